package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import org.casus.model.Place;
import org.casus.model.Success;
import org.jspecify.annotations.Nullable;

/** One GeoJSON FeatureCollection (RFC 7946) of the places that have a point. */
public final class PlaceGeoJsonWriter implements EventWriter {

    private final Writer out;
    private final boolean actors;
    private @Nullable JsonGenerator open;

    /** @param actors whether names that stand for those who act are written */
    public PlaceGeoJsonWriter(Writer out, boolean actors) {
        this.out = out;
        this.actors = actors;
    }

    @Override
    public void write(Success coded) throws IOException {
        JsonGenerator json = json();
        for (PlaceRow row : PlaceRow.of(coded, actors)) {
            Optional<Place.Point> point = row.place().flatMap(Place::point);
            if (point.isEmpty()) {
                continue;
            }
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(new BigDecimal(Words.number(point.orElseThrow().longitude())));
            json.writeNumber(new BigDecimal(Words.number(point.orElseThrow().latitude())));
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            row.write(json);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private JsonGenerator json() throws IOException {
        JsonGenerator json = open;
        if (json == null) {
            json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            open = json;
        }
        return json;
    }

    @Override
    public void finish() throws IOException {
        JsonGenerator json = json();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write('\n');
    }
}
