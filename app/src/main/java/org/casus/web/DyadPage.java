package org.casus.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.service.Views;

/**
 * Dyads as a matrix of the busiest, as a network, and as a list.
 *
 * @param names rows and columns of the matrix, the busiest first
 * @param rows one for each name
 * @param edges of the network; of the one in focus, or of all
 */
public record DyadPage(List<String> names, List<Row> rows, List<Views.DyadCount> edges, String focus) {

    private static final int MATRIX = 16;
    private static final int NETWORK = 60;

    public DyadPage {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        edges = List.copyOf(edges);
    }

    /** The acts of one towards each of the columns. */
    public record Row(String from, List<Cell> cells) {}

    /** @param shade 0 for none, 1 to 5 */
    public record Cell(String to, long events, String quadClass, int shade) {}

    static DyadPage of(Views.Dyads dyads, Optional<String> focus) {
        Map<String, Long> weights = new HashMap<>();
        Map<String, Views.DyadCount> counts = new HashMap<>();
        for (Views.DyadCount dyad : dyads.dyads()) {
            weights.merge(dyad.from(), dyad.events(), Long::sum);
            weights.merge(dyad.to(), dyad.events(), Long::sum);
            counts.put(dyad.from() + '\t' + dyad.to(), dyad);
        }
        List<String> names = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MATRIX)
                .map(Map.Entry::getKey)
                .toList();
        long most =
                dyads.dyads().stream().mapToLong(Views.DyadCount::events).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (String from : names) {
            rows.add(new Row(
                    from,
                    names.stream()
                            .map(to -> cell(to, counts.get(from + '\t' + to), most))
                            .collect(Collectors.toList())));
        }
        List<Views.DyadCount> edges = dyads.dyads().stream()
                .filter(d -> focus.isEmpty() || d.from().equals(focus.get()) || d.to().equals(focus.get()))
                .limit(NETWORK)
                .toList();
        return new DyadPage(names, rows, edges, focus.orElse(""));
    }

    private static Cell cell(String to, Views.@org.jspecify.annotations.Nullable DyadCount dyad, long most) {
        if (dyad == null) {
            return new Cell(to, 0, "q-0", 0);
        }
        double share = Math.log1p((double) dyad.events()) / Math.log1p((double) most);
        return new Cell(to, dyad.events(), MapPage.heaviest(dyad.byQuad()), 1 + (int) Math.floor(4 * share));
    }
}
