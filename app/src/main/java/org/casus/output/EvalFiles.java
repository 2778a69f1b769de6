package org.casus.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.eval.GoldEvent;
import org.casus.eval.PredictedEvent;
import org.casus.eval.RelationScores;
import org.casus.model.EventCode;
import org.casus.model.Span;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads annotated events and our own JSON lines for scoring. */
public final class EvalFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * An annotated article.
     *
     * @param article what the file calls it: an id or a path
     * @param published its publication date
     */
    public record Gold(String article, Optional<LocalDate> published, List<GoldEvent> events) {}

    /** A coded event and the id of its article. */
    public record Predicted(String article, Optional<LocalDate> published, PredictedEvent event) {}

    /** A file that is not what it should be; the message names the place. */
    public static final class FormatException extends IOException {
        private static final long serialVersionUID = 1L;

        FormatException(String message) {
            super(message);
        }
    }

    private EvalFiles() {}

    /** The annotated articles of a file, or of every .json file of a directory, by name. */
    public static List<Gold> gold(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(goldFile(path));
        }
        List<Gold> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                all.add(goldFile(file));
            }
        }
        if (all.isEmpty()) {
            throw new FormatException(
                    path + ": no .json file in this directory; name a gold file or a directory of them");
        }
        return all;
    }

    private static Gold goldFile(Path file) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file));
            if (!root.path("events").isArray()) {
                throw new FormatException(file + ": no array 'events' in it; is it a gold file?");
            }
            List<GoldEvent> events = new ArrayList<>();
            for (JsonNode event : root.path("events")) {
                events.add(goldEvent(event));
            }
            String name = root.hasNonNull("article")
                    ? root.path("article").asText()
                    : root.path("id").asText();
            return new Gold(name, date(root.path("publication_date")), events);
        } catch (CharacterCodingException e) {
            throw new FormatException(file + ": this is not UTF-8; is it a gold file?");
        } catch (JsonProcessingException e) {
            throw new FormatException(file + place(e) + ": " + firstLine(e.getOriginalMessage()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new FormatException(file + ": " + firstLine(e.getMessage()));
        }
    }

    private static GoldEvent goldEvent(JsonNode event) {
        return new GoldEvent(
                span(event),
                code(event),
                status(event),
                countries(event.path("actors"), "country"),
                countries(event.path("recipients"), "country"),
                date(event.path("date")),
                event.hasNonNull("speaker"),
                event.hasNonNull("denied_by"));
    }

    /** The events of a JSON lines file, in order. */
    public static List<Predicted> predicted(Path file) throws IOException {
        List<Predicted> all = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    all.add(predicted(line));
                }
            }
        } catch (CharacterCodingException e) {
            throw new FormatException(file + ": this is not UTF-8; is it what --format jsonl wrote?");
        } catch (JsonProcessingException e) {
            throw new FormatException(file + ", line " + number + ": " + firstLine(e.getOriginalMessage()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new FormatException(file + ", line " + number + ": " + firstLine(e.getMessage()));
        }
        return all;
    }

    /** The event types of a JSON lines file of pairs, by id, with their confidence (1 where none is given). */
    public static Map<String, RelationScores.Pair> relations(Path file) throws IOException {
        Map<String, RelationScores.Pair> all = new LinkedHashMap<>();
        objects(file, node -> {
            String event = node.path("event").asText();
            if (!node.hasNonNull("id") || event.isEmpty()) {
                return Optional.of("no 'id' or no 'event' in it");
            }
            all.put(
                    node.path("id").asText(),
                    new RelationScores.Pair(
                            event, event, node.path("confidence").asDouble(1)));
            return Optional.empty();
        });
        return all;
    }

    /**
     * The contexts of articles, by the article's {@code id} or {@code article}: gold, a list of codes, or what
     * {@code --format articles} wrote, a list of objects.
     */
    public static Map<String, Set<String>> contexts(Path file) throws IOException {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        objects(file, node -> {
            JsonNode id = node.hasNonNull("id") ? node.path("id") : node.path("article");
            if (!id.isTextual() || !node.path("contexts").isArray()) {
                return Optional.of("no 'id' or no list 'contexts' in it");
            }
            Set<String> codes = new TreeSet<>();
            node.path("contexts")
                    .forEach(c -> codes.add(
                            c.isTextual() ? c.asText() : c.path("code").asText()));
            all.put(id.asText(), codes);
            return Optional.empty();
        });
        return all;
    }

    /** Hands over the objects of a JSON lines file; {@code take} answers what is wrong with one, if anything is. */
    static void objects(Path file, Function<JsonNode, Optional<String>> take) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Optional<String> fault = take.apply(MAPPER.readTree(line));
                if (fault.isPresent()) {
                    throw new FormatException(file + ", line " + number + ": " + fault.orElseThrow());
                }
            } catch (JsonProcessingException e) {
                throw new FormatException(file + ", line " + number + ": " + firstLine(e.getOriginalMessage()));
            } catch (IllegalArgumentException e) {
                throw new FormatException(file + ", line " + number + ": " + firstLine(e.getMessage()));
            }
        }
    }

    private static Predicted predicted(String line) throws JsonProcessingException {
        JsonNode event = MAPPER.readTree(line);
        List<Span> triggers = new ArrayList<>();
        for (JsonNode mention : event.path("mentions")) {
            triggers.add(span(mention.path("trigger")));
        }
        if (triggers.isEmpty()) {
            triggers.add(span(event.path("trigger")));
        }
        return new Predicted(
                event.path("article").asText(),
                date(event.path("publication_date").path("date")),
                new PredictedEvent(
                        triggers,
                        code(event),
                        status(event),
                        countries(event.path("actor"), "code"),
                        countries(event.path("recipient"), "code"),
                        date(event.path("date")),
                        event.hasNonNull("speaker"),
                        event.hasNonNull("denied_by"),
                        event.path("confidence").asDouble(1)));
    }

    static Span span(JsonNode node) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new IllegalArgumentException("an event without a trigger's start and end");
        }
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static EventCode code(JsonNode event) {
        if (!event.path("event").isTextual()) {
            throw new IllegalArgumentException("an event without its type in 'event'");
        }
        return new EventCode(
                event.path("event").asText(),
                event.hasNonNull("mode") ? Optional.of(event.path("mode").asText()) : Optional.empty());
    }

    static Status status(JsonNode event) {
        return Status.valueOf(event.path("status").asText("actual").toUpperCase(Locale.ROOT));
    }

    private static Set<String> countries(JsonNode participants, String field) {
        Set<String> countries = new TreeSet<>();
        for (JsonNode participant : participants) {
            if (participant.hasNonNull(field)) {
                countries.add(participant.path(field).asText());
            }
        }
        return countries;
    }

    /** A day; of an interval written with a slash the first. */
    private static Optional<LocalDate> date(JsonNode node) {
        return node.isTextual() ? Optional.of(LocalDate.parse(node.asText().split("/")[0])) : Optional.empty();
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
