package org.casus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text with the slots that it fills.
 *
 * @param slots class names for the page, empty for plain text: {@code actor}, {@code recipient}, {@code trigger}, ...
 */
public record Piece(String text, String slots) {

    /** Words that fill a slot; half-open, UTF-16 offsets into the text that is cut. */
    public record Mark(int start, int end, String slot) {}

    /** Whether it is marked. */
    public boolean marked() {
        return !slots.isEmpty();
    }

    /**
     * Cuts a text where marks begin and end. Marks may overlap; what of them lies outside is left out.
     *
     * @param offset of the text in what the marks count from
     */
    public static List<Piece> cut(String text, int offset, List<Mark> marks) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            borders.add(inside(mark.start() - offset, text));
            borders.add(inside(mark.end() - offset, text));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = borders.first();
        for (Integer to : borders.tailSet(from, false)) {
            pieces.add(new Piece(text.substring(from, to), slots(marks, offset + from, offset + to)));
            from = to;
        }
        return pieces;
    }

    private static int inside(int at, String text) {
        return Math.max(0, Math.min(text.length(), at));
    }

    private static String slots(List<Mark> marks, int start, int end) {
        TreeSet<String> all = new TreeSet<>();
        for (Mark mark : marks) {
            if (mark.start() <= start && mark.end() >= end) {
                all.add(mark.slot());
            }
        }
        return String.join(" ", all);
    }
}
