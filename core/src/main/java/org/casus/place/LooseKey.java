package org.casus.place;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A form of a {@link PlaceKey} in which the usual ways to write one foreign name in Latin letters agree: "Dayr az Zawr" and
 * "Deir ez-Zor", "Baramulla" and "Baramula", "Dak Lak" and "Dac Lac". Articles inside go, doubled letters are one, letters that
 * stand for one sound are one, runs of vowels are one, and vowels at the end go. Many names share one form: it is evidence only
 * together with what else an article tells.
 */
final class LooseKey {

    /** Shorter forms say too little. */
    private static final int LEAST = 4;

    private static final int LEAST_CONSONANTS = 3;

    private static final Set<String> ARTICLES = Set.of(
            "the", "al", "el", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ad", "ed", "adh", "az", "ez", "an",
            "en", "i", "e");

    private LooseKey() {}

    /** Empty if the form is too short to mean anything. */
    static String of(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[2 * bytes.length];
        int length = write(bytes, 0, bytes.length, out);
        return length < LEAST ? "" : new String(out, 0, length, StandardCharsets.UTF_8);
    }

    /** Consonants only, but for a vowel at the start; empty if they are too few. */
    static String consonants(String loose) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < loose.length(); i++) {
            char c = loose.charAt(i);
            if (!isVowel(c)) {
                kept.append(c);
            } else if (i == 0) {
                kept.append('a');
            }
        }
        return kept.length() < LEAST_CONSONANTS ? "" : kept.toString();
    }

    /** Whether one has an "a" for one other vowel, or one vowel more, than the other; their consonants must be the same. */
    static boolean differByAVowel(String one, String other) {
        if (one.length() > other.length()) {
            return differByAVowel(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int rest = one.length() - same;
        return switch (other.length() - one.length()) {
            case 0 ->
                rest == 0
                        || ((one.charAt(same) == 'a' || other.charAt(same) == 'a')
                                && one.regionMatches(same + 1, other, same + 1, rest - 1));
            case 1 -> one.regionMatches(same, other, same + 1, rest);
            default -> false;
        };
    }

    /** Hash of the consonants of the form of these bytes of a key; 0 if they are too few. */
    static int hash(byte[] key, int from, int to, byte[] buffer) {
        int length = write(key, from, to, buffer);
        int hash = 0;
        int count = 0;
        for (int i = 0; i < length; i++) {
            boolean vowel = isVowel((char) buffer[i]);
            if (!vowel || i == 0) {
                hash = 31 * hash + (vowel ? 'a' : buffer[i]);
                count++;
            }
        }
        return length < LEAST || count < LEAST_CONSONANTS ? 0 : hash;
    }

    static int hash(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return hash(bytes, 0, bytes.length, new byte[2 * bytes.length]);
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'i' || c == 'u';
    }

    /** Writes the form and gives its length. */
    private static int write(byte[] key, int from, int to, byte[] out) {
        int length = 0;
        int word = from;
        while (word < to) {
            int end = word;
            while (end < to && key[end] != ' ') {
                end++;
            }
            boolean only = word == from && end == to;
            if (only || !isArticle(key, word, end)) {
                length = letters(key, word, end, out, length);
            }
            word = end + 1;
        }
        while (length > 0 && (isVowel((char) out[length - 1]) || out[length - 1] == 'h')) {
            length--;
        }
        return length;
    }

    private static boolean isArticle(byte[] key, int from, int to) {
        return to - from <= 3 && ARTICLES.contains(new String(key, from, to - from, StandardCharsets.UTF_8));
    }

    private static int letters(byte[] key, int from, int to, byte[] out, int start) {
        int length = start;
        for (int i = from; i < to; i++) {
            char c = (char) (key[i] & 0xff);
            char next = i + 1 < to ? (char) (key[i + 1] & 0xff) : ' ';
            if (c == 'd' && (next == 'j' || (next == 'z' && i + 2 < to && key[i + 2] == 'h'))) {
                continue; // the sound is in what follows: dj, dzh
            }
            boolean breath = next == 'h' && "bcdfgklmnprstz".indexOf(c) >= 0;
            char sound = breath ? breathed(c) : plain(c);
            i += breath ? 1 : 0;
            length = add(out, length, sound);
        }
        return length;
    }

    private static char breathed(char c) {
        return switch (c) {
            case 'c' -> 'c';
            case 'k' -> 'h';
            case 'p' -> 'f';
            case 'z' -> 'j';
            default -> plain(c);
        };
    }

    private static char plain(char c) {
        return switch (c) {
            case 'c', 'g', 'q' -> 'k';
            case 'e', 'y' -> 'i';
            case 'o', 'w' -> 'u';
            default -> c;
        };
    }

    /** A letter like the one before it is one with it; in a run of vowels, an "a" is not heard. */
    private static int add(byte[] out, int length, char sound) {
        if (length == 0) {
            out[0] = (byte) sound;
            return 1;
        }
        char last = (char) out[length - 1];
        if (last == sound || (sound == 'a' && isVowel(last))) {
            return length;
        }
        if (last == 'a' && isVowel(sound)) {
            out[length - 1] = (byte) sound;
            boolean again = length > 1 && out[length - 2] == sound;
            return again ? length - 1 : length;
        }
        out[length] = (byte) sound;
        return length + 1;
    }
}
