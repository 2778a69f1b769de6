package org.casus.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A question to the Court as the address of its form, filled in. */
final class CourtLink {

    private CourtLink() {}

    /** @param question the object that {@code casus court jurisdiction --format json} writes under {@code question} */
    static String of(JsonNode question) {
        List<String> parts = new ArrayList<>();
        question.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isArray()) {
                List<String> all = new ArrayList<>();
                value.forEach(v -> all.add(v.asText()));
                add(parts, field.getKey(), String.join(",", all));
            } else if (value.isValueNode() && !value.isNull()) {
                add(parts, field.getKey(), value.asText());
            }
        });
        return "/court?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
