package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Success;
import org.casus.model.TimeAnchor;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/** One JSON object a time expression, one a line. Dates are first and last day, both included. */
public final class TimeJsonWriter implements EventWriter {

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
                out.write(Json.line(json -> write(json, coded, time)));
            }
        }
    }

    private static void write(JsonGenerator json, Success coded, TimeMention time) throws IOException {
        String text = coded.source().text();
        json.writeStringField("article", coded.source().id());
        Json.read(json, text, time.span());
        Optional<TimeExpression> value = time.value().value();
        Json.text(json, "date", value.map(TimeExpression::earliest));
        Json.text(json, "enddate", value.map(TimeExpression::latest));
        Json.text(json, "date_precision", value.map(TimeExpression::precision));
        resolution(json, time.value());
        anchor(json, text, time.anchor());
        Span sentence = coded.resolved()
                .marked()
                .read()
                .sentences()
                .get(time.sentence())
                .sentence()
                .span();
        json.writeObjectFieldStart("sentence");
        Json.offsets(json, sentence);
        json.writeEndObject();
        Json.published(json, coded.resolved().published());
        json.writeStringField("coder", coded.provenance().coder());
        json.writeStringField("model", coded.provenance().model());
    }

    private static void resolution(JsonGenerator json, Resolution<TimeExpression> value) throws IOException {
        Json.resolution(json, value);
        if (value instanceof Resolution.Resolved<TimeExpression> resolved) {
            Json.number(json, "confidence", resolved.confidence());
        } else if (value instanceof Resolution.Ambiguous<TimeExpression> ambiguous) {
            Json.strings(
                    json,
                    "candidates",
                    ambiguous.candidates().stream().map(TimeTableWriter::value).toList());
        }
    }

    /** What the value was counted from: the report, words before, or nothing. */
    private static void anchor(JsonGenerator json, String text, TimeAnchor anchor) throws IOException {
        if (anchor instanceof TimeAnchor.Report report) {
            json.writeObjectFieldStart("anchor");
            json.writeStringField("kind", "report");
            json.writeStringField("date", report.day().toString());
            json.writeEndObject();
        } else if (anchor instanceof TimeAnchor.Told told) {
            json.writeObjectFieldStart("anchor");
            json.writeStringField("kind", "text");
            Json.read(json, text, told.words());
            json.writeEndObject();
        } else {
            json.writeNullField("anchor");
        }
    }
}
