package org.casus.bench;

import org.casus.model.Article;
import org.casus.model.Segmented;
import org.casus.text.Segmenter;

/** The floor: the encoder on given tokens, without the heads and without decoding. */
record EncoderAlone(Segmenter segmenter) implements Candidate<Segmented> {

    public static void main(String[] args) {
        Worker.run(args, EncoderAlone::load);
    }

    private static EncoderAlone load() {
        throw new IllegalStateException("not available: encoder and heads are one graph");
    }

    @Override
    public Segmented prepare(Article article) {
        return segmenter.apply(article);
    }

    @Override
    public Counts read(Segmented segmented) {
        return Counts.of(segmented);
    }

    @Override
    public String version() {
        return "none";
    }
}
