package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import org.casus.institution.DataVersion;
import org.casus.institution.Explanation;

/** Parts that the JSON of all answers on law and record share. */
final class InstitutionJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private InstitutionJson() {}

    /** Writes the fields of one object. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** One object on one line, with the data's version at its end. */
    static String line(DataVersion data, Body body) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            body.write(json);
            json.writeObjectFieldStart("data");
            json.writeStringField("version", data.version());
            json.writeStringField("council_votes_to", data.councilVotesTo().toString());
            json.writeStringField("council_vetoes_to", data.councilVetoesTo().toString());
            json.writeStringField("council_members_to", data.councilMembersTo().toString());
            json.writeStringField("court_to", data.courtTo().toString());
            json.writeStringField("notice", data.notice());
            json.writeEndObject();
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    static void explanation(JsonGenerator json, String field, Explanation step) throws IOException {
        json.writeFieldName(field);
        explanation(json, step);
    }

    private static void explanation(JsonGenerator json, Explanation step) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", step.text());
        strings(json, "citations", step.citations());
        json.writeArrayFieldStart("parts");
        for (Explanation part : step.parts()) {
            explanation(json, part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String field, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void text(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        } else {
            json.writeNullField(field);
        }
    }
}
