package org.casus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.service.Chips;
import org.casus.service.Desk;
import org.casus.service.Query;
import org.casus.service.QueryUrl;
import org.casus.service.Views;

/** The filters beside a view: for each its most frequent values under the present query. */
final class Filters {

    private static final int SHOWN = 8;
    private static final List<String> NAMES =
            List.of("status", "type", "quad", "actor", "recipient", "speaker", "place", "source");
    private static final Map<String, String> TITLES = Map.of(
            "status", "Did it happen",
            "type", "Type",
            "quad", "Class",
            "actor", "Actor",
            "recipient", "Recipient",
            "speaker", "Who says so",
            "place", "Place",
            "source", "Source");

    private Filters() {}

    static List<FilterView> of(Desk desk, Query query) {
        List<FilterView> filters = new ArrayList<>();
        for (String name : NAMES) {
            List<FilterView.Value> values = desk.facet(query, name, SHOWN).stream()
                    .map(c -> value(query, name, c))
                    .toList();
            if (!values.isEmpty()) {
                boolean chosen = QueryUrl.values(query).containsKey(name);
                filters.add(new FilterView(TITLES.getOrDefault(name, name), chosen || filters.size() < 2, values));
            }
        }
        return filters;
    }

    private static FilterView.Value value(Query query, String name, Views.Count count) {
        Query only = Chips.with(query, name, List.of(count.value()));
        boolean on = QueryUrl.format(only).equals(QueryUrl.format(query));
        Query next = on ? Chips.without(query, name) : only;
        return new FilterView.Value(count.label(), QueryUrl.format(next), on, count.events());
    }
}
