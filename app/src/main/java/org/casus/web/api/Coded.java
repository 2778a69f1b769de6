package org.casus.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.ingest.InputFormat;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.output.Codes;
import org.casus.service.Desk;
import org.casus.store.Filing;
import org.casus.web.access.Meter;
import org.casus.web.access.Scope;

/** Codes a text that is sent, and keeps nothing. */
final class Coded {

    /** What the reader calls articles without an id. */
    static final String UNNAMED = "stdin";

    private static final String TEXT = "text/plain";

    private final Desk desk;
    private final Codes codes;
    private final Meter meter;

    Coded(Desk desk, Codes codes, Meter meter) {
        this.desk = desk;
        this.codes = codes;
        this.meter = meter;
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.post("/code", Scope.READ, Reply.JSON, List.of(Reply.JSON, TEXT), this::code));
    }

    private void code(Context context) throws IOException {
        Asked.only(context);
        Limits.pace(context, meter);
        byte[] body = Limits.body(context, Limits.CODE_BYTES);
        boolean plain = String.valueOf(context.header("Content-Type"))
                .toLowerCase(java.util.Locale.ROOT)
                .startsWith(TEXT);
        Ingested read = read(body, plain ? InputFormat.TEXT : InputFormat.JSON, Limits.TEXT);
        if (read instanceof Ingested.Refused refused) {
            Problem problem = refused.rejected().problem();
            throw new ApiException(
                    problem == Problem.TOO_LONG
                            ? Fault.TOO_LARGE
                            : problem == Problem.MALFORMED || problem == Problem.ENCODING ? Fault.BODY : Fault.TEXT,
                    problem.id() + ": " + said(refused.rejected().message(), "the body") + ".");
        }
        Article article = ((Ingested.Accepted) read).article();
        Desk.Coding coding = desk.code(article.id().startsWith(UNNAMED) ? article.withId("text") : article);
        Filing filing = coding.filing()
                .orElseThrow(() -> new ApiException(Fault.TEXT, coding.problem().orElse("")));
        context.header("Cache-Control", "no-store");
        context.contentType(Reply.JSON);
        context.result(Reply.json(json -> {
            Reply.text(
                    json, "publication_date", filing.coded().published().day().map(Object::toString));
            EventAnswers.filing(json, filing, codes);
        }));
    }

    /** Reads the one article of a body. */
    static Ingested read(byte[] body, InputFormat format, int longest) {
        IngestOptions options = IngestOptions.DEFAULT
                .withFormat(format)
                .withLimit(longest)
                .withEncoding(java.nio.charset.StandardCharsets.UTF_8);
        List<Ingested> all = Ingest.content(body, options, 2);
        if (all.size() > 1) {
            throw new ApiException(Fault.BODY, "The body holds more than one article; send one.");
        }
        return all.get(0);
    }

    /** A message of the reader in words of the request. */
    static String said(String message, String where) {
        return message.replaceFirst("^standard input(, line 1)?", java.util.regex.Matcher.quoteReplacement(where))
                .replaceFirst("\\.$", "");
    }
}
