package org.casus.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;

/**
 * One GeoJSON FeatureCollection (RFC 7946), a feature an event. What is known to a country or a province only, or has no
 * place, has no geometry: a point would say more than the report does.
 */
final class GeoJson {

    private final JsonGenerator json;

    GeoJson(Writer out) throws IOException {
        json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    void write(CodedArticle coded) throws IOException {
        for (Event event : coded.events()) {
            write(coded, event);
        }
    }

    private void write(CodedArticle coded, Event event) throws IOException {
        Optional<Place> place = event.place().flatMap(p -> p.value().value());
        Optional<Place.Point> pin = place.flatMap(Place::pin);
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", event.id());
        if (pin.isPresent()) {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(decimal(pin.orElseThrow().longitude()));
            json.writeNumber(decimal(pin.orElseThrow().latitude()));
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNullField("geometry");
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("event", event.code().event());
        text("mode", event.code().mode());
        json.writeStringField("status", event.status().label());
        json.writeBooleanField("historical", event.historical());
        text("date", event.time().map(t -> t.value().earliest().toString()));
        text("enddate", event.time().map(t -> t.value().latest().toString()));
        names("actor", event.actors());
        names("recipient", event.recipients());
        text("place", place.map(Place::name));
        text("country", place.flatMap(Place::country));
        text(
                "precision",
                place.map(p -> p.precision().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        json.writeFieldName("confidence");
        json.writeNumber(decimal(event.confidence()));
        json.writeStringField(
                "text", event.mentions().get(0).sentence().of(coded.article().text()));
        json.writeStringField("article", coded.id());
        text("title", coded.article().title());
        text("publication", coded.article().source());
        text("url", coded.article().url());
        text("published", coded.published().day().map(Object::toString));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void names(String field, List<Participant> all) throws IOException {
        json.writeArrayFieldStart(field);
        for (Participant one : all) {
            json.writeStartObject();
            json.writeStringField("name", one.actor().value().map(Actor::name).orElse(one.text()));
            text("code", one.actor().value().flatMap(Actor::country));
            text("sector", one.actor().value().map(Actor::sector));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.orElseThrow());
        } else {
            json.writeNullField(field);
        }
    }

    /** At most six decimals, about a tenth of a metre. */
    private static BigDecimal decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    void finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
