package org.casus.eval;

/**
 * The first place where two texts differ in more than white space.
 *
 * @param offset characters before it, white space not counted; UTF-16 code units
 * @param gold the gold text around it, without white space
 * @param predicted the other text around it
 */
public record TextDifference(int offset, String gold, String predicted) {}
