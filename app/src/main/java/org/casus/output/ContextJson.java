package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.casus.model.Article;
import org.casus.model.ContextMention;
import org.casus.model.Span;

/** Contexts as JSON, each with its words; offsets are into the text as published. */
final class ContextJson {

    private ContextJson() {}

    static void write(JsonGenerator json, String field, Article article, List<ContextMention> contexts)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (ContextMention context : contexts) {
            json.writeStartObject();
            json.writeStringField("code", context.code());
            json.writeNumberField("weight", context.weight());
            json.writeArrayFieldStart("words");
            for (Span words : context.words()) {
                Span published = article.alignment().published(words);
                json.writeStartObject();
                json.writeNumberField("start", published.start());
                json.writeNumberField("end", published.end());
                json.writeStringField("text", words.of(article.text()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
