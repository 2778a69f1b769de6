package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.model.Resolution;
import org.casus.model.Span;

/** Parts of JSON objects that several forms share. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes the fields of one object. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes the fields of the object for one value. */
    @FunctionalInterface
    interface Fields<T> {
        void write(T value) throws IOException;
    }

    /** One object on one line, with the line's end. */
    static String line(Body body) throws IOException {
        return object(body) + "\n";
    }

    /** One object on one line, without the line's end. */
    static String object(Body body) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** A string, or null if there is none. */
    static void text(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        } else {
            json.writeNullField(field);
        }
    }

    /** At most four decimals, written out: the shortest form of a double differs between Java versions. */
    static void number(JsonGenerator json, String field, double value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(Words.number(value));
    }

    static void strings(JsonGenerator json, String field, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A list with an object for each value. */
    static <T> void objects(JsonGenerator json, String field, Collection<T> values, Fields<T> fields)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            json.writeStartObject();
            fields.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The object for a value, or null if there is none. */
    static <T> void object(JsonGenerator json, String field, Optional<T> value, Fields<T> fields) throws IOException {
        if (value.isPresent()) {
            json.writeObjectFieldStart(field);
            fields.write(value.get());
            json.writeEndObject();
        } else {
            json.writeNullField(field);
        }
    }

    static void offsets(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /** Where a span lies in the text as published, and the words it covers. */
    static void published(JsonGenerator json, Article article, Span span) throws IOException {
        offsets(json, article.alignment().published(span));
        json.writeStringField("text", span.of(article.text()));
    }

    /** Where a span lies in the text as it is read, and the words it covers. */
    static void read(JsonGenerator json, String text, Span span) throws IOException {
        offsets(json, span);
        json.writeStringField("text", span.of(text));
    }

    /** When an article was published, and where that is from. */
    static void published(JsonGenerator json, PublicationDate published) throws IOException {
        json.writeObjectFieldStart("publication_date");
        text(json, "date", published.day());
        json.writeBooleanField("inferred", published instanceof PublicationDate.Inferred);
        strings(json, "reasons", Words.reasons(published));
        json.writeEndObject();
    }

    /** How a mention is resolved, and why so. */
    static void resolution(JsonGenerator json, Resolution<?> resolution) throws IOException {
        json.writeStringField("resolution", Words.outcome(resolution));
        json.writeStringField("reason", Words.reason(resolution));
    }

    /** What coded it. */
    static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
        json.writeStringField("coder", provenance.coder());
        json.writeStringField("model", provenance.model());
        json.writeStringField("codebook", provenance.codebook());
    }
}
