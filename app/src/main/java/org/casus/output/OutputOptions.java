package org.casus.output;

/**
 * How to write.
 *
 * @param cameo whether events carry CAMEO codes in the place of PLOVER's
 * @param explain whether the table says why under each event
 * @param colour whether the table may use terminal colours
 * @param width columns of the terminal; fewer than 80 count as 80
 */
public record OutputOptions(boolean cameo, boolean explain, boolean colour, int width) {

    /** Seven columns need this much. */
    private static final int NARROWEST = 80;

    public static final OutputOptions PLAIN = new OutputOptions(false, false, false, 120);

    public OutputOptions {
        width = Math.max(NARROWEST, width);
    }
}
