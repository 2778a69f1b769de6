package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.casus.model.Article;
import org.casus.model.ContextMention;

/** Contexts as JSON, each with its words; offsets are into the text as published. */
final class ContextJson {

    private ContextJson() {}

    static void write(JsonGenerator json, String field, Article article, List<ContextMention> contexts)
            throws IOException {
        Json.objects(json, field, contexts, context -> {
            json.writeStringField("code", context.code());
            json.writeNumberField("weight", context.weight());
            Json.objects(json, "words", context.words(), words -> Json.published(json, article, words));
        });
    }
}
