package org.casus.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.service.Chips;
import org.casus.service.Query;
import org.casus.service.QueryText;
import org.casus.service.QueryUrl;

/** The query of a request, as pages print it. */
record QueryView(Query query) {

    /** Parameters of pages that say nothing of the query. */
    private static final Set<String> OTHERS = Set.of(
            "order", "after", "codes", "unit", "level", "format", "within", "search", "limit", "x", "y", "w", "h", "n",
            "focus", "state", "event");

    /** Filters of which the last one counts; of all others any may hold. */
    private static final Set<String> SINGLE =
            Set.of("history", "box", "from", "to", "confidence", "article", "disputed");

    /** The query in the address: its own parameters, set within those that {@code within} and {@code search} bring. */
    static QueryView of(Context context) {
        Query own = QueryUrl.parse(context.queryParamMap(), OTHERS);
        Query within = QueryUrl.parse(text(context, "within"), OTHERS);
        Query typed = QueryText.parse(text(context, "search"));
        return new QueryView(merge(merge(within, typed), own));
    }

    /** Whether the address holds parts that want to be put in order first. */
    static boolean wantsOrder(Context context) {
        return context.queryParam("within") != null || context.queryParam("search") != null;
    }

    private static String text(Context context, String parameter) {
        String value = context.queryParam(parameter);
        return value == null ? "" : value;
    }

    private static Query merge(Query one, Query other) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        QueryUrl.values(one).forEach((k, v) -> all.put(k, new ArrayList<>(List.of(v))));
        QueryUrl.values(other).forEach((k, v) -> {
            if (SINGLE.contains(k)) {
                all.put(k, List.of(v));
            } else if (k.equals("q") && all.containsKey(k)) {
                all.put(k, List.of(all.get(k).get(0) + " " + v));
            } else {
                all.computeIfAbsent(k, x -> new ArrayList<>()).add(v);
            }
        });
        return QueryUrl.parse(all, Set.of());
    }

    String url() {
        return QueryUrl.format(query);
    }

    /** What stands in the search box: the plain words; the rest are chips. */
    String typed() {
        return query.words();
    }

    List<Shell.Chip> chips() {
        return Chips.of(query).stream()
                .map(c -> new Shell.Chip(c.label(), c.url()))
                .toList();
    }

    /** The query without these filters, ready for more parameters: empty, or with an ampersand at its end. */
    String base(String... without) {
        String url = QueryUrl.format(Chips.without(query, without));
        return url.isEmpty() ? "" : url + "&";
    }
}
