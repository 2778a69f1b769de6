package org.casus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.service.Desk;
import org.casus.service.Query;
import org.casus.service.QueryUrl;
import org.casus.service.Views;

/** The filters beside a view: for each its most frequent values under the present query. */
final class Filters {

    private static final int SHOWN = 8;
    private static final List<String> NAMES =
            List.of("status", "type", "quad", "actor", "recipient", "speaker", "place", "source", "verdict");
    private static final Map<String, String> TITLES = Map.of(
            "status", "Did it happen",
            "type", "Type",
            "quad", "Class",
            "actor", "Actor",
            "recipient", "Recipient",
            "speaker", "Who says so",
            "place", "Place",
            "source", "Source",
            "verdict", "Reviewed");

    private Filters() {}

    static List<FilterView> of(Desk desk, Query query) {
        List<FilterView> filters = new ArrayList<>();
        QueryUrl.Parts url = new QueryUrl.Parts(query);
        for (String name : NAMES) {
            List<FilterView.Value> values = desk.facet(query, name, SHOWN).stream()
                    .map(c -> value(url, name, c))
                    .toList();
            // Where nobody decided on anything there is nothing to choose.
            boolean idle = name.equals("verdict") && values.size() < 2 && !url.asks(name);
            if (!values.isEmpty() && !idle) {
                boolean chosen = url.asks(name);
                filters.add(new FilterView(TITLES.getOrDefault(name, name), chosen || filters.size() < 2, values));
            }
        }
        return filters;
    }

    private static FilterView.Value value(QueryUrl.Parts url, String name, Views.Count count) {
        boolean on = url.asks(name, count.value());
        String next = on ? url.without(name) : url.with(name, count.value());
        return new FilterView.Value(count.label(), next, on, count.events());
    }
}
