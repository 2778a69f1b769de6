package org.casus.eval;

import java.util.List;

/**
 * A text with the annotation of a treebank, by people or by the reader.
 *
 * @param trees whether its words carry tags and trees; if not, only borders and names can be scored
 * @param names whether names were annotated; a text without names and one in which nobody looked for them differ
 */
public record AnnotatedText(List<Sentence> sentences, boolean trees, boolean names) {

    /** A sentence; heads count its words through all tokens. */
    public record Sentence(List<Token> tokens) {
        public Sentence {
            tokens = List.copyOf(tokens);
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException("a sentence without a token");
            }
            int words = tokens.stream().mapToInt(token -> token.words().size()).sum();
            for (Token token : tokens) {
                for (Word word : token.words()) {
                    if (word.head() < Word.ROOT || word.head() >= words) {
                        throw new IllegalArgumentException("head " + (word.head() + 1) + " of '" + word.form()
                                + "' is not in its sentence of " + words + " words");
                    }
                }
            }
        }
    }

    /**
     * A token.
     *
     * @param surface its characters as they stand in the text
     * @param words one, or several that are written as one, as "do" and "n't" are
     */
    public record Token(String surface, List<Word> words) {
        public Token {
            words = List.copyOf(words);
            if (words.isEmpty() || surface.codePoints().allMatch(AnnotatedText::isSpace)) {
                throw new IllegalArgumentException("a token without characters");
            }
        }
    }

    /**
     * A syntactic word; {@code _} stands for what is not annotated.
     *
     * @param head index of its head among the words of the sentence, or {@link #ROOT}
     * @param tag {@code B-PER}, {@code I-PER} or {@code O}
     */
    public record Word(String form, String lemma, String upos, String feats, int head, String relation, String tag) {

        /** Head index of the sentence's root. */
        public static final int ROOT = -1;

        /** A word of which nothing but its name tag is known. */
        public static Word tagged(String form, String tag) {
            return new Word(form, "_", "_", "_", ROOT, "_", tag);
        }
    }

    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }

    /** White space of any kind: what two copies of a text may differ in. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
