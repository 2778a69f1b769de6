package org.casus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the reader is meant to reach, and whether it does. */
record Bars(Report report) {

    private static final double SPEED = 5;
    private static final double MEMORY = 0.2;
    private static final double OVERHEAD = 0.35;
    private static final double LOAD_MILLIS = 1000;

    /** One sentence a bar; what could not be measured is left out. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Entrant entrant : List.of(Entrant.CASUS, Entrant.CASUS_2)) {
            report.timesCoreNlp(entrant).ifPresent(times -> lines.add(speed(entrant, times)));
        }
        report.ratio(Entrant.CASUS, Entrant.CORENLP, Measurement::peakBytes)
                .filter(Double::isFinite)
                .ifPresent(share -> lines.add("Resident memory, 1 thread: " + Report.number(share, 2)
                        + " of CoreNLP's, bar at most 0.20: " + verdict(share <= MEMORY)));
        overhead().ifPresent(lines::add);
        report.of(Entrant.CASUS)
                .map(Measurement::loadMillis)
                .ifPresent(millis -> lines.add("Load: " + Report.number(millis, 0) + " ms, bar under 1000 ms: "
                        + verdict(millis < LOAD_MILLIS)));
        return lines;
    }

    private String speed(Entrant entrant, double times) {
        String byCpu =
                report.timesCoreNlpByCpu(entrant).map(r -> Report.number(r, 2)).orElse("none");
        return "Speed, " + entrant + ": " + Report.number(times, 2) + " times CoreNLP's sentences a second (" + byCpu
                + " by processor time), bar at least 5: " + verdict(times >= SPEED);
    }

    /** Judged by the wall time, as the speed is. */
    private Optional<String> overhead() {
        Optional<Double> wall = report.ratio(
                Entrant.ENCODER,
                Entrant.TOKENS_GIVEN,
                m -> m.sentencesPerSecond().median());
        Optional<Double> cpu = report.ratio(
                Entrant.TOKENS_GIVEN,
                Entrant.ENCODER,
                m -> m.cpuMillisPerSentence().median());
        return wall.flatMap(w -> cpu.map(c -> "Heads and Java over the encoder: " + percent(w) + " by wall time, "
                + percent(c) + " by processor time, bar under 35 %: " + verdict(w - 1 < OVERHEAD)));
    }

    private static String percent(double ratio) {
        return Report.number(100 * (ratio - 1), 0) + " %";
    }

    private static String verdict(boolean met) {
        return met ? "met" : "missed";
    }
}
