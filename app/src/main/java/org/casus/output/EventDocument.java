package org.casus.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.casus.model.CodedArticle;
import org.casus.model.Event;

/** An event as the JSON object that {@code casus code --format jsonl} writes for it, and back. */
public final class EventDocument {

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
            return new EventReader(JsonFields.read(document, EventReader.FIELDS)).read();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
