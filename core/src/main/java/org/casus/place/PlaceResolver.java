package org.casus.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.PlaceMention;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Finds the places an article names and looks them up. Safe to share between threads. */
public final class PlaceResolver {

    private static final int LONGEST = 4;

    /** How many times larger a city must be than its namesakes abroad to stand for its country. */
    private static final int UNMISTAKABLE = 5;

    private static final long KNOWN = 15_000;

    /** A city so large that its name alone means it, unless the article has a person of that name. */
    private static final long GREAT = 500_000;

    private final PlaceNames names;
    private final Choice choice;
    private final EventPlace eventPlace = new EventPlace();

    PlaceResolver(PlaceNames names) {
        this.names = names;
        this.choice = new Choice(names);
    }

    /** A resolver with the gazetteer and the tables that come with the program. */
    public static PlaceResolver load() {
        return new PlaceResolver(PlaceNames.load());
    }

    /** Every place named, in text order, none inside another; with its whole phrase and its precision. */
    public List<PlaceMention> resolve(Read read) {
        Evidence evidence = Evidence.of(read, names);
        Set<String> people = people(read);
        List<PlaceMention> mentions = new ArrayList<>();
        for (ReadSentence sentence : read.sentences()) {
            mentions.addAll(resolve(sentence, evidence, people));
        }
        return List.copyOf(mentions);
    }

    private List<PlaceMention> resolve(ReadSentence sentence, Evidence evidence, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        List<PlaceMention> found = new ArrayList<>();
        for (Entity name : placeNames(sentence, people)) {
            Spot spot = Spot.of(tokens, name.first(), name.end(), names);
            Span span = tokens.get(spot.first())
                    .span()
                    .union(tokens.get(spot.end() - 1).span());
            found.add(new PlaceMention(sentence.sentence().index(), span, choice.of(spot, evidence)));
        }
        found.sort(Comparator.comparing(PlaceMention::span));
        List<PlaceMention> outer = new ArrayList<>();
        for (PlaceMention mention : found) {
            boolean inner = found.stream()
                    .anyMatch(o -> !o.span().equals(mention.span()) && o.span().contains(mention.span()));
            boolean again = outer.stream().anyMatch(o -> o.span().equals(mention.span()));
            if (!inner && !again) {
                outer.add(mention);
            }
        }
        return outer;
    }

    /** The words of the names of persons that have more than one. */
    private static Set<String> people(Read read) {
        Set<String> people = new HashSet<>();
        for (ReadSentence sentence : read.sentences()) {
            sentence.entities().stream()
                    .filter(e -> e.type() == EntityType.PER && e.end() - e.first() > 1)
                    .flatMap(e -> sentence.tokens().subList(e.first(), e.end()).stream())
                    .forEach(t -> people.add(t.form()));
        }
        return people;
    }

    /** What the reader found, great cities that it took for persons, and known names after a preposition that it missed. */
    private List<Entity> placeNames(ReadSentence sentence, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        List<Entity> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Entity entity : sentence.entities()) {
            taken.set(entity.first(), entity.end());
            boolean place = entity.type() == EntityType.LOC
                    && tokens.get(entity.first()).upos() != Upos.ADJ;
            if (place || (entity.type() == EntityType.PER && isGreatCity(tokens, entity, people))) {
                found.add(entity);
            }
        }
        for (int at = 1; at < tokens.size(); at++) {
            int start = at;
            if (Words.capitalised(tokens, at) && !taken.get(at) && introduced(tokens, at)) {
                known(tokens, start, taken).ifPresent(entity -> {
                    found.add(entity);
                    taken.set(entity.first(), entity.end());
                });
            }
        }
        return found;
    }

    /** Whether what the reader calls a person is one word, no title stands before it, and it names a great city. */
    private boolean isGreatCity(List<Token> tokens, Entity entity, Set<String> people) {
        int at = entity.first();
        String form = tokens.get(at).form();
        boolean alone = entity.end() == at + 1 && (at == 0 || tokens.get(at - 1).upos() != Upos.PROPN);
        return alone
                && !people.contains(form)
                && names.candidates(form).stream().anyMatch(c -> c.isTown() && c.population() >= GREAT);
    }

    private static boolean introduced(List<Token> tokens, int at) {
        int before = Words.direction(tokens, at - 1) || Words.word(tokens, at - 1, "the") ? at - 2 : at - 1;
        return Words.at(tokens, before) && tokens.get(at).upos() == Upos.PROPN;
    }

    private Optional<Entity> known(List<Token> tokens, int start, BitSet taken) {
        int run = start;
        while (run < tokens.size()
                && run < start + LONGEST
                && !taken.get(run)
                && (tokens.get(run).upos() == Upos.PROPN
                        || tokens.get(run).form().equals("-"))) {
            run++;
        }
        String words = run > start ? Words.text(tokens, start, run) : "";
        boolean place = !words.isEmpty()
                && names.candidates(words).stream().anyMatch(c -> !c.isTown() || c.population() >= KNOWN);
        return place
                ? Optional.of(new Entity(
                        tokens.get(start).span().union(tokens.get(run - 1).span()), start, run, EntityType.LOC))
                : Optional.empty();
    }

    /**
     * The place of the event that a word tells, by the way the sentence is built: where its own phrase or clause says "in
     * Aleppo", its object, or what the object is "in". The place of another clause is not taken.
     *
     * @param trigger index of the word that tells the event
     * @param inSentence places of that sentence
     */
    public Optional<PlaceMention> placeOf(DependencyTree tree, int trigger, List<PlaceMention> inSentence) {
        return eventPlace.of(tree, trigger, inSentence);
    }

    /** Alpha-3 code of the country of a city, if the name leaves little doubt. */
    public Optional<String> countryOfCity(String name) {
        List<Candidate> towns = names.towns(name);
        if (towns.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
            return names.provinces(name).stream()
                    .findFirst()
                    .flatMap(c -> c.place().country());
        }
        Candidate largest = towns.stream()
                .max(Comparator.comparingLong(Candidate::population))
                .orElseThrow();
        String country = largest.place().country().orElseThrow();
        boolean clear = towns.stream()
                .filter(t -> !t.isIn(country))
                .allMatch(t -> t.population() * UNMISTAKABLE <= largest.population());
        return clear && largest.population() >= KNOWN ? Optional.of(country) : Optional.empty();
    }
}
