package org.casus.output;

import java.io.IOException;
import org.casus.model.Rejected;

/** An article that could not be coded, as a JSON line. */
public final class RejectJson {

    private RejectJson() {}

    /** The object and a line end. */
    public static String line(Rejected rejected) throws IOException {
        return Json.line(json -> {
            json.writeStringField("article", rejected.article());
            json.writeObjectFieldStart("rejected");
            json.writeStringField("stage", rejected.stage());
            json.writeStringField("problem", rejected.problem().id());
            json.writeStringField("message", rejected.message());
            json.writeEndObject();
        });
    }
}
