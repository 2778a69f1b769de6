package org.casus.bench;

import org.casus.model.Article;
import org.casus.model.Segmented;
import org.casus.reader.EncoderReader;
import org.casus.text.Segmenter;

/** The reader of Casus on text that is cut into sentences and tokens already. */
record TokensGiven(Segmenter segmenter, EncoderReader reader) implements Candidate<Segmented> {

    public static void main(String[] args) {
        Worker.run(args, () -> new TokensGiven(Segmenter.load(), EncoderReader.load()));
    }

    @Override
    public Segmented prepare(Article article) {
        return segmenter.apply(article);
    }

    @Override
    public Counts read(Segmented segmented) {
        reader.apply(segmented);
        return Counts.of(segmented);
    }

    @Override
    public String version() {
        return reader.version();
    }
}
