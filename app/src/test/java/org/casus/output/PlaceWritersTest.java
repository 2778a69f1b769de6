package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.casus.Sample;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.PlaceUse;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Success;
import org.junit.jupiter.api.Test;

class PlaceWritersTest {

    private final StringWriter out = new StringWriter();

    private static Place place(
            String name, String country, PlacePrecision precision, double latitude, double longitude) {
        return new Place(
                name,
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Place.Point(latitude, longitude)),
                precision);
    }

    /** The sample with France as an actor and Paris, of which there are two, as a place. */
    private static Success coded() {
        Success sample = Sample.code(Sample.article());
        int france = Sample.TEXT.indexOf("France");
        int paris = Sample.TEXT.indexOf("Paris and");
        Span country = new Span(france, france + 6);
        PlaceMention actor = new PlaceMention(
                0,
                country,
                country,
                PlaceUse.ACTOR,
                new Resolution.Resolved<>(place("France", "FRA", PlacePrecision.COUNTRY, 46.6, 2.5), 0.9, "the test"));
        PlaceMention town = new PlaceMention(
                1,
                new Span(paris, paris + 5),
                new Resolution.Ambiguous<>(
                        List.of(
                                place("Paris", "FRA", PlacePrecision.CITY, 48.8534, 2.3488),
                                place("Paris", "USA", PlacePrecision.CITY, 33.6609, -95.5555)),
                        "2 places are called Paris"));
        Resolved resolved = sample.resolved();
        return new Success(
                new Resolved(
                        resolved.marked(),
                        resolved.published(),
                        resolved.actors(),
                        resolved.times(),
                        List.of(actor, town)),
                sample.events(),
                sample.contexts(),
                sample.provenance());
    }

    @Test
    void theTableTellsActorsFromPlacesAndSaysWhatIsOpen() throws IOException {
        PlaceTableWriter writer = new PlaceTableWriter(out, new OutputOptions(false, false, false, 100), true);
        writer.write(coded());
        writer.finish();
        assertThat(out.toString())
                .contains("France (FRA)")
                .contains("country")
                .contains("46.60N 2.50E")
                .contains("actor")
                .contains("ambiguous: Paris (FRA) or Paris (USA)")
                .endsWith("2 places in 1 article, 1 not resolved\n");
        assertThat(out.toString().lines()).allMatch(line -> Columns.width(line) <= 100);
    }

    @Test
    void oneObjectAPlaceWithCandidatesAndEvents() throws IOException {
        new PlaceJsonWriter(out, false).write(coded());
        JsonNode paris = new ObjectMapper().readTree(out.toString());
        assertThat(paris.path("words").asText()).isEqualTo("Paris");
        assertThat(paris.path("resolution").asText()).isEqualTo("ambiguous");
        assertThat(paris.path("reason").asText()).isEqualTo("2 places are called Paris");
        assertThat(paris.path("candidates").get(1).path("country").asText()).isEqualTo("USA");
        assertThat(paris.has("lat")).isFalse();
        assertThat(paris.path("events").get(0).asText()).isEqualTo("e1");
    }

    @Test
    void geoJsonIsOneCollectionWithLongitudeFirst() throws IOException {
        PlaceGeoJsonWriter writer = new PlaceGeoJsonWriter(out, true);
        writer.write(coded());
        writer.finish();
        JsonNode map = new ObjectMapper().readTree(out.toString());
        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.path("features")).hasSize(1);
        assertThat(map.path("features")
                        .get(0)
                        .path("geometry")
                        .path("coordinates")
                        .get(0)
                        .asDouble())
                .isEqualTo(2.5);
    }

    @Test
    void geoJsonOfNothingIsAnEmptyCollection() throws IOException {
        new PlaceGeoJsonWriter(out, true).finish();
        assertThat(out.toString().strip()).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }
}
