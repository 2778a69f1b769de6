package org.casus.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract, and whether an answer keeps it. */
final class Contract {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    static Contract load() throws IOException {
        try (InputStream in = Contract.class.getResourceAsStream("/org/casus/web/openapi.yaml")) {
            return new Contract(
                    MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(in)));
        }
    }

    /** Something that can be asked, with its entry. */
    record Door(String method, String path, JsonNode operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (!method.getKey().equals("parameters")) {
                    doors.add(new Door(
                            method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue()));
                }
            }
        }
        return doors;
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = root.at(at.get("$ref").asText().substring(1));
            if (at.isMissingNode()) {
                throw new AssertionError("nothing is at " + node);
            }
        }
        return at;
    }

    JsonNode answer(Door door, int status) {
        return resolved(door.operation().path("responses").path(Integer.toString(status)));
    }

    /** What is wrong with an answer; empty if it keeps the contract. */
    List<String> faults(Door door, int status, String type, String body) throws IOException {
        JsonNode answer = answer(door, status);
        List<String> faults = new ArrayList<>();
        if (answer.isMissingNode()) {
            faults.add(door + " does not tell of status " + status + ": " + body);
            return faults;
        }
        JsonNode content = answer.path("content");
        String plain = type.replaceFirst("\\s*;.*", "");
        if (content.isMissingNode() ? !body.isEmpty() : !content.has(plain)) {
            faults.add(door + " " + status + " does not tell of " + type);
            return faults;
        }
        JsonNode schema = content.path(plain).path("schema");
        if (!schema.isMissingNode()) {
            for (String line : plain.endsWith("ndjson") ? body.split("\n") : new String[] {body}) {
                if (!line.isEmpty()) {
                    check(MAPPER.readTree(line), schema, door.toString(), faults);
                }
            }
        }
        return faults;
    }

    private void check(JsonNode value, JsonNode given, String where, List<String> faults) {
        JsonNode schema = resolved(given);
        if (schema.has("oneOf")) {
            int fitting = 0;
            for (JsonNode one : schema.get("oneOf")) {
                List<String> own = new ArrayList<>();
                check(value, one, where, own);
                fitting += own.isEmpty() ? 1 : 0;
            }
            if (fitting != 1) {
                faults.add(where + " fits " + fitting + " of oneOf: " + value);
            }
        }
        JsonNode type = schema.path("type");
        boolean fits = type.isMissingNode()
                || (type.isTextual() && is(value, type.asText()))
                || (type.isArray() && contains(type, value));
        if (!fits) {
            faults.add(where + " is no " + type + ": " + value);
            return;
        }
        for (JsonNode field : schema.path("required")) {
            if (!value.has(field.asText())) {
                faults.add(where + " lacks " + field.asText());
            }
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            faults.add(where + " is not " + schema.get("const"));
        }
        if (schema.has("enum") && !listed(schema.get("enum"), value)) {
            faults.add(where + " is none of " + schema.get("enum") + ": " + value);
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (value.has(property.getKey())) {
                check(value.get(property.getKey()), property.getValue(), where + "." + property.getKey(), faults);
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            value.properties()
                    .forEach(p ->
                            check(p.getValue(), schema.get("additionalProperties"), where + "." + p.getKey(), faults));
        }
        if (schema.has("items")) {
            value.forEach(item -> check(item, schema.get("items"), where + "[]", faults));
        }
    }

    private static boolean contains(JsonNode types, JsonNode value) {
        for (JsonNode type : types) {
            if (is(value, type.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean listed(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError("no type " + type);
        };
    }
}
