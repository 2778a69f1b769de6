package org.casus.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of TABARI and PETRARCH dictionaries: YYMMDD or YYYYMMDD, alone after {@code <} or {@code >}, or two with a hyphen. */
final class CameoDate {

    private static final Pattern RANGE =
            Pattern.compile("([<>]?)\\s*(\\d{8}|\\d{6}|\\d{4})(?:\\s*-\\s*(\\d{8}|\\d{6}|\\d{4}))?");

    /** Two figures from here on are of the twentieth century, before it of the next. */
    private static final int CENTURY = 40;

    private CameoDate() {}

    /**
     * When a code holds.
     *
     * @param from first day
     * @param to first day after the end
     */
    record Range(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** The range of such words, without bounds if there are none; nothing if they are no date. */
    static Optional<Range> range(String words) {
        if (words.isBlank()) {
            return Optional.of(new Range(Optional.empty(), Optional.empty()));
        }
        Matcher matcher = RANGE.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate first = date(matcher.group(2));
            if (matcher.group(3) != null) {
                LocalDate last = date(matcher.group(3));
                return last.isBefore(first) || !matcher.group(1).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Range(Optional.of(first), Optional.of(last.plusDays(1))));
            }
            return switch (matcher.group(1)) {
                case "<" -> Optional.of(new Range(Optional.empty(), Optional.of(first)));
                case ">" -> Optional.of(new Range(Optional.of(first), Optional.empty()));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String digits) {
        if (digits.length() == 4) {
            return LocalDate.of(Integer.parseInt(digits), 1, 1);
        }
        int year = Integer.parseInt(digits.substring(0, digits.length() - 4));
        int full = digits.length() == 6 ? year + (year < CENTURY ? 2000 : 1900) : year;
        int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
        int day = Integer.parseInt(digits.substring(digits.length() - 2));
        return LocalDate.of(full, month, day);
    }
}
