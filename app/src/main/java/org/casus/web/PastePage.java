package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.ingest.Dates;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.output.Codes;
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
    private final Codes codes;
    private final Meter meter;

    PastePage(Frame frame, Codes codes, Meter meter) {
        this.frame = frame;
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
        List<LineView> latest = frame.lines(frame.desk().list(Query.ALL, Views.Order.NEWEST, Optional.empty(), LATEST));
        frame.page(
                context,
                "home",
                frame.shell("Code a text", "home"),
                "text",
                sample.orElse(""),
                "date",
                "",
                "latest",
                latest);
    }

    private void code(Context context) {
        Limits.pace(context, meter);
        String text = Optional.ofNullable(context.formParam("text")).orElse("").replace("\r\n", "\n");
        Desk.Coding coding = coded(
                text, Optional.ofNullable(context.formParam("date")).orElse("").strip());
        Object[] values = values(coding, text);
        if (context.header("HX-Request") != null) {
            frame.part(context, "coded", values);
        } else {
            frame.page(context, "codedpage", frame.shell("Coded", "home"), values);
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
        IngestOptions options = date.isEmpty() ? IngestOptions.DEFAULT : IngestOptions.DEFAULT.withDate(day(date));
        Ingested read = Ingest.content(text.getBytes(StandardCharsets.UTF_8), options, 1)
                .get(0);
        if (read instanceof Ingested.Refused refused) {
            return new Desk.Coding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(refused.rejected().problem().id() + ": "
                            + refused.rejected().problem().meaning() + "."));
        }
        return frame.desk().code(((Ingested.Accepted) read).article());
    }

    private static LocalDate day(String date) {
        return Dates.parse(date)
                .orElseThrow(() -> new BadRequestResponse(
                        "'" + date + "' is no calendar date; write it as 2016-10-11, or leave it empty."));
    }

    private Object[] values(Desk.Coding coding, String text) {
        Filing filing = coding.filing().orElse(null);
        return new Object[] {
            "text",
            text,
            "problem",
            coding.problem().orElse(""),
            "article",
            filing == null ? NONE : ArticleView.of(filing.coded(), "", frame.phrases()),
            "lines",
            filing == null ? List.of() : LineView.of(filing.coded(), frame.phrases(), codes),
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
