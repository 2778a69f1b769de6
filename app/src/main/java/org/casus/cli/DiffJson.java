package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.casus.service.Difference;
import org.casus.service.FieldChange;

/** Differences as JSON lines, one object an event that differs. */
final class DiffJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Writer out;

    DiffJson(Writer out) {
        this.out = out;
    }

    void write(Difference difference) throws IOException {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("article", difference.article());
        if (difference instanceof Difference.Changed changed) {
            line.put("change", "changed");
            line.set("id", changed.after().path("id"));
            line.set("id_before", changed.before().path("id"));
            ArrayNode fields = line.putArray("fields");
            for (FieldChange field : changed.fields()) {
                ObjectNode one = fields.addObject();
                one.put("field", field.path());
                one.set("before", orNull(field.before()));
                one.set("after", orNull(field.after()));
            }
        } else {
            boolean added = difference instanceof Difference.Added;
            JsonNode event =
                    difference instanceof Difference.Added a ? a.event() : ((Difference.Removed) difference).event();
            line.put("change", added ? "added" : "removed");
            line.set("id", event.path("id"));
            line.set("event", event);
        }
        out.write(line + "\n");
    }

    private static JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? MAPPER.nullNode() : value;
    }
}
