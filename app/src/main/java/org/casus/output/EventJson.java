package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Stance;

/**
 * The fields of one event, in a fixed order. Offsets are into the text as published; {@code text} fields show the
 * readable words.
 */
final class EventJson {

    private final JsonGenerator json;
    private final Codes codes;
    private final boolean cameo;
    private final CodedArticle coded;
    private final Article article;
    private final Event event;

    EventJson(JsonGenerator json, Codes codes, boolean cameo, CodedArticle coded, Event event) {
        this.json = json;
        this.codes = codes;
        this.cameo = cameo;
        this.coded = coded;
        this.article = coded.article();
        this.event = event;
    }

    void write() throws IOException {
        json.writeStringField("id", event.id());
        json.writeStringField("article", article.id());
        writeAct();
        writeScale();
        Json.strings(
                json,
                "context",
                event.contexts().stream().map(ContextMention::code).toList());
        ContextJson.write(json, "contexts", article, event.contexts());
        json.writeStringField("status", event.status().label());
        json.writeBooleanField("historical", event.historical());
        Json.number(json, "confidence", event.confidence());
        span("trigger", event.trigger());
        Json.text(json, "speaker", Facts.vouching(event).stream().findFirst());
        Json.text(
                json, "denied_by", Facts.speakers(event, Stance.DENIES).stream().findFirst());
        Span sentence = event.mentions().get(0).sentence();
        json.writeStringField("text", sentence.of(article.text()));
        json.writeObjectFieldStart("text_info");
        offsets(sentence);
        json.writeEndObject();
        Json.objects(json, "claims", event.claims(), claim -> claim(claim, claim.stance()));
        writeMentions();
        Json.strings(json, "explanation", event.explanation());
        ContextJson.write(json, "article_contexts", article, coded.contexts());
        writeOrigin();
    }

    private void writeDate() throws IOException {
        Json.text(json, "date", Facts.date(event));
        Optional<LocalDate> end = Facts.endDate(event);
        if (end.isPresent()) {
            Json.text(json, "enddate", end);
        }
        Json.text(json, "date_precision", event.time().map(t -> t.value().precision()));
        Optional<Span> words = event.time().flatMap(t -> t.words());
        if (words.isPresent()) {
            span("date_words", words.get());
        }
    }

    private void writeCode() throws IOException {
        Optional<String> code = codes.cameo(event.code());
        if (cameo) {
            Json.text(json, "event", code);
            json.writeNullField("mode");
            json.writeStringField("plover", event.code().toString());
        } else {
            json.writeStringField("event", event.code().event());
            Json.text(json, "mode", event.code().mode());
            Json.text(json, "cameo", code);
        }
    }

    private void writePromised() throws IOException {
        Json.object(json, "promised", event.promised(), promised -> {
            json.writeStringField("event", promised.event());
            Json.text(json, "mode", promised.mode());
        });
    }

    private void writeScale() throws IOException {
        if (codes.quad(event.code()).isPresent()) {
            json.writeNumberField("quad_code", codes.quad(event.code()).getAsInt());
        } else {
            json.writeNullField("quad_code");
        }
        if (codes.score(event.code()).isPresent()) {
            Json.number(json, "event_scale", codes.score(event.code()).getAsDouble());
        } else {
            json.writeNullField("event_scale");
        }
    }

    private void participant(Participant participant) throws IOException {
        json.writeStringField("text", participant.text());
        offsets(participant.span());
        Json.text(json, "code", Facts.country(participant));
        Json.text(json, "sector", Facts.sector(participant));
        Json.text(json, "name", participant.actor().value().map(Actor::name));
        Json.text(json, "office", participant.actor().value().flatMap(Actor::office));
        if (participant.identity().isPresent()) {
            span("identity", participant.identity().get());
        }
        Json.resolution(json, participant.actor());
        if (participant.actor() instanceof Resolution.Ambiguous<Actor> ambiguous) {
            Json.strings(
                    json,
                    "candidates",
                    ambiguous.candidates().stream().map(Actor::name).toList());
        }
    }

    private void place(PlaceMention mention) throws IOException {
        Optional<Place> place = mention.value().value();
        json.writeStringField("extracted_place", mention.span().of(article.text()));
        offsets(mention.span());
        Json.text(json, "resolved_place", place.map(Place::name));
        Json.text(json, "country_code", place.flatMap(Place::country));
        Json.text(json, "province", place.flatMap(Place::province));
        if (place.flatMap(Place::geonameId).isPresent()) {
            json.writeNumberField("geonameid", place.flatMap(Place::geonameId).get());
        }
        Optional<Place.Point> point = place.flatMap(Place::pin);
        if (point.isPresent()) {
            Json.number(json, "lat", point.get().latitude());
            Json.number(json, "lon", point.get().longitude());
        }
        if (place.isPresent()) {
            json.writeNumberField("resolution", place.get().precision().code());
        } else {
            json.writeNullField("resolution");
        }
        if (place.isEmpty()) {
            json.writeStringField("reason", Words.reason(mention.value()));
        }
    }

    /** The fields of one claim, under this stance. */
    void claim(Claim claim, Stance stance) throws IOException {
        Json.object(json, "speaker", claim.speaker(), this::participant);
        Json.objects(json, "chain", claim.chain(), this::participant);
        json.writeStringField("stance", stance.label());
        offsets(claim.words());
        json.writeStringField("quote", claim.words().of(article.text()));
        json.writeBooleanField("direct", claim.direct());
        Json.object(json, "cue", claim.cue(), this::words);
    }

    /** The fields that tell the act: when, what, who, to whom, where. */
    void writeAct() throws IOException {
        writeDate();
        writeCode();
        writePromised();
        Json.objects(json, "actor", event.actors(), this::participant);
        Json.objects(json, "recipient", event.recipients(), this::participant);
        Json.object(json, "event_loc", event.place(), this::place);
    }

    private void writeMentions() throws IOException {
        Json.objects(json, "mentions", event.mentions(), mention -> {
            span("trigger", mention.trigger());
            offsets(mention.sentence());
            json.writeBooleanField("repeated", mention.repeated());
        });
    }

    void writeOrigin() throws IOException {
        json.writeObjectFieldStart("cite_info");
        Json.text(json, "title", article.title());
        Json.text(json, "publication", article.source());
        Json.text(json, "url", article.url());
        json.writeEndObject();
        Json.provenance(json, coded.provenance());
        Json.published(json, coded.published());
    }

    /** A span with the words it covers. */
    private void span(String field, Span span) throws IOException {
        json.writeObjectFieldStart(field);
        words(span);
        json.writeEndObject();
    }

    private void words(Span span) throws IOException {
        Json.published(json, article, span);
    }

    private void offsets(Span span) throws IOException {
        Json.offsets(json, article.alignment().published(span));
    }
}
