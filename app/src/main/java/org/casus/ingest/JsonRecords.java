package org.casus.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Problem;

/** What the two JSON formats share: from an object to an article. */
final class JsonRecords {

    /** Refuses anything after the value on the same line. */
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads one value and leaves what follows it. */
    static final ObjectReader ONE_OF_MANY = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonRecords() {}

    /** Bytes that a record with a text of {@code limit} characters may take: escapes need up to six for one. */
    static int recordBytes(int limit) {
        return (int) Math.min(Integer.MAX_VALUE / 4, 6L * limit + (1 << 16));
    }

    static Ingested article(JsonNode node, String fallback, String where, Acceptance acceptance) {
        if (!node.isObject()) {
            return Acceptance.refuse(
                    fallback,
                    Problem.MALFORMED,
                    where + ": a JSON object is expected, with a field 'text', but this is " + kind(node));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = Fields.normal(field.getKey());
            JsonNode value = field.getValue();
            if (!Fields.NAMES.contains(name) || value.isNull()) {
                continue;
            }
            if (!value.isTextual() && !(name.equals("id") && value.isIntegralNumber())) {
                return Acceptance.refuse(
                        id(node).orElse(fallback),
                        Problem.MALFORMED,
                        where + ": field '" + name + "' is " + kind(value) + ", a string is expected");
            }
            values.putIfAbsent(name, value.asText());
        }
        if (!values.containsKey("text")) {
            return Acceptance.refuse(
                    id(node).orElse(fallback),
                    Problem.NO_TEXT,
                    where + ": the object has no field 'text', where the article's text is expected");
        }
        return acceptance.accept(Fields.draft(values, fallback, where));
    }

    private static Optional<String> id(JsonNode node) {
        JsonNode id = node.path("id");
        return id.isTextual() && !id.asText().isBlank()
                ? Optional.of(id.asText().strip())
                : Optional.empty();
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case STRING -> "a string";
            case OBJECT -> "an object";
            default -> node.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }

    static int column(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 1 : Math.max(1, location.getColumnNr());
    }

    /** The parser's message in one line, without its own account of the place. */
    static String plain(JsonProcessingException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        if (message.startsWith("Trailing token")) {
            return "something stands after the object; write one object on a line";
        }
        return message.replaceAll("\\s*\\(for \\w+ starting at \\[Source.*", "")
                .replaceAll(" \\((?:start marker|code) .*?\\)+", "");
    }
}
