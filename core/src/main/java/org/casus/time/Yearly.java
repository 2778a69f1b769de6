package org.casus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/**
 * A time without its year: "October 19", "in March", "last Christmas".
 *
 * @param which LAST, THIS or NEXT as said of the time itself
 * @param year LAST, THIS or NEXT as said of its year, "in March last year"
 * @param confidence of the answer if the words around leave no doubt
 */
record Yearly(Recurrence recurrence, Which which, Which year, double confidence) implements Phrase {

    /** So many days nearer must a date be that lies against the direction of its clause: a tag may be wrong. */
    private static final long WRONG_WAY = 300;

    static Yearly of(Recurrence recurrence) {
        return new Yearly(recurrence, Which.NONE, Which.NONE, 0.9);
    }

    /** Whether it is a day of the year, not a month. */
    boolean isDay() {
        return recurrence.in(2000).filter(TimeExpression.Day.class::isInstance).isPresent();
    }

    @Override
    public Base base() {
        return Base.REPORT;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        return Phrase.fromReport(
                anchor,
                day -> choose(day, anchor.direction())
                        .map(time -> Phrase.resolved(time, confidence, evidence(day)))
                        .orElseGet(() -> new Resolution.Unresolved<>("no such day in the years around the report")));
    }

    /** The one of the years around this day. */
    Optional<TimeExpression> choose(LocalDate day, Direction direction) {
        if (year != Which.NONE) {
            return recurrence.in(day.getYear() + year.shift());
        }
        List<TimeExpression> times = IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 2)
                .mapToObj(recurrence::in)
                .flatMap(Optional::stream)
                .toList();
        return switch (which) {
            case LAST -> times.stream().filter(t -> t.latest().isBefore(day)).reduce((first, second) -> second);
            case NEXT -> times.stream().filter(t -> t.earliest().isAfter(day)).findFirst();
            case THIS -> recurrence.in(day.getYear());
            case NONE -> times.stream().min(Comparator.comparingLong(t -> cost(t, day, direction)));
        };
    }

    private static long cost(TimeExpression time, LocalDate day, Direction direction) {
        if (time.earliest().isAfter(day)) {
            return ChronoUnit.DAYS.between(day, time.earliest()) + (direction == Direction.BACK ? WRONG_WAY : 0);
        }
        if (time.latest().isBefore(day)) {
            return ChronoUnit.DAYS.between(time.latest(), day) + (direction == Direction.AHEAD ? WRONG_WAY : 0);
        }
        return 0;
    }

    private String evidence(LocalDate day) {
        if (year != Which.NONE) {
            return "counted from the year of the report, " + day.getYear();
        }
        return (which == Which.NONE
                        ? "the nearest to "
                        : "the " + which.name().toLowerCase(Locale.ROOT) + " one seen from ")
                + day;
    }
}
