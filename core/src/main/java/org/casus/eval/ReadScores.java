package org.casus.eval;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.EntityType;

/**
 * Scores of what the reader makes of a text.
 *
 * @param tokens tokens as they are written, with the same characters
 * @param words syntactic words that could be aligned
 * @param sentences sentences with the same characters
 * @param trees empty if gold has none
 * @param names by type, exact characters; empty if gold has none annotated
 */
public record ReadScores(
        Score tokens,
        Score words,
        Score sentences,
        Optional<Trees> trees,
        Optional<SortedMap<EntityType, Score>> names) {

    /**
     * Scores of the words' annotation.
     *
     * @param feats features, only those that are universal
     * @param lemma lemmas; a word to which gold gives none is right
     * @param uas right head
     * @param las right head and relation, without its subtype
     */
    public record Trees(WordScore upos, WordScore feats, WordScore lemma, WordScore uas, WordScore las) {}

    public ReadScores {
        names = names.map(types -> Collections.unmodifiableSortedMap(new TreeMap<>(types)));
    }

    /** All types of names as one. */
    public Optional<Score> allNames() {
        return names.map(types -> types.values().stream().reduce(Score.NONE, Score::plus));
    }
}
