package org.casus.context;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers for the words of the lexicon. Looks a word up whatever its case and makes no object for it, since every token
 * of every article is asked about.
 */
final class Vocabulary {

    /** Number of a word that is not in the lexicon. */
    static final int NONE = -1;

    private final String[] words;
    private final int[] table;

    /** @param distinct lower case, each once; a word's number is its position */
    Vocabulary(List<String> distinct) {
        words = distinct.toArray(String[]::new);
        table = new int[Integer.highestOneBit(Math.max(1, words.length)) * 4];
        Arrays.fill(table, NONE);
        for (int i = 0; i < words.length; i++) {
            int at = hash(words[i], words[i].length());
            while (table[at] != NONE) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = i;
        }
    }

    int number(String word) {
        return number(word, word.length());
    }

    /** The number of a plural in -s that the reader left as it is, as it does in names and headlines. */
    int numberOfPlural(String form) {
        int length = form.length() - 1;
        return length > 2 && form.charAt(length) == 's' ? number(form, length) : NONE;
    }

    private int number(String word, int length) {
        int at = hash(word, length);
        while (table[at] != NONE) {
            String candidate = words[table[at]];
            if (candidate.length() == length && candidate.regionMatches(true, 0, word, 0, length)) {
                return table[at];
            }
            at = (at + 1) & (table.length - 1);
        }
        return NONE;
    }

    private int hash(String word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + Character.toLowerCase(word.charAt(i));
        }
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }
}
