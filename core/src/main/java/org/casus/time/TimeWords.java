package org.casus.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of {@code words.tsv} by class, and the pattern that each class stands for. */
final class TimeWords {

    private static final Set<String> CASED = Set.of("month", "shortmonth", "weekday", "shortweekday", "holiday");
    private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)");
    private static final Pattern NTH = Pattern.compile("nth (\\d+) (\\d) (\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern ISLAMIC = Pattern.compile("islamic (\\d+)(?:-(\\d+))?");
    private static final Pattern LISTED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:,\\d{4}-\\d\\d-\\d\\d)*");
    private static final Pattern COUNT = Pattern.compile("(\\d+)(?:\\.\\.(\\d+))?");

    private final Map<String, Map<String, String>> classes;

    private TimeWords(Map<String, Map<String, String>> classes) {
        this.classes = classes;
    }

    static TimeWords load() {
        return of(Lines.load("words.tsv", "class\tword\tvalue"));
    }

    static TimeWords of(List<Lines.Row> rows) {
        Map<String, Map<String, String>> classes = new LinkedHashMap<>();
        for (Lines.Row row : rows) {
            String earlier = classes.computeIfAbsent(row.cell(0), name -> new LinkedHashMap<>())
                    .putIfAbsent(row.cell(1).toLowerCase(Locale.ROOT), row.cell(2));
            if (earlier != null) {
                throw row.wrong("the word \"" + row.cell(1) + "\" stands twice in class " + row.cell(0));
            }
        }
        TimeWords words = new TimeWords(classes);
        for (Lines.Row row : rows) {
            try {
                words.check(row.cell(0), row.cell(1));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw row.wrong(String.valueOf(e.getMessage()));
            }
        }
        return words;
    }

    private void check(String type, String word) {
        switch (type) {
            case "month", "shortmonth" -> month(word);
            case "weekday", "shortweekday" -> weekday(word);
            case "number" -> count(word);
            case "unit" -> unit(word);
            case "holiday" -> holiday(word);
            case "part", "shift", "which", "ordinal", "season", "dayword" -> number(type, word);
            default -> value(type, word);
        }
    }

    boolean has(String type, String word) {
        return of(type).containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The first words of the entries of a class, in lower case. */
    Set<String> firstWords(String type) {
        return of(type).keySet().stream().map(word -> word.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    }

    int month(String word) {
        return Integer.parseInt(either("month", "shortmonth", word));
    }

    DayOfWeek weekday(String word) {
        return DayOfWeek.of(Integer.parseInt(either("weekday", "shortweekday", word)));
    }

    private String either(String type, String other, String word) {
        return value(has(type, word) ? type : other, word);
    }

    int number(String type, String word) {
        return Integer.parseInt(value(type, word));
    }

    Unit unit(String word) {
        return Unit.valueOf(value("unit", word));
    }

    /** A number in words or figures. */
    Count count(String word) {
        Matcher matcher = COUNT.matcher(has("number", word) ? value("number", word) : word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a number: \"" + word + "\"");
        }
        int low = Integer.parseInt(matcher.group(1));
        return new Count(low, matcher.group(2) == null ? low : Integer.parseInt(matcher.group(2)));
    }

    Recurrence holiday(String word) {
        String value = value("holiday", word);
        Matcher easter = EASTER.matcher(value);
        if (easter.matches()) {
            return Recurrence.easter(Integer.parseInt(easter.group(1)));
        }
        Matcher nth = NTH.matcher(value);
        if (nth.matches()) {
            return Recurrence.nth(group(nth, 1), DayOfWeek.of(group(nth, 2)), group(nth, 3));
        }
        Matcher islamic = ISLAMIC.matcher(value);
        if (islamic.matches()) {
            return islamic.group(2) == null
                    ? Recurrence.islamicMonth(group(islamic, 1))
                    : Recurrence.islamicDay(group(islamic, 1), group(islamic, 2));
        }
        if (LISTED.matcher(value).matches()) {
            return Recurrence.listed(
                    Stream.of(value.split(",")).map(LocalDate::parse).toList());
        }
        Matcher day = MONTH_DAY.matcher(value);
        if (!day.matches()) {
            throw new IllegalArgumentException("not the day of a holiday: \"" + value + "\"");
        }
        return Recurrence.day(group(day, 1), group(day, 2));
    }

    private static int group(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private String value(String type, String word) {
        String value = of(type).get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new IllegalArgumentException("\"" + word + "\" is not a word of class " + type);
        }
        return value;
    }

    private Map<String, String> of(String type) {
        return classes.getOrDefault(type, Map.of());
    }

    /**
     * A pattern that matches any word of the class; names of times only with a capital, so that "may" and "march" are not
     * months.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    String pattern(String type) {
        if (!classes.containsKey(type)) {
            throw new IllegalArgumentException("there is no class {" + type + "}");
        }
        String words = of(type).keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> CASED.contains(type) && !type.equals("holiday") ? cased(word) : Pattern.quote(word))
                .collect(Collectors.joining("|"));
        // The look at the first letter spares most words of a line the whole list.
        String first = of(type).keySet().stream()
                .map(word -> word.charAt(0) == '\'' ? "'" : word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        if (type.equals("holiday")) {
            // Capitals stand anywhere in them: "Eid al-Fitr".
            return "(?-i:(?=[" + first.toUpperCase(Locale.ROOT) + "]))(?:" + words + ")";
        }
        if (CASED.contains(type)) {
            return "(?-i:(?=[" + first.toUpperCase(Locale.ROOT) + "])(?:" + words + "))";
        }
        return type.equals("number")
                ? "(?=[\\d" + first + "])(?:\\d{1,3}|" + words + ")"
                : "(?=[" + first + "])(?:" + words + ")";
    }

    /** Capitalised and in capitals. */
    private static String cased(String word) {
        StringBuilder title = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean first = i == 0 || word.charAt(i - 1) == ' ';
            title.append(first ? Character.toUpperCase(word.charAt(i)) : word.charAt(i));
        }
        return Pattern.quote(title.toString()) + "|" + Pattern.quote(word.toUpperCase(Locale.ROOT));
    }
}
