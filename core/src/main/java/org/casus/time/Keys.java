package org.casus.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words of a line can be part of a time, so that most rules need not be tried in most lines: the words themselves,
 * their classes, {@code year} for four figures and {@code /} for a slash inside a token.
 */
final class Keys {

    /** The key of a rule that is tried wherever another is. */
    static final String ANY = "*";

    private static final List<String> CLASSES = List.of("month", "weekday", "unit", "season", "shift");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final TimeWords words;
    private final Set<String> holidays;

    Keys(TimeWords words) {
        this.words = words;
        this.holidays = words.firstWords("holiday");
    }

    /** The rules that can match in this line, in their order. */
    List<Rule> possible(List<Rule> rules, Words line) {
        Set<String> present = in(line);
        boolean any = rules.stream().anyMatch(r -> meets(r, present));
        return any
                ? rules.stream()
                        .filter(r -> r.keys().contains(ANY) || meets(r, present))
                        .toList()
                : List.of();
    }

    private static boolean meets(Rule rule, Set<String> present) {
        return rule.keys().stream().anyMatch(present::contains);
    }

    private Set<String> in(Words line) {
        Set<String> present = new HashSet<>();
        for (int i = 0; i < line.size(); i++) {
            String word = Texts.lower(line.word(i));
            add(word, present);
            if (word.indexOf('-') > 0) {
                for (String piece : word.split("-")) {
                    add(piece, present);
                }
            }
        }
        return present;
    }

    private void add(String word, Set<String> present) {
        present.add(word);
        for (String type : CLASSES) {
            if (words.has(type, word)) {
                present.add(type);
            }
        }
        if (words.has("shortmonth", word)) {
            present.add("month");
        }
        if (words.has("weekday", word.endsWith("s") ? word.substring(0, word.length() - 1) : word)) {
            present.add("weekday");
        }
        if (holidays.contains(word)) {
            present.add("holiday");
        }
        if (YEAR.matcher(word).find()) {
            present.add("year");
        }
        if (word.length() > 1 && word.indexOf('/') > 0) {
            present.add("/");
        }
    }
}
