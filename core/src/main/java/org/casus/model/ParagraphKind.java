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
    BOILERPLATE
}
