package org.casus.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Alignment;

/** The fields of a record, whatever it is written in: which names are read, and what they become. */
final class Fields {

    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> DATE = List.of("date", "published", "pub_date");
    private static final List<String> SOURCE = List.of("source", "publisher");
    private static final List<String> URL = List.of("url", "link");

    /** Every field name that is read. */
    static final Set<String> NAMES = Set.of(
            "id",
            "text",
            "language",
            "title",
            "headline",
            "date",
            "published",
            "pub_date",
            "source",
            "publisher",
            "url",
            "link");

    private Fields() {}

    /** A name as it is compared: lower case, without quotes and space around it. */
    static String normal(String name) {
        String bare = name.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The article a record describes.
     *
     * @param values by normal name; the text is there, others may be missing or blank
     * @param fallback id if the record has none
     */
    static Draft draft(Map<String, String> values, String fallback, String where) {
        return new Draft(
                value(values, List.of("id")).map(Map.Entry::getValue).orElse(fallback),
                where,
                value(values, TITLE).map(Map.Entry::getValue),
                value(values, SOURCE).map(Map.Entry::getValue),
                value(values, URL).map(Map.Entry::getValue),
                value(values, List.of("language")).map(Map.Entry::getValue),
                value(values, DATE).map(e -> new Draft.DateField(e.getValue(), "field " + e.getKey(), true)),
                values.getOrDefault("text", ""),
                Alignment.IDENTITY);
    }

    private static Optional<Map.Entry<String, String>> value(Map<String, String> values, List<String> names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isBlank()) {
                return Optional.of(Map.entry(name, value.strip()));
            }
        }
        return Optional.empty();
    }
}
