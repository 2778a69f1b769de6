package org.casus.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed word lists of the segmenter, each under its kind. */
final class Words {

    /** What a list is for; each constant is explained in {@code words.tsv}. */
    enum Kind {
        TITLE,
        MONTH,
        GENERAL,
        NUMBERED,
        STATE,
        UNIT,
        CLOCK,
        PREFIX,
        GLUED,
        SPLIT,
        CLIPPED,
        EMOTICON,
        STARTER,
        NOUN,
        SAYING,
        NOBODY,
        TAGEND,
        AFTERCLOCK,
        WEEKDAY,
        LETTERED,
        PARTICLE,
        LOWSTARTER,
        GREETING,
        VALEDICTION,
        ADDRESSED,
        RUNON,
        OPENER,
        LABEL,
        ANNOUNCING,
        VERBAL,
        DOMAIN
    }

    private static final String HEADER = "kind\twords";

    private final Map<Kind, Set<String>> lists;

    private Words(Map<Kind, Set<String>> lists) {
        this.lists = lists;
    }

    /** The lists on the class path. */
    static Words load() {
        return parse("words.tsv", lines("words.tsv"));
    }

    boolean has(Kind kind, String word) {
        return lists.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The words of this kind, in no order that means anything. */
    Set<String> all(Kind kind) {
        return lists.getOrDefault(kind, Set.of());
    }

    /** Lists from the lines of a table; a wrong line is named by file and line number. */
    static Words parse(String file, List<String> lines) {
        Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!headed) {
                check(line.equals(HEADER), file, i, "the header must be kind, words");
                headed = true;
                continue;
            }
            int tab = line.indexOf('\t');
            check(tab > 0, file, i, "two columns are needed");
            Set<String> words = lists.computeIfAbsent(kind(file, i, line.substring(0, tab)), k -> new HashSet<>());
            for (String word : line.substring(tab + 1).split(" ")) {
                check(!word.isEmpty() && words.add(word), file, i, "'" + word + "' is empty or stands here twice");
            }
        }
        return new Words(Collections.unmodifiableMap(lists));
    }

    private static Kind kind(String file, int line, String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(file + ":" + (line + 1) + ": there is no kind '" + name + "'");
    }

    private static void check(boolean right, String file, int line, String message) {
        if (!right) {
            throw new IllegalArgumentException(file + ":" + (line + 1) + ": " + message);
        }
    }

    /** The lines of a resource of this package. */
    static List<String> lines(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource org/casus/text/" + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource org/casus/text/" + resource + " cannot be read", e);
        }
    }
}
