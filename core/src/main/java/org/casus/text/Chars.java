package org.casus.text;

/** Classes of characters, as the segmenter sees them. */
final class Chars {

    private Chars() {}

    /** White space of any kind, also no-break spaces. */
    static boolean isSpace(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A character that ends a line. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Letters, digits, marks; also invisible characters, which stay with the word they stand in. */
    static boolean isWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || isInvisible(c);
        }
        return Character.isLetterOrDigit(c) || isMark(c) || isInvisible(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Control and format characters that are not space: zero-width marks, direction marks, stray bytes. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL || type == Character.FORMAT) && !isSpace(c);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00B4' || c == '\u02BC';
    }

    static boolean isCurrency(int c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    static boolean isDash(int c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2012';
    }

    /** A closing bracket or a mark that can close a quotation. */
    static boolean isCloser(int c) {
        return c == ')' || c == ']' || c == '}' || c == '\u201D' || c == '\u2019' || c == '\u00BB' || isStraight(c);
    }

    /** An opening bracket or a mark that can open a quotation. */
    static boolean isOpener(int c) {
        return c == '('
                || c == '['
                || c == '{'
                || c == '\u201C'
                || c == '\u2018'
                || c == '\u00AB'
                || c == '\u201E'
                || c == '`'
                || isStraight(c);
    }

    /** A quotation mark that looks the same at both ends. */
    static boolean isStraight(int c) {
        return c == '"' || c == '\'';
    }
}
