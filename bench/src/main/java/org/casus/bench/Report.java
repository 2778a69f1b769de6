package org.casus.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The comparison, as Markdown and as JSON.
 *
 * @param setting what was measured where, in one line
 */
record Report(String setting, List<Row> rows) {

    private static final String HEADER = """
            | reader | threads | sentences | tokens | load ms | first sentence ms | sentences/s | tokens/s | times CoreNLP | CPU ms a sentence | times CoreNLP by CPU | KB allocated a sentence | heap MB | peak MB |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    /** Cells of a row behind name and threads. */
    private static final int CELLS = 12;

    private static final String NONE = "\u2013";
    private static final double KB = 1e3;
    private static final double MB = 1e6;

    String markdown() {
        StringBuilder out = new StringBuilder(setting).append("\n\n").append(HEADER);
        rows.forEach(row -> out.append(line(row)).append('\n'));
        out.append('\n');
        for (Row row : rows) {
            if (row.measurement().isEmpty()) {
                out.append("- ")
                        .append(row.entrant())
                        .append(": ")
                        .append(row.problem())
                        .append('\n');
            }
        }
        new Bars(this).lines().forEach(bar -> out.append("- ").append(bar).append('\n'));
        return out.toString();
    }

    ObjectNode json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode().put("setting", setting);
        for (Row row : rows) {
            ObjectNode node = root.withArray("/rows")
                    .addObject()
                    .put("reader", row.entrant().name())
                    .put("threads", row.entrant().threads());
            row.measurement()
                    .ifPresentOrElse(
                            m -> {
                                node.set("measured", mapper.valueToTree(m));
                                node.set("sentencesPerSecond", mapper.valueToTree(m.sentencesPerSecond()));
                                node.set("tokensPerSecond", mapper.valueToTree(m.tokensPerSecond()));
                                node.set("cpuMillisPerSentence", mapper.valueToTree(m.cpuMillisPerSentence()));
                            },
                            () -> node.put("problem", row.problem()));
        }
        new Bars(this).lines().forEach(root.withArray("/bars")::add);
        return root;
    }

    /** What an entrant measured, if it ran. */
    Optional<Measurement> of(Entrant entrant) {
        return rows.stream()
                .filter(row -> row.entrant().equals(entrant))
                .findFirst()
                .flatMap(Row::measurement);
    }

    /** How many times the sentences a second of CoreNLP on as many threads. */
    Optional<Double> timesCoreNlp(Entrant entrant) {
        return ratio(entrant, entrant.rival(), m -> m.sentencesPerSecond().median());
    }

    /** How many times the processor time of {@code entrant} CoreNLP takes for a sentence. */
    Optional<Double> timesCoreNlpByCpu(Entrant entrant) {
        return ratio(entrant.rival(), entrant, m -> m.cpuMillisPerSentence().median());
    }

    /** A value of one entrant over that of another, if both ran. */
    Optional<Double> ratio(Entrant over, Entrant under, ToDoubleFunction<Measurement> value) {
        return of(over).flatMap(a -> of(under).map(b -> value.applyAsDouble(a) / value.applyAsDouble(b)));
    }

    private String line(Row row) {
        Entrant entrant = row.entrant();
        List<String> cells = row.measurement()
                .map(measured -> cells(entrant, measured))
                .orElseGet(() -> Collections.nCopies(CELLS, NONE));
        String version = row.measurement().map(Measurement::version).orElse("");
        return "| " + (entrant.name() + " " + version).strip() + " | " + entrant.threads() + " | "
                + String.join(" | ", cells) + " |";
    }

    private List<String> cells(Entrant entrant, Measurement m) {
        return List.of(
                Long.toString(m.sentences()),
                Long.toString(m.tokens()),
                number(m.loadMillis(), 0),
                number(m.firstMillis(), 0),
                spread(m.sentencesPerSecond(), 0),
                spread(m.tokensPerSecond(), 0),
                timesCoreNlp(entrant).map(r -> number(r, 2)).orElse(NONE),
                spread(m.cpuMillisPerSentence(), 2),
                timesCoreNlpByCpu(entrant).map(r -> number(r, 2)).orElse(NONE),
                entrant.threads() == 1 ? number(m.allocatedPerSentence().median() / KB, 1) : NONE,
                number(m.heapBytes() / MB, 0),
                m.peakBytes() > 0 ? number(m.peakBytes() / MB, 0) : NONE);
    }

    private static String spread(Spread spread, int digits) {
        return number(spread.median(), digits) + " (" + number(spread.min(), digits) + "\u2013"
                + number(spread.max(), digits) + ")";
    }

    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
