package org.casus.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.Resolution;

/** Makes one mention of what one phrase tells: a place inside the phrase of another is no mention of its own. */
final class Nesting {

    /** A quarter lies no farther from the middle of its town, in kilometres. */
    private static final double NEAR = 60;

    private Nesting() {}

    /** @param found in text order */
    static List<PlaceMention> outermost(List<PlaceMention> found) {
        List<PlaceMention> outer = new ArrayList<>();
        for (PlaceMention mention : found) {
            boolean inner = found.stream()
                    .anyMatch(o -> !o.span().equals(mention.span()) && o.span().contains(mention.span()));
            boolean again = outer.stream().anyMatch(o -> o.span().equals(mention.span()));
            if (!inner && !again) {
                outer.add(named(mention, found));
            }
        }
        return outer;
    }

    /** "Sheikh Fares neighborhood of Aleppo" is a place named Sheikh Fares, and lies where Aleppo lies if that is all we know. */
    private static PlaceMention named(PlaceMention outer, List<PlaceMention> found) {
        Optional<Place> land = outer.value().value().filter(Nesting::isLand);
        Optional<PlaceMention> division = found.stream()
                .filter(i -> !i.span().equals(outer.span()) && outer.span().contains(i.span()))
                .filter(i -> i.name().end() <= outer.name().start())
                .filter(i -> land.isPresent() && liesIn(i, land.orElseThrow()))
                .findFirst();
        if (division.isPresent()) {
            PlaceMention inner = division.orElseThrow();
            return new PlaceMention(outer.sentence(), outer.span(), inner.name(), inner.use(), inner.value());
        }
        Optional<Place> town = outer.value().value().filter(p -> p.precision() == PlacePrecision.SUB_CITY);
        if (town.isEmpty()) {
            return outer;
        }
        Optional<PlaceMention> part = found.stream()
                .filter(i -> !i.span().equals(outer.span()) && outer.span().contains(i.span()))
                .filter(i -> i.name().end() <= outer.name().start())
                .filter(i -> i.value().value().map(p -> p.pin().isPresent()).orElse(true))
                .filter(i -> !isTownOf(i, town.orElseThrow()))
                .findFirst();
        if (part.isEmpty()) {
            return outer;
        }
        PlaceMention inner = part.orElseThrow();
        Resolution<Place> value = isClose(inner, town.orElseThrow()) ? inner.value() : outer.value();
        return new PlaceMention(outer.sentence(), outer.span(), inner.name(), outer.use(), value);
    }

    /** "The Homs neighbourhood of Baba Amr": whether the inner name is that of the town around the outer. */
    private static boolean isTownOf(PlaceMention inner, Place part) {
        return inner.value()
                .value()
                .filter(p -> p.precision() == PlacePrecision.CITY && !p.name().equals(part.name()))
                .isPresent();
    }

    private static boolean isLand(Place place) {
        return place.precision() == PlacePrecision.COUNTRY || place.precision() == PlacePrecision.PROVINCE;
    }

    /** "Kupwara district of India": whether the inner name is that of a smaller place in the country of the outer. */
    private static boolean liesIn(PlaceMention inner, Place land) {
        return inner.value()
                .value()
                .filter(p -> p.precision().code() > land.precision().code())
                .filter(p -> p.country().equals(land.country()))
                .isPresent();
    }

    private static boolean isClose(PlaceMention inner, Place town) {
        return inner.value()
                .value()
                .flatMap(Place::point)
                .flatMap(p -> town.point().map(p::kilometresTo))
                .filter(d -> d < NEAR)
                .isPresent();
    }
}
