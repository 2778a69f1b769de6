package org.casus.eval;

/**
 * How often one annotation of the words is right.
 *
 * @param score over all words: a word cut differently is wrong on both sides
 * @param aligned over the words that both sides cut alike
 */
public record WordScore(Score score, Accuracy aligned) {}
