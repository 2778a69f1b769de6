package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.ingest.Dates;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.output.Codes;
import org.casus.output.Phrases;
import org.casus.service.Desk;
import org.casus.service.Query;
import org.casus.service.Views;
import org.casus.store.Filing;
import org.casus.web.access.Meter;
import org.casus.web.api.Limits;

/** The front page: paste a report, read its events. Nothing that is pasted is kept. */
final class PastePage {

    /** Characters; the coder takes seconds for a text of this length. */
    static final int LONGEST = Limits.TEXT;

    private static final int LATEST = 8;

    private final Frame frame;
    private final Phrases phrases;
    private final Codes codes;
    private final Meter meter;

    PastePage(Frame frame, Phrases phrases, Codes codes, Meter meter) {
        this.frame = frame;
        this.phrases = phrases;
        this.codes = codes;
        this.meter = meter;
    }

    void add(RoutesConfig routes) {
        routes.get("/", this::show);
        routes.post("/code", this::code);
    }

    private void show(Context context) {
        Optional<String> sample =
                Optional.ofNullable(context.queryParam("sample")).flatMap(Samples::text);
        List<LineView> latest =
                frame.desk().list(Query.ALL, Views.Order.NEWEST, Optional.empty(), LATEST).lines().stream()
                        .map(l -> new LineView(l, phrases.of(l.stored().event().code())))
                        .toList();
        context.html(frame.page(
                "home", frame.shell("Code a text", "home"), "text", sample.orElse(""), "date", "", "latest", latest));
    }

    private void code(Context context) {
        Limits.pace(context, meter);
        String text = Optional.ofNullable(context.formParam("text")).orElse("").replace("\r\n", "\n");
        Desk.Coding coding = coded(
                text, Optional.ofNullable(context.formParam("date")).orElse("").strip());
        Object[] values = values(coding);
        if (context.header("HX-Request") != null) {
            context.html(frame.part("coded", values));
        } else {
            Object[] all = new Object[values.length + 2];
            System.arraycopy(values, 0, all, 0, values.length);
            all[values.length] = "text";
            all[values.length + 1] = text;
            context.html(frame.page("codedpage", frame.shell("Coded", "home"), all));
        }
    }

    private Desk.Coding coded(String text, String date) {
        if (text.isBlank()) {
            return new Desk.Coding(
                    Optional.empty(), Optional.empty(), Optional.of("There is no text. Paste a report and try again."));
        }
        if (text.length() > LONGEST) {
            return new Desk.Coding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("The text has " + Text.number(text.length()) + " characters; the paste box takes "
                            + Text.number(LONGEST) + ". Load longer ones with: casus load FILE --desk DIR"));
        }
        IngestOptions options = IngestOptions.DEFAULT;
        try (Stream<Ingested> read = new Ingest(date.isEmpty() ? options : options.withDate(day(date)), report -> {})
                .read(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            Ingested first = read.iterator().next();
            if (first instanceof Ingested.Refused refused) {
                return new Desk.Coding(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(refused.rejected().problem().id() + ": "
                                + refused.rejected().problem().meaning() + "."));
            }
            return frame.desk().code(((Ingested.Accepted) first).article());
        }
    }

    private static LocalDate day(String date) {
        return Dates.parse(date)
                .orElseThrow(() -> new BadRequestResponse(
                        "'" + date + "' is no calendar date; write it as 2016-10-11, or leave it empty."));
    }

    private Object[] values(Desk.Coding coding) {
        Filing filing = coding.filing().orElse(null);
        return new Object[] {
            "problem",
            coding.problem().orElse(""),
            "article",
            filing == null ? NONE : ArticleView.of(filing.coded(), "", phrases),
            "lines",
            filing == null ? List.of() : CodedLine.of(filing.coded(), phrases, codes),
            "plans",
            filing == null
                    ? List.of()
                    : filing.plans().stream().map(p -> PlanView.of("", p)).toList(),
            "notes",
            filing == null ? List.of() : NoteView.of(filing.notes())
        };
    }

    /** Stands where nothing was coded; the page then shows the problem only. */
    private static final ArticleView NONE = ArticleView.none();
}
