package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.casus.institution.DataVersion;
import org.casus.model.Span;
import org.casus.model.Success;
import org.casus.record.RecordNote;
import org.casus.record.RecordNote.CrimeNote;
import org.casus.record.RecordNote.MemberNote;
import org.casus.record.RecordNote.VoteNote;

/** One JSON object a note, one note a line. Offsets are into the text as published. */
public final class RecordJsonWriter implements EventWriter {

    private final Writer out;
    private final Function<Success, List<RecordNote>> finder;
    private final DataVersion data;

    /**
     * @param finder finds the notes of an article
     */
    public RecordJsonWriter(Writer out, Function<Success, List<RecordNote>> finder, DataVersion data) {
        this.out = out;
        this.finder = finder;
        this.data = data;
    }

    @Override
    public void write(Success coded) throws IOException {
        String text = coded.source().text();
        for (RecordNote note : finder.apply(coded)) {
            out.write(InstitutionJson.line(data, json -> {
                json.writeStringField("article", coded.article());
                if (note instanceof VoteNote vote) {
                    vote(json, vote);
                } else if (note instanceof MemberNote member) {
                    member(json, member);
                } else if (note instanceof CrimeNote crime) {
                    crime(json, crime);
                }
                span(json, "words", note.words(), text);
                span(json, "sentence", note.sentence(), text);
            }));
        }
    }

    private static void vote(JsonGenerator json, VoteNote note) throws IOException {
        json.writeStringField("note", "vote");
        json.writeStringField("verdict", code(note.verdict()));
        Json.text(json, "event", note.event());
        Json.text(json, "date", note.date());
        Json.strings(json, "topics", note.topics());
        json.writeStringField("summary", note.summary());
        Json.objects(json, "votes", note.votes(), vote -> {
            json.writeStringField("vote", vote.id());
            json.writeStringField("date", vote.date().toString());
            json.writeStringField("symbol", vote.symbol());
            json.writeStringField("title", vote.title());
            json.writeStringField("outcome", vote.outcome());
            json.writeStringField("totals", vote.ballot().totals());
            Json.strings(json, "no", vote.ballot().no());
            Json.strings(json, "abstain", vote.ballot().abstain());
        });
        Json.objects(json, "checks", note.checks(), check -> {
            json.writeStringField("member", check.member());
            json.writeStringField("told", check.told());
            json.writeStringField("verdict", code(check.verdict()));
            json.writeStringField("record", check.record());
        });
    }

    private static void member(JsonGenerator json, MemberNote note) throws IOException {
        json.writeStringField("note", "membership");
        json.writeStringField("verdict", code(note.verdict()));
        json.writeStringField("body", note.body());
        Json.strings(json, "states", note.states());
        json.writeBooleanField("told_member", note.told());
        Json.text(json, "as_of", Optional.of(note.asOf()));
        Json.strings(json, "records", note.records());
    }

    private static void crime(JsonGenerator json, CrimeNote note) throws IOException {
        json.writeStringField("note", "jurisdiction");
        json.writeStringField("event", note.event());
        json.writeStringField("because", note.because());
        Json.strings(json, "filled", note.filled());
        json.writeObjectFieldStart("question");
        CourtJson.question(json, note.answer().question());
        json.writeEndObject();
        json.writeStringField("command", note.command());
        json.writeStringField("answer", note.answer().answer().code());
        InstitutionJson.explanation(json, "explanation", note.answer().explanation());
    }

    private static void span(JsonGenerator json, String field, Span span, String text) throws IOException {
        json.writeObjectFieldStart(field);
        Json.read(json, text, span);
        json.writeEndObject();
    }

    private static String code(RecordNote.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
