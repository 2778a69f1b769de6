package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * One row of {@code rules.tsv}: how a kind of time is written.
 *
 * @param keys one of them must be in a line for the rule to be tried there, see {@link Keys}
 * @param parts names of the groups of the pattern
 * @param value what the kind needs beside the matched words, {@code _} for nothing
 * @param example words that it matches as a whole
 */
record Rule(Kind kind, Set<String> keys, Pattern pattern, Set<String> parts, String value, String example) {

    /** What the matched words are. */
    enum Kind {
        /** Not a time, though it looks like one. */
        NOTHING,
        NAMED,
        DATE,
        SLASHED,
        DATES,
        MONTH,
        MONTHS,
        YEAR,
        YEARS,
        DECADE,
        CENTURY,
        WEEKDAY,
        NEXT_WEEKDAY,
        SHIFT,
        UNIT,
        WEEKEND,
        FROM_TEXT,
        PAST,
        COMING,
        AGO,
        LATER,
        HENCE,
        WITHIN,
        OVERNIGHT,
        /** "Three days after the vote". */
        FROM_EVENT,
        /** "Sunday week". */
        WEEK_FROM,
        /** "The first of the month". */
        NTH_DAY,
        VAGUE,
        HOLIDAY,
        QUARTER,
        SEASON,
        /** "The first week of May". */
        WEEK_OF,
        HALF_OF,
        /** "The first nine months of 2015". */
        FIRST_MONTHS,
        /** "The three months to March". */
        MONTHS_TO
    }

    private static final Pattern MACRO = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern PART = Pattern.compile("\\(\\?<([a-z]\\w*)>");

    Rule {
        keys = Set.copyOf(keys);
        parts = Set.copyOf(parts);
    }

    static List<Rule> load(TimeWords words) {
        return of(Lines.load("rules.tsv", "kind\tkeys\tpattern\tvalue\texample"), words);
    }

    /** @throws IllegalArgumentException naming file and line, if a row is no rule or its example does not match */
    static List<Rule> of(List<Lines.Row> rows, TimeWords words) {
        List<Rule> rules = new ArrayList<>();
        for (Lines.Row row : rows) {
            try {
                rules.add(new Rule(
                        Kind.valueOf(row.cell(0)),
                        Set.of(row.cell(1).split(",")),
                        compile(row.cell(2), words),
                        parts(row.cell(2)),
                        row.cell(3),
                        row.cell(4)));
            } catch (PatternSyntaxException e) {
                throw row.wrong("not a pattern: " + e.getDescription());
            } catch (IllegalArgumentException e) {
                throw row.wrong(String.valueOf(e.getMessage()));
            }
            if (!rules.get(rules.size() - 1).matchesExample()) {
                throw row.wrong("the pattern does not match its example \"" + row.cell(4) + "\"");
            }
        }
        return List.copyOf(rules);
    }

    private static Pattern compile(String pattern, TimeWords words) {
        String expanded = MACRO.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(
                        switch (match.group(1)) {
                            case "year" -> "(?:1[5-9]|20)\\d\\d";
                            case "day" -> "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
                            default -> words.pattern(match.group(1));
                        }));
        return Pattern.compile("(?<![^ ])(?:" + expanded + ")(?![^ ])", Pattern.CASE_INSENSITIVE);
    }

    private static Set<String> parts(String pattern) {
        return PART.matcher(pattern).results().map(part -> part.group(1)).collect(Collectors.toSet());
    }

    /** A pattern may look at the word before or behind it, so the match may be shorter than the example. */
    private boolean matchesExample() {
        return pattern.matcher(example).find();
    }

    /** The matches in a line, from its start. */
    Cursor cursor(Words words) {
        return new Cursor(this, words);
    }
}
