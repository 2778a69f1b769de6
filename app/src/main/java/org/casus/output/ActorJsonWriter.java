package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Success;

/** One JSON object a mention, one mention a line. Offsets are into the text as published. */
public final class ActorJsonWriter implements EventWriter {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final boolean all;

    /**
     * @param all whether mentions that stand for nobody who is known are written too
     */
    public ActorJsonWriter(Writer out, boolean all) {
        this.out = out;
        this.all = all;
    }

    @Override
    public void write(Success coded) throws IOException {
        for (MentionWords.Row row : MentionWords.rows(coded, all)) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = factory.createGenerator(line)) {
                new Line(json, coded.source()).write(coded, row);
            }
            out.write(line.append('\n').toString());
        }
    }

    /** The fields of one mention, in a fixed order. */
    private record Line(JsonGenerator json, Article article) {

        void write(Success coded, MentionWords.Row row) throws IOException {
            json.writeStartObject();
            json.writeStringField("article", article.id());
            words(row.mention().span());
            json.writeStringField("kind", Words.lower(row.mention().kind().name()));
            text("type", row.mention().entity().map(Enum::name));
            json.writeNumberField("entity", row.entity());
            if (row.identity().id() != row.mention().id()) {
                json.writeObjectFieldStart("identity");
                words(row.identity().span());
                json.writeEndObject();
            }
            Optional<Actor> actor = row.actor().value();
            text("code", actor.flatMap(Actor::country));
            text("sector", actor.map(Actor::sector));
            text("name", actor.map(Actor::name));
            text("office", actor.flatMap(Actor::office));
            json.writeStringField("resolution", MentionWords.kind(row.actor()));
            if (row.actor() instanceof Resolution.Resolved<Actor> resolved) {
                json.writeFieldName("confidence");
                json.writeNumber(Words.number(resolved.confidence()));
            }
            json.writeStringField("reason", MentionWords.why(row.actor()));
            candidates(row.actor());
            text("publication_date", Facts.published(coded).map(Object::toString));
            json.writeStringField("coder", coded.provenance().coder());
            json.writeStringField("model", coded.provenance().model());
            json.writeStringField("codebook", coded.provenance().codebook());
            json.writeEndObject();
        }

        private void candidates(Resolution<Actor> actor) throws IOException {
            if (!(actor instanceof Resolution.Ambiguous<Actor> ambiguous)) {
                return;
            }
            json.writeArrayFieldStart("candidates");
            for (Actor candidate : ambiguous.candidates()) {
                json.writeStartObject();
                json.writeStringField("name", candidate.name());
                text("code", candidate.country());
                json.writeStringField("sector", candidate.sector());
                text("office", candidate.office());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void words(Span span) throws IOException {
            Span published = article.alignment().published(span);
            json.writeNumberField("start", published.start());
            json.writeNumberField("end", published.end());
            json.writeStringField("text", span.of(article.text()));
        }

        private void text(String field, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(field, value.orElseThrow());
            } else {
                json.writeNullField(field);
            }
        }
    }
}
