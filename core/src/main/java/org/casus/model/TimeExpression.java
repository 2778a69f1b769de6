package org.casus.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of calendar time as precise as the words that named it. */
public sealed interface TimeExpression {

    /** First day, inclusive. */
    LocalDate earliest();

    /** Last day, inclusive. */
    LocalDate latest();

    /** {@code day}, {@code week}, {@code month}, {@code year} or {@code interval}. */
    String precision();

    /** One day. */
    record Day(LocalDate date) implements TimeExpression {
        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String precision() {
            return "day";
        }
    }

    /** Seven days from a Monday. */
    record Week(LocalDate monday) implements TimeExpression {
        @Override
        public LocalDate earliest() {
            return monday;
        }

        @Override
        public LocalDate latest() {
            return monday.plusDays(6);
        }

        @Override
        public String precision() {
            return "week";
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements TimeExpression {
        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String precision() {
            return "month";
        }
    }

    /** A calendar year. */
    record Year(int year) implements TimeExpression {
        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String precision() {
            return "year";
        }
    }

    /** Any other range: "since Friday", "the past two weeks", "from 3 to 9 May". */
    record Interval(LocalDate earliest, LocalDate latest) implements TimeExpression {
        public Interval {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("interval ends on " + latest + ", before " + earliest);
            }
        }

        @Override
        public String precision() {
            return "interval";
        }
    }
}
