package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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

    /** The fields of the mention, into an object that is open. */
    void write(JsonGenerator json) throws IOException {
        String text = article.source().text();
        json.writeStringField("article", article.source().id());
        Json.offsets(json, mention.span());
        json.writeStringField("words", mention.span().of(text));
        json.writeObjectFieldStart("name");
        Json.read(json, text, mention.name());
        json.writeEndObject();
        json.writeStringField("use", Words.lower(mention.use().name()));
        Json.resolution(json, mention.value());
        if (place().isPresent()) {
            write(json, place().orElseThrow());
        }
        if (mention.value() instanceof Resolution.Ambiguous<Place> ambiguous) {
            Json.objects(json, "candidates", ambiguous.candidates(), candidate -> write(json, candidate));
        }
        Json.strings(json, "events", events);
    }

    private static void write(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("place", place.name());
        Json.text(json, "country", place.country());
        Json.text(json, "province", place.province());
        if (place.geonameId().isPresent()) {
            json.writeNumberField("geonameid", place.geonameId().orElseThrow());
        }
        if (place.point().isPresent()) {
            Json.number(json, "lat", place.point().orElseThrow().latitude());
            Json.number(json, "lon", place.point().orElseThrow().longitude());
        }
        json.writeStringField("precision", Words.lower(place.precision().name()));
    }
}
