package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.casus.model.Article;
import org.casus.model.CodedArticle;

/** One JSON object an article, also where it tells no event: what it is about, and how many events it tells. */
final class ArticlesWriter implements CodedWriter {

    private final Writer out;

    ArticlesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        out.write(Json.line(json -> write(json, coded)));
    }

    private static void write(JsonGenerator json, CodedArticle coded) throws IOException {
        Article article = coded.article();
        json.writeStringField("article", article.id());
        Json.text(json, "title", article.title());
        Json.text(json, "publication", article.source());
        Json.text(json, "url", article.url());
        Json.text(json, "publication_date", coded.published().day());
        json.writeNumberField("events", coded.events().size());
        ContextJson.write(json, "contexts", article, coded.contexts());
        Json.provenance(json, coded.provenance());
    }
}
