package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.casus.institution.DataVersion;
import org.casus.institution.Explanation;

/** Parts that the JSON of all answers on law and record share. */
final class InstitutionJson {

    private InstitutionJson() {}

    /** One object on one line, with the data's version at its end. */
    static String line(DataVersion data, Json.Body body) throws IOException {
        return Json.line(json -> {
            body.write(json);
            json.writeObjectFieldStart("data");
            json.writeStringField("version", data.version());
            json.writeStringField("council_votes_to", data.councilVotesTo().toString());
            json.writeStringField("council_vetoes_to", data.councilVetoesTo().toString());
            json.writeStringField("council_members_to", data.councilMembersTo().toString());
            json.writeStringField("court_to", data.courtTo().toString());
            json.writeStringField("notice", data.notice());
            json.writeEndObject();
        });
    }

    static void explanation(JsonGenerator json, String field, Explanation step) throws IOException {
        json.writeObjectFieldStart(field);
        explanation(json, step);
        json.writeEndObject();
    }

    private static void explanation(JsonGenerator json, Explanation step) throws IOException {
        json.writeStringField("text", step.text());
        Json.strings(json, "citations", step.citations());
        Json.objects(json, "parts", step.parts(), part -> explanation(json, part));
    }
}
