package org.casus.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.casus.model.CodedArticle;
import org.casus.model.Event;

/** An event as the JSON object that {@code casus code --format jsonl} writes for it, and back. */
public final class EventDocument {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventDocument() {}

    /** The object, in one line without its end. */
    public static String write(CodedArticle coded, Event event, Codes codes) {
        try {
            return Json.object(json -> new EventJson(json, codes, false, coded, event).write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The event of a document with PLOVER codes. Its offsets are those of the document. What the document does not tell
     * is left open: how sure a resolution was (1 stands there), what the candidates of an ambiguous one are beyond their
     * names, and the middle of a country.
     *
     * @throws IllegalArgumentException if it is no such document
     */
    public static Event read(String document) {
        try {
            return new EventReader(needed(document)).read();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields that an event is made of; over half of a document repeats what stands in its article or is worked out. */
    private static JsonNode needed(String document) throws IOException {
        try (JsonParser parser = MAPPER.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return MAPPER.readTree(document);
            }
            ObjectNode object = MAPPER.createObjectNode();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (EventReader.FIELDS.contains(name)) {
                    object.set(name, MAPPER.readTree(parser));
                } else {
                    parser.skipChildren();
                }
            }
            return object;
        }
    }
}
