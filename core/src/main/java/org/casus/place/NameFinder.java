package org.casus.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.model.Upos;

/** Finds the words of a sentence that name places: what the reader found, and what it took for something else or missed. */
final class NameFinder {

    private static final int LONGEST = 4;

    private static final Set<String> TAKING = Set.of(
            "enter",
            "liberate",
            "recapture",
            "retake",
            "storm",
            "shell",
            "besiege",
            "overrun",
            "bombard",
            "reach",
            "encircle",
            "patrol",
            "seize");

    private static final long KNOWN = 15_000;

    /** A city so large that its name alone means it, unless the article has a person of that name. */
    private static final long GREAT = 500_000;

    private final PlaceNames names;

    NameFinder(PlaceNames names) {
        this.names = names;
    }

    /** What the reader found, great cities that it took for persons, and known names after a preposition that it missed. */
    List<Entity> placeNames(ReadSentence sentence, Evidence evidence, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        List<Entity> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Entity entity : sentence.entities()) {
            taken.set(entity.first(), entity.end());
            boolean place = entity.type() == EntityType.LOC
                    && tokens.get(entity.first()).upos() != Upos.ADJ
                    && !isInitialsOfNone(tokens, entity);
            boolean told = place || isGreatCity(tokens, entity, evidence, people) || isTold(tokens, entity, people);
            if (told && !isNationality(Words.text(tokens, entity.first(), entity.end()))) {
                found.add(entity);
            }
        }
        addAreas(sentence, people, found);
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

    /** States, divisions, regions and seats of power that the reader took for something else, the longest names first. */
    private void addAreas(ReadSentence sentence, Set<String> people, List<Entity> found) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            for (int to = Math.min(tokens.size(), at + LONGEST); to > at; to--) {
                if (isArea(sentence, at, to, people) && isFree(found, at, to)) {
                    found.add(new Entity(
                            tokens.get(at).span().union(tokens.get(to - 1).span()), at, to, EntityType.LOC));
                    at = to - 1;
                    break;
                }
            }
        }
    }

    private boolean isArea(ReadSentence sentence, int at, int to, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        boolean ends = Words.capitalised(tokens, at) && Words.capitalised(tokens, to - 1);
        boolean known = to - at == 1 && people.contains(tokens.get(at).form());
        if (!ends || known || tokens.get(to - 1).upos() != Upos.PROPN) {
            return false;
        }
        for (int i = at; i < to; i++) {
            Optional<Entity> entity = sentence.entityAt(i);
            boolean larger = entity.filter(e -> e.first() < at || e.end() > to).isPresent();
            boolean person = entity.filter(e -> e.type() == EntityType.PER && to - at == 1)
                    .isPresent();
            if (larger || (person && at > 0 && tokens.get(at - 1).upos() == Upos.PROPN)) {
                return false;
            }
        }
        boolean partOfName = at > 0
                && tokens.get(at - 1).upos() == Upos.PROPN
                && tokens.get(at).is("flat");
        String words = Words.text(tokens, at, to);
        return !partOfName && (names.isArea(words) || names.isCapital(words));
    }

    private static boolean isFree(List<Entity> found, int at, int to) {
        return found.stream().noneMatch(e -> e.first() <= at && to <= e.end());
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
                        .anyMatch(c -> (person && c.population() >= GREAT) || isSpokenOf(c, evidence));
    }

    /**
     * Whether the words around what the reader takes for a person or an organisation say that it is a place: "the village of
     * Hamra", "Hamra district", "in Hamra".
     */
    private boolean isTold(List<Token> tokens, Entity entity, Set<String> people) {
        int first = entity.first();
        if (isTitled(tokens, first) || isInitials(tokens, entity) || !Words.capitalised(tokens, first)) {
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
                && !Words.word(tokens, entity.end(), "'s", "\u2019s", "'");
        if (!located || (alone && people.contains(tokens.get(first).form()))) {
            return false;
        }
        return switch (entity.type()) {
            case ORG ->
                Words.kind(tokens, Math.max(entity.end(), Words.nameEnd(tokens, entity.end())) - 1)
                        || isKnown(Words.text(tokens, first, entity.end()));
            default -> before == first - 1 || isKnown(Words.text(tokens, first, entity.end()));
        };
    }

    /** "Entered Rityan", "shelled Minakh": people are not what these verbs are done to. */
    private static boolean isTaken(List<Token> tokens, Entity entity) {
        for (int i = entity.first(); i < entity.end(); i++) {
            Token token = tokens.get(i);
            if (token.is("obj")
                    && token.head() != Token.ROOT
                    && TAKING.contains(tokens.get(token.head()).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(List<Token> tokens, int first) {
        return first > 0 && tokens.get(first - 1).upos() == Upos.PROPN && !Words.kind(tokens, first - 1);
    }

    private static boolean isInitials(List<Token> tokens, Entity entity) {
        String form = tokens.get(entity.first()).form();
        return entity.end() == entity.first() + 1
                && form.length() > 1
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

    /** Whether it is a town of some size in a country that the article speaks of. */
    private static boolean isSpokenOf(Candidate town, Evidence evidence) {
        return town.population() >= KNOWN
                && town.place().country().filter(c -> evidence.share(c) > 0).isPresent();
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
        boolean place = !words.isEmpty() && isKnown(words);
        return place
                ? Optional.of(new Entity(
                        tokens.get(start).span().union(tokens.get(run - 1).span()), start, run, EntityType.LOC))
                : Optional.empty();
    }
}
