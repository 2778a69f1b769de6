package org.casus.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days as metadata write them. The day is taken as written, without moving it between time zones; a date in
 * figures that could be read in two ways (03/04/2017) is none.
 */
public final class Dates {

    private static final Pattern FIGURES =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ]\\d{1,2}:?\\d{2}.*|Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");
    private static final Pattern CLOCK = Pattern.compile("(?i)[,T]?\\s*(?:at\\s+)?\\d{1,2}:\\d{2}.*$");
    private static final Map<Long, String> SHORT_MONTHS = Map.ofEntries(
            Map.entry(1L, "jan"),
            Map.entry(2L, "feb"),
            Map.entry(3L, "mar"),
            Map.entry(4L, "apr"),
            Map.entry(5L, "may"),
            Map.entry(6L, "jun"),
            Map.entry(7L, "jul"),
            Map.entry(8L, "aug"),
            Map.entry(9L, "sep"),
            Map.entry(10L, "oct"),
            Map.entry(11L, "nov"),
            Map.entry(12L, "dec"));
    private static final List<DateTimeFormatter> WORDS =
            List.of(pattern(true, false), pattern(false, false), pattern(true, true), pattern(false, true));

    private Dates() {}

    /** The day, if it is one. */
    public static Optional<LocalDate> parse(String written) {
        String value = written.strip();
        Matcher figures = FIGURES.matcher(value);
        if (figures.matches()) {
            return day(figures);
        }
        String words = CLOCK.matcher(WEEKDAY.matcher(value).replaceFirst("")).replaceFirst("");
        words = words.replace(",", " ").replace(".", " ").strip().replaceAll("\\s+", " ");
        words = words.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "").replaceAll("(?i)\\bsept\\b", "Sep");
        for (DateTimeFormatter formatter : WORDS) {
            try {
                return Optional.of(LocalDate.parse(words, formatter));
            } catch (DateTimeException e) {
                // The next way of writing it may fit.
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher figures) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(figures.group(1)),
                    Integer.parseInt(figures.group(3)),
                    Integer.parseInt(figures.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter pattern(boolean dayFirst, boolean full) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (dayFirst) {
            builder.appendValue(ChronoField.DAY_OF_MONTH, 1, 2, java.time.format.SignStyle.NOT_NEGATIVE)
                    .appendLiteral(' ');
        }
        if (full) {
            builder.appendPattern("MMMM");
        } else {
            builder.appendText(ChronoField.MONTH_OF_YEAR, SHORT_MONTHS);
        }
        if (!dayFirst) {
            builder.appendLiteral(' ')
                    .appendValue(ChronoField.DAY_OF_MONTH, 1, 2, java.time.format.SignStyle.NOT_NEGATIVE);
        }
        return builder.appendLiteral(' ')
                .appendValue(ChronoField.YEAR, 4)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
