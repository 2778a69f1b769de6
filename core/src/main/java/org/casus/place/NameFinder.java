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

    private static final long KNOWN = 15_000;

    /** A city so large that its name alone means it, unless the article has a person of that name. */
    private static final long GREAT = 500_000;

    private final PlaceNames names;

    NameFinder(PlaceNames names) {
        this.names = names;
    }

    /** What the reader found, great cities that it took for persons, and known names after a preposition that it missed. */
    List<Entity> placeNames(ReadSentence sentence, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        List<Entity> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Entity entity : sentence.entities()) {
            taken.set(entity.first(), entity.end());
            boolean place = entity.type() == EntityType.LOC
                    && tokens.get(entity.first()).upos() != Upos.ADJ;
            if (place || isGreatCity(tokens, entity, people) || isTold(tokens, entity, people)) {
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
        boolean person = entity.type() == EntityType.PER;
        boolean alone = entity.end() == at + 1 && (at == 0 || tokens.get(at - 1).upos() != Upos.PROPN);
        return person
                && alone
                && !people.contains(form)
                && names.candidates(form).stream().anyMatch(c -> c.isTown() && c.population() >= GREAT);
    }

    /**
     * Whether the words around what the reader takes for a person or an organisation say that it is a place: "the village of
     * Hamra", "Hamra district", "in Hamra".
     */
    private boolean isTold(List<Token> tokens, Entity entity, Set<String> people) {
        int first = entity.first();
        boolean isPerson = people.contains(tokens.get(first).form()) || isTitled(tokens, first);
        if (isPerson || isInitials(tokens, entity) || !Words.capitalised(tokens, first)) {
            return false;
        }
        int before = Words.word(tokens, first - 1, "the") ? first - 2 : first - 1;
        boolean settled = Words.settlement(tokens, entity.end())
                || Words.settlement(tokens, first - 1)
                || (Words.word(tokens, before, "of") && Words.settlement(tokens, before - 1));
        if (settled) {
            return true;
        }
        boolean located = Words.word(tokens, before, "in", "near", "at", "outside", "inside", "around", "across")
                && !Words.word(tokens, entity.end(), "'s", "\u2019s", "'");
        return located
                && (entity.type() == EntityType.ORG
                        ? Words.kind(tokens, Math.max(entity.end(), Words.nameEnd(tokens, entity.end())) - 1)
                                || isKnown(Words.text(tokens, first, entity.end()))
                        : before == first - 1 || isKnown(Words.text(tokens, first, entity.end())));
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
