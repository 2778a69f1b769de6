package org.casus.model;

import java.util.List;

/**
 * An article cut into paragraphs and sentences. Repeated paragraphs and boilerplate have no sentences, unless the whole
 * text was asked for.
 */
public record Segmented(Article article, List<Paragraph> paragraphs, List<Sentence> sentences) {

    public Segmented {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }
}
