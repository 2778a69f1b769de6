package org.casus.text;

/** Whether a sentence can begin with a token, given the mark before it. */
final class Starts {

    /** Shorter words before a full stop may be abbreviations that no list holds. */
    private static final int SAFE_WORD = 4;

    private final Words words;

    Starts(Words words) {
        this.words = words;
    }

    /**
     * Whether a sentence can begin here.
     *
     * @param at the mark that may end the sentence before
     * @param next the first token behind it that does not close a quotation or bracket
     * @param word the first token from there on that does not open one
     */
    boolean begins(Tokens tokens, int at, int next, int word) {
        boolean quoted = next > at + 1 || word > next;
        boolean aside = next == at + 1 && word == next + 1 && tokens.is(next, '(');
        int c = tokens.text.codePointAt(tokens.start(word));
        if (Character.isLetter(c)) {
            return !Character.isLowerCase(c)
                    || mixed(tokens, word)
                    || (!quoted && lowerName(tokens, word))
                    || ((!quoted || aside) && lower(tokens, at, word));
        }
        if (Chars.isDash(c)) {
            return dashed(tokens, at, next, word);
        }
        return Character.isDigit(c)
                || Chars.isCurrency(c)
                || c == '#'
                || c == '@'
                || c == '\u2022'
                || (c == '*' && tokens.length(word) > 1)
                || Character.getType(c) == Character.OTHER_SYMBOL
                || (c == '.' && tokens.length(word) > 1 && dotted(tokens, at, word))
                || (c == '<' && tokens.is(at, '.'))
                || (Chars.isApostrophe(c) && tokens.length(word) > 1);
    }

    /** A number without its zero, or dots for what a quotation leaves out. */
    private static boolean dotted(Tokens tokens, int at, int word) {
        return Chars.isDigit(tokens.last(word)) || (tokens.is(at, '.') && tokens.length(word) > 2);
    }

    /** An item of a list, or who said the quotation before. */
    private static boolean dashed(Tokens tokens, int at, int next, int word) {
        return word == next
                && tokens.length(word) <= 2
                && word + 1 < tokens.size()
                && Character.isUpperCase(tokens.first(word + 1))
                && (next > at + 1 || tokens.first(word) == '-')
                && "?!".indexOf(tokens.last(at)) < 0;
    }

    /** A lower-case particle of a name, as in al-Qaida or de Vries. */
    private boolean lowerName(Tokens tokens, int word) {
        if (!words.has(Words.Kind.PARTICLE, tokens.form(word))) {
            return false;
        }
        int name = tokens.is(word + 1, '-') ? word + 2 : word + 1;
        return name < tokens.size()
                && Character.isUpperCase(tokens.first(name))
                && (name == word + 1) == tokens.spaced(name);
    }

    /** A name such as eBay. */
    private static boolean mixed(Tokens tokens, int word) {
        return tokens.length(word) > 2
                && Character.isUpperCase(tokens.text.charAt(tokens.start(word) + 1))
                && Character.isLowerCase(tokens.text.charAt(tokens.start(word) + 2));
    }

    /** A sentence of a writer without capitals: the word before the mark cannot be an abbreviation or a name. */
    private boolean lower(Tokens tokens, int at, int word) {
        if (at == 0 || tokens.last(at) == '\u2026' || tokens.length(at) > 1) {
            return at > 0 && tokens.length(at) > 1 && "!?".indexOf(tokens.first(at)) >= 0;
        }
        int before = at - 1;
        if (tokens.last(at) != '.') {
            // Names may hold an exclamation mark, as Yahoo! does.
            return tokens.last(at) == '?' || Character.isLowerCase(tokens.first(before));
        }
        boolean starter = words.has(Words.Kind.LOWSTARTER, tokens.form(word));
        if (!tokens.form(before).chars().allMatch(Character::isLowerCase)) {
            // Items of a list in a sentence have numbers of one or two digits.
            int safe = Chars.isDigit(tokens.first(before)) ? SAFE_WORD - 1 : SAFE_WORD;
            return starter && tokens.length(before) >= safe;
        }
        return tokens.length(before) >= SAFE_WORD
                || (starter && tokens.length(before) > 1 && !words.has(Words.Kind.UNIT, tokens.form(before)));
    }
}
