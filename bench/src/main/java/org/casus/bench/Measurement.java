package org.casus.bench;

import java.util.List;

/**
 * What one process measured on itself.
 *
 * @param version of the program or of the model
 * @param sentences of one pass, by the reader's own segmentation
 * @param tokens of one pass, likewise
 * @param loadMillis time to load the models
 * @param firstMillis from the start of the process to the first sentence read
 * @param passes the timed passes
 * @param heapBytes heap in use after a collection at the end
 * @param peakBytes the most memory that was ever resident; 0 where the system does not tell
 */
record Measurement(
        String version,
        long sentences,
        long tokens,
        double loadMillis,
        double firstMillis,
        List<Pass> passes,
        long heapBytes,
        long peakBytes) {

    Measurement {
        passes = List.copyOf(passes);
    }

    /**
     * One pass over all the text.
     *
     * @param seconds wall time
     * @param cpuMillis processor time of the whole process
     * @param allocatedBytes allocated on the heap by the thread that reads; with several threads it says nothing
     */
    record Pass(double seconds, double cpuMillis, long allocatedBytes) {}

    Spread sentencesPerSecond() {
        return Spread.of(passes, pass -> sentences / pass.seconds);
    }

    Spread tokensPerSecond() {
        return Spread.of(passes, pass -> tokens / pass.seconds);
    }

    Spread cpuMillisPerSentence() {
        return Spread.of(passes, pass -> pass.cpuMillis / sentences);
    }

    Spread allocatedPerSentence() {
        return Spread.of(passes, pass -> (double) pass.allocatedBytes / sentences);
    }
}
