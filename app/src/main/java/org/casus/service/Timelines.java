package org.casus.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the events of a query by day and quad class, and gathers the days into bars. */
final class Timelines {

    /** The widest bars are chosen that still give so many. */
    private static final int ENOUGH = 30;

    /** More bars than this are drawn in a wider unit. */
    private static final int MOST = 5000;

    private static final int BLOCK_BITS = 9;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** Days from the year 0 to 9999; what lies outside counts at the edge. */
    private static final int BASE = (int) LocalDate.of(0, 1, 1).toEpochDay();

    private static final int DAYS = (int) LocalDate.of(9999, 12, 31).toEpochDay() - BASE + 1;

    private final int[] @Nullable [] blocks = new int[DAYS / BLOCK + 1][];
    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private long undated;

    static Views.Timeline of(Snapshot snapshot, Filter filter, Optional<Views.Unit> unit) {
        Timelines days = new Timelines();
        snapshot.scan(filter, days::count);
        return days.timeline(unit);
    }

    private void count(Chunk chunk, int base, int[] kept, int count) {
        for (int i = 0; i < count; i++) {
            int place = kept[i];
            int day = chunk.first[place];
            if (day == Integer.MIN_VALUE) {
                undated++;
                continue;
            }
            int at = Math.min(DAYS - 1, Math.max(0, day - BASE));
            first = Math.min(first, at);
            last = Math.max(last, at);
            int[] block = blocks[at >>> BLOCK_BITS];
            if (block == null) {
                block = new int[BLOCK * Counter.QUADS];
                blocks[at >>> BLOCK_BITS] = block;
            }
            block[(at & (BLOCK - 1)) * Counter.QUADS + chunk.quad[place]]++;
        }
    }

    private Views.Timeline timeline(Optional<Views.Unit> asked) {
        if (last < 0) {
            return new Views.Timeline(asked.orElse(Views.Unit.DAY), List.of(), undated);
        }
        Views.Unit unit = fitting(asked);
        List<Views.Bar> bars = new ArrayList<>();
        LocalDate end = day(last);
        for (LocalDate start = start(unit, day(first)); !start.isAfter(end); start = next(unit, start)) {
            bars.add(new Views.Bar(start, sum(index(start), index(next(unit, start)))));
        }
        return new Views.Timeline(unit, List.copyOf(bars), undated);
    }

    private Views.Unit fitting(Optional<Views.Unit> asked) {
        Views.Unit[] units = Views.Unit.values();
        if (asked.isPresent()) {
            int at = List.of(units).indexOf(asked.orElseThrow());
            while (at < units.length - 1 && bars(units[at]) > MOST) {
                at++;
            }
            return units[at];
        }
        for (int i = units.length - 1; i > 0; i--) {
            if (bars(units[i]) >= ENOUGH) {
                return units[i];
            }
        }
        return Views.Unit.DAY;
    }

    private long bars(Views.Unit unit) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        long months = (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue() + 1;
        return switch (unit) {
            case DAY -> (long) last - first + 1;
            case WEEK -> (start(unit, to).toEpochDay() - start(unit, from).toEpochDay()) / 7 + 1;
            case MONTH -> months;
            case YEAR -> to.getYear() - from.getYear() + 1;
        };
    }

    /** Sums days from one to before another. */
    private Views.QuadCounts sum(int from, int to) {
        int[] sums = new int[Counter.QUADS];
        for (int at = Math.max(first, from); at < Math.min(last + 1, to); at++) {
            int[] block = blocks[at >>> BLOCK_BITS];
            if (block == null) {
                at |= BLOCK - 1;
                continue;
            }
            for (int quad = 0; quad < Counter.QUADS; quad++) {
                sums[quad] += block[(at & (BLOCK - 1)) * Counter.QUADS + quad];
            }
        }
        return Counter.counts(sums, 0);
    }

    private static LocalDate day(int at) {
        return LocalDate.ofEpochDay(at + (long) BASE);
    }

    private static int index(LocalDate day) {
        return (int) day.toEpochDay() - BASE;
    }

    private static LocalDate start(Views.Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(Views.Unit unit, LocalDate start) {
        return switch (unit) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
