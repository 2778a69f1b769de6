package org.casus.eval;

import org.casus.model.Span;
import org.casus.model.Status;

/**
 * One act of a text, annotated for whether it happened.
 *
 * @param text id of the text
 * @param trigger the words that tell the act
 * @param event its type
 * @param historical whether it is told as history
 * @param kind what makes the text easy or hard, in the annotator's words
 * @param half which part of the set it belongs to: "dev" or "test"
 */
public record GoldStatus(
        String text, Span trigger, String event, Status status, boolean historical, String kind, String half) {}
