package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.PublicationDate;

/** One JSON object an article, also where it tells no event: what it is about, and how many events it tells. */
final class ArticlesWriter implements CodedWriter {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    ArticlesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            write(json, coded);
        }
        out.write(line.append('\n').toString());
    }

    private static void write(JsonGenerator json, CodedArticle coded) throws IOException {
        Article article = coded.article();
        PublicationDate published = coded.published();
        json.writeStartObject();
        json.writeStringField("article", article.id());
        json.writeStringField("title", article.title().orElse(null));
        json.writeStringField("publication", article.source().orElse(null));
        json.writeStringField("url", article.url().orElse(null));
        json.writeStringField(
                "publication_date", published.day().map(Object::toString).orElse(null));
        json.writeNumberField("events", coded.events().size());
        ContextJson.write(json, "contexts", article, coded.contexts());
        json.writeStringField("coder", coded.provenance().coder());
        json.writeStringField("model", coded.provenance().model());
        json.writeStringField("codebook", coded.provenance().codebook());
        json.writeEndObject();
    }
}
