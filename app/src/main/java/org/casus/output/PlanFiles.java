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
import java.util.Set;
import java.util.TreeSet;
import org.casus.eval.PlanScores;
import org.casus.output.EvalFiles.FormatException;

/** Reads annotated and found plans for scoring, by the id of their article. */
public final class PlanFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlanFiles() {}

    /**
     * Articles with the list {@code plans}, each with {@code kind}, {@code state}, {@code date} and {@code parties}.
     *
     * @param half only articles of this {@code half}
     */
    public static Map<String, List<PlanScores.Entry>> gold(Path file, Optional<String> half) throws IOException {
        Map<String, List<PlanScores.Entry>> all = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = node(file, number, line);
            if (!node.path("id").isTextual() || !node.path("plans").isArray()) {
                throw new FormatException(file + ", line " + number + ": no 'id' or no list 'plans' in it");
            }
            if (half.isEmpty() || half.orElseThrow().equals(node.path("half").asText())) {
                List<PlanScores.Entry> plans = new ArrayList<>();
                node.path("plans").forEach(p -> plans.add(entry(p, countries(p.path("parties")))));
                all.put(node.path("id").asText(), plans);
            }
        }
        return all;
    }

    /** What {@code casus plans --format jsonl} wrote. */
    public static Map<String, List<PlanScores.Entry>> predicted(Path file) throws IOException {
        Map<String, List<PlanScores.Entry>> all = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = node(file, number, line);
            if (!node.path("article").isTextual() || !node.path("kind").isTextual()) {
                throw new FormatException(file + ", line " + number
                        + ": no 'article' or no 'kind' in it; is it what casus plans --format jsonl wrote?");
            }
            Set<String> parties = countries(node.path("actor"));
            parties.addAll(countries(node.path("with")));
            all.computeIfAbsent(node.path("article").asText(), k -> new ArrayList<>())
                    .add(entry(node, parties));
        }
        return all;
    }

    private static JsonNode node(Path file, int number, String line) throws IOException {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new FormatException(file + ", line " + number + ": this is no JSON object");
        }
    }

    private static PlanScores.Entry entry(JsonNode plan, Set<String> parties) {
        return new PlanScores.Entry(
                plan.path("kind").asText(),
                plan.path("state").asText(),
                Optional.of(plan.path("date")).filter(JsonNode::isTextual).map(JsonNode::asText),
                parties);
    }

    /** Country codes, plain or as the {@code code} of a participant. */
    private static Set<String> countries(JsonNode parties) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode party : parties) {
            JsonNode code = party.isTextual() ? party : party.path("code");
            if (code.isTextual()) {
                codes.add(code.asText());
            }
        }
        return codes;
    }
}
