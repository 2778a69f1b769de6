package org.casus.text;

import java.util.BitSet;

/** Finds the sentence borders among the tokens of one paragraph. */
final class Sentences {

    /** Tokens after which a sentence is cut by force: no writer means it, and no reader can parse it. */
    static final int LONGEST = 300;

    private static final int TAG_REACH = 7;

    /** Fewer tokens do not make a part of a headline a sentence of its own. */
    private static final int HEADLINE_PART = 3;

    private final Words words;
    private final Starts starts;
    private final Unmarked unmarked;

    Sentences(Words words) {
        this.words = words;
        this.starts = new Starts(words);
        this.unmarked = new Unmarked(words);
    }

    /**
     * The index after the last token of each sentence; the last one is {@code tokens.size()}.
     *
     * @param headline whether this is a headline, which is one sentence unless each of its parts is long enough for one
     */
    BitSet ends(Tokens tokens, boolean headline) {
        BitSet ends = borders(tokens);
        if (!headline) {
            unmarked.add(tokens, ends);
        }
        ends.set(tokens.size());
        if (headline && shortest(ends) < HEADLINE_PART) {
            ends.clear(0, tokens.size());
        }
        cut(tokens, ends);
        return ends;
    }

    private static int shortest(BitSet ends) {
        int shortest = Integer.MAX_VALUE;
        int first = 0;
        for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
            shortest = Math.min(shortest, end - first);
            first = end;
        }
        return shortest;
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
        return last == '.'
                || (last == '!' && !Character.isLetter(tokens.first(index)))
                || last == '?'
                || last == '\u2026'
                || last == '\u3002'
                || last == '\u061F'
                || brokenOff(tokens, index);
    }

    /** A dash at the end of a quotation. */
    private static boolean brokenOff(Tokens tokens, int index) {
        return Chars.isDash(tokens.last(index))
                && (tokens.is(index + 1, '\u201D') || tokens.is(index + 1, '\u2019'))
                && !tokens.spaced(index + 1);
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
            return !tokens.spaced(at)
                    && (tokens.form(at).equals("''") || tokens.form(at).equals("\u2019\u2019"));
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
        if (stammer(tokens, at, word) || !starts.begins(tokens, at, next, word)) {
            return false;
        }
        if (abbreviation(tokens, at)) {
            return abbreviationEnds(tokens, first, at, word, closed);
        }
        if (tokens.is(at, '.')) {
            return !numbered(tokens, first, at);
        }
        return !closed || !tagged(tokens, word);
    }

    /** Dots between a word and the same word again: a speaker who hesitates. */
    private static boolean stammer(Tokens tokens, int at, int word) {
        if (tokens.length(at) < 2 && tokens.last(at) != '\u2026') {
            return false;
        }
        for (int length = 1; length <= 2 && length <= at && word + length <= tokens.size(); length++) {
            if (tokens.form(at - length).equals(tokens.form(word))) {
                return true;
            }
        }
        return false;
    }

    /** A space forgotten between two sentences. */
    private boolean glued(Tokens tokens, int at, int next) {
        boolean mark = tokens.last(at) != '.' || tokens.length(at) != 2;
        boolean opened =
                tokens.is(next, '\u201C') && next + 1 < tokens.size() && Character.isUpperCase(tokens.first(next + 1));
        return (opened
                        || Character.isUpperCase(tokens.first(next))
                        || words.has(Words.Kind.LOWSTARTER, tokens.form(next)))
                && (next > at + 1 || (mark && at > 0 && Character.isLowerCase(tokens.last(at - 1))));
    }

    private static boolean abbreviation(Tokens tokens, int at) {
        return tokens.length(at) > 1
                && tokens.last(at) == '.'
                && Character.isLetter(tokens.text.charAt(tokens.end(at) - 2));
    }

    private boolean abbreviationEnds(Tokens tokens, int first, int at, int word, boolean closed) {
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
            return !(at == first + 2 && words.has(Words.Kind.STARTER, tokens.form(first)))
                    && Character.isUpperCase(next.charAt(0))
                    && !words.has(Words.Kind.AFTERCLOCK, next)
                    && !(word + 1 < tokens.size() && tokens.form(word + 1).equals("time"));
        }
        if (Chars.isDigit(next.charAt(0))) {
            return false;
        }
        if (words.has(Words.Kind.MONTH, stem) || words.has(Words.Kind.WEEKDAY, stem)) {
            return !words.has(Words.Kind.MONTH, next.replace(".", ""));
        }
        if (at == first + 1 && words.has(Words.Kind.STARTER, tokens.form(first))) {
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

    /** The number of a list item, "1. The parties shall ...", or the letter of a speaker, "Q. Why?". */
    private static boolean numbered(Tokens tokens, int first, int at) {
        if (at == 0 || !Character.isLetterOrDigit(tokens.first(at - 1))) {
            return false;
        }
        boolean digit = Chars.isDigit(tokens.first(at - 1)) && tokens.length(at - 1) <= 2;
        boolean letter = tokens.length(at - 1) == 1;
        boolean begun = at == first + 1
                || (at > 1 && tokens.length(at - 2) == 1 && ".:!?*\u2022".indexOf(tokens.last(at - 2)) >= 0);
        return begun && (digit || letter);
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
