package org.casus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.casus.model.Place.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of time, days of publication, places. */
class TimeAndPlaceTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 2, 26);

    private static void check(TimeExpression time, String first, String last, String precision) {
        assertThat(time.earliest()).isEqualTo(first);
        assertThat(time.latest()).isEqualTo(last);
        assertThat(time.precision()).isEqualTo(precision);
    }

    @Test
    void theFirstAndTheLastDay() {
        check(new TimeExpression.Day(MONDAY), "2024-02-26", "2024-02-26", "day");
        check(new TimeExpression.Week(MONDAY), "2024-02-26", "2024-03-03", "week");
        check(new TimeExpression.Month(YearMonth.of(2024, 2)), "2024-02-01", "2024-02-29", "month");
        check(new TimeExpression.Year(2023), "2023-01-01", "2023-12-31", "year");
        check(new TimeExpression.Interval(MONDAY, MONDAY), "2024-02-26", "2024-02-26", "interval");
    }

    @Test
    void anIntervalDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeExpression.Interval(MONDAY, MONDAY.minusDays(1)))
                .withMessageContaining("2024-02-25");
    }

    @Test
    void aDayOfPublicationIsThereOrNot() {
        assertThat(new PublicationDate.Given(MONDAY, "--date").day()).contains(MONDAY);
        assertThat(new PublicationDate.Inferred(MONDAY, List.of("the day line")).day())
                .contains(MONDAY);
        assertThat(new PublicationDate.Unknown("no day").day()).isEmpty();
    }

    @Test
    void onlyOneAnswerIsAValue() {
        assertThat(new Resolution.Resolved<>("RUS", 1, "named").value()).contains("RUS");
        assertThat(new Resolution.Ambiguous<>(List.of("COD", "COG"), "Congo").value())
                .isEmpty();
        assertThat(new Resolution.Unresolved<String>("not named").value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 90, 10007.5",
        "48.8566, 2.3522, 51.5074, -0.1278, 343.6",
        "90, 0, -90, 0, 20015.1",
        "33.5, 36.3, 33.5, 36.3, 0"
    })
    void greatCircles(double lat, double lon, double otherLat, double otherLon, double kilometres) {
        Point one = new Point(lat, lon);
        Point other = new Point(otherLat, otherLon);
        assertThat(one.kilometresTo(other)).isCloseTo(kilometres, within(0.5));
        assertThat(other.kilometresTo(one)).isCloseTo(kilometres, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"SUB_CITY, true, 5", "CITY, true, 4", "DISTRICT, true, 3", "PROVINCE, false, 2", "COUNTRY, false, 1"})
    void onlyAPrecisePlaceIsAPin(PlacePrecision precision, boolean pin, int code) {
        Point point = new Point(36.2, 37.2);
        Place place = new Place(
                "Aleppo", Optional.of("SYR"), Optional.empty(), Optional.empty(), Optional.of(point), precision);
        assertThat(place.pin()).isEqualTo(pin ? Optional.of(point) : Optional.empty());
        assertThat(precision.code()).isEqualTo(code);
    }

    @Test
    void aPlaceMentionHoldsItsName() {
        Resolution<Place> none = new Resolution.Unresolved<>("the test");
        PlaceMention bare = new PlaceMention(1, new Span(4, 10), none);
        assertThat(bare.name()).isEqualTo(new Span(4, 10));
        assertThat(bare.use()).isEqualTo(PlaceUse.PLACE);
        assertThat(bare.as(PlaceUse.ACTOR))
                .isEqualTo(new PlaceMention(1, new Span(4, 10), new Span(4, 10), PlaceUse.ACTOR, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaceMention(1, new Span(4, 10), new Span(3, 10), PlaceUse.PLACE, none));
    }
}
