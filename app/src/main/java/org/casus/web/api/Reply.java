package org.casus.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.casus.text.Sha256;

/** Answers in JSON. */
final class Reply {

    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";

    private static final JsonFactory FACTORY = new JsonFactory();

    private Reply() {}

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** The bytes of an object. */
    static byte[] json(Fields fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void json(Context context, Fields fields) {
        tagged(context, JSON, json(fields));
    }

    /** Answers with a tag of the content, and with nothing but the tag if the caller has it already. */
    static void tagged(Context context, String type, byte[] body) {
        String tag = "W/\"" + Sha256.hex(body).substring(0, 32) + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "private, no-cache");
        if (Optional.ofNullable(context.header("If-None-Match"))
                .filter(t -> holds(t, tag))
                .isPresent()) {
            context.status(304);
        } else {
            context.contentType(type);
            context.result(body);
        }
    }

    /** Weak comparison (RFC 9110): compression may make other bytes of the same. */
    private static boolean holds(String tags, String tag) {
        return tags.strip().equals("*")
                || Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(t -> t.startsWith("W/") ? t : "W/" + t)
                        .anyMatch(tag::equals);
    }

    static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.orElseThrow());
        } else {
            json.writeNullField(field);
        }
    }
}
