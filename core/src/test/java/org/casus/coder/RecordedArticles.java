package org.casus.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.event.Anchors;
import org.casus.model.Resolved;
import org.casus.place.PlaceResolver;
import org.casus.time.EventClock;

/** The recorded articles with their actors, times and places: all that comes before events, found once and kept. */
public final class RecordedArticles {

    /** The directory of the files, and the list of their names in it. */
    static final String DIRECTORY = "recorded/";

    private static final PlaceResolver PLACES = PlaceResolver.load();
    private static final Resolver RESOLVER = new Resolver(PLACES, List.of());
    private static final Map<String, Recorded> RECORDED = new ConcurrentHashMap<>();
    private static final Map<String, Resolved> RESOLVED = new ConcurrentHashMap<>();

    private RecordedArticles() {}

    /** The names of the articles, in the order of the list. */
    public static List<String> names() {
        return file("names.txt").lines().toList();
    }

    /** An article as it was recorded. */
    public static Recorded recorded(String name) {
        return RECORDED.computeIfAbsent(name, n -> Recorded.parse(file(n + ".conllu")));
    }

    /** An article with everything but its events. */
    public static Resolved resolved(String name) {
        return RESOLVED.computeIfAbsent(name, n -> RESOLVER.apply(recorded(n).read()));
    }

    /** How the coder finds the time and the place of an act. */
    public static Anchors anchors() {
        return new Anchors(EventClock.load()::timeOf, PLACES::placeOf);
    }

    private static String file(String name) {
        try (InputStream in = Objects.requireNonNull(
                RecordedArticles.class.getResourceAsStream(DIRECTORY + name), () -> "there is no " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
