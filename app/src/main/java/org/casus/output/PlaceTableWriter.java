package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.model.Article;
import org.casus.model.Place;
import org.casus.model.PlaceUse;
import org.casus.model.Rejected;
import org.casus.model.Resolution;
import org.casus.model.Success;

/** A table of the places of each article, for people. */
public final class PlaceTableWriter implements EventWriter {

    private static final List<String> HEADER = List.of("words", "place", "precision", "where", "events");
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final Writer out;
    private final OutputOptions options;
    private final boolean actors;
    private int articles;
    private int places;
    private int open;
    private int rejected;

    /** @param actors whether names that stand for those who act are written */
    public PlaceTableWriter(Writer out, OutputOptions options, boolean actors) {
        this.out = out;
        this.options = options;
        this.actors = actors;
    }

    @Override
    public void write(Success coded) throws IOException {
        articles++;
        List<PlaceRow> rows = PlaceRow.of(coded, actors);
        places += rows.size();
        open += (int) rows.stream().filter(r -> r.place().isEmpty()).count();
        Article article = coded.source();
        String title = article.title().map(t -> ": " + t).orElse("");
        for (String line : Columns.wrap(Facts.oneLine(article.id() + title), options.width())) {
            out.write(styled(BOLD, line) + "\n");
        }
        out.write("\n");
        if (rows.isEmpty()) {
            out.write("No places are named here.\n\n");
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEADER);
        rows.forEach(row -> cells.add(cells(row)));
        int[] widths = Columns.fit(cells, options.width());
        for (int i = 0; i < cells.size(); i++) {
            for (String line : Columns.row(cells.get(i), widths)) {
                out.write((i == 0 ? styled(FAINT, line) : line) + "\n");
            }
        }
        out.write("\n");
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
        return "unresolved: " + row.reason();
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

    private String styled(String style, String text) {
        return options.colour() ? style + text + PLAIN : text;
    }

    @Override
    public void reject(Rejected article) {
        rejected++;
    }

    @Override
    public void finish() throws IOException {
        out.write(count(places, "place") + " in " + count(articles, "article") + ", " + open + " not resolved"
                + (rejected == 0 ? "" : ", " + rejected + " not coded") + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
