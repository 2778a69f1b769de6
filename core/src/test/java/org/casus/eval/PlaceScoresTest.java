package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.eval.PlaceScores.Toponym;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.PlaceUse;
import org.casus.model.Span;
import org.junit.jupiter.api.Test;

class PlaceScoresTest {

    private static Toponym town(int start, String country, double latitude, double longitude) {
        return new Toponym(
                new Span(start, start + 6),
                PlaceUse.PLACE,
                Optional.of(country),
                Optional.of(new Place.Point(latitude, longitude)),
                Optional.of(PlacePrecision.CITY));
    }

    private static Toponym actor(int start, String country) {
        return new Toponym(
                new Span(start, start + 6), PlaceUse.ACTOR, Optional.of(country), Optional.empty(), Optional.empty());
    }

    @Test
    void aTownFarFromWhereItShouldBeIsWrongInDistanceOnly() {
        PlaceScores scores = PlaceScores.of(List.of(town(0, "USA", 33.7, -95.6)), List.of(town(0, "USA", 38.2, -84.3)));
        assertThat(scores.country()).isEqualTo(new Accuracy(1, 1));
        assertThat(scores.near()).isEqualTo(new Accuracy(0, 1));
        assertThat(scores.precision()).isEqualTo(new Accuracy(1, 1));
    }

    @Test
    void whatIsNotFoundIsWrongInEverything() {
        PlaceScores scores = PlaceScores.of(List.of(town(0, "SYR", 36.2, 37.2), actor(10, "USA")), List.of());
        assertThat(scores.found()).isEqualTo(new Score(0, 0, 2));
        assertThat(scores.country()).isEqualTo(new Accuracy(0, 2));
        assertThat(scores.actors()).isEqualTo(new Accuracy(0, 1));
        assertThat(PlaceScores.faults(List.of(actor(10, "USA")), List.of()))
                .containsExactly(new PlaceScores.Fault(new Span(10, 16), List.of("not found")));
    }

    @Test
    void distancesAreThoseOfTheGlobe() {
        assertThat(new Place.Point(0, 0).kilometresTo(new Place.Point(0, 180))).isBetween(20_000.0, 20_030.0);
        assertThat(new Place.Point(36.2, 37.16).kilometresTo(new Place.Point(33.51, 36.29)))
                .isBetween(305.0, 315.0);
    }
}
