package org.casus.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.eval.AttributedEvent;
import org.casus.model.Span;
import org.casus.model.Stance;

/** Reads who says what for scoring: texts with one annotated act each, and our own JSON lines. */
public final class ClaimFiles {

    private ClaimFiles() {}

    /**
     * The annotated events, by the id of their text.
     *
     * @param half only texts of this half, "dev" or "test"; all if empty
     */
    public static Map<String, AttributedEvent> gold(Path file, Optional<String> half) throws IOException {
        Map<String, AttributedEvent> all = new LinkedHashMap<>();
        EvalFiles.objects(file, node -> {
            Optional<Span> trigger = span(node.path("trigger"));
            if (!node.hasNonNull("id") || trigger.isEmpty()) {
                return Optional.of("no 'id' or no 'trigger' with start and end in it");
            }
            if (half.isPresent() && !node.path("half").asText().equals(half.orElseThrow())) {
                return Optional.empty();
            }
            all.put(
                    node.path("id").asText(),
                    new AttributedEvent(
                            trigger.stream().toList(),
                            node.path("event").asText(),
                            span(node.path("speaker")),
                            span(node.path("speaker_antecedent")),
                            spans(node.path("chain")),
                            span(node.path("cue")),
                            !node.path("indirect").asBoolean(true),
                            stance(node.path("stance")),
                            span(node.path("denied_by"))));
            return Optional.empty();
        });
        return all;
    }

    /** What {@code casus code --format jsonl} wrote, by article. */
    public static Map<String, List<AttributedEvent>> predicted(Path file) throws IOException {
        Map<String, List<AttributedEvent>> all = new LinkedHashMap<>();
        EvalFiles.objects(file, node -> {
            if (!node.hasNonNull("article") || span(node.path("trigger")).isEmpty()) {
                return Optional.of("no 'article' or no 'trigger' in it; is it what --format jsonl wrote?");
            }
            all.computeIfAbsent(node.path("article").asText(), id -> new ArrayList<>())
                    .add(event(node));
            return Optional.empty();
        });
        return all;
    }

    private static AttributedEvent event(JsonNode node) {
        List<Span> triggers = new ArrayList<>();
        node.path("mentions").forEach(m -> span(m.path("trigger")).ifPresent(triggers::add));
        List<JsonNode> claims = new ArrayList<>();
        node.path("claims").forEach(claims::add);
        // The claim that tells the act, or takes it back; the others answer it or tell it elsewhere.
        Optional<JsonNode> claim = claims.stream()
                .limit(1)
                .filter(c -> c.path("stance").asText().equals(Stance.RETRACTS.label()))
                .findFirst()
                .or(() -> claims.stream()
                        .filter(c -> span(c).filter(s -> triggers.stream().anyMatch(s::overlaps))
                                .isPresent())
                        .findFirst())
                .or(() -> claims.stream().findFirst());
        JsonNode said = claim.orElse(MissingNode.getInstance());
        Optional<JsonNode> denial = claims.stream()
                .filter(c -> c.path("stance").asText().equals(Stance.DENIES.label()))
                .findFirst();
        return new AttributedEvent(
                triggers,
                node.path("event").asText(),
                span(said.path("speaker")),
                span(said.path("speaker").path("identity")),
                spans(said.path("chain")),
                span(said.path("cue")),
                said.path("direct").asBoolean(false),
                stance(said.path("stance")),
                denial.flatMap(d -> span(d.path("speaker"))));
    }

    private static List<Span> spans(JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(n -> span(n).ifPresent(spans::add));
        return spans;
    }

    private static Optional<Span> span(JsonNode node) {
        return node.path("start").isInt() && node.path("end").isInt()
                ? Optional.of(
                        new Span(node.path("start").asInt(), node.path("end").asInt()))
                : Optional.empty();
    }

    private static Optional<Stance> stance(JsonNode node) {
        return node.isTextual()
                ? Optional.of(Stance.valueOf(node.asText().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }
}
