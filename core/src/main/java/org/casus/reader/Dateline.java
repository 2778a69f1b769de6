package org.casus.reader;

import java.util.List;
import java.util.Locale;
import org.casus.model.Sentence;

/**
 * The dateline before a report's first sentence: "PARIS (AP) -", "OSTREL, Karsovia, March 14 \u2014". It is no part of the
 * sentence's grammar, and a parser that has to give it a place gives a wrong one.
 */
final class Dateline {

    private static final int LONGEST = 16;
    private static final int SHORTEST_NAME = 3;

    private Dateline() {}

    /** Number of tokens up to and with the dash; 0 if the sentence has no dateline. */
    static int length(Sentence sentence, List<String> forms) {
        if (forms.isEmpty() || !isCapitals(forms.get(0))) {
            return 0;
        }
        for (int i = 1; i < Math.min(LONGEST, forms.size() - 1); i++) {
            String form = forms.get(i);
            if (isDash(form) && standsAlone(sentence, i)) {
                return i + 1;
            }
            if (Character.isLowerCase(form.charAt(0))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String form) {
        return form.length() >= SHORTEST_NAME
                && form.equals(form.toUpperCase(Locale.ROOT))
                && form.chars().allMatch(Character::isLetter);
    }

    private static boolean isDash(String form) {
        return form.equals("-") || form.equals("--") || form.equals("\u2013") || form.equals("\u2014");
    }

    /** A hyphen inside a compound touches its neighbours; a dateline's dash does not. */
    private static boolean standsAlone(Sentence sentence, int index) {
        int before = sentence.tokens().get(index - 1).end();
        int after = sentence.tokens().get(index + 1).start();
        return sentence.tokens().get(index).start() > before
                && after > sentence.tokens().get(index).end();
    }
}
