package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.casus.model.Event;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlaceUse;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Success;

/**
 * A named place of an article and the acts that took place there.
 *
 * @param events ids, in the order of the events
 */
record PlaceRow(Success article, PlaceMention mention, List<String> events) {

    /** The places of an article in text order. */
    static List<PlaceRow> of(Success coded, boolean actors) {
        return coded.resolved().places().stream()
                .filter(m -> actors || m.use() == PlaceUse.PLACE)
                .map(m -> new PlaceRow(coded, m, at(coded, m)))
                .toList();
    }

    private static List<String> at(Success coded, PlaceMention mention) {
        return coded.events().stream()
                .filter(e ->
                        e.place().filter(p -> p.span().equals(mention.span())).isPresent())
                .map(Event::id)
                .toList();
    }

    Optional<Place> place() {
        return mention.value().value();
    }

    String words(Span span) {
        return Facts.oneLine(span.of(article.source().text()));
    }

    /** "resolved", "ambiguous" or "unresolved". */
    String outcome() {
        return Words.lower(mention.value().getClass().getSimpleName());
    }

    String reason() {
        if (mention.value() instanceof Resolution.Ambiguous<Place> ambiguous) {
            return ambiguous.reason();
        }
        if (mention.value() instanceof Resolution.Unresolved<Place> unresolved) {
            return unresolved.reason();
        }
        return ((Resolution.Resolved<Place>) mention.value()).evidence();
    }

    /** The fields of the mention, into an object that is open. */
    void write(JsonGenerator json) throws IOException {
        json.writeStringField("article", article.source().id());
        json.writeNumberField("start", mention.span().start());
        json.writeNumberField("end", mention.span().end());
        json.writeStringField("words", mention.span().of(article.source().text()));
        json.writeObjectFieldStart("name");
        json.writeNumberField("start", mention.name().start());
        json.writeNumberField("end", mention.name().end());
        json.writeStringField("text", mention.name().of(article.source().text()));
        json.writeEndObject();
        json.writeStringField("use", Words.lower(mention.use().name()));
        json.writeStringField("resolution", outcome());
        json.writeStringField("reason", reason());
        if (place().isPresent()) {
            write(json, place().orElseThrow());
        }
        if (mention.value() instanceof Resolution.Ambiguous<Place> ambiguous) {
            json.writeArrayFieldStart("candidates");
            for (Place candidate : ambiguous.candidates()) {
                json.writeStartObject();
                write(json, candidate);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("events");
        for (String event : events) {
            json.writeString(event);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("place", place.name());
        json.writeStringField("country", place.country().orElse(null));
        json.writeStringField("province", place.province().orElse(null));
        if (place.geonameId().isPresent()) {
            json.writeNumberField("geonameid", place.geonameId().orElseThrow());
        }
        if (place.point().isPresent()) {
            json.writeFieldName("lat");
            json.writeNumber(
                    new BigDecimal(Words.number(place.point().orElseThrow().latitude())));
            json.writeFieldName("lon");
            json.writeNumber(
                    new BigDecimal(Words.number(place.point().orElseThrow().longitude())));
        }
        json.writeStringField("precision", Words.lower(place.precision().name()));
    }
}
