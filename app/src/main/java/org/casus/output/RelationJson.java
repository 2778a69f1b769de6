package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.casus.model.Relation;

/** A relation as a JSON line. */
public final class RelationJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double PLACES = 1e4;

    private RelationJson() {}

    /**
     * The object and a line end.
     *
     * @param top codes to list beside the best one, itself included; 1 lists none
     */
    public static String line(Relation relation, int top) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", relation.id());
            choice(json, relation.best().get(0));
            json.writeStringField("status", relation.status().label());
            if (relation.trigger().isPresent()) {
                json.writeObjectFieldStart("trigger");
                json.writeNumberField("start", relation.trigger().get().start());
                json.writeNumberField("end", relation.trigger().get().end());
                json.writeEndObject();
            } else {
                json.writeNullField("trigger");
            }
            if (top > 1) {
                json.writeArrayFieldStart("top");
                for (Relation.Choice choice :
                        relation.best().stream().limit(top).toList()) {
                    json.writeStartObject();
                    choice(json, choice);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeStringField("coder", relation.provenance().coder());
            json.writeStringField("model", relation.provenance().model());
            json.writeStringField("codebook", relation.provenance().codebook());
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    private static void choice(JsonGenerator json, Relation.Choice choice) throws IOException {
        json.writeStringField("event", choice.code().event());
        if (choice.code().mode().isPresent()) {
            json.writeStringField("mode", choice.code().mode().get());
        } else {
            json.writeNullField("mode");
        }
        json.writeNumberField("confidence", Math.round(choice.confidence() * PLACES) / PLACES);
    }
}
