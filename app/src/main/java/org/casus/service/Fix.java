package org.casus.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Mode;
import org.casus.model.Event;
import org.casus.model.Status;

/**
 * What a reader of the desk set right in an event. A regression case is only worth keeping if its codes are codes and its
 * days are days; names are free.
 */
public final class Fix {

    /** Names of the fields that can be set right. */
    public static final List<String> FIELDS = List.of("event", "mode", "status", "actor", "recipient", "date", "place");

    /** For a field that is to be empty: an event without mode, without place. */
    static final String NONE = "none";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fix() {}

    /**
     * Checks the fields of a correction.
     *
     * @param fields JSON object of texts
     * @throws DecisionException names the field, what stands there and what can
     */
    static void check(String fields, Event event) {
        Codebook codebook = Vocabulary.plover().codebook();
        JsonNode given = read(fields);
        if (!given.isObject() || given.isEmpty()) {
            throw new DecisionException("nothing is set right; name at least one of " + String.join(", ", FIELDS));
        }
        for (Map.Entry<String, JsonNode> field : given.properties()) {
            if (!FIELDS.contains(field.getKey()) || !field.getValue().isTextual()) {
                throw new DecisionException("'" + field.getKey() + "' is no text that can be set right; these can: "
                        + String.join(", ", FIELDS));
            }
        }
        String type = given.path("event").asText(event.code().event());
        if (codebook.event(type).isEmpty()) {
            throw wrong(
                    "event",
                    type,
                    codebook.events().stream().map(EventType::code).toList());
        }
        if (given.has("mode")) {
            mode(codebook, type, given.path("mode").asText());
        }
        if (given.has("status")) {
            status(given.path("status").asText());
        }
        if (given.has("date")) {
            date(given.path("date").asText());
        }
    }

    private static JsonNode read(String fields) {
        try {
            return JSON.readTree(fields);
        } catch (JsonProcessingException e) {
            throw new DecisionException("what is set right is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void mode(Codebook codebook, String type, String mode) {
        if (!mode.equals(NONE) && codebook.mode(type, mode).isEmpty()) {
            List<String> modes = codebook.modesOf(type).stream().map(Mode::code).collect(Collectors.toList());
            modes.add(NONE);
            throw wrong("mode", mode, modes);
        }
    }

    private static void status(String status) {
        List<String> labels = Arrays.stream(Status.values()).map(Status::label).toList();
        if (!labels.contains(status)) {
            throw wrong("status", status, labels);
        }
    }

    /** A day, a month or a year; or two of them with a slash between. */
    private static void date(String written) {
        if (written.equals(NONE)) {
            return;
        }
        String[] ends = written.split("/", -1);
        try {
            if (ends.length > 2 || start(ends[0]).isAfter(start(ends[ends.length - 1]))) {
                throw new DateTimeException("not in order");
            }
        } catch (DateTimeException e) {
            throw new DecisionException(
                    "date is '" + written
                            + "'; write a day, month or year as 2016-10-08, 2016-10 or 2016, two with a slash between for"
                            + " a time from one to the other, or " + NONE,
                    e);
        }
    }

    private static LocalDate start(String written) {
        return switch (written.length()) {
            case 4 -> Year.parse(written).atDay(1);
            case 7 -> YearMonth.parse(written).atDay(1);
            default -> LocalDate.parse(written);
        };
    }

    private static DecisionException wrong(String field, String value, List<String> can) {
        return new DecisionException(field + " is '" + value + "'; it is one of " + String.join(", ", can));
    }
}
