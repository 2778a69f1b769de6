package org.casus.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.model.Status;
import org.casus.service.Fix;
import org.casus.service.Views;
import org.casus.store.Correction;
import org.casus.web.access.Caller;

/** The review queue: the least sure events first, each accepted, set right or rejected with a reason and a name. */
final class ReviewPages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 500;
    private static final int DECIDED = 20;

    private final Frame frame;

    ReviewPages(Frame frame) {
        this.frame = frame;
    }

    void add(RoutesConfig routes) {
        routes.get("/review", QueryPages.inOrder(frame, "/review", this::queue));
        routes.post("/review/decide", this::decide);
        routes.post("/review/split", context -> join(context, Correction.Verdict.SPLIT));
        routes.post("/review/merge", context -> join(context, Correction.Verdict.MERGE));
        routes.get("/review/cases.jsonl", this::cases);
    }

    private void queue(Context context, QueryView query) {
        Optional<String> named = Optional.ofNullable(context.queryParam("event"));
        Views.Page waiting = frame.desk().toReview(query.query(), Optional.empty(), 1);
        Optional<Views.Line> line = named.isPresent()
                ? Optional.of(frame.desk()
                        .event(named.get())
                        .orElseThrow(() -> new NotFoundResponse("There is no event " + named.get() + " on this desk.")))
                : waiting.lines().stream().findFirst();
        frame.page(
                context,
                "review",
                frame.shell("Review", "review", query, frame.desk().count(query.query())),
                "lines",
                line.map(frame::line).stream().toList(),
                "waiting",
                waiting.total(),
                "author",
                remembered(context),
                "decided",
                frame.desk().store().latestCorrections(DECIDED),
                "types",
                Codebook.plover().events().stream().map(EventType::code).toList(),
                "statuses",
                Arrays.stream(Status.values()).map(Status::label).toList(),
                "focus",
                named.isPresent());
    }

    private void decide(Context context) {
        String event = field(context, "id");
        String author = signed(context).orElseGet(() -> field(context, "author"));
        if (author.isEmpty()) {
            throw new BadRequestResponse("Say who decides: a decision without a name helps nobody.");
        }
        Correction.Verdict verdict = verdict(field(context, "verdict"));
        String reason = field(context, "reason");
        Optional<String> fields = verdict == Correction.Verdict.FIX ? Optional.of(fields(context)) : Optional.empty();
        frame.desk().correct(new Correction(0, event, verdict, author, reason, "", fields));
        context.cookie(reviewer(author));
        back(context);
    }

    /** The name of whoever signed in: nobody decides in the name of somebody else. */
    private static Optional<String> signed(Context context) {
        return Caller.of(context).filter(Caller::signed).map(Caller::name);
    }

    /** The name that was given last. */
    private static String remembered(Context context) {
        return Optional.ofNullable(context.cookie("reviewer"))
                .map(ReviewPages::decoded)
                .orElse("");
    }

    private static Cookie reviewer(String author) {
        Cookie cookie = new Cookie("reviewer", Link.segment(author));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/review");
        return cookie;
    }

    private static String decoded(String cookie) {
        try {
            return URLDecoder.decode(cookie, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void join(Context context, Correction.Verdict verdict) {
        ObjectNode other = JSON.createObjectNode();
        other.put("other", id(field(context, "other")));
        String event = field(context, "event");
        String author = remembered(context);
        frame.desk()
                .correct(new Correction(
                        0,
                        event,
                        verdict,
                        signed(context).orElse(author.isEmpty() ? "a reader of this desk" : author),
                        field(context, "reason"),
                        "",
                        Optional.of(other.toString())));
        context.redirect("/event/" + Link.segment(event));
    }

    /** The id in what is pasted, which may be the address of the event's card. */
    private static String id(String pasted) {
        return pasted.replaceFirst("^.*/event/", "").replaceFirst("[?#].*$", "");
    }

    private void cases(Context context) throws IOException {
        context.contentType("application/x-ndjson");
        context.header("Content-Disposition", "attachment; filename=\"casus-cases.jsonl\"");
        frame.desk().writeCases(context.res().getOutputStream());
    }

    private static void back(Context context) {
        String query = Optional.ofNullable(context.formParam("query")).orElse("");
        context.redirect(query.isEmpty() ? "/review" : "/review?" + query);
    }

    private static Correction.Verdict verdict(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "accept" -> Correction.Verdict.ACCEPT;
            case "reject" -> Correction.Verdict.REJECT;
            case "fix" -> Correction.Verdict.FIX;
            default -> throw new BadRequestResponse("verdict is '" + name + "'; it is accept, fix or reject.");
        };
    }

    private static String fields(Context context) {
        ObjectNode fields = JSON.createObjectNode();
        for (String name : Fix.FIELDS) {
            String value = field(context, "fix-" + name);
            if (!value.isEmpty()) {
                fields.put(name, value);
            }
        }
        if (fields.isEmpty()) {
            throw new BadRequestResponse(
                    "Nothing is set right: fill in at least one field, or accept or reject the event.");
        }
        return fields.toString();
    }

    private static String field(Context context, String name) {
        String value = Optional.ofNullable(context.formParam(name)).orElse("").strip();
        if (value.length() > LONGEST) {
            throw new BadRequestResponse(name + " has " + value.length() + " characters; " + LONGEST + " is the most.");
        }
        return value;
    }
}
