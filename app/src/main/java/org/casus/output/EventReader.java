package org.casus.output;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.Claim;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.PlaceUse;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.TimeExpression;

/** Reads what {@link EventJson} writes. */
final class EventReader {

    /** A document does not say in which sentence of the article a place stands. */
    private static final int SENTENCE_UNKNOWN = -1;

    private static final List<PlacePrecision> PRECISIONS = List.of(PlacePrecision.values());

    /** The fields of a document that are read; over half of it repeats what stands in its article or is worked out. */
    static final Set<String> FIELDS = Set.of(
            "id",
            "event",
            "mode",
            "promised",
            "actor",
            "recipient",
            "date",
            "enddate",
            "date_precision",
            "date_words",
            "event_loc",
            "status",
            "historical",
            "mentions",
            "claims",
            "confidence",
            "explanation",
            "contexts");

    private final JsonFields event;

    EventReader(JsonFields event) {
        this.event = event;
    }

    Event read() {
        return new Event(
                event.required("id"),
                code(event),
                event.object("promised").map(EventReader::code),
                event.objects("actor", EventReader::participant),
                event.objects("recipient", EventReader::participant),
                time(),
                event.object("event_loc").map(EventReader::place),
                Status.of(event.required("status")),
                event.isTrue("historical"),
                event.objects("mentions", EventReader::mention),
                event.objects("claims", EventReader::claim),
                event.number("confidence").map(Number::doubleValue).orElse(0.0),
                event.texts("explanation"),
                event.objects("contexts", EventReader::context));
    }

    /** The context that {@link ContextJson} wrote. */
    static ContextMention context(JsonFields fields) {
        return new ContextMention(
                fields.required("code"),
                fields.number("weight").map(Number::intValue).orElse(0),
                fields.objects("words", EventReader::span));
    }

    private static EventCode code(JsonFields fields) {
        return new EventCode(fields.required("event"), fields.text("mode"));
    }

    private Optional<EventTime> time() {
        Optional<LocalDate> first = event.text("date").map(EventReader::day);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = event.text("enddate").map(EventReader::day).orElse(first.get());
        return Optional.of(new EventTime(
                expression(first.get(), last), event.object("date_words").map(EventReader::span)));
    }

    /** A day as it is written: four figures, two, two. The parser of the library takes longer than all else of an event. */
    private static LocalDate day(String text) {
        boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = plain ? figures(text, 0, 4) : -1;
        int month = plain ? figures(text, 5, 7) : -1;
        int day = plain ? figures(text, 8, 10) : -1;
        return year < 0 || month < 0 || day < 0 ? LocalDate.parse(text) : LocalDate.of(year, month, day);
    }

    /** The number that figures make, -1 if there is another sign. */
    private static int figures(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int figure = text.charAt(i) - '0';
            if (figure < 0 || figure > 9) {
                return -1;
            }
            number = 10 * number + figure;
        }
        return number;
    }

    private TimeExpression expression(LocalDate first, LocalDate last) {
        String precision = event.required("date_precision");
        return switch (precision) {
            case "day" -> new TimeExpression.Day(first);
            case "week" -> new TimeExpression.Week(first);
            case "month" -> new TimeExpression.Month(YearMonth.from(first));
            case "year" -> new TimeExpression.Year(first.getYear());
            case "interval" -> new TimeExpression.Interval(first, last);
            default -> throw new IllegalArgumentException("date_precision is '" + precision + "'");
        };
    }

    private static EventMention mention(JsonFields fields) {
        Span trigger = fields.object("trigger")
                .map(EventReader::span)
                .orElseThrow(() -> new IllegalArgumentException("no trigger in " + fields));
        return new EventMention(trigger, span(fields), fields.isTrue("repeated"));
    }

    private static Participant participant(JsonFields fields) {
        return new Participant(
                span(fields),
                fields.required("text"),
                actor(fields),
                fields.object("identity").map(EventReader::span));
    }

    private static Resolution<Actor> actor(JsonFields fields) {
        String reason = fields.required("reason");
        String resolution = fields.required("resolution");
        return switch (resolution) {
            case "resolved" ->
                new Resolution.Resolved<>(
                        new Actor(
                                fields.required("name"),
                                fields.text("code"),
                                fields.required("sector"),
                                fields.text("office")),
                        1,
                        reason);
            case "ambiguous" ->
                new Resolution.Ambiguous<>(
                        fields.texts("candidates").stream()
                                .map(name -> new Actor(name, Optional.empty(), "", Optional.empty()))
                                .toList(),
                        reason);
            case "unresolved" -> new Resolution.Unresolved<>(reason);
            default -> throw new IllegalArgumentException("resolution is '" + resolution + "'");
        };
    }

    private static PlaceMention place(JsonFields fields) {
        Span words = span(fields);
        Optional<String> name = fields.text("resolved_place");
        Resolution<Place> value = name.isEmpty()
                ? new Resolution.Unresolved<>(fields.text("reason").orElse(""))
                : new Resolution.Resolved<>(place(name.get(), fields), 1, "");
        return new PlaceMention(SENTENCE_UNKNOWN, words, words, PlaceUse.PLACE, value);
    }

    private static Place place(String name, JsonFields fields) {
        return new Place(
                name,
                fields.text("country_code"),
                fields.text("province"),
                fields.number("geonameid").map(Number::longValue),
                fields.number("lat")
                        .map(latitude -> new Place.Point(
                                latitude.doubleValue(),
                                fields.number("lon").map(Number::doubleValue).orElse(0.0))),
                precision(fields.number("resolution").map(Number::intValue).orElse(0)));
    }

    private static PlacePrecision precision(int code) {
        for (PlacePrecision precision : PRECISIONS) {
            if (precision.code() == code) {
                return precision;
            }
        }
        throw new IllegalArgumentException("the resolution of a place is " + code + "; it is 1 to 5");
    }

    private static Claim claim(JsonFields fields) {
        return new Claim(
                Stance.valueOf(fields.required("stance").toUpperCase(Locale.ROOT)),
                fields.object("speaker").map(EventReader::participant),
                fields.objects("chain", EventReader::participant),
                fields.object("cue").map(EventReader::span),
                span(fields),
                fields.isTrue("direct"));
    }

    private static Span span(JsonFields fields) {
        Optional<Number> start = fields.number("start");
        Optional<Number> end = fields.number("end");
        if (start.isEmpty() || end.isEmpty()) {
            throw new IllegalArgumentException("no start and end in " + fields);
        }
        return new Span(start.get().intValue(), end.get().intValue());
    }
}
