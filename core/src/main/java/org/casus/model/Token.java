package org.casus.model;

/**
 * A token with its place in the dependency tree.
 *
 * @param index position in the sentence, 0-based
 * @param form the characters of the span
 * @param feats UD morphological features, {@code _} for none
 * @param head index of the head token, or {@link #ROOT}
 * @param relation universal dependency relation, without subtype
 */
public record Token(
        int index, Span span, String form, String lemma, Upos upos, String feats, int head, String relation) {

    /** Head index of the sentence's root. */
    public static final int ROOT = -1;

    /** Whether this feature has this value, for example {@code has("Tense", "Past")}. */
    public boolean has(String feature, String value) {
        int at = feats.indexOf(feature + "=" + value);
        return at >= 0
                && (at == 0 || feats.charAt(at - 1) == '|')
                && (at + feature.length() + 1 + value.length() == feats.length()
                        || feats.charAt(at + feature.length() + 1 + value.length()) == '|');
    }

    public boolean is(String otherRelation) {
        return relation.equals(otherRelation);
    }
}
