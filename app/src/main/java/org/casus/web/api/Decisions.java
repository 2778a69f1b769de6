package org.casus.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.service.Desk;
import org.casus.service.Fix;
import org.casus.store.Correction;
import org.casus.web.access.Caller;
import org.casus.web.access.Scope;

/** What readers decide about events. */
final class Decisions {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST = 2000;
    private static final List<String> KNOWN = List.of("event", "verdict", "author", "reason", "fields", "other");

    private final Desk desk;

    Decisions(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/corrections", Reply.JSON, this::list),
                Endpoint.post("/corrections", Scope.REVIEW, Reply.JSON, List.of(Reply.JSON), this::add),
                Endpoint.get("/corrections/cases", Reply.NDJSON, this::cases));
    }

    private void list(Context context) {
        Asked asked = Asked.only(context, "after", "limit");
        int limit = asked.number("limit", 100, 1000);
        List<Correction> corrections = desk.store().corrections(asked.number("after", 0L), limit);
        if (corrections.size() == limit) {
            asked.next(context, Long.toString(corrections.get(limit - 1).number()));
        }
        Reply.json(context, json -> {
            json.writeArrayFieldStart("corrections");
            for (Correction correction : corrections) {
                write(json, correction);
            }
            json.writeEndArray();
        });
    }

    static void write(JsonGenerator json, Correction correction) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", correction.number());
        json.writeStringField("event", correction.event());
        json.writeStringField("verdict", Asked.label(correction.verdict()));
        json.writeStringField("author", correction.author());
        json.writeStringField("reason", correction.reason());
        json.writeStringField("at", correction.at());
        if (correction.fields().isPresent()) {
            json.writeFieldName("fields");
            json.writeRawValue(correction.fields().orElseThrow());
        }
        json.writeEndObject();
    }

    private void cases(Context context) throws IOException {
        Asked.only(context);
        context.contentType(Reply.NDJSON);
        desk.writeCases(context.res().getOutputStream());
    }

    private void add(Context context) throws IOException {
        Asked.only(context);
        JsonNode body = body(Limits.body(context, Limits.DECISION_BYTES));
        Correction.Verdict verdict = verdict(text(body, "verdict"));
        String event = text(body, "event");
        if (desk.store().event(event).isEmpty()) {
            throw new ApiException(Fault.DECISION, "There is no event '" + event + "' on this desk.");
        }
        Correction stored = desk.correct(new Correction(
                0, event, verdict, author(context, body), optional(body, "reason"), "", fields(body, verdict)));
        context.status(201);
        context.header("Cache-Control", "no-store");
        context.contentType(Reply.JSON);
        context.result(Reply.json(json -> {
            json.writeFieldName("correction");
            write(json, stored);
        }));
    }

    private static JsonNode body(byte[] bytes) throws IOException {
        JsonNode body;
        try {
            body = MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new ApiException(Fault.BODY, "The body is no JSON: " + e.getOriginalMessage() + ".");
        }
        if (!body.isObject()) {
            throw new ApiException(Fault.BODY, "The body is no JSON object.");
        }
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (!KNOWN.contains(field.getKey())) {
                throw new ApiException(
                        Fault.DECISION,
                        "'" + field.getKey() + "' is no field; they are " + String.join(", ", KNOWN) + ".");
            }
        }
        return body;
    }

    private static String author(Context context, JsonNode body) {
        Optional<Caller> signed = Caller.of(context).filter(Caller::signed);
        // Nobody decides in the name of somebody else.
        return signed.isPresent() ? signed.get().name() : text(body, "author");
    }

    private static String text(JsonNode body, String field) {
        String value = optional(body, field);
        if (value.isEmpty()) {
            throw new ApiException(Fault.DECISION, "The field '" + field + "' is missing.");
        }
        return value;
    }

    private static String optional(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            throw new ApiException(
                    Fault.DECISION, "The field '" + field + "' is no text of at most " + LONGEST + " characters.");
        }
        return value.asText().strip();
    }

    private static Correction.Verdict verdict(String label) {
        return Arrays.stream(Correction.Verdict.values())
                .filter(v -> Asked.label(v).equals(label))
                .findFirst()
                .orElseThrow(() -> new ApiException(
                        Fault.DECISION,
                        "verdict is '" + label + "'; it is one of "
                                + Arrays.stream(Correction.Verdict.values())
                                        .map(Asked::label)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static Optional<String> fields(JsonNode body, Correction.Verdict verdict) {
        return switch (verdict) {
            case ACCEPT, REJECT -> Optional.empty();
            case FIX -> Optional.of(fixed(body.path("fields")));
            case MERGE, SPLIT ->
                Optional.of(JsonNodeFactory.instance
                        .objectNode()
                        .put("other", text(body, "other"))
                        .toString());
        };
    }

    private static String fixed(JsonNode fields) {
        if (!fields.isObject() || fields.isEmpty()) {
            throw new ApiException(
                    Fault.DECISION,
                    "A fix has 'fields', an object of at least one of " + String.join(", ", Fix.FIELDS) + ".");
        }
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!Fix.FIELDS.contains(field.getKey())) {
                throw new ApiException(
                        Fault.DECISION,
                        "fields has '" + field.getKey() + "'; it can have " + String.join(", ", Fix.FIELDS) + ".");
            }
            text(fields, field.getKey());
        }
        return fields.toString();
    }
}
