package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Span;
import org.casus.model.Stance;

/** One row an event under a header; lists are joined by semicolons. */
final class CsvWriter implements CodedWriter {

    private static final List<String> HEADER = List.of(
            "id",
            "article",
            "date",
            "enddate",
            "date_precision",
            "event",
            "mode",
            "cameo",
            "quad_code",
            "event_scale",
            "contexts",
            "actor",
            "actor_code",
            "actor_sector",
            "recipient",
            "recipient_code",
            "recipient_sector",
            "status",
            "historical",
            "place",
            "country_code",
            "lat",
            "lon",
            "speaker",
            "denied_by",
            "confidence",
            "mentions",
            "trigger",
            "trigger_start",
            "trigger_end",
            "text",
            "source",
            "url",
            "publication_date",
            "coder",
            "model",
            "codebook");

    private final Writer out;
    private final Codes codes;
    private final boolean cameo;
    private boolean started;

    /** @param headed whether the header is still to be written */
    CsvWriter(Writer out, Codes codes, boolean cameo, boolean headed) {
        this.out = out;
        this.codes = codes;
        this.cameo = cameo;
        started = !headed;
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        start();
        for (Event event : coded.events()) {
            out.write(Rows.csv(row(coded, event)));
        }
    }

    @Override
    public void finish() throws IOException {
        start();
    }

    private void start() throws IOException {
        if (!started) {
            out.write(Rows.csv(HEADER));
            started = true;
        }
    }

    private List<String> row(CodedArticle coded, Event event) {
        Article article = coded.article();
        Span trigger = article.alignment().published(event.trigger());
        String code = codes.cameo(event.code()).orElse("");
        return List.of(
                event.id(),
                article.id(),
                Facts.date(event).map(Object::toString).orElse(""),
                Facts.endDate(event).map(Object::toString).orElse(""),
                event.time().map(t -> t.value().precision()).orElse(""),
                cameo ? code : event.code().event(),
                cameo ? "" : event.code().mode().orElse(""),
                code,
                quad(codes, event),
                score(codes, event),
                Facts.contexts(event.contexts()),
                list(event.actors(), Facts::name),
                list(event.actors(), p -> Facts.country(p).orElse("")),
                list(event.actors(), p -> Facts.sector(p).orElse("")),
                list(event.recipients(), Facts::name),
                list(event.recipients(), p -> Facts.country(p).orElse("")),
                list(event.recipients(), p -> Facts.sector(p).orElse("")),
                event.status().label(),
                String.valueOf(event.historical()),
                Facts.placeName(article, event).orElse(""),
                Facts.place(event).flatMap(Place::country).orElse(""),
                Facts.place(event)
                        .flatMap(Place::pin)
                        .map(p -> Words.number(p.latitude()))
                        .orElse(""),
                Facts.place(event)
                        .flatMap(Place::pin)
                        .map(p -> Words.number(p.longitude()))
                        .orElse(""),
                String.join("; ", Facts.vouching(event)),
                String.join("; ", Facts.speakers(event, Stance.DENIES)),
                Words.number(event.confidence()),
                String.valueOf(event.mentions().size()),
                Facts.trigger(article, event),
                String.valueOf(trigger.start()),
                String.valueOf(trigger.end()),
                Facts.sentence(article, event),
                article.source().orElse(""),
                article.url().orElse(""),
                Facts.published(coded).map(Object::toString).orElse(""),
                coded.provenance().coder(),
                coded.provenance().model(),
                coded.provenance().codebook());
    }

    static String quad(Codes codes, Event event) {
        return codes.quad(event.code()).isPresent()
                ? String.valueOf(codes.quad(event.code()).getAsInt())
                : "";
    }

    static String score(Codes codes, Event event) {
        return codes.score(event.code()).isPresent()
                ? Words.number(codes.score(event.code()).getAsDouble())
                : "";
    }

    /** One value for each participant, also where it is empty, so that the columns go together. */
    private static String list(List<Participant> participants, Function<Participant, String> value) {
        return String.join("; ", participants.stream().map(value).toList());
    }
}
