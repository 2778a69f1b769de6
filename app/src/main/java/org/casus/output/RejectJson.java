package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.casus.model.Rejected;

/** An article that could not be coded, as a JSON line. */
public final class RejectJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RejectJson() {}

    /** The object and a line end. */
    public static String line(Rejected rejected) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("article", rejected.article());
            json.writeObjectFieldStart("rejected");
            json.writeStringField("stage", rejected.stage());
            json.writeStringField("problem", rejected.problem().id());
            json.writeStringField("message", rejected.message());
            json.writeEndObject();
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }
}
