package org.casus.bench;

import org.casus.model.Article;
import org.casus.model.Segmented;
import org.casus.reader.Encoder;
import org.casus.text.Segmenter;

/** The floor: the encoder on given tokens, without the heads and without decoding. */
record EncoderAlone(Segmenter segmenter, Encoder encoder) implements Candidate<Segmented> {

    public static void main(String[] args) {
        Worker.run(args, () -> new EncoderAlone(Segmenter.load(), Encoder.load()));
    }

    @Override
    public Segmented prepare(Article article) {
        return segmenter.apply(article);
    }

    @Override
    public Counts read(Segmented segmented) {
        encoder.encode(segmented, (sentence, words, states) -> {});
        return Counts.of(segmented);
    }

    @Override
    public String version() {
        return "";
    }
}
