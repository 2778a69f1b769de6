package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/**
 * A day of the week: "on Monday", "last Tuesday".
 *
 * @param which LAST is the latest before the day of the report; THIS is of its week, NEXT of the week after
 */
record Weekday(DayOfWeek day, Which which) implements Phrase {

    @Override
    public Base base() {
        return Base.REPORT;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        return Phrase.fromReport(anchor, report -> seenFrom(report, anchor.direction()));
    }

    private Resolution<TimeExpression> seenFrom(LocalDate report, Direction direction) {
        if (which == Which.LAST) {
            return at(report.with(TemporalAdjusters.previous(day)), 0.8, "the last one before " + report);
        }
        if (which == Which.NEXT) {
            return at(inWeek(report.plusWeeks(1)), 0.7, "in the week after that of " + report);
        }
        if (which == Which.THIS) {
            return at(inWeek(report), 0.9, "in the week of " + report);
        }
        if (report.getDayOfWeek() == day) {
            return at(report, 0.9, "the weekday of the report itself");
        }
        if (direction == Direction.AHEAD) {
            return at(report.with(TemporalAdjusters.next(day)), 0.9, "the clause looks ahead from " + report);
        }
        LocalDate before = report.with(TemporalAdjusters.previous(day));
        return direction == Direction.BACK
                ? at(before, 0.9, "the clause is past, seen from " + report)
                : at(before, 0.6, "nothing looks ahead, so the last one before " + report);
    }

    /** The day in the week, from a Monday, that holds another. */
    private LocalDate inWeek(LocalDate other) {
        return other.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(day.getValue() - 1L);
    }

    private static Resolution<TimeExpression> at(LocalDate date, double confidence, String evidence) {
        return Phrase.resolved(new TimeExpression.Day(date), confidence, evidence);
    }
}
