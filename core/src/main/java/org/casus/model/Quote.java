package org.casus.model;

import java.util.Optional;

/**
 * Reported speech, direct or indirect.
 *
 * @param span the reported words, with their quotation marks if direct
 * @param cue the word that reports: "said", "according"
 * @param speaker id of the mention that speaks, if found
 * @param direct whether the words stand in quotation marks
 */
public record Quote(int sentence, Span span, Span cue, Optional<Integer> speaker, boolean direct) {}
