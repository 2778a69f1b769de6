package org.casus.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of the states on the sheet of {@link Projection}; {@code app/src/world/world.py} makes them. */
final class World {

    private static final String TABLE = "world.tsv";

    /** Links that are kept: more places than the map of any query shows. */
    private static final int LINKS = 10_000;

    private final Map<String, String> shapes = new TreeMap<>();
    private final Map<String, Projection.Point> dots = new TreeMap<>();

    /** Links to places, which pages print by the thousand: a name is looked up among the countries to be written as a filter. */
    private final Map<String, String> links = new ConcurrentHashMap<>();

    private World() {}

    static World load() {
        World world = new World();
        try (InputStream in = World.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + TABLE + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(world::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return world;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        String shape = line.substring(tab + 1);
        if (shape.startsWith("@")) {
            int comma = shape.indexOf(',');
            dots.put(
                    line.substring(0, tab),
                    new Projection.Point(
                            Double.parseDouble(shape.substring(1, comma)),
                            Double.parseDouble(shape.substring(comma + 1))));
        } else {
            shapes.put(line.substring(0, tab), shape);
        }
    }

    /** SVG paths by ISO 3166 alpha-3 code. */
    Map<String, String> shapes() {
        return Collections.unmodifiableMap(shapes);
    }

    /** The filter for the events of a place, as a parameter of a URL. */
    String link(String place) {
        String known = links.get(place);
        if (known == null) {
            known = Link.of("place", place);
            if (links.size() < LINKS) {
                links.put(place, known);
            }
        }
        return known;
    }

    /** Where a state too small for a shape is. */
    Optional<Projection.Point> dot(String country) {
        return Optional.ofNullable(dots.get(country));
    }
}
