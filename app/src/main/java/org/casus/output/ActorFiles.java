package org.casus.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.actor.MentionEvidence;
import org.casus.eval.ActorScores;
import org.casus.model.Article;
import org.casus.model.Span;
import org.casus.output.EvalFiles.FormatException;

/** Reads annotated and coded mentions for scoring, by the id of their article. */
public final class ActorFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ActorFiles() {}

    /** A line of a file, for messages. */
    private record Line(Path file, int number, JsonNode json) {

        FormatException error(String what) {
            return new FormatException(file + ", line " + number + ": " + what);
        }
    }

    /**
     * Articles with the list {@code mentions}, each with {@code start}, {@code end}, {@code text}, {@code kind},
     * {@code country} and {@code sector}, and {@code head} where that is not the last word.
     *
     * @param half only articles of this {@code half}
     */
    public static Map<String, List<ActorScores.Gold>> gold(Path file, Optional<String> half) throws IOException {
        Map<String, List<ActorScores.Gold>> all = new LinkedHashMap<>();
        for (Line line : lines(file)) {
            JsonNode json = line.json();
            if (!json.path("id").isTextual() || !json.path("mentions").isArray()) {
                throw line.error("no 'id' or no list 'mentions' in it");
            }
            if (half.isEmpty() || half.orElseThrow().equals(json.path("half").asText())) {
                List<ActorScores.Gold> mentions = new ArrayList<>();
                for (JsonNode mention : json.path("mentions")) {
                    mentions.add(mention(line, mention));
                }
                all.put(json.path("id").asText(), mentions);
            }
        }
        return all;
    }

    private static ActorScores.Gold mention(Line line, JsonNode json) throws FormatException {
        String words = json.path("text").asText();
        Span span = span(line, json);
        String head = json.path("head").asText(words.substring(words.lastIndexOf(' ') + 1));
        int at = json.has("head") ? words.indexOf(head) : words.length() - head.length();
        if (words.length() != span.length()
                || at < 0
                || head.isEmpty()
                || !json.path("kind").isTextual()) {
            throw line.error("'" + words + "' has no kind, or does not fill its span, or does not hold its head");
        }
        int start = span.start() + at;
        return new ActorScores.Gold(
                span,
                new Span(start, start + head.length()),
                json.path("kind").asText(),
                text(json, "country"),
                text(json, "sector"));
    }

    /** What {@code casus actors --format jsonl} wrote, pronouns left out. */
    public static Map<String, List<ActorScores.Coded>> coded(Path file) throws IOException {
        Map<String, List<ActorScores.Coded>> all = new LinkedHashMap<>();
        for (Line line : lines(file)) {
            JsonNode json = line.json();
            if (!json.path("article").isTextual() || !json.path("resolution").isTextual()) {
                throw line.error(
                        "no 'article' or no 'resolution' in it; is it what casus actors --format jsonl wrote?");
            }
            List<ActorScores.Coded> mentions =
                    all.computeIfAbsent(json.path("article").asText(), k -> new ArrayList<>());
            if (!json.path("kind").asText().equals("pronoun")) {
                mentions.add(new ActorScores.Coded(span(line, json), text(json, "code"), text(json, "sector")));
            }
        }
        return all;
    }

    /** What whom a mention stands for is weighed by, as one line. Offsets are into the text as published. */
    public static String evidence(Article article, MentionEvidence evidence) throws IOException {
        return Json.line(json -> {
            json.writeStringField("article", article.id());
            Json.published(json, article, evidence.mention().span());
            Json.text(json, "country", evidence.country());
            Json.text(json, "sector", evidence.sector());
            Json.strings(json, "for_sector", evidence.forSector());
            json.writeObjectFieldStart("for_country");
            for (Map.Entry<String, List<String>> country : evidence.forCountry().entrySet()) {
                Json.strings(json, country.getKey(), country.getValue());
            }
            json.writeEndObject();
        });
    }

    private static Span span(Line line, JsonNode json) throws FormatException {
        int start = json.path("start").asInt(-1);
        int end = json.path("end").asInt(-1);
        if (start < 0 || end <= start) {
            throw line.error("'start' and 'end' are no span");
        }
        return new Span(start, end);
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    /** The lines of a file, or of every .jsonl file of a directory, by name. */
    private static List<Line> lines(Path path) throws IOException {
        List<Line> lines = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".jsonl"))
                        .sorted()
                        .toList()) {
                    lines.addAll(linesOf(file));
                }
            }
            return lines;
        }
        return linesOf(path);
    }

    private static List<Line> linesOf(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : Files.readAllLines(file)) {
            number++;
            if (!text.isBlank()) {
                try {
                    lines.add(new Line(file, number, MAPPER.readTree(text)));
                } catch (JsonProcessingException e) {
                    throw new FormatException(file + ", line " + number + ": this is no JSON object");
                }
            }
        }
        return lines;
    }
}
