package org.casus.model;

/**
 * Someone says something about an act.
 *
 * @param cue the reporting word
 * @param words the span of what is said
 * @param direct whether it is a direct quotation
 */
public record Claim(Stance stance, Participant speaker, Span cue, Span words, boolean direct) {}
