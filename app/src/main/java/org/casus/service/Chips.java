package org.casus.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query as labelled chips, one a filter, in words. */
public final class Chips {

    private Chips() {}

    /**
     * One filter of a query.
     *
     * @param parameter the filter; {@code dyad} for one actor and one recipient, {@code dates} for a first and a last day
     * @param label what it asks, in words: "Russia \u2192 France", "cancelled", "Oct 2016"
     * @param without the query without it
     */
    public record Chip(String parameter, String label, Query without) {

        /** The query without it, as the query part of a URL. */
        public String url() {
            return QueryUrl.format(without);
        }
    }

    /** The chips of a query in the order of its URL; none for everything. */
    public static List<Chip> of(Query query) {
        Vocabulary words = Vocabulary.plover();
        List<Chip> chips = new ArrayList<>();
        if (!query.words().isEmpty()) {
            add(chips, "q", query.words(), without(query, "q"));
        }
        if (query.actors().size() == 1 && query.recipients().size() == 1) {
            String dyad = words.partyLabel(query.actors().get(0)) + " \u2192 "
                    + words.partyLabel(query.recipients().get(0));
            add(chips, "dyad", dyad, without(query, "actor", "recipient"));
        } else {
            addParties(chips, query, "actor", "by ", query.actors());
            addParties(chips, query, "recipient", "to ", query.recipients());
        }
        addParties(chips, query, "involving", "involving ", query.involving());
        addList(chips, query, "type", query.types().stream().map(words::typeLabel));
        addList(chips, query, "mode", query.modes().stream().map(words::modeLabel));
        addList(chips, query, "quad", query.quads().stream().map(Vocabulary::quadLabel));
        addList(chips, query, "status", query.statuses().stream().map(s -> s.label()));
        query.history()
                .ifPresent(told -> add(
                        chips, "history", told ? "told as history" : "not told as history", without(query, "history")));
        addParties(chips, query, "speaker", "said by ", query.speakers());
        addPrefixed(
                chips,
                query,
                "place",
                "in ",
                query.places().stream().map(p -> words.isCountry(p) ? words.country(p) : p));
        query.box().ifPresent(box -> add(chips, "box", "in the box of the map", without(query, "box")));
        if (query.from().isPresent() || query.to().isPresent()) {
            add(chips, "dates", Days.label(query.from(), query.to()), without(query, "from", "to"));
        }
        if (query.confidence() > 0) {
            add(
                    chips,
                    "confidence",
                    "confidence at least " + Boxes.number(query.confidence()),
                    without(query, "confidence"));
        }
        addPrefixed(chips, query, "source", "published by ", query.sources().stream());
        query.article().ifPresent(id -> add(chips, "article", "article " + id, without(query, "article")));
        if (query.disputed()) {
            add(chips, "disputed", "disputed", without(query, "disputed"));
        }
        addList(chips, query, "verdict", query.verdicts().stream().map(Verdict::label));
        return List.copyOf(chips);
    }

    private static void add(List<Chip> chips, String parameter, String label, Query without) {
        chips.add(new Chip(parameter, label, without));
    }

    private static void addParties(
            List<Chip> chips, Query query, String parameter, String before, List<String> values) {
        addPrefixed(chips, query, parameter, before, values.stream().map(Vocabulary.plover()::partyLabel));
    }

    private static void addPrefixed(
            List<Chip> chips, Query query, String parameter, String before, Stream<String> labels) {
        String label = labels.collect(Collectors.joining(" or "));
        if (!label.isEmpty()) {
            add(chips, parameter, before + label, without(query, parameter));
        }
    }

    private static void addList(List<Chip> chips, Query query, String parameter, Stream<String> labels) {
        addPrefixed(chips, query, parameter, "", labels);
    }

    /** The query without what these parameters ask. */
    public static Query without(Query query, String... parameters) {
        List<String> gone = List.of(parameters);
        return new Query(
                gone.contains("q") ? "" : query.words(),
                kept(gone, "actor", query.actors()),
                kept(gone, "recipient", query.recipients()),
                kept(gone, "involving", query.involving()),
                kept(gone, "type", query.types()),
                kept(gone, "mode", query.modes()),
                kept(gone, "quad", query.quads()),
                kept(gone, "status", query.statuses()),
                kept(gone, "history", query.history()),
                kept(gone, "speaker", query.speakers()),
                kept(gone, "place", query.places()),
                kept(gone, "box", query.box()),
                kept(gone, "from", query.from()),
                kept(gone, "to", query.to()),
                gone.contains("confidence") ? 0 : query.confidence(),
                kept(gone, "source", query.sources()),
                kept(gone, "article", query.article()),
                !gone.contains("disputed") && query.disputed(),
                kept(gone, "verdict", query.verdicts()));
    }

    private static <T> List<T> kept(List<String> gone, String parameter, List<T> values) {
        return gone.contains(parameter) ? List.of() : values;
    }

    private static <T> Optional<T> kept(List<String> gone, String parameter, Optional<T> value) {
        return gone.contains(parameter) ? Optional.empty() : value;
    }

    /** The query with these values of a filter in place of what it asks there; none takes the filter off. */
    public static Query with(Query query, String parameter, List<String> values) {
        Draft draft = new Draft();
        QueryUrl.values(without(query, parameter)).forEach((name, value) -> {
            if (Draft.isList(name)) {
                Lists.split(value).forEach(v -> draft.add(name, v));
            } else {
                draft.add(name, new Draft.Value(value, true));
            }
        });
        values.forEach(v -> draft.add(parameter, new Draft.Value(v, true)));
        return draft.query();
    }
}
