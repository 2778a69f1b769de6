package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PublicationDate;
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
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("article", article.id());
        writeAct();
        writeScale();
        strings("context", event.contexts().stream().map(ContextMention::code).toList());
        ContextJson.write(json, "contexts", article, event.contexts());
        json.writeStringField("status", event.status().label());
        json.writeBooleanField("historical", event.historical());
        writeNumber("confidence", event.confidence());
        writeSpan("trigger", event.trigger());
        text("speaker", Facts.vouching(event).stream().findFirst());
        text("denied_by", Facts.speakers(event, Stance.DENIES).stream().findFirst());
        Span sentence = event.mentions().get(0).sentence();
        json.writeStringField("text", sentence.of(article.text()));
        json.writeObjectFieldStart("text_info");
        offsets(sentence);
        json.writeEndObject();
        writeClaims();
        writeMentions();
        strings("explanation", event.explanation());
        ContextJson.write(json, "article_contexts", article, coded.contexts());
        writeOrigin();
        json.writeEndObject();
    }

    private void writeDate() throws IOException {
        text("date", Facts.date(event).map(Object::toString));
        Optional<String> end = Facts.endDate(event).map(Object::toString);
        if (end.isPresent()) {
            text("enddate", end);
        }
        text("date_precision", event.time().map(t -> t.value().precision()));
        Optional<Span> words = event.time().flatMap(t -> t.words());
        if (words.isPresent()) {
            writeSpan("date_words", words.get());
        }
    }

    private void writeCode() throws IOException {
        Optional<String> code = codes.cameo(event.code());
        if (cameo) {
            text("event", code);
            json.writeNullField("mode");
            json.writeStringField("plover", event.code().toString());
        } else {
            json.writeStringField("event", event.code().event());
            text("mode", event.code().mode());
            text("cameo", code);
        }
    }

    private void writePromised() throws IOException {
        if (event.promised().isEmpty()) {
            json.writeNullField("promised");
            return;
        }
        json.writeObjectFieldStart("promised");
        json.writeStringField("event", event.promised().get().event());
        text("mode", event.promised().get().mode());
        json.writeEndObject();
    }

    private void writeScale() throws IOException {
        if (codes.quad(event.code()).isPresent()) {
            json.writeNumberField("quad_code", codes.quad(event.code()).getAsInt());
        } else {
            json.writeNullField("quad_code");
        }
        if (codes.score(event.code()).isPresent()) {
            writeNumber("event_scale", codes.score(event.code()).getAsDouble());
        } else {
            json.writeNullField("event_scale");
        }
    }

    private void writeParticipants(String field, List<Participant> participants) throws IOException {
        json.writeArrayFieldStart(field);
        for (Participant participant : participants) {
            json.writeStartObject();
            participant(participant);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void participant(Participant participant) throws IOException {
        json.writeStringField("text", participant.text());
        offsets(participant.span());
        text("code", Facts.country(participant));
        text("sector", Facts.sector(participant));
        text("name", participant.actor().value().map(Actor::name));
        text("office", participant.actor().value().flatMap(Actor::office));
        if (participant.identity().isPresent()) {
            writeSpan("identity", participant.identity().get());
        }
        resolution(participant.actor());
    }

    private void resolution(Resolution<?> resolution) throws IOException {
        if (resolution instanceof Resolution.Resolved<?> resolved) {
            json.writeStringField("resolution", "resolved");
            json.writeStringField("reason", resolved.evidence());
        } else if (resolution instanceof Resolution.Ambiguous<?> ambiguous) {
            json.writeStringField("resolution", "ambiguous");
            json.writeStringField("reason", ambiguous.reason());
            strings(
                    "candidates",
                    ambiguous.candidates().stream().map(EventJson::label).toList());
        } else if (resolution instanceof Resolution.Unresolved<?> unresolved) {
            json.writeStringField("resolution", "unresolved");
            json.writeStringField("reason", unresolved.reason());
        }
    }

    private static String label(Object candidate) {
        if (candidate instanceof Actor actor) {
            return actor.name();
        }
        return candidate instanceof Place place ? place.name() : candidate.toString();
    }

    private void writePlace() throws IOException {
        if (event.place().isEmpty()) {
            json.writeNullField("event_loc");
            return;
        }
        PlaceMention mention = event.place().get();
        Optional<Place> place = mention.value().value();
        json.writeObjectFieldStart("event_loc");
        json.writeStringField("extracted_place", mention.span().of(article.text()));
        offsets(mention.span());
        text("resolved_place", place.map(Place::name));
        text("country_code", place.flatMap(Place::country));
        text("province", place.flatMap(Place::province));
        if (place.flatMap(Place::geonameId).isPresent()) {
            json.writeNumberField("geonameid", place.flatMap(Place::geonameId).get());
        }
        Optional<Place.Point> point = place.flatMap(Place::pin);
        if (point.isPresent()) {
            writeNumber("lat", point.get().latitude());
            writeNumber("lon", point.get().longitude());
        }
        if (place.isPresent()) {
            json.writeNumberField("resolution", place.get().precision().code());
        } else {
            json.writeNullField("resolution");
        }
        if (mention.value() instanceof Resolution.Ambiguous<Place> ambiguous) {
            json.writeStringField("reason", ambiguous.reason());
        } else if (mention.value() instanceof Resolution.Unresolved<Place> unresolved) {
            json.writeStringField("reason", unresolved.reason());
        }
        json.writeEndObject();
    }

    private void writeClaims() throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : event.claims()) {
            json.writeStartObject();
            claim(claim, claim.stance());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of one claim, under this stance. */
    void claim(Claim claim, Stance stance) throws IOException {
        if (claim.speaker().isPresent()) {
            json.writeObjectFieldStart("speaker");
            participant(claim.speaker().get());
            json.writeEndObject();
        } else {
            json.writeNullField("speaker");
        }
        writeParticipants("chain", claim.chain());
        json.writeStringField("stance", stance.label());
        offsets(claim.words());
        json.writeStringField("quote", claim.words().of(article.text()));
        json.writeBooleanField("direct", claim.direct());
        if (claim.cue().isPresent()) {
            writeSpan("cue", claim.cue().get());
        } else {
            json.writeNullField("cue");
        }
    }

    /** The fields that tell the act: when, what, who, to whom, where. */
    void writeAct() throws IOException {
        writeDate();
        writeCode();
        writePromised();
        writeParticipants("actor", event.actors());
        writeParticipants("recipient", event.recipients());
        writePlace();
    }

    private void writeMentions() throws IOException {
        json.writeArrayFieldStart("mentions");
        for (EventMention mention : event.mentions()) {
            json.writeStartObject();
            writeSpan("trigger", mention.trigger());
            offsets(mention.sentence());
            json.writeBooleanField("repeated", mention.repeated());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeOrigin() throws IOException {
        json.writeObjectFieldStart("cite_info");
        text("title", article.title());
        text("publication", article.source());
        text("url", article.url());
        json.writeEndObject();
        json.writeStringField("coder", coded.provenance().coder());
        json.writeStringField("model", coded.provenance().model());
        json.writeStringField("codebook", coded.provenance().codebook());
        PublicationDate published = coded.published();
        json.writeObjectFieldStart("publication_date");
        text("date", published.day().map(Object::toString));
        json.writeBooleanField("inferred", published instanceof PublicationDate.Inferred);
        strings("reasons", Words.reasons(published));
        json.writeEndObject();
    }

    /** A span with the words it covers. */
    private void writeSpan(String field, Span span) throws IOException {
        json.writeObjectFieldStart(field);
        offsets(span);
        json.writeStringField("text", span.of(article.text()));
        json.writeEndObject();
    }

    private void offsets(Span span) throws IOException {
        Span published = article.alignment().published(span);
        json.writeNumberField("start", published.start());
        json.writeNumberField("end", published.end());
    }

    private void text(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Four decimals, written out: the shortest form of a double differs between Java versions. */
    private void writeNumber(String field, double value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(Words.number(value));
    }
}
