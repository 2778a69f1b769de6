package org.casus.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.casus.coder.PlaceFinder;
import org.casus.eval.ActPlace;
import org.casus.eval.PlaceScores.Toponym;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.PlaceUse;
import org.casus.model.Span;
import org.casus.output.EvalFiles.FormatException;

/** Reads annotated places and our own JSON lines for scoring. */
public final class PlaceFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlaceFiles() {}

    /** Texts with a marked verb and the places of what it tells; may be gzipped. */
    public static List<ActPlace> acts(Path file) throws IOException {
        List<ActPlace> acts = new ArrayList<>();
        int number = 0;
        try (InputStream bytes = opened(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    acts.add(act(MAPPER.readTree(line)));
                }
            }
        } catch (JsonProcessingException e) {
            throw new FormatException(file + ", line " + number + ": this is no JSON object");
        } catch (IllegalArgumentException e) {
            throw new FormatException(file + ", line " + number + ": " + e.getMessage());
        }
        return acts;
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static ActPlace act(JsonNode node) {
        String text = node.path("text").asText();
        List<Span> verbs = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (JsonNode span : node.path("spans")) {
            boolean verb = span.path("label").asText().equals("VERB");
            (verb ? verbs : places).add(within(text, EvalFiles.span(span)));
        }
        if (verbs.isEmpty()) {
            throw new IllegalArgumentException("no span with the label VERB");
        }
        return ActPlace.of(text, verbs.get(0), places);
    }

    private static Span within(String text, Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("the span " + span + " ends after the text");
        }
        return span;
    }

    /** What the choice of a place goes by, as one line: the features of each place, and whether it is marked. */
    public static String features(ActPlace act, List<PlaceFinder.Option> options) {
        ArrayNode all = MAPPER.createArrayNode();
        for (PlaceFinder.Option option : options) {
            ObjectNode node =
                    all.addObject().put("right", act.isMarked(option.place().name()));
            ArrayNode features = node.putArray("features");
            option.features().stream().sorted().forEach(features::add);
        }
        return all.toString();
    }

    /**
     * Texts with the list {@code places}, by id.
     *
     * @param half only texts of this {@code half}
     */
    public static Map<String, List<Toponym>> gold(Path file, Optional<String> half) throws IOException {
        Map<String, List<Toponym>> all = new LinkedHashMap<>();
        EvalFiles.objects(file, node -> {
            if (!node.path("id").isTextual() || !node.path("places").isArray()) {
                return Optional.of("no 'id' or no list 'places' in it");
            }
            if (half.isEmpty() || half.orElseThrow().equals(node.path("half").asText())) {
                List<Toponym> places = new ArrayList<>();
                node.path("places").forEach(p -> places.add(toponym(p, EvalFiles.span(p))));
                all.put(node.path("id").asText(), places);
            }
            return Optional.empty();
        });
        return all;
    }

    /** What {@code casus places --format jsonl} wrote, by article. */
    public static Map<String, List<Toponym>> coded(Path file) throws IOException {
        Map<String, List<Toponym>> all = new LinkedHashMap<>();
        EvalFiles.objects(file, node -> {
            if (!node.path("article").isTextual() || !node.path("name").isObject()) {
                return Optional.of("no 'article' or no 'name' in it; is it what casus places --format jsonl wrote?");
            }
            all.computeIfAbsent(node.path("article").asText(), k -> new ArrayList<>())
                    .add(toponym(node, EvalFiles.span(node.path("name"))));
            return Optional.empty();
        });
        return all;
    }

    private static Toponym toponym(JsonNode node, Span name) {
        Optional<Place.Point> point =
                node.path("lat").isNumber() && node.path("lon").isNumber()
                        ? Optional.of(new Place.Point(
                                node.path("lat").asDouble(), node.path("lon").asDouble()))
                        : Optional.empty();
        return new Toponym(
                name,
                PlaceUse.valueOf(node.path("use").asText("place").toUpperCase(Locale.ROOT)),
                word(node, "country"),
                point,
                word(node, "precision").map(p -> PlacePrecision.valueOf(p.toUpperCase(Locale.ROOT))));
    }

    private static Optional<String> word(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
