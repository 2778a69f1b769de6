package org.casus.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.service.Desk;
import org.casus.service.LocalDesk;
import org.casus.store.Filing;
import org.casus.store.Stores;

/** A served desk on which every word that comes from outside tries to be markup, script, an address or a formula. */
final class HostileDesk {

    /** Each is the text, the title, the source, the address and every name of one article. */
    static final List<String> WORDS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "\" autofocus onfocus=\"alert(1)\" x=\"",
            "</textarea></title></style><svg onload=alert(1)>",
            "javascript:alert(1)//",
            "JaVaScRiPt&colon;alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "<!-- <iframe src=//evil.example>",
            "]]><a href=javascript:alert(1)>x</a>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "${7*7} #{7*7} {{7*7}} @template.error()",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+9)*cmd|' /C calc'!A0",
            "\t=1+1",
            "a\u202Eb\u0000c\u2028d\uD800e",
            "x&actor=RUS&order=oldest#frag?y",
            "..\\..\\etc/passwd");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HostileDesk() {}

    static Desk open() {
        try {
            Clock clock = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
            Desk desk = new LocalDesk(
                    Stores.open(Files.createTempDirectory("casus-hostile-desk"), clock), Served.filer(), clock);
            for (int i = 0; i < WORDS.size(); i++) {
                desk.store().file(filing(i, stored(WORDS.get(i))));
            }
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As ingest leaves it: no lone surrogates. */
    static String stored(String words) {
        return words.replaceAll("[\uD800-\uDFFF\u0000]", "\uFFFD");
    }

    private static Filing filing(int number, String words) {
        CodedArticle coded = coded(number, words);
        String plan = plan(words);
        String vote = vote(words);
        return new Filing(
                coded,
                List.of(new Filing.PlanEntry("p" + number, words, words, "2016-01-01", plan)),
                List.of(
                        new Filing.Note("h" + number, "vote", words, vote),
                        new Filing.Note("h" + number, "membership", "", vote),
                        new Filing.Note("h" + number, "jurisdiction", "", vote)));
    }

    private static CodedArticle coded(int number, String words) {
        StringBuilder text = new StringBuilder();
        Span actor = append(text, words);
        append(text, " ");
        Span trigger = append(text, words);
        append(text, " ");
        Span recipient = append(text, words);
        append(text, " ");
        Span place = append(text, words);
        append(text, " ");
        Span speaker = append(text, words);
        Span cue = append(text, words);
        Span sentence = new Span(0, text.length());
        Event event = new Event(
                "h" + number,
                new EventCode("REJECT", Optional.of("meet")),
                List.of(known(actor, words)),
                List.of(unknown(recipient, words)),
                Optional.of(
                        new EventTime(new TimeExpression.Day(LocalDate.of(2016, 1, 1 + number)), Optional.of(place))),
                Optional.of(new PlaceMention(0, place, new Resolution.Resolved<>(place(number, words), 1, words))),
                Status.ACTUAL,
                false,
                List.of(new EventMention(trigger, sentence, false)),
                List.of(
                        new Claim(Stance.ASSERTS, known(speaker, words), cue, sentence, true),
                        new Claim(Stance.DENIES, unknown(speaker, words), cue, sentence, false)),
                0.5,
                List.of(words));
        PublicationDate published = new PublicationDate.Given(LocalDate.of(2016, 1, 2), words);
        return new CodedArticle(
                new Article(
                        words,
                        Optional.of(words),
                        Optional.of(words),
                        Optional.of(words),
                        published,
                        Optional.of("en"),
                        text.toString(),
                        Alignment.IDENTITY),
                published,
                List.of(sentence),
                List.of(event),
                List.of(),
                new Provenance(words, words, words));
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static Participant known(Span span, String words) {
        return new Participant(
                span,
                words,
                new Resolution.Resolved<>(new Actor(words, Optional.of("RUS"), "GOV", Optional.of(words)), 1, words),
                Optional.empty());
    }

    private static Participant unknown(Span span, String words) {
        return new Participant(span, words, new Resolution.Unresolved<>(words), Optional.empty());
    }

    private static Place place(int number, String words) {
        return new Place(
                words,
                Optional.of("SYR"),
                Optional.of(words),
                Optional.empty(),
                Optional.of(new Place.Point(30 + number, 30)),
                PlacePrecision.CITY);
    }

    private static String plan(String words) {
        ObjectNode plan = NODES.objectNode();
        for (String field : List.of("id", "article", "kind", "state", "date")) {
            plan.put(field, words);
        }
        ObjectNode named = NODES.objectNode().put("name", words).put("text", words);
        plan.set("actor", NODES.arrayNode().add(named));
        plan.set("with", NODES.arrayNode().add(named));
        plan.set("place", named);
        ObjectNode step =
                NODES.objectNode().put("date", words).put("change", words).put("planned", words);
        step.set("by", named);
        step.set("condition", named);
        step.set("sentence", named);
        plan.set("steps", NODES.arrayNode().add(step));
        ObjectNode called = NODES.objectNode().put("change", words);
        called.set("side", named);
        called.set("words", named);
        plan.set("called", NODES.arrayNode().add(called));
        return plan.toString();
    }

    private static String vote(String words) {
        ObjectNode vote = NODES.objectNode();
        for (String field : List.of("summary", "verdict", "body", "answer", "because", "command")) {
            vote.put(field, words);
        }
        vote.set("words", NODES.objectNode().put("text", words));
        vote.set("records", NODES.arrayNode().add(words));
        vote.set("votes", NODES.arrayNode().add(NODES.objectNode().put("vote", words)));
        vote.set(
                "checks",
                NODES.arrayNode()
                        .add(NODES.objectNode()
                                .put("member", words)
                                .put("told", words)
                                .put("record", words)
                                .put("verdict", words)));
        ObjectNode question = NODES.objectNode();
        for (String field : List.of("crime", "territory", "nationality", "from", "to", "date")) {
            question.put(field, words);
        }
        vote.set("question", question);
        return vote.toString();
    }

    /** For tests that read JSON. */
    static ObjectMapper json() {
        return new ObjectMapper();
    }
}
