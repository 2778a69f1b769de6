package org.casus.model;

import java.util.List;

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

    /** The tokens from {@code first} to before {@code end} as printed, a run of white space as one space. */
    public static String text(List<Token> tokens, int first, int end) {
        StringBuilder out = new StringBuilder(tokens.get(first).form());
        for (int i = first + 1; i < end; i++) {
            if (tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
                out.append(' ');
            }
            out.append(tokens.get(i).form());
        }
        return out.toString();
    }
}
