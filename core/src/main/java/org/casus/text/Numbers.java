package org.casus.text;

/** Finds tokens that begin with a digit: amounts, dates, times, telephone numbers, ordinals. */
final class Numbers {

    private static final int LONGEST_UNIT = 7;

    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    /** End of the number that begins at {@code at}, or -1. */
    int end(Tokens before, int at, int to, boolean fresh) {
        String text = before.text;
        int digits = at;
        if (!Chars.isDigit(text.charAt(at))) {
            if (!signed(before, at, to, fresh)) {
                return -1;
            }
            digits++;
        }
        int end = plural(text, amount(text, digits, to), to);
        return suffixed(text, end, to);
    }

    /** Whether a sign or a leading decimal point and a digit stand here. */
    private static boolean signed(Tokens before, int at, int to, boolean fresh) {
        char c = before.text.charAt(at);
        if (at + 1 >= to || !Chars.isDigit(before.text.charAt(at + 1))) {
            return false;
        }
        int last = before.size() - 1;

        boolean afterSign = last >= 0 && Chars.isCurrency(before.last(last));
        return switch (c) {
            case '+' -> fresh;

            case '.' -> fresh || afterSign;
            default -> false;
        };
    }

    private static int amount(String text, int at, int to) {
        int end = digits(text, at, to);
        int hyphenated = hyphenated(text, at, end, to);
        if (hyphenated > 0) {
            return hyphenated;
        }
        while (end + 1 < to && ".,:/".indexOf(text.charAt(end)) >= 0 && Chars.isDigit(text.charAt(end + 1))) {
            int last = text.charAt(end) == '/' ? end + 1 : at;
            end = digits(text, end + 1, to);
            // The area of a telephone number may stand before a slash.
            int line = last > at && end - last == 3 ? hyphenated(text, last, end, to) : -1;
            end = Math.max(end, line);
        }
        return end;
    }

    private static int digits(String text, int at, int to) {
        int end = at;
        while (end < to && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** End of a telephone number, a date or a postcode, else -1; a range such as 75-80 is three tokens. */
    private static int hyphenated(String text, int at, int end, int to) {
        if (end >= to || text.charAt(end) != '-') {
            return -1;
        }
        int second = digits(text, end + 1, to);
        int third = second < to && text.charAt(second) == '-' ? digits(text, second + 1, to) : second;
        String shape = (end - at) + "-" + (second - end - 1) + "-" + Math.max(0, third - second - 1);
        return switch (shape) {
            case "3-3-4", "4-2-2", "2-2-4" -> third;
            case "3-4-0", "5-4-0" -> second;
            default -> -1;
        };
    }

    /** After the s of a plural such as 80's, else {@code at}. */
    private static int plural(String text, int at, int to) {
        boolean found = at + 1 < to
                && Chars.isApostrophe(text.charAt(at))
                && text.charAt(at + 1) == 's'
                && (at + 2 == to || !Chars.isWord(text.charAt(at + 2)));
        return found ? at + 2 : at;
    }

    /** A unit is a token of its own; other letters (23rd, 1970s, F16C) belong to the number. */
    private int suffixed(String text, int at, int to) {
        int end = at;
        while (end < to && end - at <= LONGEST_UNIT && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            return at;
        }
        String letters = text.substring(at, end);
        boolean half = letters.length() == 1
                && "apAP".contains(letters)
                && text.startsWith(".", end)
                && end + 1 < to
                && (text.charAt(end + 1) | 0x20) == 'm';
        boolean digitNext = end < to && Character.isLetterOrDigit(text.charAt(end));
        if (half || (!digitNext && words.has(Words.Kind.UNIT, letters))) {
            return at;
        }
        while (end < to && Chars.isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
