package org.casus.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /** The fields of a document that are read. */
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

    private final JsonNode event;

    EventReader(JsonNode event) {
        this.event = event;
    }

    Event read() {
        return new Event(
                required(event, "id"),
                code(event),
                event.path("promised").isObject() ? Optional.of(code(event.path("promised"))) : Optional.empty(),
                list(event.path("actor"), EventReader::participant),
                list(event.path("recipient"), EventReader::participant),
                time(),
                event.path("event_loc").isObject() ? Optional.of(place(event.path("event_loc"))) : Optional.empty(),
                Status.of(required(event, "status")),
                event.path("historical").asBoolean(),
                list(
                        event.path("mentions"),
                        m -> new EventMention(
                                span(m.path("trigger")),
                                span(m),
                                m.path("repeated").asBoolean())),
                list(event.path("claims"), EventReader::claim),
                event.path("confidence").asDouble(),
                list(event.path("explanation"), JsonNode::textValue),
                list(event.path("contexts"), EventReader::context));
    }

    /** The context that {@link ContextJson} wrote. */
    static ContextMention context(JsonNode node) {
        return new ContextMention(
                required(node, "code"), node.path("weight").asInt(), list(node.path("words"), EventReader::span));
    }

    private static EventCode code(JsonNode node) {
        return new EventCode(required(node, "event"), text(node, "mode"));
    }

    private Optional<EventTime> time() {
        Optional<LocalDate> first = text(event, "date").map(LocalDate::parse);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = text(event, "enddate").map(LocalDate::parse).orElse(first.get());
        Optional<Span> words =
                event.path("date_words").isObject() ? Optional.of(span(event.path("date_words"))) : Optional.empty();
        return Optional.of(new EventTime(expression(first.get(), last), words));
    }

    private TimeExpression expression(LocalDate first, LocalDate last) {
        String precision = required(event, "date_precision");
        return switch (precision) {
            case "day" -> new TimeExpression.Day(first);
            case "week" -> new TimeExpression.Week(first);
            case "month" -> new TimeExpression.Month(YearMonth.from(first));
            case "year" -> new TimeExpression.Year(first.getYear());
            case "interval" -> new TimeExpression.Interval(first, last);
            default -> throw new IllegalArgumentException("date_precision is '" + precision + "'");
        };
    }

    private static Participant participant(JsonNode node) {
        return new Participant(
                span(node),
                required(node, "text"),
                actor(node),
                node.path("identity").isObject() ? Optional.of(span(node.path("identity"))) : Optional.empty());
    }

    private static Resolution<Actor> actor(JsonNode node) {
        String reason = required(node, "reason");
        String resolution = required(node, "resolution");
        return switch (resolution) {
            case "resolved" ->
                new Resolution.Resolved<>(
                        new Actor(
                                required(node, "name"),
                                text(node, "code"),
                                required(node, "sector"),
                                text(node, "office")),
                        1,
                        reason);
            case "ambiguous" ->
                new Resolution.Ambiguous<>(
                        list(
                                node.path("candidates"),
                                c -> new Actor(c.asText(), Optional.empty(), "", Optional.empty())),
                        reason);
            case "unresolved" -> new Resolution.Unresolved<>(reason);
            default -> throw new IllegalArgumentException("resolution is '" + resolution + "'");
        };
    }

    private static PlaceMention place(JsonNode node) {
        Span words = span(node);
        Optional<String> name = text(node, "resolved_place");
        Resolution<Place> value = name.isEmpty()
                ? new Resolution.Unresolved<>(text(node, "reason").orElse(""))
                : new Resolution.Resolved<>(place(name.get(), node), 1, "");
        return new PlaceMention(SENTENCE_UNKNOWN, words, words, PlaceUse.PLACE, value);
    }

    private static Place place(String name, JsonNode node) {
        return new Place(
                name,
                text(node, "country_code"),
                text(node, "province"),
                node.path("geonameid").isNumber()
                        ? Optional.of(node.path("geonameid").asLong())
                        : Optional.empty(),
                node.path("lat").isNumber()
                        ? Optional.of(new Place.Point(
                                node.path("lat").asDouble(), node.path("lon").asDouble()))
                        : Optional.empty(),
                precision(node.path("resolution").asInt()));
    }

    private static PlacePrecision precision(int code) {
        for (PlacePrecision precision : PlacePrecision.values()) {
            if (precision.code() == code) {
                return precision;
            }
        }
        throw new IllegalArgumentException("the resolution of a place is " + code + "; it is 1 to 5");
    }

    private static Claim claim(JsonNode node) {
        return new Claim(
                Stance.valueOf(required(node, "stance").toUpperCase(Locale.ROOT)),
                node.path("speaker").isObject() ? Optional.of(participant(node.path("speaker"))) : Optional.empty(),
                list(node.path("chain"), EventReader::participant),
                node.path("cue").isObject() ? Optional.of(span(node.path("cue"))) : Optional.empty(),
                span(node),
                node.path("direct").asBoolean());
    }

    private static Span span(JsonNode node) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new IllegalArgumentException("no start and end in " + shorten(node));
        }
        return new Span(node.path("start").intValue(), node.path("end").intValue());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>(array.size());
        array.forEach(node -> all.add(one.apply(node)));
        return all;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    private static String required(JsonNode node, String field) {
        return text(node, field)
                .orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + shorten(node)));
    }

    private static String shorten(JsonNode node) {
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 77)) + "...";
    }
}
