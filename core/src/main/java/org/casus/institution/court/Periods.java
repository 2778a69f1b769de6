package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of days.
 *
 * @param list in order; no two touch
 */
public record Periods(List<Period> list) {

    public static final Periods NONE = new Periods(List.of());

    public Periods {
        list = List.copyOf(list);
    }

    /** The days from a first to a last one; none if they are the wrong way round. */
    public static Periods of(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? NONE : new Periods(List.of(new Period(from, to)));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public Periods and(Periods other) {
        List<Period> both = new ArrayList<>();
        for (Period a : list) {
            for (Period b : other.list) {
                LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
                LocalDate to = a.to().isBefore(b.to()) ? a.to() : b.to();
                if (!to.isBefore(from)) {
                    both.add(new Period(from, to));
                }
            }
        }
        return joined(both);
    }

    public Periods or(Periods other) {
        List<Period> either = new ArrayList<>(list);
        either.addAll(other.list);
        return joined(either);
    }

    public Periods without(Periods other) {
        List<Period> rest = new ArrayList<>(list);
        for (Period cut : other.list) {
            List<Period> next = new ArrayList<>();
            for (Period period : rest) {
                next.addAll(of(period.from(), min(period.to(), cut.from().minusDays(1))).list);
                if (!cut.to().equals(Period.OPEN)) {
                    next.addAll(of(max(period.from(), cut.to().plusDays(1)), period.to()).list);
                }
            }
            rest = next;
        }
        return joined(rest);
    }

    private static Periods joined(List<Period> periods) {
        List<Period> sorted =
                periods.stream().sorted(Comparator.comparing(Period::from)).toList();
        List<Period> result = new ArrayList<>();
        for (Period next : sorted) {
            Period last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null
                    && (last.to().equals(Period.OPEN)
                            || !next.from().isAfter(last.to().plusDays(1)))) {
                result.set(result.size() - 1, new Period(last.from(), max(last.to(), next.to())));
            } else {
                result.add(next);
            }
        }
        return new Periods(result);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    @Override
    public String toString() {
        return list.stream().map(Period::toString).collect(Collectors.joining(", "));
    }
}
