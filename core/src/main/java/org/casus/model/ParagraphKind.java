package org.casus.model;

/** What part of an article a paragraph is. */
public enum ParagraphKind {
    /** The title line. */
    HEADLINE,
    /** Running text. */
    BODY,
    /** The line under a picture. */
    CAPTION,
    /** A paragraph that is one quotation. */
    QUOTE,
    /** By-lines, "share this", copyright lines: kept for the offsets, never coded. */
    BOILERPLATE;

    /** Whether the present tense tells here of what is past: "Troops leave Klow" over a report, "Rell speaks" under a picture. */
    public boolean presentIsPast() {
        return this == HEADLINE || this == CAPTION;
    }
}
