package org.casus.cli;

import java.util.function.Function;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Read;
import org.casus.model.Segmented;
import org.casus.output.Codes;

/** The core that comes with the program. */
final class CoreEngine implements Engine {

    @Override
    public Function<Article, Coded> coder() {
        throw new UnsupportedOperationException("the coder is not part of this build");
    }

    @Override
    public Function<Article, Segmented> segmenter() {
        throw new UnsupportedOperationException("the segmenter is not part of this build");
    }

    @Override
    public Function<Segmented, Read> reader() {
        throw new UnsupportedOperationException("the reader is not part of this build");
    }

    @Override
    public Codes codes() {
        Codebook codebook = Codebook.plover();
        return Codes.of(codebook, CameoMap.load(codebook));
    }
}
