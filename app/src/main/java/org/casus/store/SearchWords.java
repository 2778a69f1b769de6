package org.casus.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as they are searched for: letters and figures, in lower case and without accents, without the endings of English.
 * Both databases are given the stems that are made here, so that a search finds the same events in both.
 */
final class SearchWords {

    /** Longer words are cut, in UTF-16 units: PostgreSQL keeps no more than 2046 bytes. */
    static final int LONGEST = 200;

    private SearchWords() {}

    /** The stems of the words of a text in order: what is filed and what is searched for. */
    static List<String> stems(String text) {
        List<String> words = of(text);
        words.replaceAll(Stem::of);
        return words;
    }

    /** The words of a text in order. */
    static List<String> of(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>(plain.length() / 6 + 1);
        int start = -1;
        for (int at = 0; at < plain.length(); ) {
            int point = plain.codePointAt(at);
            boolean inWord = Character.isLetterOrDigit(point);
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(cut(plain.substring(start, at)));
                start = -1;
            }
            at += Character.charCount(point);
        }
        if (start >= 0) {
            words.add(cut(plain.substring(start)));
        }
        return words;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST
                ? word
                : word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Lower case; letters with accents become those without. */
    private static String plain(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 128;
        }
        if (ascii) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> {
                    int type = Character.getType(point);
                    return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
                })
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * What a user typed, as phrases of stems: every word outside double quotes is a phrase of its own. All must be found.
     * Whatever else stands there is no operator.
     */
    static List<List<String>> phrases(String typed) {
        List<List<String>> phrases = new ArrayList<>();
        String[] parts = typed.replace('\u201C', '"').replace('\u201D', '"').split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            List<String> words = stems(parts[i]);
            boolean quoted = i % 2 == 1 && i < parts.length - 1;
            if (quoted && !words.isEmpty()) {
                phrases.add(words);
            } else {
                words.forEach(word -> phrases.add(List.of(word)));
            }
        }
        return phrases;
    }
}
