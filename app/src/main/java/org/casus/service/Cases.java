package org.casus.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.casus.store.Correction;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/**
 * Corrections as regression cases, one JSON object a line: the text, the event as it was coded with its spans, and what is
 * right. The newest verdict on an event counts, and the newest ruling on a pair of events.
 */
final class Cases {

    private static final int SOME = 1000;

    private final Store store;
    private final Codes codes;

    Cases(Store store, Codes codes) {
        this.store = store;
        this.codes = codes;
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Correction correction : newest()) {
            writer.write(line(correction));
        }
        writer.flush();
    }

    private List<Correction> newest() {
        Map<List<String>, Correction> newest = new LinkedHashMap<>();
        long last = 0;
        for (List<Correction> some = store.corrections(0, SOME); !some.isEmpty(); ) {
            for (Correction correction : some) {
                last = Math.max(last, correction.number());
                List<String> about = about(correction);
                newest.remove(about);
                newest.put(about, correction);
            }
            some = store.corrections(last, SOME);
        }
        return new ArrayList<>(newest.values());
    }

    /** The event, or the pair of events whichever comes first. */
    private static List<String> about(Correction correction) {
        Optional<String> other = switch (correction.verdict()) {
            case ACCEPT, REJECT, FIX -> Optional.empty();
            case MERGE, SPLIT -> Rulings.other(correction);
        };
        return other.isEmpty()
                ? List.of(correction.event())
                : List.of(correction.event(), other.orElseThrow()).stream()
                        .sorted()
                        .toList();
    }

    private String line(Correction correction) throws IOException {
        Optional<StoredEvent> event = store.event(correction.event());
        Optional<StoredArticle> article = event.flatMap(e -> store.article(e.article()));
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", correction.event());
            json.writeNumberField("correction", correction.number());
            Evidence.correction(json, correction);
            json.writeBooleanField("stored", article.isPresent());
            if (event.isPresent() && article.isPresent()) {
                Article text = article.orElseThrow().coded().article();
                json.writeStringField("article", text.id());
                optional(json, "title", text.title());
                optional(json, "publication", text.source());
                optional(
                        json,
                        "published",
                        article.orElseThrow().coded().published().day().map(Object::toString));
                json.writeStringField("sha256", article.orElseThrow().sha256());
                json.writeStringField("text", text.text());
                json.writeFieldName("coded");
                json.writeRawValue(EventDocument.write(
                        article.orElseThrow().coded(), event.orElseThrow().event(), codes));
            }
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    private static void optional(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.orElseThrow());
        } else {
            json.writeNullField(field);
        }
    }
}
