package org.casus.store;

/**
 * The stem of an English word, by the rules of Porter (1980), "An algorithm for suffix stripping", Program 14(3): "refused",
 * "refuses" and "refusing" are found by one another. A stem is no word; it only has to be the same for all forms.
 */
final class Stem {

    /** Shorter words have no ending to lose. */
    private static final int SHORTEST = 3;

    /** Endings with what stands for them where something of a word is left; of several that fit the longest comes first. */
    private static final String[][] DERIVED = {
        {"ational", "ate"}, {"ization", "ize"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"},
        {"tional", "tion"}, {"biliti", "ble"}, {"entli", "ent"}, {"ousli", "ous"}, {"ation", "ate"},
        {"alism", "al"}, {"aliti", "al"}, {"iviti", "ive"}, {"enci", "ence"}, {"anci", "ance"},
        {"izer", "ize"}, {"alli", "al"}, {"ator", "ate"}, {"bli", "ble"}, {"eli", "e"}
    };

    private static final String[][] FORMED = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ness", ""}, {"ful", ""}
    };

    private static final String[] LOST = {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize",
        "al", "er", "ic", "ou"
    };

    private Stem() {}

    /** The stem of a word in lower case; a word with other letters than a to z is its own. */
    static String of(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        String stem = past(plural(word));
        if (stem.endsWith("y") && hasVowel(cut(stem, 1))) {
            stem = cut(stem, 1) + "i";
        }
        return tidy(lose(change(change(stem, DERIVED), FORMED)));
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String past(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (ending == 0 || !hasVowel(cut(word, ending))) {
            return word;
        }
        String stem = cut(word, ending);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsDouble(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
            return cut(stem, 1);
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    private static String change(String word, String[][] endings) {
        for (String[] ending : endings) {
            if (word.endsWith(ending[0])) {
                String stem = cut(word, ending[0].length());
                return measure(stem) > 0 ? stem + ending[1] : word;
            }
        }
        return word;
    }

    private static String lose(String word) {
        for (String ending : LOST) {
            if (word.endsWith(ending)) {
                String stem = cut(word, ending.length());
                boolean fits = !ending.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
                return fits && measure(stem) > 1 ? stem : word;
            }
        }
        return word;
    }

    private static String tidy(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String without = cut(stem, 1);
            int measure = measure(without);
            if (measure > 1 || (measure == 1 && !endsShort(without))) {
                stem = without;
            }
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** A y after a consonant is a vowel. */
    private static boolean isConsonant(String word, int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> at == 0 || !isConsonant(word, at - 1);
            default -> true;
        };
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isConsonant(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** How often consonants follow on vowels. */
    private static int measure(String word) {
        int measure = 0;
        for (int i = 1; i < word.length(); i++) {
            measure += isConsonant(word, i) && !isConsonant(word, i - 1) ? 1 : 0;
        }
        return measure;
    }

    private static boolean endsDouble(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /** Whether it ends in consonant, vowel and consonant, the last none of w, x, y: "fil" of "filing" was "file". */
    private static boolean endsShort(String word) {
        int last = word.length() - 1;
        return last > 1
                && isConsonant(word, last)
                && !isConsonant(word, last - 1)
                && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }
}
