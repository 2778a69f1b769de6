package org.casus.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.service.Views;

/**
 * The map of a query: areas for what is known to a country or province only, dots for what is known closer. No event is both.
 *
 * @param areas every state with a shape, counted or not
 * @param squares counted states that are too small for a shape
 * @param dots the largest first, so that small ones are drawn over them
 * @param rows of the table, the places with most events
 */
public record MapPage(List<Area> areas, List<Dot> squares, List<Dot> dots, List<Row> rows, List<String> unplaced) {

    /** Dots drawn, and rows of the table: more would be a page of megabytes that nobody can read. */
    private static final int DRAWN = 800;

    private static final int LISTED = 200;

    public MapPage {
        areas = List.copyOf(areas);
        squares = List.copyOf(squares);
        dots = List.copyOf(dots);
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
    }

    /** @param shade 0 for none, 1 to 5 by the logarithm of the count */
    public record Area(String code, String path, long events, int shade) {}

    /**
     * @param link to the events there, as a parameter of a URL
     * @param radius so that areas of dots go with counts, between 2.5 and 16
     */
    public record Dot(String label, String link, double x, double y, double radius, long events, String quadClass) {

        /** A number as SVG wants it. */
        public String at(double value) {
            return Text.tenths(value);
        }
    }

    /** A row of the table: a place with the link to the events there. */
    public record Row(Views.SpotCount spot, String link) {}

    static MapPage of(Views.MapView view, World world) {
        Map<String, Long> counts = new HashMap<>();
        view.countries().forEach(c -> counts.put(c.country(), c.events()));
        long most = view.countries().stream()
                .mapToLong(Views.CountryCount::events)
                .max()
                .orElse(1);
        List<Area> areas = new ArrayList<>();
        world.shapes().forEach((code, path) -> {
            long events = counts.getOrDefault(code, 0L);
            areas.add(new Area(code, path, events, shade(events, most)));
        });
        List<Dot> squares = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        view.countries().stream()
                .filter(c -> !world.shapes().containsKey(c.country()))
                .forEach(c -> world.dot(c.country())
                        .ifPresentOrElse(
                                p -> squares.add(new Dot(
                                        c.country(),
                                        world.link(c.country()),
                                        p.x(),
                                        p.y(),
                                        4,
                                        c.events(),
                                        heaviest(c.byQuad()))),
                                () -> unplaced.add(c.country())));
        List<Row> rows = view.spots().stream()
                .limit(LISTED)
                .map(s -> new Row(s, world.link(s.name())))
                .toList();
        return new MapPage(areas, squares, dots(view.spots(), world), rows, unplaced);
    }

    private static List<Dot> dots(List<Views.SpotCount> spots, World world) {
        double most = spots.isEmpty() ? 1 : spots.get(0).events();
        return spots.stream()
                .limit(DRAWN)
                .map(s -> {
                    Projection.Point point = Projection.of(s.latitude(), s.longitude());
                    double radius = 2.5 + 13.5 * Math.sqrt(s.events() / most) * Math.min(1, most / 25 + 0.25);
                    return new Dot(
                            s.name() + ", " + s.country() + " (" + s.precision() + ")",
                            world.link(s.name()),
                            point.x(),
                            point.y(),
                            radius,
                            s.events(),
                            heaviest(s.byQuad()));
                })
                .toList();
    }

    /** What to do where more places are told of than are shown; empty text if all are. */
    public static String left(Views.MapView view) {
        return view.spots().size() <= LISTED
                ? ""
                : "The map draws the "
                        + Text.number(Math.min(DRAWN, view.spots().size())) + " busiest of "
                        + Text.number(view.spots().size()) + " places, the table lists " + LISTED
                        + "; narrow the query for others, or export it.";
    }

    private static int shade(long events, long most) {
        return events == 0
                ? 0
                : 1 + (int) Math.floor(4 * Math.log((double) events) / Math.log((double) Math.max(2, most)));
    }

    /** The class of the quad class with most events. */
    static String heaviest(Views.QuadCounts counts) {
        return Text.quad(quadOf(counts));
    }

    /** The quad class with most events, 0 if no event has one. */
    public static int quadOf(Views.QuadCounts counts) {
        long[] all = {
            counts.none(),
            counts.verbalCooperation(),
            counts.materialCooperation(),
            counts.verbalConflict(),
            counts.materialConflict()
        };
        int best = 0;
        for (int quad = 1; quad < all.length; quad++) {
            if (all[quad] > all[best] || (best == 0 && all[quad] > 0)) {
                best = quad;
            }
        }
        return best;
    }
}
