package org.casus.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.eval.CodedStatus;
import org.casus.eval.GoldStatus;
import org.casus.model.Span;

/** Reads acts annotated for whether they happened, and coded events for scoring against them. */
public final class StatusFiles {

    private StatusFiles() {}

    /** The acts of a JSON lines file, one a line, in order. */
    public static List<GoldStatus> gold(Path file) throws IOException {
        List<GoldStatus> acts = new ArrayList<>();
        EvalFiles.objects(file, node -> {
            if (!node.hasNonNull("id")
                    || !node.path("event").isTextual()
                    || !node.path("status").isTextual()) {
                return Optional.of("no 'id', no 'event' or no 'status' in it");
            }
            acts.add(new GoldStatus(
                    node.path("id").asText(),
                    EvalFiles.span(node.path("trigger")),
                    node.path("event").asText(),
                    EvalFiles.status(node),
                    node.path("historical").asBoolean(),
                    node.path("kind").asText("none"),
                    node.path("half").asText("")));
            return Optional.empty();
        });
        return acts;
    }

    /** The events that {@code --format jsonl} wrote, in order. */
    public static List<CodedStatus> coded(Path file) throws IOException {
        List<CodedStatus> events = new ArrayList<>();
        EvalFiles.objects(file, node -> {
            if (!node.hasNonNull("article") || !node.path("event").isTextual()) {
                return Optional.of("no 'article' or no 'event' in it; is it what casus code --format jsonl wrote?");
            }
            events.add(new CodedStatus(
                    node.path("article").asText(),
                    triggers(node),
                    node.path("event").asText(),
                    promised(node.path("promised")),
                    EvalFiles.status(node),
                    node.path("historical").asBoolean()));
            return Optional.empty();
        });
        return events;
    }

    private static List<Span> triggers(JsonNode event) {
        List<Span> triggers = new ArrayList<>();
        event.path("mentions").forEach(mention -> triggers.add(EvalFiles.span(mention.path("trigger"))));
        if (triggers.isEmpty()) {
            triggers.add(EvalFiles.span(event.path("trigger")));
        }
        return triggers;
    }

    private static Optional<String> promised(JsonNode promised) {
        return promised.path("event").isTextual()
                ? Optional.of(promised.path("event").asText())
                : Optional.empty();
    }
}
