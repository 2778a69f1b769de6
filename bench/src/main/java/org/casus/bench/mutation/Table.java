package org.casus.bench.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes and what came of them.
 *
 * @param rows in PIT's order
 */
record Table(List<Row> rows) {

    Table {
        rows = List.copyOf(rows);
    }

    /** A change and what came of it. */
    record Row(Change change, Verdict verdict) {
        boolean noticed() {
            return verdict.outcome().noticed();
        }
    }

    /** Per cent of the changes that a test noticed. */
    double share() {
        return 100.0 * noticed(rows) / rows.size();
    }

    /** A line a class, the one with the most changes that nobody noticed first; below it the sums. */
    String text() {
        Map<String, List<Row>> classes = new TreeMap<>();
        rows.forEach(row -> classes.computeIfAbsent(row.change().file(), file -> new ArrayList<>())
                .add(row));
        StringBuilder out = new StringBuilder(String.format("%-28s %7s %7s%n", "class", "changes", "noticed"));
        classes.entrySet().stream()
                .sorted(Comparator.comparing(
                        e -> noticed(e.getValue()) - e.getValue().size()))
                .forEach(e -> out.append(line(e.getKey(), e.getValue())));
        out.append(line("all", rows));
        Map<Outcome, Integer> sums = new EnumMap<>(Outcome.class);
        rows.forEach(row -> sums.merge(row.verdict().outcome(), 1, Integer::sum));
        sums.forEach((outcome, count) -> out.append("  ")
                .append(count)
                .append(" ")
                .append(outcome.label())
                .append("\n"));
        return out.toString();
    }

    /** What nobody noticed: class, method, line, description and outcome, separated by tabs, a line a change. */
    List<String> unnoticed() {
        return rows.stream()
                .filter(row -> !row.noticed())
                .sorted(Comparator.comparing((Row row) -> row.change().file())
                        .thenComparing(row -> row.change().line()))
                .map(row -> String.join(
                        "\t",
                        row.change().type(),
                        row.change().method(),
                        Integer.toString(row.change().line()),
                        row.change().description(),
                        row.verdict().outcome().label()))
                .toList();
    }

    private static String line(String name, List<Row> rows) {
        int noticed = noticed(rows);
        return String.format(
                Locale.ROOT, "%-28s %7d %7d %5.1f %%%n", name, rows.size(), noticed, 100.0 * noticed / rows.size());
    }

    private static int noticed(List<Row> rows) {
        return (int) rows.stream().filter(Row::noticed).count();
    }
}
