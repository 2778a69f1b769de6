package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.casus.model.TimeExpression;

/** What is counted from the report or from the text: days, weeks, "two months ago", "the next day". */
final class CountedPhrases {

    private final TimeWords words;

    CountedPhrases(TimeWords words) {
        this.words = words;
    }

    Optional<Phrase> build(Rule rule, Captures found) {
        return switch (rule.kind()) {
            case SHIFT -> Optional.of(shift(rule, found));
            case UNIT -> Optional.of(unit(rule, found));
            case WEEKEND -> Optional.of(weekend(found));
            case FROM_TEXT -> Optional.of(fromText(found));
            case PAST -> Optional.of(past(rule, found));
            case COMING -> Optional.of(coming(found));
            case AGO -> Optional.of(ago(rule, found));
            case LATER -> Optional.of(later(found));
            case HENCE -> Optional.of(hence(rule, found));
            case WITHIN -> Optional.of(within(found));
            case OVERNIGHT -> Optional.of(new Overnight());
            case FROM_EVENT -> Optional.of(fromEvent(found));
            case WEEK_FROM -> Optional.of(weekFrom(found));
            case NTH_DAY -> Optional.of(nthDay(found));
            case VAGUE -> Optional.of(new Vague(rule.value()));
            default -> Optional.empty();
        };
    }

    private Phrase shift(Rule rule, Captures found) {
        int days = found.part("s").map(s -> words.number("shift", s)).orElseGet(() -> Integer.valueOf(rule.value()));
        return FromReport.of(0.95, report -> new TimeExpression.Day(report.plusDays(days)));
    }

    private Phrase unit(Rule rule, Captures found) {
        Unit unit = words.unit(found.need("u"));
        int shift = found.part("which").map(w -> words.number("which", w)).orElse(0);
        Part part = found.has("due")
                ? Part.LAST_DAY
                : found.part("part").map(p -> Part.of(words.number("part", p))).orElse(Part.WHOLE);
        Optional<Boolean> earlier = found.part("so").map("earlier"::equalsIgnoreCase);
        boolean whole = rule.value().equals("_") && earlier.isEmpty();
        return FromReport.of(whole ? 0.9 : 0.8, report -> {
            TimeExpression time = unit.around(unit.move(report, shift));
            if (earlier.isEmpty() || shift != 0) {
                return part.of(time);
            }
            return earlier.get()
                    ? new TimeExpression.Interval(time.earliest(), report)
                    : new TimeExpression.Interval(report, time.latest());
        });
    }

