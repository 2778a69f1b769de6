package org.casus.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the tokens of the English Web Treebank: contractions, possessives, most hyphenated compounds, currency
 * signs and units are tokens apart; abbreviations, numbers, addresses and runs of one mark are whole. Every character
 * that is not white space is in exactly one token. Time is linear in the length of the text, whatever it holds.
 */
final class Tokenizer {

    private static final int LONGEST_SUFFIX = 3;

    private final Words words;
    private final Numbers numbers;
    private final Periods periods;
    private final Map<String, Integer> split = new HashMap<>();

    Tokenizer(Words words) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.periods = new Periods(words);
        for (String word : words.all(Words.Kind.SPLIT)) {
            split.put(word.replace("+", ""), word.indexOf('+'));
        }
    }

    /** The tokens of {@code text} from offset {@code from} up to {@code to}. */
    Tokens tokens(String text, int from, int to) {
        Tokens tokens = new Tokens(text);
        Addresses addresses = new Addresses(text, from, to);
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            if (Chars.isSpace(c)) {
                at += Character.charCount(c);
            } else {
                int end = Math.min(to, Math.max(at + 1, end(tokens, addresses, at, to)));
                add(tokens, at, end, to);
                at = end;
            }
        }
        return tokens;
    }

    private void add(Tokens tokens, int start, int end, int to) {
        int border = 0;
        if (end - start <= 8) {
            border = split.getOrDefault(tokens.text.substring(start, end).toLowerCase(Locale.ROOT), 0);
        }
        if (border == 0 && end - start <= 4 && verbal(tokens.text, start, end, to)) {
            border = end - start - 1;
        }
        if (border > 0) {
            tokens.add(start, start + border);
        }
        tokens.add(start + border, end);
    }

    /** Whether "its" stands for "it's" or "your" for "you're": no noun can begin behind it. */
    private boolean verbal(String text, int start, int end, int to) {
        String form = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (!(form.equals("its") || form.equals("your")) || end >= to || !Chars.isSpace(text.charAt(end))) {
            return false;
        }
        int last = end + 1;
        while (last < to && last - end < 12 && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return (last == to || text.charAt(last) != '-') && words.has(Words.Kind.VERBAL, text.substring(end + 1, last));
    }

    /** End of the token that begins at {@code at}. */
    private int end(Tokens before, Addresses addresses, int at, int to) {
        String text = before.text;
        boolean fresh = before.size() == 0 || before.end(before.size() - 1) < at;
        int end = addresses.end(at);
        if (end < 0) {
            end = glued(text, at, to, fresh);
        }
        if (end < 0) {
            end = numbers.end(before, at, to, fresh);
        }
        if (end < 0 && Chars.isWord(text.codePointAt(at))) {
            end = word(text, at, to);
            return periods.attached(before, at, end, to) ? end + 1 : end;
        }
        return end < 0 ? mark(text, at, to, fresh) : end;
    }

    /** Words and faces out of the closed lists, else -1. */
    private int glued(String text, int at, int to, boolean fresh) {
        if (!fresh) {
            return -1;
        }
        int end = at;
        boolean marked = false;
        while (end < to && end - at < 6 && !Chars.isSpace(text.charAt(end))) {
            marked |= "/:;<=^(!".indexOf(text.charAt(end)) >= 0;
            end++;
        }
        for (int e = end; marked && e > at + 1; e--) {
            boolean whole = e == to || !Chars.isWord(text.codePointAt(e));
            String form = whole ? text.substring(at, e) : "";
            if (whole && (words.has(Words.Kind.GLUED, form) || words.has(Words.Kind.EMOTICON, form))) {
                return e;
            }
        }
        return -1;
    }

    private int word(String text, int at, int to) {
        int end = at;
        int apostrophe = -1;
        while (end < to) {
            int c = text.codePointAt(end);
            if (Chars.isWord(c)) {
                end += Character.charCount(c);
            } else if (joins(text, at, end, to)) {
                apostrophe = Chars.isApostrophe(c) ? end : apostrophe;
                end++;
            } else {
                break;
            }
        }
        if (end < to
                && text.charAt(end) == '$'
                && end - at <= 2
                && text.substring(at, end).matches("[A-Z]+")) {
            return end + 1;
        }
        return apostrophe < 0 ? end : stem(text, at, apostrophe, end);
    }

    /** Whether the mark at {@code at} holds together the letters around it. */
    private boolean joins(String text, int start, int at, int to) {
        if (at == start || at + 1 >= to || !Chars.isWord(text.codePointAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        int next = text.codePointAt(at + 1);
        if (Chars.isApostrophe(c)) {
            return Character.isLetter(next);
        }
        return switch (c) {
            case '.' -> periods.inside(text, start, at, to);
            case '&' ->
                at - start <= 2
                        && Character.isUpperCase(text.charAt(at - 1)) == Character.isUpperCase(next)
                        && shortTail(text, at + 1, to);
            case '-' ->
                at - start <= 7
                        && words.has(
                                Words.Kind.PREFIX, text.substring(start, at).toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private static boolean shortTail(String text, int at, int to) {
        int end = at;
        while (end < to && end - at < 3 && Chars.isWord(text.codePointAt(end))) {
            end++;
        }
        return end - at <= 2;
    }

    /** Where the word ends that the contraction after its last apostrophe is cut from. */
    private static int stem(String text, int at, int apostrophe, int end) {
        int tail = end - apostrophe - 1;
        if (tail >= LONGEST_SUFFIX) {
            return end;
        }
        String suffix = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        if (suffix.equals("t") && (text.charAt(apostrophe - 1) | 0x20) == 'n') {
            return apostrophe - 1 > at ? apostrophe - 1 : end;
        }
        boolean clitic = switch (suffix) {
            case "s", "re", "ve", "ll", "d", "m" -> true;
            default -> false;
        };
        return clitic ? apostrophe : end;
    }

    private int mark(String text, int at, int to, boolean fresh) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (Chars.isApostrophe(c) && end < to) {
            int clipped = clipped(text, end, to);
            if (c == '\u2018' || (c == '\u2019' && !fresh)) {
                // Two single marks for a double one.
                return clipped > 0 || text.charAt(end) != '\u2019' ? Math.max(clipped, end) : end + 1;
            }
            return clipped > 0 ? clipped : (c != '\u2019' && text.charAt(end) == c ? end + 1 : end);
        }
        if ((c == '#' || c == '@') && fresh && end < to && Character.isLetter(text.codePointAt(end))) {
            return word(text, end, to);
        }
        // A full stop left standing before the mark meant: one mark. (Of "...?" the dots were meant too.)
        boolean slipped = c == '.' && end < to && (text.charAt(end) == '?' || text.charAt(end) == '!');
        if (c == '!' || c == '?' || slipped) {
            while (end < to && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
                end++;
            }
            return end;
        }
        if (c < 128 ? ".-=*~#+<>$\\".indexOf(c) >= 0 : Chars.isDash(c) || c == '\u2026') {
            while (end < to && text.charAt(end) == c) {
                end++;
            }
            return end;
        }
        return Character.getType(c) == Character.OTHER_SYMBOL ? picture(text, end, to) : end;
    }

    /** End of a word that begins with its apostrophe ('em, '90s, or a clitic), or -1. */
    private int clipped(String text, int at, int to) {
        int end = at;
        while (end < to && end - at < 6 && Chars.isWord(text.charAt(end))) {
            end++;
        }
        String form = text.substring(at, end).toLowerCase(Locale.ROOT);
        return words.has(Words.Kind.CLIPPED, form) || form.matches("\\d\\ds?") ? end : -1;
    }

    /** End of a picture character with its modifiers and what is joined to it. */
    private static int picture(String text, int at, int to) {
        int end = at;
        while (end < to) {
            int c = text.codePointAt(end);
            boolean joined = text.charAt(end - 1) == '\u200D' && Character.getType(c) == Character.OTHER_SYMBOL;
            boolean tone = c >= 0x1F3FB && c <= 0x1F3FF;
            if (!joined && !tone && c != 0x200D && !Chars.isMark(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
