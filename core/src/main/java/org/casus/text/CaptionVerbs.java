package org.casus.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a picture's description, in the present tense, from a report, by the first verb form that decides it. */
final class CaptionVerbs {

    private static final Set<String> NOT_BEFORE_A_VERB = Set.of(
            "a",
            "an",
            "the",
            "this",
            "these",
            "his",
            "her",
            "its",
            "their",
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "and",
            "or",
            "newly",
            "badly",
            "heavily",
            "recently",
            "being",
            "more",
            "most");

    private final Set<String> present;
    private final Set<String> past;

    private CaptionVerbs(Set<String> present, Set<String> past) {
        this.present = present;
        this.past = past;
    }

    static CaptionVerbs load() {
        return parse("captions.tsv", Words.lines("captions.tsv"));
    }

    static CaptionVerbs parse(String file, List<String> lines) {
        Map<String, Set<String>> tenses = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#") || columns[0].equals("tense")) {
                continue;
            }
            if (columns.length != 2 || !List.of("present", "past").contains(columns[0])) {
                throw new IllegalArgumentException(
                        file + ":" + (i + 1) + ": a tense (present or past) and words needed");
            }
            tenses.put(columns[0], new HashSet<>(Arrays.asList(columns[1].split(" "))));
        }
        return new CaptionVerbs(tenses.getOrDefault("present", Set.of()), tenses.getOrDefault("past", Set.of()));
    }

    /** Whether a present-tense verb comes first, or no verb that is known at all. */
    boolean describe(String sentence) {
        String before = "the";
        for (String word : sentence.split("[^\\p{L}'\u2019-]+")) {
            if (!before.isEmpty() && !NOT_BEFORE_A_VERB.contains(before)) {
                if (present.contains(word)) {
                    return true;
                }
                if (past.contains(word) || (word.endsWith("ed") && Character.isLowerCase(word.charAt(0)))) {
                    return false;
                }
            }
            before = word.toLowerCase(Locale.ROOT);
        }
        return true;
    }
}
