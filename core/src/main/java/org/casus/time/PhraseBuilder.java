package org.casus.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.casus.model.TimeExpression;

/** From the parts of a match to what they say about the calendar: everything with a date, a month, a year or a weekday. */
final class PhraseBuilder {

    private final TimeWords words;
    private final CountedPhrases counted;

    PhraseBuilder(TimeWords words) {
        this.words = words;
        this.counted = new CountedPhrases(words);
    }

    /** Empty if the words are no time after all: a false friend, or a day that no calendar has. */
    Optional<Phrase> build(Rule rule, Captures found) {
        try {
            return switch (rule.kind()) {
                case NOTHING -> Optional.empty();
                case NAMED -> Optional.of(new Fixed(new TimeExpression.Day(LocalDate.parse(rule.value()))));
                case DATE -> date(found);
                case SLASHED -> slashed(found);
                case DATES -> dates(found);
                case MONTH -> Optional.of(month(found));
                case MONTHS -> Optional.of(months(found));
                case YEAR -> Optional.of(new Fixed(part(found).of(new TimeExpression.Year(found.figures("y")))));
                case YEARS -> years(found);
                case DECADE -> Optional.of(years(found, found.figures("y"), 10));
                case CENTURY -> Optional.of(years(found, found.figures("c") * 100 - 99, 100));
                case WEEKDAY -> Optional.of(weekday(found));
                case NEXT_WEEKDAY -> Optional.of(new WeekdayNear(weekdayIn(found), back(found) ? -1 : 1, true));
                case HOLIDAY -> yearly(found, words.holiday(found.need("h")), 0.9);
                case QUARTER -> yearly(found, quarter(found), 0.9);
                case SEASON -> yearly(found, season(found), 0.6);
                case WEEK_OF -> yearly(found, weekOf(found), 0.9);
                case HALF_OF -> yearly(found, halfOf(found), 0.9);
                case FIRST_MONTHS ->
                    yearly(
                            found,
                            Recurrence.months(1, words.count(found.need("n")).low(), Part.WHOLE),
                            0.9);
                case MONTHS_TO -> Optional.of(monthsTo(found));
                default -> counted.build(rule, found);
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Phrase> date(Captures found) {
        String name = found.need("m");
        int month = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : words.month(name);
        int day = found.has("dw") ? words.number("dayword", found.need("dw")) : found.figures("d");
        if (found.has("y")) {
            LocalDate date = LocalDate.of(found.figures("y"), month, day);
            return Optional.of(new Fixed(new TimeExpression.Day(date)));
        }
        // 29 February is a day of some years; 31 June of none.
        return YearMonth.of(2000, month).isValidDay(day)
                ? yearly(found, Recurrence.day(month, day), 0.9)
                : Optional.empty();
    }

    private static Optional<Phrase> slashed(Captures found) {
        int year = found.figures("y");
        int full = year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
        Slashed slashed = new Slashed(found.figures("a"), found.figures("b"), full);
        return slashed.monthFirst().or(slashed::dayFirst).map(any -> slashed);
    }

    private Optional<Phrase> dates(Captures found) {
        int month = words.month(found.need("m"));
        int first = found.figures("d");
        int last = found.figures("d2");
        // "May 15 and 16" are two days running, "May 11 and 13" are not.
        Recurrence days = found.has("and") && last != first + 1
                ? Recurrence.day(month, first)
                : Recurrence.days(month, first, last);
        return days.in(found.has("y") ? found.figures("y") : 2000).isPresent()
                ? yearly(found, days, 0.9)
                : Optional.empty();
    }

    private Phrase month(Captures found) {
        int month = words.month(found.need("m"));
        if (found.has("y")) {
            return new Fixed(part(found).of(new TimeExpression.Month(YearMonth.of(found.figures("y"), month))));
        }
        return new Yearly(Recurrence.month(month, part(found)), which(found, "which"), which(found, "yw"), 0.9);
    }

    private Phrase months(Captures found) {
        Phrase from = Yearly.of(Recurrence.month(words.month(found.need("m")), Part.WHOLE));
        int last = words.month(found.need("m2"));
        Phrase to = found.has("y")
                ? new Fixed(new TimeExpression.Month(YearMonth.of(found.figures("y"), last)))
                : Yearly.of(Recurrence.month(last, Part.WHOLE));
        return new Stretch(from, to);
    }

    private Optional<Phrase> years(Captures found) {
        int first = found.figures("y");
        int second = found.figures("y2");
        int last = second >= 100 ? second : first / 100 * 100 + second;
        return last > first ? Optional.of(years(found, first, last - first + 1)) : Optional.empty();
    }

    private Phrase years(Captures found, int first, int count) {
        TimeExpression whole =
                new TimeExpression.Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
        return new Fixed(part(found).of(whole));
    }

    private Phrase weekday(Captures found) {
        return found.has("week")
                ? new WeekdayNear(weekdayIn(found), which(found, "week").shift(), false)
                : new Weekday(weekdayIn(found), which(found, "which"));
    }

    private DayOfWeek weekdayIn(Captures found) {
        return words.weekday(found.need("w"));
    }

    private static boolean back(Captures found) {
        return found.need("rel").equalsIgnoreCase("previous");
    }

    /** In the year that the words give, or in one counted from the report. */
    private Optional<Phrase> yearly(Captures found, Recurrence recurrence, double confidence) {
        if (found.has("y")) {
            return recurrence.in(found.figures("y")).map(Fixed::new);
        }
        return Optional.of(new Yearly(recurrence, which(found, "which"), which(found, "yw"), confidence));
    }

    private Recurrence quarter(Captures found) {
        int months = found.part("len").filter("half"::equalsIgnoreCase).isPresent() ? 6 : 3;
        String word = found.need("q");
        int number;
        if (Character.isDigit(word.charAt(0))) {
            number = Integer.parseInt(word);
        } else {
            number = words.has("ordinal", word) ? words.number("ordinal", word) : 12 / months;
        }
        return Recurrence.months((number - 1) * months + 1, months, Part.WHOLE);
    }

    /** Days 1-7, 8-14, ... of a month, or its last seven. */
    private Recurrence weekOf(Captures found) {
        int month = words.month(found.need("m"));
        String word = found.need("q");
        if (!words.has("ordinal", word)) {
            return Recurrence.lastDays(month, 7);
        }
        int last = 7 * words.number("ordinal", word);
        return Recurrence.days(month, last - 6, last);
    }

    private Recurrence halfOf(Captures found) {
        int month = words.month(found.need("m"));
        return words.has("ordinal", found.need("q")) && words.number("ordinal", found.need("q")) == 1
                ? Recurrence.days(month, 1, 15)
                : Recurrence.fromDay(month, 16);
    }

    /** "The three months to March": so many, the named one included. */
    private Phrase monthsTo(Captures found) {
        int count = found.part("n").map(n -> words.count(n).low()).orElse(12);
        int last = words.month(found.need("m"));
        Recurrence months = year -> {
            YearMonth end = YearMonth.of(year, last);
            return Optional.of(
                    new TimeExpression.Interval(end.minusMonths(count - 1L).atDay(1), end.atEndOfMonth()));
        };
        return found.has("y") ? new Fixed(months.in(found.figures("y")).orElseThrow()) : Yearly.of(months);
    }

    private Recurrence season(Captures found) {
        return Recurrence.months(words.number("season", found.need("s")), 3, part(found));
    }

    private Part part(Captures found) {
        if (found.has("due")) {
            return Part.LAST_DAY;
        }
        return found.part("part")
                .map(word -> Part.of(words.number("part", word)))
                .orElse(Part.WHOLE);
    }

    private Which which(Captures found, String name) {
        return found.part(name)
                .map(word -> Which.of(words.number("which", word)))
                .orElse(Which.NONE);
    }
}
