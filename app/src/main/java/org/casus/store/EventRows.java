package org.casus.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.codebook.Codebook;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimeExpression;

/** Writes and removes events with all that hangs on them. */
final class EventRows {

    /** Tables whose rows go with an event, those that are referred to last. */
    private static final List<String> PARTS = List.of("mentions", "participants", "claims");

    private static final List<Status> STATUSES = List.of(Status.values());

    private final Codebook codebook;
    private final Map<String, Integer> types = new HashMap<>();

    EventRows(Codebook codebook) {
        this.codebook = codebook;
        for (int i = 0; i < codebook.events().size(); i++) {
            types.put(codebook.events().get(i).code(), i);
        }
    }

    /** Writes the events of an article, in rows that follow each other. */
    void write(Writing writing, long article, int source, Prepared prepared) throws SQLException {
        List<Facets> facets = new ArrayList<>();
        for (Prepared.Telling telling : prepared.events()) {
            facets.add(write(writing, writing.newEvent(), article, source, prepared, telling));
        }
        if (!facets.isEmpty()) {
            writing.later(
                    "INSERT INTO facets (row, article, packed) VALUES (?, ?, ?)",
                    facets.get(0).row(),
                    article,
                    FacetCode.pack(facets));
        }
    }

    private Facets write(
            Writing writing, long row, long article, int source, Prepared prepared, Prepared.Telling telling)
            throws SQLException {
        Event event = telling.event();
        Optional<TimeExpression> time = event.time().map(t -> t.value());
        Optional<Place> place = event.place().flatMap(p -> p.value().value());
        Integer spot = place.isPresent() ? (Integer) writing.names().spot(place.get()) : null;
        OptionalInt quad = codebook.quad(event.code().event());
        Span sentence = event.mentions().get(0).sentence();
        writing.later(
                "INSERT INTO events (row, id, article, type, mode, quad, status, historical, confidence, first_day,"
                        + " last_day, date_precision, spot, sentence, sentence_start, document)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
                event.id(),
                article,
                event.code().event(),
                event.code().mode().orElse(null),
                quad.isPresent() ? quad.getAsInt() : null,
                event.status().label(),
                event.historical(),
                event.confidence(),
                time.map(t -> t.earliest().toString()).orElse(null),
                time.map(t -> t.latest().toString()).orElse(null),
                time.map(TimeExpression::precision).orElse(null),
                spot,
                telling.sentence(),
                sentence.start(),
                telling.document());
        mentions(writing, row, event);
        side(writing, row, "actor", event.actors());
        side(writing, row, "recipient", event.recipients());
        claims(writing, row, event, prepared.filing().coded().article().text());
        writing.words(row, telling, prepared);
        return facets(writing, row, article, source, event, spot == null ? OptionalInt.empty() : OptionalInt.of(spot));
    }

    /**
     * What queries filter the event by; whom and what it names gets a number if it has none.
     *
     * @param spot number of its place, if that is known already
     */
    Facets facets(Writing writing, long row, long article, int source, Event event, OptionalInt spot)
            throws SQLException {
        Optional<TimeExpression> time = event.time().map(t -> t.value());
        Optional<Place> place = event.place().flatMap(p -> p.value().value());
        int number = spot.orElse(-1);
        if (spot.isEmpty() && place.isPresent()) {
            number = writing.names().spot(place.get());
        }
        List<Participant> speakers =
                event.claims().stream().flatMap(c -> c.speaker().stream()).toList();
        return new Facets(
                row,
                article,
                source,
                day(time.map(TimeExpression::earliest)),
                day(time.map(TimeExpression::latest)),
                types.getOrDefault(event.code().event(), -1),
                event.code().mode().isPresent()
                        ? writing.names().mode(event.code().mode().get())
                        : -1,
                codebook.quad(event.code().event()).orElse(0),
                STATUSES.indexOf(event.status()),
                event.historical(),
                (int) Math.round(event.confidence() * 100),
                number,
                numbers(writing, event.actors()),
                numbers(writing, event.recipients()),
                numbers(writing, speakers),
                event.claims().stream().anyMatch(c -> !c.stance().vouches()));
    }

    private static int[] numbers(Writing writing, List<Participant> participants) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        for (Participant participant : participants) {
            numbers.add(writing.names().party(participant));
        }
        return numbers.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    private static int day(Optional<LocalDate> date) {
        return date.map(d -> (int) d.toEpochDay()).orElse(Integer.MIN_VALUE);
    }

    private static void mentions(Writing writing, long row, Event event) throws SQLException {
        int position = 0;
        for (EventMention mention : event.mentions()) {
            writing.later(
                    "INSERT INTO mentions (event, position, trigger_start, trigger_end, sentence_start, sentence_end,"
                            + " repeated) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    row,
                    position++,
                    mention.trigger().start(),
                    mention.trigger().end(),
                    mention.sentence().start(),
                    mention.sentence().end(),
                    mention.repeated());
        }
    }

    private static void side(Writing writing, long row, String side, List<Participant> participants)
            throws SQLException {
        int position = 0;
        for (Participant participant : participants) {
            int party = writing.names().party(participant);
            writing.later(
                    "INSERT INTO participants (event, side, position, party, words, words_start, words_end)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    row,
                    side,
                    position++,
                    party,
                    participant.text(),
                    participant.span().start(),
                    participant.span().end());
        }
    }

    private static void claims(Writing writing, long row, Event event, String text) throws SQLException {
        int position = 0;
        for (Claim claim : event.claims()) {
            Integer speaker = claim.speaker().isPresent()
                    ? (Integer) writing.names().party(claim.speaker().get())
                    : null;
            writing.later(
                    "INSERT INTO claims (event, position, stance, speaker, quote, quote_start, quote_end, direct)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    row,
                    position++,
                    claim.stance().label(),
                    speaker,
                    claim.words().of(text),
                    claim.words().start(),
                    claim.words().end(),
                    claim.direct());
        }
    }

    /**
     * Removes the events of an article.
     *
     * @param rows all of them, ascending
     */
    void remove(Writing writing, List<Long> rows) throws SQLException {
        for (long row : rows) {
            for (String table : PARTS) {
                writing.run("DELETE FROM " + table + " WHERE event = ?", row);
            }
            writing.run(writing.dialect().deleteWords(), row);
            writing.run("DELETE FROM events WHERE row = ?", row);
        }
        if (!rows.isEmpty()) {
            writing.run("DELETE FROM facets WHERE row = ?", rows.get(0));
        }
    }
}
