package org.casus.reader;

import java.util.List;
import java.util.Locale;
import org.casus.model.Sentence;
import org.casus.model.Span;

/**
 * The dateline before a report's first sentence: "PARIS (AP) -", "OSTREL, Karsovia, March 14 \u2014". It is no part of the
 * sentence's grammar, and a parser that has to give it a place gives a wrong one.
 */
final class Dateline {

    private static final int LONGEST = 16;
    private static final int SHORTEST_NAME = 3;

    private Dateline() {}

    /** Number of tokens up to and with the dash; 0 if the sentence has no dateline. */
    static int length(Sentence sentence, String text) {
        List<Span> tokens = sentence.tokens();
        if (tokens.isEmpty() || !isCapitals(text, tokens.get(0))) {
            return 0;
        }
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
            if (isDash(text, tokens.get(i)) && standsAlone(sentence, i)) {
                return i + 1;
            }
            if (Character.isLowerCase(text.charAt(tokens.get(i).start()))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String text, Span span) {
        if (span.length() < SHORTEST_NAME) {
            return false;
        }
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) || Character.toUpperCase(c) != c) {
                return false;
            }
        }
        String form = span.of(text);
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static boolean isDash(String text, Span span) {
        char c = text.charAt(span.start());
        return switch (span.length()) {
            case 1 -> c == '-' || c == '\u2013' || c == '\u2014';
            case 2 -> c == '-' && text.charAt(span.start() + 1) == '-';
            default -> false;
        };
    }

    /** A hyphen inside a compound touches its neighbours; a dateline's dash does not. */
    private static boolean standsAlone(Sentence sentence, int index) {
        int before = sentence.tokens().get(index - 1).end();
        int after = sentence.tokens().get(index + 1).start();
        return sentence.tokens().get(index).start() > before
                && after > sentence.tokens().get(index).end();
    }
}