    private Phrase weekend(Captures found) {
        Optional<Integer> which =
                found.part("which").or(() -> found.part("which2")).map(w -> words.number("which", w));
        if (which.isPresent() && which.get() > 0) {
            return FromReport.of(0.8, report -> saturdayTo(report.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))));
        }
        // "The weekend" is the one that is on or was last; "this weekend" of a Wednesday or later is the one to come.
        boolean coming = which.isPresent() && which.get() == 0;
        return FromReport.of(0.7, report -> {
            LocalDate last = report.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            boolean near = ChronoUnit.DAYS.between(last, report) <= 3;
            return saturdayTo(coming && !near ? last.plusWeeks(1) : last);
        });
    }

    private static TimeExpression saturdayTo(LocalDate saturday) {
        return new TimeExpression.Interval(saturday, saturday.plusDays(1));
    }

    private Phrase fromText(Captures found) {
        if (found.has("m")) {
            int month = words.month(found.need("m"));
            return new FromText(
                    false,
                    told -> new TimeExpression.Month(YearMonth.of(told.latest().getYear(), month)));
        }
        String word = found.need("u");
        Unit unit = words.has("unit", word) ? words.unit(word) : Unit.DAYS;
        int shift = switch (Texts.lower(found.part("rel").orElse("same"))) {
            case "previous", "before" -> -1;
            case "next", "following", "very next", "after" -> 1;
            default -> 0;
        };
        return new FromText(
                unit == Unit.DAYS, told -> unit.around(unit.move(shift < 0 ? told.earliest() : told.latest(), shift)));
    }

    private Phrase past(Rule rule, Captures found) {
        Unit unit = words.unit(found.need("u"));
        Count count = count(found, rule.value().equals("many") ? Count.MANY : Count.ONE);
        return FromReport.of(
                count.exact() ? 0.9 : 0.5,
                report -> new TimeExpression.Interval(unit.move(report, -count.high()), report));
    }

    private Phrase coming(Captures found) {
        String word = found.need("u");
        Unit unit = words.unit(word);
        Count count = count(found, word.endsWith("s") ? Count.MANY : Count.ONE);
        return FromReport.of(
                count.exact() ? 0.9 : 0.5,
                report -> new TimeExpression.Interval(report, unit.move(report, count.high())));
    }

    private Phrase ago(Rule rule, Captures found) {
        Unit unit = words.unit(found.need("u"));
        Count count = count(found, rule.value().equals("many") ? Count.MANY : Count.ONE);
        if (found.has("exact")) {
            return FromReport.of(0.9, report -> new TimeExpression.Day(unit.move(report, -count.low())));
        }
        if (found.has("u2")) {
            Unit within = words.unit(found.need("u2"));
            int shift = words.number("which", found.need("which"));
            return FromReport.of(0.8, report -> within.around(unit.move(within.move(report, shift), -count.low())));
        }
        return FromReport.of(count.exact() ? 0.9 : 0.5, moved(unit, count, -1));
    }

    private Phrase hence(Rule rule, Captures found) {
        Unit unit = words.unit(found.need("u"));
        Count count = count(found, Count.ONE);
        Function<LocalDate, TimeExpression> moved = moved(unit, count, 1);
        return rule.value().equals("sure") ? FromReport.of(0.9, moved) : new FromReport(moved, Direction.AHEAD, 0.6);
    }

    /** "Within two days" of the report, if it is still ahead. */
    private Phrase within(Captures found) {
        Unit unit = words.unit(found.need("u"));
        Count count = count(found, Count.ONE);
        return new FromReport(
                report -> new TimeExpression.Interval(report, unit.move(report, count.high())), Direction.AHEAD, 0.8);
    }

    private Phrase fromEvent(Captures found) {
        int sign = found.need("rel").equalsIgnoreCase("before") ? -1 : 1;
        return new FromEvent(words.unit(found.need("u")), count(found, Count.ONE), sign);
    }

    /** "Sunday week", "two weeks from Friday". */
    private Phrase weekFrom(Captures found) {
        DayOfWeek day = words.weekday(found.need("w"));
        int weeks = count(found, Count.ONE).low();
        return FromReport.of(
                0.9,
                report -> new TimeExpression.Day(
                        report.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(weeks)));
    }

    /** "The first of the month". */
    private Phrase nthDay(Captures found) {
        int day = found.has("dw") ? words.number("dayword", found.need("dw")) : found.figures("d");
        int shift = found.part("which").map(w -> words.number("which", w)).orElse(0);
        return FromReport.of(
                0.8, report -> new TimeExpression.Day(report.plusMonths(shift).withDayOfMonth(day)));
    }

    /** The unit so many units off, or all from the least to the most of an inexact number. */
    private static Function<LocalDate, TimeExpression> moved(Unit unit, Count count, int sign) {
        return report -> {
            TimeExpression near = unit.grain().around(unit.move(report, sign * count.low()));
            if (count.exact()) {
                return near;
            }
            TimeExpression far = unit.grain().around(unit.move(report, sign * count.high()));
            return sign < 0
                    ? new TimeExpression.Interval(far.earliest(), near.latest())
                    : new TimeExpression.Interval(near.earliest(), far.latest());
        };
    }

    private Phrase later(Captures found) {
        Unit unit = words.unit(found.need("u"));
        Count count = count(found, Count.ONE);
        String word = found.need("rel");
        int sign = word.equalsIgnoreCase("earlier") || word.equalsIgnoreCase("previously") ? -1 : 1;
        return count.exact()
                ? new FromText(
                        unit == Unit.HOURS || unit == Unit.DAYS,
                        told -> moved(unit, count, sign).apply(sign < 0 ? told.earliest() : told.latest()))
                : new Vague("it gives no exact number to count by");
    }

    private Count count(Captures found, Count none) {
        return found.part("n").map(words::count).orElse(none);
    }
}
