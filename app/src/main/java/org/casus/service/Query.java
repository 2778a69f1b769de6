package org.casus.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.model.Status;

/**
 * What is asked of the desk. Within one list any value may hold, an empty list asks nothing; all that is asked must hold
 * together. A query is its URL: {@link QueryUrl} writes and reads it.
 *
 * @param words words and "quoted phrases" of the sentence or title
 * @param actors who does it: a country code ("RUS"), a sector ("REB"), both ("RUS/MIL") or a name ("Vladimir Putin")
 * @param recipients whom it is done to, likewise
 * @param involving on either side, likewise
 * @param types event types: "REJECT"
 * @param modes modes: "meet", or with their type "REJECT/meet"
 * @param quads quad classes, 1 to 4
 * @param history whether events told as history are left out (false) or alone asked for (true); empty: both
 * @param speakers who speaks about it, as for actors
 * @param places a country code or the name of a place
 * @param box what the map shows
 * @param from the event may have happened on this day or later
 * @param to or on this day or earlier
 * @param confidence least confidence in [0,1]
 * @param sources publishers
 * @param article id of one article
 * @param disputed only what somebody denies or takes back
 * @param verdicts what readers of the desk decided; empty: anything but {@link Verdict#REJECTED}
 */
public record Query(
        String words,
        List<String> actors,
        List<String> recipients,
        List<String> involving,
        List<String> types,
        List<String> modes,
        List<Integer> quads,
        List<Status> statuses,
        Optional<Boolean> history,
        List<String> speakers,
        List<String> places,
        Optional<Box> box,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double confidence,
        List<String> sources,
        Optional<String> article,
        boolean disputed,
        List<Verdict> verdicts) {

    /** A stretch of the map in WGS84 degrees; west is greater than east across the date line. */
    public record Box(double south, double west, double north, double east) {

        public Box {
            if (!(south >= -90 && south <= north && north <= 90)) {
                throw new IllegalArgumentException(
                        "south " + south + " and north " + north + " are not -90 to 90 in order");
            }
            if (!(west >= -180 && west <= 180 && east >= -180 && east <= 180)) {
                throw new IllegalArgumentException("west " + west + " or east " + east + " is not in -180 to 180");
            }
        }
    }

    /** Everything. */
    public static final Query ALL = new Query(
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            List.of(),
            Optional.empty(),
            false,
            List.of());

    public Query {
        words = words.strip();
        actors = cleaned(actors);
        recipients = cleaned(recipients);
        involving = cleaned(involving);
        types = cleaned(types);
        modes = cleaned(modes);
        quads = quads.stream().distinct().toList();
        statuses = statuses.stream().distinct().toList();
        speakers = cleaned(speakers);
        places = cleaned(places);
        sources = cleaned(sources);
        verdicts = verdicts.stream().distinct().toList();
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not in [0,1]");
        }
    }

    /** Of what queries differ in most: a page asks for a dozen answers by its query, and a hash of all takes a tenth of it. */
    @Override
    public int hashCode() {
        int hash = words.hashCode();
        hash = 31 * hash + actors.hashCode();
        hash = 31 * hash + recipients.hashCode();
        hash = 31 * hash + involving.hashCode();
        hash = 31 * hash + types.hashCode();
        hash = 31 * hash + places.hashCode();
        hash = 31 * hash + from.hashCode();
        hash = 31 * hash + to.hashCode();
        return hash;
    }

    /** The same with these verdicts. */
    Query withVerdicts(List<Verdict> others) {
        return new Query(
                words,
                actors,
                recipients,
                involving,
                types,
                modes,
                quads,
                statuses,
                history,
                speakers,
                places,
                box,
                from,
                to,
                confidence,
                sources,
                article,
                disputed,
                others);
    }

    /** Whether nothing is asked. */
    public boolean isEverything() {
        return equals(ALL);
    }

    /** Each value once, in its order, without the space around it; what is empty asks nothing. */
    private static List<String> cleaned(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
