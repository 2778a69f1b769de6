package org.casus.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a line as one string, a blank between two, so that a pattern can run over them and its matches lead back
 * to whole tokens. Typographic apostrophes and dashes are written plainly.
 */
final class Words {

    private static final Pattern PIECE =
            Pattern.compile("\\d+(?:[./-]\\d+)+|\\p{L}+\\.(?=[ ,]*\\d)|[\\p{L}\\d]+|[^\\s]");

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Words(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Words of(List<String> forms) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[forms.size()];
        int[] ends = new int[forms.size()];
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(plain(forms.get(i)));
            ends[i] = text.length();
        }
        return new Words(text.toString(), starts, ends);
    }

    /** Splits a line that no tokenizer has seen, roughly: enough for a date line. */
    static Words split(String line) {
        List<String> forms = new ArrayList<>();
        Matcher matcher = PIECE.matcher(line);
        while (matcher.find()) {
            forms.add(matcher.group());
        }
        return of(forms);
    }

    private static String plain(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            plain.append(
                    switch (c) {
                        case '\u2018', '\u2019', '\u02bc' -> '\'';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                        case '\u00a0', '\u2009', '\u202f' -> ' ';
                        default -> c;
                    });
        }
        return plain.toString();
    }

    String text() {
        return text;
    }

    int size() {
        return starts.length;
    }

    String word(int index) {
        return text.substring(starts[index], ends[index]);
    }

    int startOf(int index) {
        return starts[index];
    }

    int endOf(int index) {
        return ends[index];
    }

    /** The token that ends at this offset of {@link #text()}, or -1. */
    int endingAt(int offset) {
        return Math.max(-1, Arrays.binarySearch(ends, offset));
    }
}
