package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.casus.model.PublicationDate;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Success;
import org.casus.model.TimeAnchor;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/** One JSON object a time expression, one a line. Dates are first and last day, both included. */
public final class TimeJsonWriter implements EventWriter {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final boolean open;

    /** @param open whether only times without a value are written */
    public TimeJsonWriter(Writer out, boolean open) {
        this.out = out;
        this.open = open;
    }

    @Override
    public void write(Success coded) throws IOException {
        for (TimeMention time : coded.resolved().times()) {
            if (!open || time.value().value().isEmpty()) {
                StringWriter line = new StringWriter();
                try (JsonGenerator json = factory.createGenerator(line)) {
                    write(json, coded, time);
                }
                out.write(line.append('\n').toString());
            }
        }
    }

    private static void write(JsonGenerator json, Success coded, TimeMention time) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", coded.source().id());
        span(json, coded, time.span());
        Optional<TimeExpression> value = time.value().value();
        text(json, "date", value.map(v -> v.earliest().toString()));
        text(json, "enddate", value.map(v -> v.latest().toString()));
        text(json, "date_precision", value.map(TimeExpression::precision));
        resolution(json, time.value());
        anchor(json, coded, time.anchor());
        Span sentence = coded.resolved()
                .marked()
                .read()
                .sentences()
                .get(time.sentence())
                .sentence()
                .span();
        json.writeObjectFieldStart("sentence");
        json.writeNumberField("start", sentence.start());
        json.writeNumberField("end", sentence.end());
        json.writeEndObject();
        published(json, coded.resolved().published());
        json.writeStringField("coder", coded.provenance().coder());
        json.writeStringField("model", coded.provenance().model());
        json.writeEndObject();
    }

    private static void resolution(JsonGenerator json, Resolution<TimeExpression> value) throws IOException {
        if (value instanceof Resolution.Resolved<TimeExpression> resolved) {
            json.writeStringField("resolution", "resolved");
            json.writeStringField("reason", resolved.evidence());
            json.writeFieldName("confidence");
            json.writeNumber(Words.number(resolved.confidence()));
        } else if (value instanceof Resolution.Ambiguous<TimeExpression> ambiguous) {
            json.writeStringField("resolution", "ambiguous");
            json.writeStringField("reason", ambiguous.reason());
            json.writeArrayFieldStart("candidates");
            for (TimeExpression candidate : ambiguous.candidates()) {
                json.writeString(TimeTableWriter.value(candidate));
            }
            json.writeEndArray();
        } else if (value instanceof Resolution.Unresolved<TimeExpression> unresolved) {
            json.writeStringField("resolution", "unresolved");
            json.writeStringField("reason", unresolved.reason());
        }
    }

    /** What the value was counted from: the report, words before, or nothing. */
    private static void anchor(JsonGenerator json, Success coded, TimeAnchor anchor) throws IOException {
        if (anchor instanceof TimeAnchor.Report report) {
            json.writeObjectFieldStart("anchor");
            json.writeStringField("kind", "report");
            json.writeStringField("date", report.day().toString());
            json.writeEndObject();
        } else if (anchor instanceof TimeAnchor.Told told) {
            json.writeObjectFieldStart("anchor");
            json.writeStringField("kind", "text");
            span(json, coded, told.words());
            json.writeEndObject();
        } else {
            json.writeNullField("anchor");
        }
    }

    private static void published(JsonGenerator json, PublicationDate published) throws IOException {
        json.writeObjectFieldStart("publication_date");
        text(json, "date", published.day().map(Object::toString));
        json.writeBooleanField("inferred", published instanceof PublicationDate.Inferred);
        json.writeArrayFieldStart("reasons");
        for (String reason : Words.reasons(published)) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Success coded, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.of(coded.source().text()));
    }

    private static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }
}
