package org.casus.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.model.Upos;

/** Finds the words of a sentence that name places: what the reader found, and what it took for something else or missed. */
final class NameFinder {

    private static final int LONGEST = 4;

    private static final int LONGEST_INITIALS = 4;

    private static final long KNOWN = 15_000;

    /** A city so large that its name alone means it, unless the article has a person of that name. */
    private static final long GREAT = 500_000;

    private final PlaceNames names;
    private final AreaFinder areas;

    NameFinder(PlaceNames names) {
        this.names = names;
        this.areas = new AreaFinder(names);
    }

    /** What the reader found, great cities that it took for persons, and known names after a preposition that it missed. */
    List<Entity> placeNames(ReadSentence sentence, Evidence evidence, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        List<Entity> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Entity entity : sentence.entities()) {
            taken.set(entity.first(), entity.end());
            boolean place = entity.type() == EntityType.LOC
                    && !isAdjective(tokens, entity)
                    && !isInitialsOfNone(tokens, entity);
            boolean told = place
                    || isGreatCity(tokens, entity, evidence, people)
                    || isTold(tokens, entity, people)
                    || isHere(tokens, entity, evidence, people);
            if (told && !isNationality(Token.text(tokens, entity.first(), entity.end()))) {
                found.add(entity);
            }
        }
        areas.add(sentence, people, found);
        addCompanions(sentence, evidence, people, found);
        for (int at = 1; at < tokens.size(); at++) {
            int start = at;
            if (Words.capitalised(tokens, at)
                    && !taken.get(at)
                    && (introduced(tokens, at) || isObject(tokens.get(at), tokens, "taking", "doing"))) {
                known(tokens, start, taken, evidence).ifPresent(entity -> {
                    found.add(entity);
                    taken.set(entity.first(), entity.end());
                });
            }
        }
        return found;
    }

    /** "Syrian", but not "central Rome". */
    private static boolean isAdjective(List<Token> tokens, Entity entity) {
        boolean directed = Words.direction(tokens, entity.first()) && entity.end() > entity.first() + 1;
        return tokens.get(entity.first()).upos() == Upos.ADJ && !directed;
    }

    /** What is named in one list with places, or done the same to: "shelled Rastan and Talbiseh". */
    private void addCompanions(ReadSentence sentence, Evidence evidence, Set<String> people, List<Entity> found) {
        List<Token> tokens = sentence.tokens();
        for (Entity entity : sentence.entities()) {
            Token head = head(tokens, entity);
            boolean alone = entity.end() == entity.first() + 1 && people.contains(head.form());
            boolean listed = head.is("conj")
                    && head.head() != Token.ROOT
                    && found.stream().anyMatch(f -> f.first() <= head.head() && head.head() < f.end());
            if (listed
                    && !alone
                    && !isTitled(tokens, entity.first())
                    && !isInitials(tokens, entity)
                    && AreaFinder.isFree(found, entity.first(), entity.end())
                    && (entity.type() == EntityType.PER || isKnownHere(tokens, entity, evidence))
                    && !isNationality(text(tokens, entity))) {
                found.add(entity);
            }
        }
    }

    /** Whether a name that stands where a place can stand is that of a place in a country the article speaks of. */
    private boolean isHere(List<Token> tokens, Entity entity, Evidence evidence, Set<String> people) {
        int first = entity.first();
        boolean alone = entity.end() == first + 1;
        if (isTitled(tokens, first)
                || isInitials(tokens, entity)
                || (alone && people.contains(tokens.get(first).form()))) {
            return false;
        }
        boolean led = Words.leads(tokens, first - 1) && !isOwner(tokens, entity.end());
        Token head = head(tokens, entity);
        boolean done = isObject(head, tokens, "doing", "holding");
        boolean held = isObject(head, tokens, "holding");
        return ((led || done) && isKnownHere(tokens, entity, evidence))
                || (held && isKnown(text(tokens, entity)))
                || ((done || isObject(head, tokens, "taking")) && isWork(tokens, entity));
    }

    /** "The Youth Housing Complex": a name that ends in a kind of place. */
    private static boolean isWork(List<Token> tokens, Entity entity) {
        int end = Math.max(entity.end(), Words.nameEnd(tokens, entity.end()));
        return end > entity.first() + 1 && Words.kind(tokens, end - 1) && Words.capitalised(tokens, end - 1);
    }

    private static String text(List<Token> tokens, Entity entity) {
        return Token.text(tokens, entity.first(), entity.end());
    }

    private static boolean isOwner(List<Token> tokens, int at) {
        return Words.word(tokens, at, "'s", "\u2019s", "'");
    }

    /** The token of a name whose head stands outside it. */
    private static Token head(List<Token> tokens, Entity entity) {
        for (int i = entity.first(); i < entity.end(); i++) {
            int head = tokens.get(i).head();
            if (head == Token.ROOT || head < entity.first() || head >= entity.end()) {
                return tokens.get(i);
            }
        }
        return tokens.get(entity.first());
    }

    private static boolean isObject(Token token, List<Token> tokens, String... verbs) {
        return token.is("obj") && token.head() != Token.ROOT && Words.isDoneToPlaces(tokens.get(token.head()), verbs);
    }

    /** Whether a country that the article speaks of has a place of this name, of any size. */
    private boolean isNamedHere(String words, Evidence evidence) {
        return names.candidates(words).stream().anyMatch(evidence::speaksOf);
    }

    /** The same for what the reader calls a name; that of an organisation must be written as the place is. */
    private boolean isKnownHere(List<Token> tokens, Entity entity, Evidence evidence) {
        String words = text(tokens, entity);
        return isNamedHere(words, evidence)
                || (entity.type() != EntityType.ORG
                        && Stream.concat(names.shortened(words).stream(), names.soundingLike(words).stream())
                                .anyMatch(evidence::speaksOf));
    }

    /** "Nigerian", whatever the reader takes it for. */
    private boolean isNationality(String words) {
        return names.countryOfWord(words).isPresent() && !names.isArea(words) && !names.isCapital(words);
    }

    /** "U.N." and "EU" are no places, "U.S." and "UK" are. */
    private boolean isInitialsOfNone(List<Token> tokens, Entity entity) {
        return isInitials(tokens, entity)
                && names.countryOfWord(tokens.get(entity.first()).form()).isEmpty()
                && !names.isArea(tokens.get(entity.first()).form());
    }

    /** Whether what the reader calls a person is one word, no title stands before it, and it names a great city. */
    private boolean isGreatCity(List<Token> tokens, Entity entity, Evidence evidence, Set<String> people) {
        int at = entity.first();
        String form = tokens.get(at).form();
        boolean alone = entity.end() == at + 1 && (at == 0 || tokens.get(at - 1).upos() != Upos.PROPN);
        boolean person = entity.type() == EntityType.PER;
        return alone
                && Words.capitalised(tokens, at)
                && !people.contains(form)
                && !isInitials(tokens, entity)
                && !(person && isActing(tokens, tokens.get(at)))
                && names.towns(form).stream()
                        .anyMatch(c -> (person && c.population() >= GREAT)
                                || (c.population() >= KNOWN && evidence.speaksOf(c)));
    }

    /**
     * Whether the words around what the reader takes for a person or an organisation say that it is a place: "the village of
     * Hamra", "Hamra district", "in Hamra".
     */
    private boolean isTold(List<Token> tokens, Entity entity, Set<String> people) {
        int first = entity.first();
        boolean named = Words.capitalised(tokens, first) && !isAdjective(tokens, entity);
        if (isTitled(tokens, first) || isInitials(tokens, entity) || !named) {
            return false;
        }
        int before = Words.word(tokens, first - 1, "the") ? first - 2 : first - 1;
        boolean settled = Words.settlement(tokens, entity.end())
                || Words.settlement(tokens, first - 1)
                || (Words.word(tokens, before, "of") && Words.settlement(tokens, before - 1))
                || isTaken(tokens, entity);
        if (settled) {
            return true;
        }
        boolean alone = entity.end() == first + 1;
        boolean located = Words.word(tokens, before, "in", "near", "at", "outside", "inside", "around", "across")
                && !isOwner(tokens, entity.end());
        if (!located || (alone && people.contains(tokens.get(first).form()))) {
            return false;
        }
        return switch (entity.type()) {
            case ORG ->
                Words.kind(tokens, Math.max(entity.end(), Words.nameEnd(tokens, entity.end())) - 1)
                        || isKnown(Token.text(tokens, first, entity.end()));
            default -> before == first - 1 || isKnown(Token.text(tokens, first, entity.end()));
        };
    }

    /** "Entered Rityan", "shelled Minakh": people are not what these verbs are done to. */
    private static boolean isTaken(List<Token> tokens, Entity entity) {
        return IntStream.range(entity.first(), entity.end()).anyMatch(i -> isObject(tokens.get(i), tokens, "taking"));
    }

    private static boolean isTitled(List<Token> tokens, int first) {
        return first > 0 && tokens.get(first - 1).upos() == Upos.PROPN && !Words.kind(tokens, first - 1);
    }

    private static boolean isInitials(List<Token> tokens, Entity entity) {
        String form = tokens.get(entity.first()).form();
        // "TRIPOLI" in a dateline is a name.
        return entity.end() == entity.first() + 1
                && form.length() > 1
                && form.length() <= LONGEST_INITIALS
                && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private boolean isKnown(String words) {
        return names.candidates(words).stream().anyMatch(c -> !c.isTown() || c.population() >= KNOWN);
    }

    private static boolean isActing(List<Token> tokens, Token name) {
        boolean subject = name.is("nsubj") && name.head() != Token.ROOT;
        return subject
                && tokens.get(name.head()).upos() == Upos.VERB
                && !tokens.get(name.head()).has("Voice", "Pass");
    }

    private static boolean introduced(List<Token> tokens, int at) {
        // "Coca growers" are named after no town.
        if (tokens.get(at).is("compound") && !Words.kind(tokens, at + 1) && !Words.capitalised(tokens, at + 1)) {
            return false;
        }
        int before = Words.direction(tokens, at - 1) || Words.word(tokens, at - 1, "the") ? at - 2 : at - 1;
        boolean spoken = tokens.get(at).upos() == Upos.ADJ && Words.capitalised(tokens, at + 1);
        return Words.at(tokens, before) && (spoken || tokens.get(at).upos() == Upos.PROPN);
    }

    /** The run of names that starts here, if it is a place that is known. */
    private Optional<Entity> known(List<Token> tokens, int start, BitSet taken, Evidence evidence) {
        int run = start;
        while (run < tokens.size()
                && run < start + LONGEST
                && !taken.get(run)
                && (tokens.get(run).upos() == Upos.PROPN
                        // "Spanish Town"
                        || (run == start && tokens.get(run).upos() == Upos.ADJ)
                        || tokens.get(run).form().equals("-"))) {
            run++;
        }
        String words = run > start ? Token.text(tokens, start, run) : "";
        boolean place = !words.isEmpty() && (isKnown(words) || isNamedHere(words, evidence));
        return place
                ? Optional.of(new Entity(
                        tokens.get(start).span().union(tokens.get(run - 1).span()), start, run, EntityType.LOC))
                : Optional.empty();
    }
}
