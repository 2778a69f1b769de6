package org.casus.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract of the API, as it is written and as a page lists it. */
public final class OpenApi {

    static final String TYPE = "application/yaml";

    private static final String RESOURCE = "/org/casus/web/openapi.yaml";

    private final Map<?, ?> root;

    private OpenApi(Map<?, ?> root) {
        this.root = root;
    }

    public static OpenApi load() {
        Object loaded =
                new Load(LoadSettings.builder().build()).loadFromString(new String(bytes(), StandardCharsets.UTF_8));
        return new OpenApi((Map<?, ?>) loaded);
    }

    static void serve(Context context) {
        Reply.tagged(context, TYPE, bytes());
    }

    private static byte[] bytes() {
        try (InputStream in = OpenApi.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One thing that can be asked, for people. */
    public record Operation(
            String method,
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            List<Body> bodies,
            List<Answer> answers) {

        /** Where it stands on the page. */
        public String anchor() {
            return method.toLowerCase(java.util.Locale.ROOT) + path.replaceAll("[^a-z]+", "-");
        }

        /** What stands in its own address: one that works as it is on any desk. */
        public boolean tryable() {
            return method.equals("GET") && !path.contains("{");
        }
    }

    public record Parameter(String name, String where, String type, boolean required, String description) {}

    /** @param example empty if there is none */
    public record Body(String type, String example) {}

    public record Answer(String status, String description, String types) {}

    public String title() {
        return text(map(root, "info"), "title");
    }

    public String version() {
        return text(map(root, "info"), "version");
    }

    public List<String> paragraphs() {
        return List.of(text(map(root, "info"), "description").split("\n\n"));
    }

    /** In the order of the file. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        map(root, "paths")
                .forEach((path, item) -> ((Map<?, ?>) item).forEach((method, operation) -> {
                    if (List.of("get", "post").contains(method)) {
                        operations.add(operation(String.valueOf(path), String.valueOf(method), (Map<?, ?>) operation));
                    }
                }));
        return operations;
    }

    private Operation operation(String path, String method, Map<?, ?> operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (Object each : list(operation, "parameters")) {
            Map<?, ?> parameter = resolved(each);
            parameters.add(new Parameter(
                    text(parameter, "name"),
                    text(parameter, "in"),
                    type(map(parameter, "schema")),
                    Boolean.TRUE.equals(parameter.get("required")),
                    text(parameter, "description").strip()));
        }
        List<Body> bodies = new ArrayList<>();
        map(map(operation, "requestBody"), "content")
                .forEach((type, content) -> bodies.add(new Body(
                        String.valueOf(type),
                        text((Map<?, ?>) content, "example").strip())));
        List<Answer> answers = new ArrayList<>();
        map(operation, "responses").forEach((status, each) -> {
            Map<?, ?> answer = resolved(each);
            String types = String.join(
                    ", ",
                    map(answer, "content").keySet().stream()
                            .map(String::valueOf)
                            .toList());
            answers.add(new Answer(
                    String.valueOf(status), text(answer, "description").strip(), types));
        });
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                text(operation, "summary"),
                text(operation, "description").strip(),
                parameters,
                bodies,
                answers);
    }

    private static String type(Map<?, ?> schema) {
        if (schema.get("enum") instanceof List<?> values) {
            return String.join(" | ", values.stream().map(String::valueOf).toList());
        }
        String type = text(schema, "type");
        return type.equals("array") ? "list of " + type(map(schema, "items")) : type;
    }

    private Map<?, ?> resolved(Object value) {
        Map<?, ?> object = (Map<?, ?>) value;
        Object reference = object.get("$ref");
        if (reference == null) {
            return object;
        }
        Map<?, ?> at = root;
        for (String step : String.valueOf(reference).substring(2).split("/")) {
            at = map(at, step);
        }
        return at;
    }

    private static Map<?, ?> map(Map<?, ?> object, String key) {
        return object.get(key) instanceof Map<?, ?> value ? value : new LinkedHashMap<>();
    }

    private static List<?> list(Map<?, ?> object, String key) {
        return object.get(key) instanceof List<?> value ? value : List.of();
    }

    private static String text(Map<?, ?> object, String key) {
        Object value = object.get(key);
        return value == null ? "" : String.valueOf(value);
    }
}
