package org.casus.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Stance;

/**
 * What the table says of an event.
 *
 * @param cells one for each of {@link #HEADER}
 * @param notes code, times told, history, speakers
 */
record TableRow(List<String> cells, List<String> notes) {

    static final List<String> HEADER = List.of("when", "who", "did", "to whom", "where", "status");

    private static final String NOTHING = "-";
    /** A sector that says nothing. */
    private static final String UNKNOWN = "UNK";

    TableRow {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    static TableRow of(Article article, Event event, String phrase, String code) {
        List<String> cells = List.of(
                when(event),
                names(event.actors()),
                phrase,
                names(event.recipients()),
                where(article, event),
                event.status().label());
        return new TableRow(cells, notes(event, code));
    }

    private static List<String> notes(Event event, String code) {
        List<String> notes = new ArrayList<>();
        notes.add(code);
        if (event.historical()) {
            notes.add("told as history");
        }
        Facts.vouching(event).forEach(name -> notes.add("says " + Facts.oneLine(name)));
        Facts.speakers(event, Stance.DENIES).forEach(name -> notes.add(Facts.oneLine(name) + " denies"));
        if (event.mentions().size() > 1) {
            notes.add("told " + event.mentions().size() + " times");
        }
        return notes;
    }

    private static String when(Event event) {
        return event.time()
                .map(t -> switch (t.value().precision()) {
                    case "day" -> t.value().earliest().toString();
                    case "month" -> t.value().earliest().toString().substring(0, 7);
                    case "year" -> t.value().earliest().toString().substring(0, 4);
                    default -> t.value().earliest() + " to " + t.value().latest();
                })
                .orElse(NOTHING);
    }

    /** Each on a line of its own. */
    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? NOTHING
                : String.join(",\n", participants.stream().map(TableRow::name).toList());
    }

    /** Name, and country and sector as far as they are known. */
    static String name(Participant participant) {
        List<String> codes = new ArrayList<>();
        Facts.country(participant).ifPresent(codes::add);
        Facts.sector(participant).filter(s -> !s.equals(UNKNOWN)).ifPresent(codes::add);
        return Facts.oneLine(Facts.name(participant)) + inBrackets(codes);
    }

    /** The place's name, or its words if it is not resolved. */
    private static String where(Article article, Event event) {
        if (event.place().isEmpty()) {
            return NOTHING;
        }
        Optional<Place> place = Facts.place(event);
        return place.map(p -> p.name() + inBrackets(p.country().stream().toList()))
                .orElseGet(() -> Facts.oneLine(event.place().get().span().of(article.text())));
    }

    private static String inBrackets(List<String> codes) {
        return codes.isEmpty() ? "" : " (" + String.join(String.valueOf(Columns.NO_BREAK), codes) + ")";
    }
}
