package org.casus.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casus.service.Desk;
import org.casus.service.QueryException;
import org.casus.service.Views;

/** Counts of the events of a query: by time, place, sides and filters. */
final class ViewAnswers {

    static final String GEOJSON = "application/geo+json";

    private final Desk desk;

    ViewAnswers(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/timeline", Reply.JSON, this::timeline),
                Endpoint.get("/map", GEOJSON, this::map),
                Endpoint.get("/dyads", Reply.JSON, this::dyads),
                Endpoint.get("/facets", Reply.JSON, this::facets),
                Endpoint.get("/suggest", Reply.JSON, this::suggest));
    }

    private void timeline(Context context) {
        Asked asked = Asked.query(context, "unit");
        Views.Timeline timeline = desk.timeline(asked.query(), asked.one("unit", Views.Unit.class));
        Reply.json(context, json -> {
            json.writeStringField("unit", Asked.label(timeline.unit()));
            json.writeNumberField("total", timeline.total());
            json.writeNumberField("undated", timeline.undated());
            json.writeArrayFieldStart("bars");
            for (Views.Bar bar : timeline.bars()) {
                json.writeStartObject();
                json.writeStringField("start", bar.start().toString());
                counts(json, bar.byQuad());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void counts(JsonGenerator json, Views.QuadCounts counts) throws IOException {
        json.writeNumberField("events", counts.total());
        json.writeObjectFieldStart("by_quad");
        json.writeNumberField("verbal_cooperation", counts.verbalCooperation());
        json.writeNumberField("material_cooperation", counts.materialCooperation());
        json.writeNumberField("verbal_conflict", counts.verbalConflict());
        json.writeNumberField("material_conflict", counts.materialConflict());
        json.writeNumberField("none", counts.none());
        json.writeEndObject();
    }

    private void map(Context context) {
        Views.MapView map = desk.map(Asked.query(context).query());
        Reply.tagged(context, GEOJSON, Reply.json(json -> {
            json.writeStringField("type", "FeatureCollection");
            json.writeNumberField("nowhere", map.nowhere());
            json.writeArrayFieldStart("features");
            for (Views.SpotCount spot : map.spots()) {
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                json.writeObjectFieldStart("geometry");
                json.writeStringField("type", "Point");
                json.writeArrayFieldStart("coordinates");
                json.writeNumber(spot.longitude());
                json.writeNumber(spot.latitude());
                json.writeEndArray();
                json.writeEndObject();
                properties(json, Optional.of(spot.name()), spot.country(), spot.precision(), spot.byQuad());
                json.writeEndObject();
            }
            for (Views.CountryCount country : map.countries()) {
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                json.writeNullField("geometry");
                properties(json, Optional.empty(), country.country(), "country", country.byQuad());
                json.writeEndObject();
            }
            json.writeEndArray();
        }));
    }

    private static void properties(
            JsonGenerator json, Optional<String> name, String country, String precision, Views.QuadCounts counts)
            throws IOException {
        json.writeObjectFieldStart("properties");
        Reply.text(json, "name", name);
        json.writeStringField("country", country);
        json.writeStringField("precision", precision);
        counts(json, counts);
        json.writeEndObject();
    }

    private void dyads(Context context) {
        Asked asked = Asked.query(context, "level", "limit");
        Views.Dyads dyads = desk.dyads(
                asked.query(),
                asked.one("level", Views.Level.class).orElse(Views.Level.COUNTRY),
                asked.number("limit", 100, 10_000));
        Reply.json(context, json -> {
            json.writeStringField("level", Asked.label(dyads.level()));
            json.writeArrayFieldStart("dyads");
            for (Views.DyadCount dyad : dyads.dyads()) {
                json.writeStartObject();
                json.writeStringField("from", dyad.from());
                json.writeStringField("to", dyad.to());
                counts(json, dyad.byQuad());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void facets(Context context) {
        Asked asked = Asked.query(context, "facet", "limit");
        List<String> names = asked.list("facet").isEmpty() ? Views.FACETS : asked.list("facet");
        for (String name : names) {
            if (!Views.FACETS.contains(name)) {
                throw new QueryException(
                        "facet", "facet is '" + name + "'; it is one of " + String.join(", ", Views.FACETS));
            }
        }
        int limit = asked.number("limit", 20, 1000);
        Reply.json(context, json -> {
            json.writeObjectFieldStart("facets");
            for (String name : names) {
                json.writeArrayFieldStart(name);
                for (Views.Count count : desk.facet(asked.query(), name, limit)) {
                    json.writeStartObject();
                    json.writeStringField("value", count.value());
                    json.writeStringField("label", count.label());
                    json.writeNumberField("events", count.events());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private void suggest(Context context) {
        Asked asked = Asked.only(context, "typed", "limit");
        String typed = asked.text("typed").orElse("").strip();
        int limit = asked.number("limit", 10, 50);
        List<Views.Suggestion> suggestions = typed.isEmpty() ? List.of() : desk.suggest(typed, limit);
        Reply.json(context, json -> {
            json.writeArrayFieldStart("suggestions");
            for (Views.Suggestion suggestion : suggestions) {
                json.writeStartObject();
                json.writeStringField("parameter", suggestion.parameter());
                json.writeStringField("value", suggestion.value());
                json.writeStringField("label", suggestion.label());
                json.writeNumberField("events", suggestion.events());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
