package org.casus.engine;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.casus.service.Copies;

/** Sends each signature to where it meets all that have a band in common with it. */
final class Bands implements FlatMapFunction<Mark, Banded> {

    private static final long serialVersionUID = 1;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    @Override
    public void flatMap(Mark mark, Collector<Banded> out) {
        for (int band = 0; band < Copies.bands(mark.hashes); band++) {
            Banded banded = new Banded();
            banded.band = band;
            banded.key = Copies.key(mark.hashes, band) + band * GOLDEN;
            banded.article = mark.article;
            banded.day = mark.day;
            banded.time = mark.time;
            banded.hashes = mark.hashes;
            out.collect(banded);
        }
    }
}
