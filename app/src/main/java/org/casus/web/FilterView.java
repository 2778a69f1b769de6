package org.casus.web;

import java.util.List;

/**
 * The most frequent values of one filter.
 *
 * @param open whether its values show at once
 */
public record FilterView(String title, boolean open, List<Value> values) {

    public FilterView {
        values = List.copyOf(values);
    }

    /**
     * @param query the query with this value added, or without it if it is {@code on}; parameters of a URL
     * @param events how many events of the present query have it
     */
    public record Value(String label, String query, boolean on, long events) {}
}
