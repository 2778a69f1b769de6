package org.casus.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle and the ends of several measurements. */
record Spread(double median, double min, double max) {

    static <T> Spread of(List<T> passes, ToDoubleFunction<T> value) {
        double[] sorted = passes.stream().mapToDouble(value).sorted().toArray();
        int size = sorted.length;
        return new Spread((sorted[(size - 1) / 2] + sorted[size / 2]) / 2, sorted[0], sorted[size - 1]);
    }
}
