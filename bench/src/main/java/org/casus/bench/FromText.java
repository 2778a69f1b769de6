package org.casus.bench;

import org.casus.model.Article;
import org.casus.model.Segmented;
import org.casus.reader.EncoderReader;
import org.casus.text.Segmenter;

/** Casus from raw text to trees and entities. */
record FromText(Segmenter segmenter, EncoderReader reader) implements Candidate<Article> {

    public static void main(String[] args) {
        Worker.run(args, () -> new FromText(Segmenter.load(), EncoderReader.load()));
    }

    @Override
    public Article prepare(Article article) {
        return article;
    }

    @Override
    public Counts read(Article article) {
        Segmented segmented = segmenter.apply(article);
        reader.apply(segmented);
        return Counts.of(segmented);
    }

    @Override
    public String version() {
        return reader.version();
    }
}
