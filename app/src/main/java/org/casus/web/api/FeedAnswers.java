package org.casus.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.PlanState;
import org.casus.service.Addresses;
import org.casus.service.Desk;
import org.casus.service.Feeds;
import org.casus.service.Query;
import org.casus.service.QueryException;
import org.casus.service.Views;
import org.casus.store.Change;
import org.casus.store.Store;
import org.casus.store.StoredEvent;

/** What runs over several articles: plans, claims, and the changes of the desk. */
final class FeedAnswers {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Desk desk;

    FeedAnswers(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/plans", Reply.JSON, this::plans),
                Endpoint.get("/claims", Reply.JSON, this::claims),
                Endpoint.get("/changes", Reply.JSON, this::changes));
    }

    private void plans(Context context) {
        Asked asked = Asked.only(context, "state", "limit", "after");
        Optional<String> state = asked.text("state").map(FeedAnswers::state);
        int limit = asked.number("limit", USUAL, MOST);
        Feeds.Plans plans =
                Feeds.plans(desk, Query.ALL, state, asked.text("after").map(PlanCursor::read), limit);
        Optional<String> next = plans.last().map(PlanCursor::write);
        next.ifPresent(cursor -> asked.next(context, cursor));
        Reply.json(context, json -> {
            json.writeArrayFieldStart("plans");
            for (Store.ArticlePlan one : plans.plans()) {
                json.writeStartObject();
                json.writeStringField("article", one.article());
                json.writeStringField("permalink", "/article/" + Addresses.segment(one.article()));
                json.writeFieldName("plan");
                json.writeRawValue(one.plan().json());
                json.writeEndObject();
            }
            json.writeEndArray();
            Reply.text(json, "next", next);
        });
    }

    private static String state(String label) {
        List<String> labels = java.util.Arrays.stream(PlanState.values())
                .map(PlanState::label)
                .toList();
        if (!labels.contains(label)) {
            throw new QueryException("state", "state is '" + label + "'; it is one of " + String.join(", ", labels));
        }
        return label;
    }

    /** Acts that somebody speaks about, each with what is said of it over all its articles. */
    private void claims(Context context) throws IOException {
        Asked asked = Asked.query(context, "limit", "after");
        int limit = asked.number("limit", 20, 100);
        Feeds.Claims claims = Feeds.claims(desk, asked.query(), asked.text("after"), limit);
        claims.next().ifPresent(cursor -> asked.next(context, cursor));
        Reply.json(context, json -> {
            json.writeArrayFieldStart("threads");
            for (Feeds.Spoken act : claims.acts()) {
                thread(json, act.line().stored(), act.act());
            }
            json.writeEndArray();
            Reply.text(json, "next", claims.next());
        });
    }

    private void thread(JsonGenerator json, StoredEvent stored, Views.Cluster act) throws IOException {
        json.writeStartObject();
        json.writeStringField("act", act.id());
        json.writeStringField("event", stored.event().id());
        json.writeStringField(
                "permalink", "/event/" + Addresses.segment(stored.event().id()));
        json.writeStringField("code", stored.event().code().toString());
        json.writeStringField("text", stored.sentence());
        json.writeNumberField("sources", act.sources());
        json.writeArrayFieldStart("claims");
        Map<Long, String> documents = desk.store()
                .documents(act.members().stream().map(m -> m.stored().row()).toList());
        for (Views.Member member : act.members()) {
            String document = documents.get(member.stored().row());
            if (document != null) {
                for (JsonNode claim : claims(document)) {
                    json.writeStartObject();
                    json.writeStringField("event", member.stored().event().id());
                    json.writeStringField("article", member.stored().article());
                    Reply.text(json, "publication", member.stored().source());
                    json.writeFieldName("claim");
                    json.writeRawValue(claim.toString());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static JsonNode claims(String document) {
        try {
            return MAPPER.readTree(document).path("claims");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is no JSON", e);
        }
    }

    private void changes(Context context) {
        Asked asked = Asked.only(context, "after", "limit");
        long after = asked.number("after", 0L);
        int limit = asked.number("limit", 100, 1000);
        List<Change> changes = desk.store().changes(after, limit);
        long last = changes.isEmpty() ? after : changes.get(changes.size() - 1).sequence();
        if (changes.size() == limit) {
            asked.next(context, Long.toString(last));
        }
        Reply.json(context, json -> {
            json.writeArrayFieldStart("changes");
            for (Change change : changes) {
                json.writeStartObject();
                json.writeNumberField("sequence", change.sequence());
                json.writeStringField("at", change.at());
                json.writeStringField("kind", Asked.label(change.kind()));
                json.writeStringField("subject", change.subject());
                json.writeStringField("detail", change.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("last", last);
        });
    }
}
