package org.casus.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.PlaceMention;
import org.casus.model.PlaceUse;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Finds the places an article names and looks them up. Safe to share between threads. */
public final class PlaceResolver {

    /** How many times larger a city must be than its namesakes abroad to stand for its country. */
    private static final int UNMISTAKABLE = 5;

    private static final long KNOWN = 15_000;

    private final PlaceNames names;
    private final Choice choice;
    private final NameFinder recogniser;
    private final Metonyms metonyms;
    private final EventPlace eventPlace;

    PlaceResolver(PlaceNames names) {
        this.names = names;
        choice = new Choice(names);
        recogniser = new NameFinder(names);
        metonyms = new Metonyms(names);
        eventPlace = EventPlace.load();
    }

    /** A resolver with the gazetteer and the tables that come with the program. */
    public static PlaceResolver load() {
        return new PlaceResolver(PlaceNames.load());
    }

    /** Every place named, in text order, none inside another; with its whole phrase and its precision. */
    public List<PlaceMention> resolve(Read read) {
        Evidence words = Evidence.of(read, names);
        Set<String> people = people(read);
        // What is clear at first sight helps with the rest: a Springfield beside Chicago.
        Evidence places = words.with(resolve(read, words, people));
        return List.copyOf(resolve(read, places, people));
    }

    private List<PlaceMention> resolve(Read read, Evidence evidence, Set<String> people) {
        List<PlaceMention> mentions = new ArrayList<>();
        for (ReadSentence sentence : read.sentences()) {
            mentions.addAll(resolve(sentence, evidence, people));
        }
        return mentions;
    }

    private List<PlaceMention> resolve(ReadSentence sentence, Evidence evidence, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        DependencyTree tree = new DependencyTree(sentence);
        Evidence here = evidence.at(sentence.sentence().index());
        List<PlaceMention> found = new ArrayList<>();
        for (Entity name : recogniser.placeNames(sentence, evidence, people)) {
            Spot spot = Spot.of(tokens, name.first(), name.end(), names);
            PlaceUse use = metonyms.use(tree, spot);
            found.add(new PlaceMention(
                    sentence.sentence().index(),
                    span(tokens, spot.first(), spot.end()),
                    span(tokens, spot.nameFirst(), spot.nameEnd()),
                    use,
                    choice.of(spot, here)));
        }
        found.sort(Comparator.comparing(PlaceMention::span));
        return Nesting.outermost(found);
    }

    private static Span span(List<Token> tokens, int first, int end) {
        return tokens.get(first).span().union(tokens.get(end - 1).span());
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

    /**
     * What the choice of {@link #placeOf} goes by, for training: the features of each place.
     *
     * @return one set a place, in the order given
     */
    public List<Set<String>> featuresOf(DependencyTree tree, int trigger, List<PlaceMention> inSentence) {
        PlaceFeatures features = new PlaceFeatures(tree, trigger, inSentence);
        return IntStream.range(0, inSentence.size()).mapToObj(features::of).toList();
    }

    /** Alpha-3 code of the country of a city, if the name leaves little doubt. */
    public Optional<String> countryOfCity(String name) {
        if (names.isArea(name) && names.countriesOfProvince(name).isEmpty()) {
            return Optional.empty();
        }
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
