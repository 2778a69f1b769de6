package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Span;

/** Decides which periods belong to the word before them. */
final class Periods {

    private final Words words;

    Periods(Words words) {
        this.words = words;
    }

    /** Whether the period at {@code at}, with a word character behind it, is inside the word from {@code start}. */
    boolean inside(String text, int start, int at, int to) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        if (Character.isLowerCase(after) && Character.isLetterOrDigit(before)) {
            return at - start < 2 || !spaceForgotten(text, at + 1, to);
        }
        int segment = at;
        while (segment > start && at - segment < 3 && text.charAt(segment - 1) != '.') {
            segment--;
        }
        boolean single = at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2));
        if (Character.isUpperCase(after) && single) {
            return at - segment <= 2 && Character.isLetter(before);
        }
        return Character.isLetter(after) && domain(text, at + 1, to);
    }

    /** Whether a word that begins sentences stands here; short ones are also the last parts of host names. */
    private boolean spaceForgotten(String text, int at, int to) {
        int end = at;
        while (end < to && end - at < 6 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean whole = end == to || Chars.isSpace(text.charAt(end));
        return whole && end - at > 2 && words.has(Words.Kind.LOWSTARTER, text.substring(at, end));
    }

    private boolean domain(String text, int at, int to) {
        int end = at;
        while (end < to && end - at < 5 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return words.has(Words.Kind.DOMAIN, text.substring(at, end).toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a period stands at {@code end} and belongs to the word that ends there. */
    boolean attached(Tokens before, int start, int end, int to) {
        String text = before.text;
        if (end >= to || text.charAt(end) != '.' || end - start > 12) {
            return false;
        }
        if (end + 1 < to && text.charAt(end + 1) == '.') {
            return false;
        }
        String word = text.substring(start, end);
        if (word.equals("etc")) {
            int next = skip(text, end + 1, to);
            return next < to && !Character.isUpperCase(text.charAt(next));
        }
        int inner = word.lastIndexOf('.');
        if (inner >= 0) {
            return word.length() - inner <= 2 && word.indexOf('.') <= 2 && Character.isLetter(word.charAt(inner + 1));
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return initial(before, end + 1, to);
        }
        if (words.has(Words.Kind.STATE, word) && before.is(before.size() - 1, ',')) {
            return true;
        }
        if (words.has(Words.Kind.NUMBERED, word) && number(text, skip(text, end + 1, to), to)) {
            return true;
        }
        return words.has(Words.Kind.TITLE, word)
                || words.has(Words.Kind.MONTH, word)
                || words.has(Words.Kind.GENERAL, word);
    }

    /**
     * The tokens of a sentence, where a period that ends both an abbreviation and the sentence is a token of its own.
     * An acronym ("U.S.") keeps it: without, it is another name.
     */
    static List<Span> freed(String text, List<Span> tokens) {
        int last = tokens.size() - 1;
        while (last > 0
                && tokens.get(last).length() == 1
                && Chars.isCloser(text.charAt(tokens.get(last).start()))) {
            last--;
        }
        Span span = tokens.get(last);
        int end = span.end() - 1;
        String stem = text.substring(span.start(), end);
        boolean clock = stem.equals("a.m") || stem.equals("p.m");
        if (tokens.size() == Sentences.LONGEST
                || text.charAt(end) != '.'
                || stem.length() < 2
                || !(clock || stem.chars().allMatch(Character::isLetter))) {
            return tokens;
        }
        List<Span> freed = new ArrayList<>(tokens);
        freed.set(last, new Span(span.start(), end));
        freed.add(last + 1, new Span(end, end + 1));
        return freed;
    }

    /** Whether a capital with a period is an initial: a name goes on behind it. */
    private boolean initial(Tokens before, int after, int to) {
        String text = before.text;
        if (before.size() > 0 && words.has(Words.Kind.LETTERED, before.form(before.size() - 1))) {
            return false;
        }
        if (text.charAt(after - 2) == 'I'
                && before.size() > 0
                && before.form(before.size() - 1).equals("and")) {
            // The pronoun.
            return false;
        }
        int at = skip(text, after, to);
        if (particle(text, at, to)) {
            return true;
        }
        if (at >= to || !Character.isUpperCase(text.charAt(at))) {
            return at < to && text.charAt(at) == ',' && before.size() > 0;
        }
        int end = at;
        while (end < to && end - at < 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean another = end - at == 1 && end < to && text.charAt(end) == '.';
        return another || (end - at > 1 && !words.has(Words.Kind.STARTER, text.substring(at, end)));
    }

    /** A lower-case particle of a name, then a capital. */
    private boolean particle(String text, int at, int to) {
        int end = at;
        while (end < to && end - at < 5 && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end + 1 < to
                && end > at
                && words.has(Words.Kind.PARTICLE, text.substring(at, end))
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a number stands here, Arabic or Roman. */
    private static boolean number(String text, int at, int to) {
        int end = at;
        while (end < to && "IVXLC".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return at < to
                && (Chars.isDigit(text.charAt(at))
                        || (end > at && (end == to || !Chars.isWord(text.codePointAt(end)))));
    }
}
