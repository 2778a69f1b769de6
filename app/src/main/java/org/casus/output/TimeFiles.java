package org.casus.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.eval.TimeScores;

/** Reads annotated and coded times for scoring, by the id of their article. */
public final class TimeFiles {

    private TimeFiles() {}

    /**
     * Articles with the list {@code times}, each with {@code start}, {@code end}, {@code kind}, {@code first}, {@code last}
     * and {@code precision}; the last three null where the words give no stretch of the calendar.
     *
     * @param half only articles of this {@code half}
     */
    public static Map<String, List<TimeScores.Gold>> gold(Path file, Optional<String> half) throws IOException {
        Map<String, List<TimeScores.Gold>> all = new LinkedHashMap<>();
        EvalFiles.objects(file, node -> {
            if (!node.path("id").isTextual() || !node.path("times").isArray()) {
                return Optional.of("no 'id' or no list 'times' in it");
            }
            if (half.isEmpty() || half.orElseThrow().equals(node.path("half").asText())) {
                List<TimeScores.Gold> times = new ArrayList<>();
                for (JsonNode time : node.path("times")) {
                    times.add(new TimeScores.Gold(
                            EvalFiles.span(time),
                            time.path("kind").asText("none"),
                            value(time, "first", "last", "precision")));
                }
                all.put(node.path("id").asText(), times);
            }
            return Optional.empty();
        });
        return all;
    }

    /** What {@code casus times --format jsonl} wrote. */
    public static Map<String, List<TimeScores.Coded>> coded(Path file) throws IOException {
        Map<String, List<TimeScores.Coded>> all = new LinkedHashMap<>();
        EvalFiles.objects(file, node -> {
            if (!node.path("article").isTextual() || !node.has("date_precision")) {
                return Optional.of(
                        "no 'article' or no 'date_precision' in it; is it what casus times --format jsonl wrote?");
            }
            all.computeIfAbsent(node.path("article").asText(), k -> new ArrayList<>())
                    .add(new TimeScores.Coded(EvalFiles.span(node), value(node, "date", "enddate", "date_precision")));
            return Optional.empty();
        });
        return all;
    }

    private static Optional<TimeScores.Value> value(JsonNode time, String first, String last, String precision) {
        if (!time.path(first).isTextual()) {
            return Optional.empty();
        }
        return Optional.of(new TimeScores.Value(
                day(time.path(first).asText()),
                day(time.path(last).asText()),
                time.path(precision).asText()));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' is no calendar date; write it as 2016-10-11");
        }
    }
}
