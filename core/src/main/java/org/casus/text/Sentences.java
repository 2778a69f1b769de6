package org.casus.text;

import java.util.BitSet;

/** Finds the sentence borders among the tokens of one paragraph. */
final class Sentences {

    /** Tokens after which a sentence is cut by force: no writer means it, and no reader can parse it. */
    static final int LONGEST = 300;

    private static final int TAG_REACH = 7;

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /**
     * The index after the last token of each sentence; the last one is {@code tokens.size()}.
     *
     * @param whole whether all is one sentence, as a headline is, and only cut if it is too long
     */
    BitSet ends(Tokens tokens, boolean whole) {
        BitSet ends = whole ? new BitSet(tokens.size() + 1) : borders(tokens);
        ends.set(tokens.size());
        cut(tokens, ends);
        return ends;
    }

    private BitSet borders(Tokens tokens) {
        BitSet ends = new BitSet(tokens.size() + 1);
        boolean[] open = new boolean[1];
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            open[0] ^= tokens.is(i, '"');
            if (!terminates(tokens, i)) {
                continue;
            }
            int next = afterClosers(tokens, i + 1, open);
            if (next < tokens.size() && ends(tokens, first, i, next)) {
                ends.set(next);
                first = next;
            }
            i = next - 1;
        }
        return ends;
    }

    private static boolean terminates(Tokens tokens, int index) {
        char last = tokens.last(index);
        return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002' || last == '\u061F';
    }

    /** The first token that does not close a bracket or a quotation of the sentence before it. */
    private static int afterClosers(Tokens tokens, int from, boolean[] open) {
        int at = from;
        while (at < tokens.size() && closes(tokens, at, open[0])) {
            open[0] ^= tokens.is(at, '"');
            at++;
        }
        return at;
    }

    private static boolean closes(Tokens tokens, int at, boolean open) {
        if (tokens.length(at) > 1) {
            return tokens.form(at).equals("''");
        }
        if (tokens.is(at, '\u201C')) {
            // An opening mark written where only a closing one can stand.
            return !tokens.spaced(at) && spacedAfter(tokens, at);
        }
        boolean spacedStraight = open && tokens.is(at, '"') && spacedAfter(tokens, at);
        return Chars.isCloser(tokens.first(at)) && (!tokens.spaced(at) || spacedStraight);
    }

    private static boolean spacedAfter(Tokens tokens, int index) {
        return index + 1 >= tokens.size() || tokens.spaced(index + 1);
    }

    /** Whether the terminator {@code at} ends a sentence that began at {@code first}, given the token behind it. */
    private boolean ends(Tokens tokens, int first, int at, int next) {
        boolean closed = next > at + 1;
        int word = next;
        while (word < tokens.size() && Chars.isOpener(tokens.first(word)) && tokens.length(word) <= 2) {
            word++;
        }
        if (word == tokens.size()) {
            return word > next && tokens.spaced(next);
        }
        if (!tokens.spaced(next) && !glued(tokens, at, next)) {
            return false;
        }
        if (!begins(tokens, word, closed || word > next)) {
            return false;
        }
        if (abbreviation(tokens, at)) {
            return abbreviationEnds(tokens, at, word, closed);
        }
        if (tokens.is(at, '.')) {
            return !numbered(tokens, first, at);
        }
        return !closed || !tagged(tokens, word);
    }

    /** A space forgotten between two sentences. */
    private static boolean glued(Tokens tokens, int at, int next) {
        boolean mark = tokens.last(at) != '.' || tokens.length(at) == 1;
        return Character.isUpperCase(tokens.first(next))
                && (next > at + 1 || (mark && at > 0 && Character.isLowerCase(tokens.last(at - 1))));
    }

    /** Whether a sentence can begin with this token. */
    private static boolean begins(Tokens tokens, int word, boolean quoted) {
        int c = tokens.text.codePointAt(tokens.start(word));
        if (Character.isLetter(c)) {
            return !Character.isLowerCase(c) || mixed(tokens, word) || (!quoted && lowerName(tokens, word));
        }
        return Character.isDigit(c)
                || Chars.isCurrency(c)
                || c == '#'
                || c == '@'
                || c == '\u2022'
                || Character.getType(c) == Character.OTHER_SYMBOL
                || (Chars.isApostrophe(c) && tokens.length(word) > 1);
    }

    /** The lower-case article of an Arabic name, as in al-Qaida. */
    private static boolean lowerName(Tokens tokens, int word) {
        String form = tokens.form(word);
        return (form.equals("al") || form.equals("el") || form.equals("an") || form.equals("ash"))
                && tokens.is(word + 1, '-')
                && word + 2 < tokens.size()
                && !tokens.spaced(word + 2)
                && Character.isUpperCase(tokens.first(word + 2));
    }

    /** A name such as eBay. */
    private static boolean mixed(Tokens tokens, int word) {
        return tokens.length(word) > 2
                && Character.isUpperCase(tokens.text.charAt(tokens.start(word) + 1))
                && Character.isLowerCase(tokens.text.charAt(tokens.start(word) + 2));
    }

    private static boolean abbreviation(Tokens tokens, int at) {
        return tokens.length(at) > 1
                && tokens.last(at) == '.'
                && Character.isLetter(tokens.text.charAt(tokens.end(at) - 2));
    }

    private boolean abbreviationEnds(Tokens tokens, int at, int word, boolean closed) {
        String stem = tokens.text.substring(tokens.start(at), tokens.end(at) - 1);
        String next = tokens.form(word);
        boolean starter = words.has(Words.Kind.STARTER, next);
        if (words.has(Words.Kind.TITLE, stem) || (stem.length() == 1 && !closed)) {
            return false;
        }
        if (words.has(Words.Kind.NUMBERED, stem)) {
            return starter;
        }
        if (words.has(Words.Kind.CLOCK, stem)) {
            return Character.isUpperCase(next.charAt(0))
                    && !words.has(Words.Kind.AFTERCLOCK, next)
                    && !(word + 1 < tokens.size() && tokens.form(word + 1).equals("time"));
        }
        if (Chars.isDigit(next.charAt(0))) {
            return false;
        }
        return closed || stem.equals("etc") || (starter && !acronymName(tokens, at, word));
    }

    /** Whether an acronym and the word behind it are one name, as in "U.S. One Dollar" with a capital after it. */
    private boolean acronymName(Tokens tokens, int at, int word) {
        String next = tokens.form(word);
        boolean counted = words.has(Words.Kind.NOUN, next);
        return counted && word == at + 1 && word + 1 < tokens.size() && Character.isUpperCase(tokens.first(word + 1));
    }

    /** The number of a list item: "1. The parties shall ...". */
    private static boolean numbered(Tokens tokens, int first, int at) {
        return at == first + 1 && tokens.length(first) <= 2 && Chars.isDigit(tokens.first(first));
    }

    /** Whether a speech tag begins at {@code word}: a name or a noun, then a verb of saying, then its end. */
    private boolean tagged(Tokens tokens, int word) {
        if (words.has(Words.Kind.NOBODY, tokens.form(word))) {
            return false;
        }
        for (int i = word + 1; i < tokens.size() && i < word + TAG_REACH; i++) {
            String form = tokens.form(i);
            if (words.has(Words.Kind.SAYING, form)) {
                return i + 1 == tokens.size()
                        || !Character.isLetterOrDigit(tokens.first(i + 1))
                        || words.has(Words.Kind.TAGEND, tokens.form(i + 1));
            }
            if (!Character.isLetter(tokens.first(i)) && tokens.first(i) != '-') {
                return false;
            }
        }
        return false;
    }

    /** Cuts what is longer than {@link #LONGEST} tokens at the last good place. */
    private static void cut(Tokens tokens, BitSet ends) {
        int first = 0;
        while (first < tokens.size()) {
            int end = ends.nextSetBit(first + 1);
            if (end - first > LONGEST) {
                end = place(tokens, first);
                ends.set(end);
            }
            first = end;
        }
    }

    private static int place(Tokens tokens, int first) {
        int best = first + LONGEST;
        int worth = 0;
        for (int i = first + LONGEST / 2; i < first + LONGEST; i++) {
            int value = worth(tokens, i);
            if (value > 0 && value >= worth) {
                worth = value;
                best = i + 1;
            }
        }
        return best;
    }

    private static int worth(Tokens tokens, int index) {
        return switch (tokens.last(index)) {
            case '.', '!', '?', '\u2026' -> 4;
            case ';' -> 3;
            case ':', '\u2014', '\u2013' -> 2;
            case ',', ')' -> 1;
            default -> 0;
        };
    }
}
