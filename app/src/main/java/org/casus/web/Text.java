package org.casus.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import org.casus.model.Status;
import org.casus.model.TimeExpression;

/** Words and numbers as pages print them. */
public final class Text {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private static final String[] MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(
                    month -> DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(Month.of(month)))
            .toArray(String[]::new);

    private Text() {}

    /** A number with its noun: "1,204 events". */
    public static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A number with its thousands parted: 1,204. By hand, since a page has a thousand of them. */
    public static String number(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = out.length() - 3; at > first; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /** A number rounded to tenths, as the sheets of charts want it: 12.0, -0.4. */
    public static String tenths(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths / 10) + '.' + (char) ('0' + Math.abs(tenths % 10));
    }

    /** A number in [0,1] with two digits: 0.85. */
    public static String share(double share) {
        long hundredths = Math.round(100 * share);
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }

    /** A day in words: 11 Oct 2016. By hand, as numbers are. */
    public static String day(LocalDate day) {
        int year = day.getYear();
        return year < 1000 || year > 9999
                ? DAY.format(day)
                : day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + year;
    }

    /** As precise as the words were: "11 Oct 2016", "Oct 2016", "2016", "3 Oct 2016 to 9 Oct 2016". */
    public static String time(TimeExpression time) {
        return switch (time.precision()) {
            case "day" -> day(time.earliest());
            case "month" -> MONTH.format(time.earliest());
            case "year" -> Integer.toString(time.earliest().getYear());
            default -> day(time.earliest()) + " to " + day(time.latest());
        };
    }

    /** The sign of a status; the word stands beside it for those who do not see it. */
    public static String mark(Status status) {
        return switch (status) {
            case ACTUAL -> "\u25CF";
            case FUTURE -> "\u25CC";
            case CANCELLED -> "\u2300";
            case HYPOTHETICAL -> "?";
            case NEGATED -> "\u2715";
        };
    }

    /** The class of a quad class in style sheets. */
    public static String quad(int quad) {
        return switch (quad) {
            case 1 -> "q-vc";
            case 2 -> "q-mc";
            case 3 -> "q-vx";
            case 4 -> "q-mx";
            default -> "q-0";
        };
    }

    /** What was decided on an event, as the filter of the list calls it. */
    public static String verdict(String verdict) {
        return switch (verdict) {
            case "accept" -> "accepted";
            case "fix" -> "fixed";
            case "reject" -> "rejected";
            default -> verdict;
        };
    }
}
