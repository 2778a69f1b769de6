package org.casus.model;

import java.util.List;

/** A segmented article after the reader: one {@link ReadSentence} for each sentence, in order. */
public record Read(Segmented segmented, List<ReadSentence> sentences) {

    public Read {
        sentences = List.copyOf(sentences);
        if (sentences.size() != segmented.sentences().size()) {
            throw new IllegalArgumentException(sentences.size() + " sentences read of "
                    + segmented.sentences().size());
        }
    }

    public Article article() {
        return segmented.article();
    }

    /** The paragraph that holds this sentence. */
    public Paragraph paragraphOf(int sentence) {
        return segmented.paragraphs().get(sentences.get(sentence).sentence().paragraph());
    }
}
