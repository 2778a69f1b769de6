package org.casus.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Participant;
import org.casus.model.Provenance;
import org.casus.model.Span;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.casus.store.Correction;
import org.casus.store.StoredArticle;

/**
 * All that is needed to verify an event without the desk: the text with its SHA-256, the event, each of its spans with
 * the words it covers, the versions that coded it, what was decided about it, and how to check all this.
 */
final class Evidence {

    private static final List<String> STEPS = List.of(
            "The text is the one that was coded: jq -j .article.text FILE | sha256sum prints article.sha256, which is taken"
                    + " over its UTF-8 bytes.",
            "Each span covers its words: characters start to before end of article.text, counted in UTF-16 code units from"
                    + " 0, are the words beside them.",
            "The coder of these versions says the same of this text: jq -j .article.text FILE > report.txt, then casus code"
                    + " --format jsonl report.txt with --date set to article.published if that is given; compare everything"
                    + " but id, article and cite_info.");

    private Evidence() {}

    static String of(StoredArticle stored, Event event, List<Correction> corrections, Codes codes) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("evidence", event.id());
            article(json, stored);
            json.writeFieldName("event");
            json.writeRawValue(EventDocument.write(stored.coded(), event, codes));
            spans(json, stored.coded().article(), event);
            versions(json, stored.coded().provenance());
            corrections(json, corrections);
            json.writeArrayFieldStart("verify");
            for (String step : STEPS) {
                json.writeString(step);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static void article(JsonGenerator json, StoredArticle stored) throws IOException {
        Article article = stored.coded().article();
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id());
        text(json, "title", article.title());
        text(json, "publication", article.source());
        text(json, "url", article.url());
        text(json, "published", stored.coded().published().day().map(Object::toString));
        json.writeStringField("sha256", stored.sha256());
        json.writeNumberField("length", article.text().length());
        json.writeStringField("text", article.text());
        json.writeEndObject();
    }

    private static void spans(JsonGenerator json, Article article, Event event) throws IOException {
        json.writeArrayFieldStart("spans");
        for (EventMention mention : event.mentions()) {
            span(json, article, "sentence", mention.sentence());
            span(json, article, "trigger", mention.trigger());
        }
        for (Participant actor : event.actors()) {
            span(json, article, "actor", actor.span());
        }
        for (Participant recipient : event.recipients()) {
            span(json, article, "recipient", recipient.span());
        }
        if (event.time().flatMap(t -> t.words()).isPresent()) {
            span(json, article, "date", event.time().flatMap(t -> t.words()).orElseThrow());
        }
        if (event.place().isPresent()) {
            span(json, article, "place", event.place().orElseThrow().span());
        }
        for (Claim claim : event.claims()) {
            if (claim.speaker().isPresent()) {
                span(json, article, "speaker", claim.speaker().orElseThrow().span());
            }
            if (claim.cue().isPresent()) {
                span(json, article, "cue", claim.cue().orElseThrow());
            }
            span(json, article, "claim", claim.words());
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Article article, String slot, Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("slot", slot);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("words", span.of(article.text()));
        json.writeEndObject();
    }

    private static void versions(JsonGenerator json, Provenance provenance) throws IOException {
        json.writeObjectFieldStart("versions");
        json.writeStringField("coder", provenance.coder());
        json.writeStringField("codebook", provenance.codebook());
        json.writeStringField("model", provenance.model());
        json.writeEndObject();
    }

    private static void corrections(JsonGenerator json, List<Correction> corrections) throws IOException {
        json.writeArrayFieldStart("corrections");
        for (Correction correction : corrections) {
            json.writeStartObject();
            correction(json, correction);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of a correction. */
    static void correction(JsonGenerator json, Correction correction) throws IOException {
        json.writeStringField("verdict", correction.verdict().name().toLowerCase(Locale.ROOT));
        json.writeStringField("author", correction.author());
        json.writeStringField("reason", correction.reason());
        json.writeStringField("at", correction.at());
        if (correction.fields().isPresent()) {
            json.writeFieldName("fields");
            json.writeRawValue(correction.fields().orElseThrow());
        }
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.orElseThrow());
        } else {
            json.writeNullField(field);
        }
    }
}
