package org.casus.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lays out text in columns of a terminal: widths, wrapping, characters two columns wide. */
final class Columns {

    /** A space at which no line is broken; printed as a space. */
    static final char NO_BREAK = '\u00A0';

    private static final String GAP = "  ";
    private static final String BULLET = "- ";
    private static final int NARROWEST = 8;
    /** A column gives way for the words in it up to this; longer ones are broken inside. */
    private static final int LONGEST_WORD = 24;
    /** Room for a day and "to"; the other end of an interval goes below. */
    private static final int DATES = 13;

    private static final Pattern WORD_END = Pattern.compile("[ \n]");

    private Columns() {}

    /** Terminal columns a text takes: none for combining marks, two for East Asian wide characters and emoji. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** Lines of at most {@code width} columns, broken at line ends and spaces; a longer word is broken inside. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrapLine(line, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** An item of a list: its first line after a bullet, the others under its first word. */
    static List<String> item(String text, int width) {
        List<String> lines = new ArrayList<>();
        String start = BULLET;
        for (String line : wrap(text, width - BULLET.length())) {
            lines.add(start + line);
            start = " ".repeat(BULLET.length());
        }
        return lines;
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) > width) {
                lines.add(printed(line.toString()));
                line.setLength(0);
            }
            while (width(rest) > width) {
                int cut = fitting(rest, width);
                lines.add(printed(rest.substring(0, cut)));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(printed(line.toString()));
    }

    private static String printed(String line) {
        return line.replace(NO_BREAK, ' ');
    }

    /** UTF-16 units of the longest start that fits; at least one character. */
    private static int fitting(String word, int width) {
        int used = 0;
        int i = 0;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            used += width(c);
            if (used > width && i > 0) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /**
     * Widths for the columns of {@code rows} so that a line takes at most {@code total}: the widest give way first, and
     * none below its longest word while another still can.
     */
    static int[] fit(List<List<String>> rows, int total) {
        int count = rows.get(0).size();
        int[] widths = new int[count];
        int[] words = new int[count];
        for (List<String> row : rows) {
            for (int i = 0; i < count; i++) {
                widths[i] = Math.max(
                        widths[i],
                        row.get(i).lines().mapToInt(Columns::width).max().orElse(0));
                words[i] = Math.max(words[i], longestWord(row.get(i)));
            }
        }
        // The first column holds dates, which should not be broken.
        widths[0] = Math.min(DATES, widths[0]);
        words[0] = widths[0];
        int room = total - GAP.length() * (count - 1);
        shrink(widths, words, room);
        int[] least = new int[count];
        Arrays.fill(least, NARROWEST);
        least[0] = widths[0];
        shrink(widths, least, room);
        return widths;
    }

    private static int longestWord(String cell) {
        int longest = 0;
        for (String word : WORD_END.split(cell)) {
            longest = Math.max(longest, width(word));
        }
        return Math.min(LONGEST_WORD, longest);
    }

    /** Takes from the widest column, one by one, until all fit or none may give more. */
    private static void shrink(int[] widths, int[] least, int room) {
        int sum = Arrays.stream(widths).sum();
        while (sum > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            sum--;
        }
    }

    /** The lines of one row, cells wrapped in their columns, no space at line ends. */
    static List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = wrap(cells.get(i), Math.max(1, widths[i]));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> result = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(part)
                        .append(" ".repeat(Math.max(0, widths[i] - width(part))))
                        .append(GAP);
            }
            result.add(line.toString().stripTrailing());
        }
        return result;
    }
}
