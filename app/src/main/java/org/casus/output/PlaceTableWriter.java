package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.model.Place;
import org.casus.model.PlaceUse;
import org.casus.model.Rejected;
import org.casus.model.Resolution;
import org.casus.model.Success;

/** A table of the places of each article, for people. */
public final class PlaceTableWriter implements EventWriter {

    private static final List<String> HEADER = List.of("words", "place", "precision", "where", "events");

    private final Paper paper;
    private final boolean actors;
    private int places;
    private int open;
    private final Tally tally = new Tally();

    /** @param actors whether names that stand for those who act are written */
    public PlaceTableWriter(Writer out, OutputOptions options, boolean actors) {
        this.paper = new Paper(out, options);
        this.actors = actors;
    }

    @Override
    public void write(Success coded) throws IOException {
        tally.coded();
        List<PlaceRow> rows = PlaceRow.of(coded, actors);
        places += rows.size();
        open += (int) rows.stream().filter(r -> r.place().isEmpty()).count();
        paper.title(coded.source());
        paper.blank();
        if (rows.isEmpty()) {
            paper.line("No places are named here.");
        } else {
            paper.table(HEADER, rows.stream().map(PlaceTableWriter::cells).toList());
        }
        paper.blank();
    }

    private static List<String> cells(PlaceRow row) {
        Optional<Place> place = row.place();
        String events = row.mention().use() == PlaceUse.ACTOR
                ? "actor"
                : row.events().isEmpty() ? "" : String.valueOf(row.events().size());
        if (place.isEmpty()) {
            return List.of(row.words(row.mention().span()), open(row), "-", "-", events);
        }
        Place known = place.orElseThrow();
        return List.of(
                row.words(row.mention().span()),
                name(known),
                Words.lower(known.precision().name()).replace('_', '-'),
                known.point().map(PlaceTableWriter::degrees).orElse("-"),
                events);
    }

    private static String open(PlaceRow row) {
        if (row.mention().value() instanceof Resolution.Ambiguous<Place> ambiguous) {
            return "ambiguous: "
                    + ambiguous.candidates().stream()
                            .map(PlaceTableWriter::name)
                            .collect(Collectors.joining(" or "));
        }
        return "unresolved: " + Words.reason(row.mention().value());
    }

    /** "Hama (Hama, SYR)", "Paris (Texas, USA)". */
    private static String name(Place place) {
        List<String> around = new ArrayList<>();
        place.province().filter(p -> !p.equals(place.name())).ifPresent(around::add);
        place.country().ifPresent(around::add);
        return place.name() + (around.isEmpty() ? "" : " (" + String.join(", ", around) + ")");
    }

    private static String degrees(Place.Point point) {
        return String.format(
                Locale.ROOT,
                "%.2f%s %.2f%s",
                Math.abs(point.latitude()),
                point.latitude() < 0 ? "S" : "N",
                Math.abs(point.longitude()),
                point.longitude() < 0 ? "W" : "E");
    }

    @Override
    public void reject(Rejected article) {
        tally.rejected();
    }

    @Override
    public void finish() throws IOException {
        paper.line(Words.count(places, "place") + " in " + tally.articles(", " + open + " not resolved"));
    }
}
