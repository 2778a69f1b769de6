package org.casus.web;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title of the page, for the tab of the browser
 * @param view key of the open view: list, timeline, map, dyads, claims, plans, council, court, review, home; empty for others
 * @param query the query as parameters of a URL, without a question mark; empty if everything is asked for
 * @param typed what stands in the search box
 * @param chips the query in words
 * @param total events of the query, or -1 if the page has none
 * @param assets prefix of the addresses of style sheets and scripts
 * @param csrf token that forms send back
 * @param demo whether the desk is the demonstration desk
 */
public record Shell(
        String title,
        String view,
        String query,
        String typed,
        List<Chip> chips,
        long total,
        String assets,
        String csrf,
        boolean demo) {

    /**
     * A part of the query.
     *
     * @param without the query without it, as parameters of a URL
     */
    public record Chip(String label, String without) {}

    public Shell {
        chips = List.copyOf(chips);
    }

    /** The address of a view under the same query. */
    public String to(String path) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** "1,204 events", "1 event". */
    public String count() {
        return Text.count(total, "event");
    }
}
