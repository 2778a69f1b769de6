package org.casus.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

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
        String tag = "W/\"" + hash(body).substring(0, 32) + "\"";
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

    /** SHA-256 in lower-case hexadecimal. */
    static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.orElseThrow());
        } else {
            json.writeNullField(field);
        }
    }
}
