package org.casus.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casus.model.EventCode;

/** What an event says in words, from the table that comes with the program. */
public final class Phrases {

    private static final String TABLE = "phrases.tsv";

    private final Map<EventCode, String> phrases;

    private Phrases(Map<EventCode, String> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    /** The table that comes with the program. */
    public static Phrases load() {
        Map<EventCode, String> phrases = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + TABLE + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number > 1 && !line.startsWith("#")) {
                    add(phrases, line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(phrases);
    }

    private static void add(Map<EventCode, String> phrases, String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3 || columns[0].isEmpty() || columns[2].isEmpty()) {
            throw new IllegalStateException(TABLE + ":" + number + ": event, mode and phrase are expected");
        }
        EventCode code = new EventCode(columns[0], Optional.of(columns[1]).filter(m -> !m.isEmpty()));
        if (phrases.put(code, columns[2]) != null) {
            throw new IllegalStateException(TABLE + ":" + number + ": " + code + " stands twice");
        }
    }

    /** The words for a code, without its mode if the mode has none of its own; the code itself if it has none. */
    public String of(EventCode code) {
        String general = phrases.getOrDefault(new EventCode(code.event(), Optional.empty()), Words.lower(code.event()));
        return phrases.getOrDefault(code, general);
    }
}
