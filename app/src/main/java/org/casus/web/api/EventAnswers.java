package org.casus.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.casus.service.Addresses;
import org.casus.service.Desk;
import org.casus.service.Views;
import org.casus.store.Correction;
import org.casus.store.Filing;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Events and articles. */
final class EventAnswers {

    private static final int USUAL = 50;
    static final int MOST = 1000;

    private final Desk desk;
    private final Codes codes;

    EventAnswers(Desk desk, Codes codes) {
        this.desk = desk;
        this.codes = codes;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/events", Reply.JSON, this::list),
                Endpoint.get("/events/{id}", Reply.JSON, this::one),
                Endpoint.get("/events/{id}/evidence", Reply.JSON, this::evidence),
                Endpoint.get("/articles/{id}", Reply.JSON, this::article));
    }

    private void list(Context context) {
        Asked asked = Asked.query(context, "order", "limit", "after");
        Views.Page page =
                desk.list(asked.query(), asked.order(), asked.text("after"), asked.number("limit", USUAL, MOST));
        page.next().ifPresent(next -> asked.next(context, next));
        Map<Long, String> documents = desk.store()
                .documents(page.lines().stream().map(l -> l.stored().row()).toList());
        Reply.json(context, json -> {
            json.writeNumberField("total", page.total());
            json.writeArrayFieldStart("events");
            for (Views.Line line : page.lines()) {
                String document = document(line, documents);
                if (document != null) {
                    event(json, line, document, more -> {});
                }
            }
            json.writeEndArray();
            Reply.text(json, "next", page.next());
        });
    }

    private Views.Line line(Context context) {
        String id = context.pathParam("id");
        return desk.event(id)
                .orElseThrow(() -> new ApiException(Fault.NOT_FOUND, "There is no event '" + id + "' on this desk."));
    }

    private void one(Context context) {
        Asked.only(context);
        Views.Line line = line(context);
        StoredEvent stored = line.stored();
        String id = stored.event().id();
        String document = Optional.ofNullable(document(line, desk.store().documents(List.of(stored.row()))))
                .orElseThrow(() -> new ApiException(Fault.NOT_FOUND, "The event '" + id + "' was just removed."));
        Views.Cluster act = desk.cluster(line);
        List<Filing.Note> notes = desk.store().notes(id);
        List<Correction> corrections = desk.store().correctionsOf(id);
        Reply.json(context, json -> {
            json.writeFieldName("event");
            event(json, line, document, more -> {});
            act(json, act);
            notes(json, notes);
            json.writeArrayFieldStart("corrections");
            for (Correction correction : corrections) {
                Decisions.write(json, correction);
            }
            json.writeEndArray();
        });
    }

    /** The document of an event: the one that was filed, or a new one if it was set right; null if it is gone. */
    private @Nullable String document(Views.Line line, Map<Long, String> documents) {
        if (line.coded().isEmpty()) {
            return documents.get(line.stored().row());
        }
        return desk.article(line.stored().article())
                .map(a -> EventDocument.write(a.coded(), line.stored().event(), codes))
                .orElse(null);
    }

    /** The document of an event with what the desk knows beside it. */
    static void event(JsonGenerator json, Views.Line line, String document, Reply.Fields more) throws IOException {
        StoredEvent stored = line.stored();
        byte[] fields = Reply.json(own -> {
            own.writeStringField(
                    "permalink", "/event/" + Addresses.segment(stored.event().id()));
            own.writeStringField("article_link", Api.ROOT + "/articles/" + Addresses.segment(stored.article()));
            own.writeNumberField("corroboration", line.corroboration());
            Reply.text(own, "verdict", line.verdict().map(v -> v.toLowerCase(Locale.ROOT)));
            own.writeBooleanField("set_right", line.coded().isPresent());
            more.write(own);
        });
        json.writeRawValue(document.substring(0, document.lastIndexOf('}')) + ","
                + new String(fields, StandardCharsets.UTF_8).substring(1));
    }

    private static void act(JsonGenerator json, Views.Cluster act) throws IOException {
        json.writeObjectFieldStart("act");
        json.writeStringField("id", act.id());
        json.writeNumberField("sources", act.sources());
        json.writeArrayFieldStart("reasons");
        for (String reason : act.reasons()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (Views.Member member : act.members()) {
            json.writeStartObject();
            json.writeStringField("id", member.stored().event().id());
            json.writeStringField("article", member.stored().article());
            Reply.text(json, "publication", member.stored().source());
            Reply.text(json, "copy_of", member.copyOf());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void notes(JsonGenerator json, List<Filing.Note> notes) throws IOException {
        json.writeArrayFieldStart("notes");
        for (Filing.Note note : notes) {
            json.writeRawValue(note.json());
        }
        json.writeEndArray();
    }

    private void evidence(Context context) {
        Asked.only(context);
        Reply.tagged(context, Reply.JSON, desk.evidence(line(context).stored()).getBytes(StandardCharsets.UTF_8));
    }

    private void article(Context context) {
        Asked.only(context);
        String id = context.pathParam("id");
        StoredArticle stored = desk.article(id)
                .orElseThrow(() -> new ApiException(Fault.NOT_FOUND, "There is no article '" + id + "' on this desk."));
        Filing filing = desk.filing(id);
        Reply.json(context, json -> {
            CodedArticle coded = stored.coded();
            Article article = coded.article();
            json.writeStringField("id", article.id());
            json.writeStringField("permalink", "/article/" + Addresses.segment(id));
            Reply.text(json, "title", article.title());
            Reply.text(json, "publication", article.source());
            Reply.text(json, "url", article.url());
            Reply.text(json, "publication_date", coded.published().day().map(Object::toString));
            Reply.text(json, "language", article.language());
            json.writeStringField("sha256", stored.sha256());
            json.writeStringField("text", article.text());
            json.writeStringField("coder", coded.provenance().coder());
            json.writeStringField("model", coded.provenance().model());
            json.writeStringField("codebook", coded.provenance().codebook());
            filing(json, filing, codes);
        });
    }

    /** Events, plans and notes of an article. */
    static void filing(JsonGenerator json, Filing filing, Codes codes) throws IOException {
        json.writeArrayFieldStart("events");
        for (Event event : filing.coded().events()) {
            json.writeRawValue(EventDocument.write(filing.coded(), event, codes));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("plans");
        for (Filing.PlanEntry plan : filing.plans()) {
            json.writeRawValue(plan.json());
        }
        json.writeEndArray();
        notes(json, filing.notes());
    }
}
