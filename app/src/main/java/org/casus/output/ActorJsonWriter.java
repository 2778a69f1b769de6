package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Resolution;
import org.casus.model.Success;

/** One JSON object a mention, one mention a line. Offsets are into the text as published. */
public final class ActorJsonWriter implements EventWriter {

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
            out.write(Json.line(json -> new Line(json, coded.source()).write(coded, row)));
        }
    }

    /** The fields of one mention, in a fixed order. */
    private record Line(JsonGenerator json, Article article) {

        void write(Success coded, MentionWords.Row row) throws IOException {
            json.writeStringField("article", article.id());
            Json.published(json, article, row.mention().span());
            json.writeStringField("kind", Words.lower(row.mention().kind().name()));
            Json.text(json, "type", row.mention().entity().map(Enum::name));
            json.writeNumberField("entity", row.entity());
            if (row.identity().id() != row.mention().id()) {
                json.writeObjectFieldStart("identity");
                Json.published(json, article, row.identity().span());
                json.writeEndObject();
            }
            Optional<Actor> actor = row.actor().value();
            Json.text(json, "code", actor.flatMap(Actor::country));
            Json.text(json, "sector", actor.map(Actor::sector));
            Json.text(json, "name", actor.map(Actor::name));
            Json.text(json, "office", actor.flatMap(Actor::office));
            json.writeStringField("resolution", Words.outcome(row.actor()));
            if (row.actor() instanceof Resolution.Resolved<Actor> resolved) {
                Json.number(json, "confidence", resolved.confidence());
            }
            json.writeStringField("reason", Words.reason(row.actor()));
            candidates(row.actor());
            Json.text(json, "publication_date", Facts.published(coded));
            Json.provenance(json, coded.provenance());
        }

        private void candidates(Resolution<Actor> actor) throws IOException {
            if (!(actor instanceof Resolution.Ambiguous<Actor> ambiguous)) {
                return;
            }
            Json.objects(json, "candidates", ambiguous.candidates(), candidate -> {
                json.writeStringField("name", candidate.name());
                Json.text(json, "code", candidate.country());
                json.writeStringField("sector", candidate.sector());
                Json.text(json, "office", candidate.office());
            });
        }
    }
}
