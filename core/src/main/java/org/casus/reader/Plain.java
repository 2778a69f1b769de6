package org.casus.reader;

import java.nio.LongBuffer;

/** Characters as the reader sees them: curly quotes and long dashes are plain, letters keep their case. */
final class Plain {

    /** Places for the characters of one word. */
    static final int SLOTS = 16;

    private static final int FIRST = 6;
    private static final int LAST = SLOTS - FIRST;

    private Plain() {}

    /** Curly quotes and long dashes as ASCII; everything else as it is. */
    static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (plain(word.charAt(i)) != word.charAt(i)) {
                StringBuilder plain = new StringBuilder(word);
                for (int j = i; j < word.length(); j++) {
                    plain.setCharAt(j, plain(word.charAt(j)));
                }
                return plain.toString();
            }
        }
        return word;
    }

    /** A curly quote or a long dash as ASCII; every other character as it is. */
    static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2013', '\u2014' -> '-';
            default -> c;
        };
    }

    /** Puts the codes of a word: its first six characters on the left, its last ten on the right, 0 elsewhere. */
    static void put(String text, int from, int to, LongBuffer into) {
        int base = into.position();
        for (int i = 0; i < SLOTS; i++) {
            into.put(base + i, 0);
        }
        int at = from;
        for (int i = 0; i < FIRST && at < to; i++) {
            int c = text.codePointAt(at);
            into.put(base + i, code(c));
            at += Character.charCount(c);
        }
        at = to;
        for (int i = 0; i < LAST && at > from; i++) {
            int c = text.codePointBefore(at);
            into.put(base + SLOTS - 1 - i, code(c));
            at -= Character.charCount(c);
        }
        into.position(base + SLOTS);
    }

    private static int code(int c) {
        int plain = c <= Character.MAX_VALUE ? plain((char) c) : c;
        if (plain >= '!' && plain <= '~') {
            return plain - ' ';
        }
        if (Character.isLowerCase(plain)) {
            return 95;
        }
        if (Character.isUpperCase(plain)) {
            return 96;
        }
        return isDigit(plain) ? 97 : 98;
    }

    /** Decimal digits; also raised, lowered and circled ones, which the model saw as digits too. */
    private static boolean isDigit(int c) {
        return Character.isDigit(c)
                || c == '\u00B2'
                || c == '\u00B3'
                || c == '\u00B9'
                || (c >= 0x2070 && c <= 0x2089 && c != 0x2071 && Character.getType(c) == Character.OTHER_NUMBER)
                || (c >= 0x2460 && c <= 0x2468);
    }
}
