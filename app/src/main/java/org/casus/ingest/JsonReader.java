package org.casus.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.casus.model.Problem;

/** One JSON object, several after each other, or an array of them, read one object at a time. */
final class JsonReader implements ArticleReader {

    private final Content content;
    private final Acceptance acceptance;
    private final JsonParser parser;
    private boolean inArray;
    private boolean done;
    private int count;

    JsonReader(Content content, Acceptance acceptance) throws IOException {
        this.content = content;
        this.acceptance = acceptance;
        this.parser = JsonRecords.MAPPER.getFactory().createParser(content.characters());
    }

    @Override
    public Optional<Ingested> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        try {
            return read();
        } catch (StreamConstraintsException e) {
            done = true;
            return Optional.of(acceptance.tooLong(
                    content.input().id(),
                    content.input().label() + ", object " + count,
                    "a string of more than " + StreamReadConstraints.DEFAULT_MAX_STRING_LEN + " characters"));
        } catch (JsonProcessingException e) {
            done = true;
            JsonLocation at = e.getLocation();
            String line = at == null ? "" : ", line " + Math.max(1, at.getLineNr());
            return Optional.of(Acceptance.refuse(
                    content.input().id(),
                    Problem.MALFORMED,
                    content.input().label() + line + ", column " + JsonRecords.column(e) + ": no valid JSON: "
                            + JsonRecords.plain(e) + "; nothing after this place was read"));
        }
    }

    private Optional<Ingested> read() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && !inArray) {
            inArray = true;
            token = parser.nextToken();
        }
        if (token == JsonToken.END_ARRAY && inArray) {
            inArray = false;
            token = parser.nextToken();
        }
        if (token == null) {
            done = true;
            return count > 0
                    ? Optional.empty()
                    : Optional.of(Acceptance.refuse(
                            content.input().id(),
                            Problem.EMPTY,
                            content.input().label() + ": no object in it; nothing to code"));
        }
        count++;
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode node = JsonRecords.ONE_OF_MANY.readTree(parser);
        // A file that is one object is one article, known by the file's name. Several may stand on one line.
        boolean several = inArray || count > 1;
        String id = content.input().id() + (several ? "#" + count : "");
        String where = content.input().label() + ", line " + line + (several ? ", object " + count : "");
        return Optional.of(JsonRecords.article(node, id, where, acceptance));
    }
}
