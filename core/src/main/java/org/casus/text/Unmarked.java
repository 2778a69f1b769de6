package org.casus.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Sentence borders that no full stop marks: rulers, addresses on lines of their own, and the parts of a letter. */
final class Unmarked {

    private static final int SHORTEST_RULER = 5;
    private static final int SHORTEST_UNDERLINE = 20;
    private static final int LONGEST_SENDER = 4;
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_ASIDE = 20;

    private static final Pattern TIME = Pattern.compile("\\d\\d?:\\d\\d(:\\d\\d)?");
    private static final Pattern DAY = Pattern.compile("\\d\\d?/\\d\\d?/\\d\\d(\\d\\d)?");

    private final Words words;

    Unmarked(Words words) {
        this.words = words;
    }

    /** Adds the borders to those found by marks. */
    void add(Tokens tokens, BitSet ends) {
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends.get(i)) {
                first = i;
            }
            if (ruler(tokens, i)) {
                ends.set(i);
                ends.set(i + 1);
            } else if (Addresses.web(tokens.form(i))) {
                address(tokens, ends, i);
            } else if (stamp(tokens, i)) {
                int date = half(tokens, i) ? i - 2 : i - 1;
                ends.set(i + 1);
                ends.set(date, ends.get(date) || !lower(tokens, date - 1));
                sender(tokens, ends, date);
            } else if (face(tokens, i)
                    || mail(tokens, i)
                    || file(tokens, i)
                    || greeting(tokens, first, i)
                    || called(tokens, ends, first, i)) {
                ends.set(i + 1);
            } else if (runOn(tokens, i)
                    || opener(tokens, i)
                    || announced(tokens, i)
                    || thanked(tokens, i)
                    || named(tokens, i)) {
                ends.set(i);
            } else if (valediction(tokens, first, i)) {
                ends.set(i + 1);
                signature(tokens, ends, i + 1);
            }
        }
        ends.clear(0);
    }

    /** A row of one mark across the page. */
    private static boolean ruler(Tokens tokens, int at) {
        char mark = tokens.first(at);
        // A short line of underscores is a blank to be filled in.
        return tokens.length(at) >= (mark == '_' ? SHORTEST_UNDERLINE : SHORTEST_RULER)
                && "-=_*~#+".indexOf(mark) >= 0
                && tokens.spaced(at)
                && (at + 1 == tokens.size() || tokens.spaced(at + 1))
                && tokens.form(at).chars().allMatch(c -> c == mark);
    }

    /** An address behind a mark stands alone, and so does what comes after it, but for the label of another one. */
    private void address(Tokens tokens, BitSet ends, int at) {
        if (at > 0 && (Addresses.web(tokens.form(at - 1)) || mark(tokens, at - 1))) {
            ends.set(at);
        }
        boolean alone = at == 0 || ends.get(at);
        if (at + 1 < tokens.size() && upper(tokens, at + 1) && (alone || !tokens.is(at + 2, ':'))) {
            ends.set(at + 1);
        }
    }

    /** A mail address before a capital that is not the label of another one. */
    private static boolean mail(Tokens tokens, int at) {
        return at + 1 < tokens.size()
                && upper(tokens, at + 1)
                && !tokens.is(at + 2, ':')
                && Addresses.mail(tokens.form(at));
    }

    private static boolean mark(Tokens tokens, int at) {
        return ".!?".indexOf(tokens.last(at)) >= 0 && tokens.length(at) == 1;
    }

    private static boolean upper(Tokens tokens, int at) {
        return Character.isUpperCase(tokens.first(at)) && tokens.spaced(at);
    }

    /** The end of the day and hour that a mail program writes: 09/15/99 08:15 PM, or 15/09/1999 20:15. */
    private static boolean stamp(Tokens tokens, int at) {
        if (half(tokens, at)) {
            return time(tokens, at - 1) && day(tokens, at - 2);
        }
        return time(tokens, at) && day(tokens, at - 1) && !half(tokens, at + 1);
    }

    private static boolean half(Tokens tokens, int at) {
        return at < tokens.size()
                && tokens.length(at) == 2
                && tokens.last(at) == 'M'
                && (tokens.first(at) == 'A' || tokens.first(at) == 'P');
    }

    private static boolean time(Tokens tokens, int at) {
        return at > 0
                && Chars.isDigit(tokens.first(at))
                && TIME.matcher(tokens.form(at)).matches();
    }

    private static boolean day(Tokens tokens, int at) {
        return at >= 0
                && Chars.isDigit(tokens.first(at))
                && DAY.matcher(tokens.form(at)).matches();
    }

    private static boolean lower(Tokens tokens, int at) {
        return at >= 0 && Character.isLowerCase(tokens.first(at)) && Character.isLetter(tokens.last(at));
    }

    /** The sender before a stamp; an address is the last part of a name of two. */
    private static void sender(Tokens tokens, BitSet ends, int date) {
        int longest = date > 0 && tokens.form(date - 1).indexOf('@') > 0 ? 2 : LONGEST_SENDER;
        int at = date;
        while (at > 0 && date - at < longest && !ends.get(at) && name(tokens, at - 1, date)) {
            at--;
        }
        if (at < date && at > 0 && !tokens.is(at - 1, ':') && !tokens.is(at - 1, '@')) {
            ends.set(at);
        }
    }

    private static boolean name(Tokens tokens, int at, int date) {
        return upper(tokens, at) || (at == date - 1 && tokens.form(at).indexOf('@') > 0);
    }

    /** A forgotten full stop, or the end of a line: a small word with a capital goes on in lower case. */
    private boolean runOn(Tokens tokens, int at) {
        return at > 1
                && at + 1 < tokens.size()
                && words.has(Words.Kind.RUNON, tokens.form(at))
                && upper(tokens, at)
                && complete(tokens, at - 1)
                && !(tokens.is(at, 'A') && Character.isUpperCase(tokens.first(at - 1)))
                && tokens.form(at + 1).chars().allMatch(Character::isLowerCase);
    }

    /** What begins a part of a letter or of a notice wherever it stands: PS, FYI, "Time:". */
    private boolean opener(Tokens tokens, int at) {
        boolean label = tokens.is(at + 1, ':') && words.has(Words.Kind.LABEL, tokens.form(at));
        return at > 1
                && tokens.spaced(at)
                && ((label && !tokens.is(at - 1, ':'))
                        || (words.has(Words.Kind.OPENER, tokens.form(at)) && complete(tokens, at - 1)));
    }

    /** What comes after "Thanks Ana". */
    private boolean thanked(Tokens tokens, int at) {
        return at > 1
                && upper(tokens, at - 2)
                && upper(tokens, at - 1)
                && upper(tokens, at)
                && words.has(Words.Kind.VALEDICTION, tokens.form(at - 2))
                && !words.has(Words.Kind.STARTER, tokens.form(at - 1))
                && (words.has(Words.Kind.STARTER, tokens.form(at)) || words.has(Words.Kind.ADDRESSED, tokens.form(at)));
    }

    /** The reader's name behind the writer's: "Ana Dr. Kowal:", or the same name: "Ana Ana, ". */
    private boolean named(Tokens tokens, int at) {
        if (at < 1 || at + 2 >= tokens.size() || !upper(tokens, at) || !Character.isUpperCase(tokens.first(at - 1))) {
            return false;
        }
        boolean same = tokens.form(at).equals(tokens.form(at - 1)) && ",-:&".indexOf(tokens.last(at + 1)) >= 0;
        boolean titled = tokens.last(at) == '.'
                && words.has(Words.Kind.TITLE, tokens.form(at).substring(0, tokens.length(at) - 1))
                && tokens.is(at + 2, ':');
        return (same && tokens.length(at) > 1) || (titled && Character.isLetterOrDigit(tokens.last(at - 1)));
    }

    /** What comes after "as follows:", or the first item of a numbered list. */
    private boolean announced(Tokens tokens, int at) {
        if (at < 2 || !tokens.is(at - 1, ':') || !tokens.spaced(at)) {
            return false;
        }
        boolean item = tokens.is(at, '1') && (tokens.is(at + 1, '.') || tokens.is(at + 1, ')'));
        return item || (upper(tokens, at) && words.has(Words.Kind.ANNOUNCING, tokens.form(at - 2)));
    }

    /** Whether a bracket closes several words, or one that is not the number of a list item. */
    private static boolean aside(Tokens tokens, int at) {
        int open = at - 1;
        while (open > 0 && at - open < LONGEST_ASIDE && !tokens.is(open, '(') && !tokens.is(open, '[')) {
            open--;
        }
        boolean opened = tokens.is(open, '(') || tokens.is(open, '[');
        return tokens.length(at - 1) > 2 || (opened && at - open > 2);
    }

    /** Whether a sentence can end with this token: a word that needs nothing behind it, a longer number, an aside. */
    private boolean complete(Tokens tokens, int at) {
        String form = tokens.form(at);
        if (form.equals(")") || form.equals("]")) {
            return aside(tokens, at);
        }
        return form.length() > 2
                && Character.isLetterOrDigit(tokens.last(at))
                && !words.has(Words.Kind.STARTER, form)
                && !words.has(Words.Kind.LOWSTARTER, form);
    }

    /** The end of an attached file's name, <<File.doc>>, before a capital. */
    private static boolean file(Tokens tokens, int at) {
        return tokens.form(at).equals(">>") && at + 1 < tokens.size() && upper(tokens, at + 1);
    }

    /** The comma after the name of the one addressed, "Maria, I ...", at the beginning of a letter. */
    private boolean called(Tokens tokens, BitSet ends, int first, int at) {
        boolean begun = first == 0 || (first > 1 && ends.get(first) && stamp(tokens, first - 1));
        boolean letter = first > 0 && (tokens.is(at, ':') || tokens.is(at, '-'));
        if (!begun || at == first || at > first + LONGEST_NAME || at + 1 >= tokens.size()) {
            return false;
        }
        for (int i = first; i < at; i++) {
            if (!upper(tokens, i)
                    || words.has(Words.Kind.STARTER, tokens.form(i))
                    || tokens.form(i).endsWith("ly")) {
                return false;
            }
        }
        return letter
                ? tokens.spaced(at + 1)
                : tokens.is(at, ',') && words.has(Words.Kind.ADDRESSED, tokens.form(at + 1)) && at == first + 1;
    }

    private boolean face(Tokens tokens, int at) {
        return words.has(Words.Kind.EMOTICON, tokens.form(at)) && at + 1 < tokens.size() && upper(tokens, at + 1);
    }

    /** The comma after "Dear Ms. Kowal", at the beginning. */
    private boolean greeting(Tokens tokens, int first, int at) {
        return tokens.is(at, ',')
                && at > first + 1
                && at <= first + 2 + LONGEST_NAME
                && words.has(Words.Kind.GREETING, tokens.form(first))
                && at + 1 < tokens.size()
                && upper(tokens, at + 1);
    }

    /** The comma after "Best regards", before a name. */
    private boolean valediction(Tokens tokens, int first, int at) {
        return tokens.is(at, ',')
                && at > first
                && at <= first + 2
                && words.has(Words.Kind.VALEDICTION, tokens.form(at - 1))
                && at + 1 < tokens.size()
                && upper(tokens, at + 1)
                && !words.has(Words.Kind.STARTER, tokens.form(at + 1));
    }

    /** The end of the name below a letter, if a sentence begins there, or the name once more. */
    private void signature(Tokens tokens, BitSet ends, int from) {
        int at = from;
        while (at < tokens.size() && at < from + LONGEST_NAME && upper(tokens, at) && !after(tokens, from, at)) {
            at++;
        }
        if (at > from && at < tokens.size() && after(tokens, from, at)) {
            ends.set(at);
        }
    }

    private boolean after(Tokens tokens, int signed, int at) {
        String form = tokens.form(at);
        return words.has(Words.Kind.STARTER, form)
                || words.has(Words.Kind.ADDRESSED, form)
                || (at > signed && form.equals(tokens.form(signed)));
    }
}
