package org.casus.model;

import java.util.OptionalInt;

/**
 * A block of an article.
 *
 * @param span without the white space around it
 * @param repeats index of the earlier paragraph whose words it repeats, as scraped captions do; such a paragraph is not
 *     read a second time, but events told in the first are mentioned here too
 */
public record Paragraph(Span span, ParagraphKind kind, OptionalInt repeats) {}
