package org.casus.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.EventLine;
import org.casus.Golden;
import org.casus.codebook.Codebook;
import org.casus.coder.Recorded;
import org.casus.coder.RecordedArticles;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.ReadSentence;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The events of whole articles, from what the reader and the event layers were recorded to say of them: the reader's mistakes
 * are in it, the model is not needed. Guards against changes that nobody meant; what is written is what is told, not what is
 * right. With {@code -Dcasus.golden=write} the files are written, not compared; read the difference before it is kept.
 */
class RecordedEventsTest {

    private static final EventExtractor EVENTS = EventExtractor.load(Codebook.plover(), RecordedArticles.anchors());

    @ParameterizedTest
    @MethodSource("org.casus.coder.RecordedArticles#names")
    void anArticleTellsTheseEvents(String name) throws IOException {
        Recorded recorded = RecordedArticles.recorded(name);
        Resolved resolved = RecordedArticles.resolved(name);
        List<ReadSentence> sentences = resolved.marked().read().sentences();
        List<Event> events =
                EVENTS.apply(resolved, s -> EVENTS.mayTell(sentences.get(s)) ? recorded.actsOf(s) : List.of());
        Golden.same(
                RecordedEventsTest.class,
                "recorded/" + name + ".txt",
                told(recorded.article().text(), events));
    }

    /** A line an event, with what it rests on below. */
    private static String told(String text, List<Event> events) {
        List<String> out = new ArrayList<>();
        for (Event event : events) {
            out.add(line(text, event));
            event.mentions().stream().skip(1).forEach(m -> out.add("    again " + words(text, m)));
            event.claims().forEach(c -> out.add("    " + claim(text, c)));
            // Rows of a table move with each row that is added before them.
            event.explanation().forEach(e -> out.add("    . " + e.replaceAll(" \\([a-z]+\\.tsv:\\d+\\)", "")));
        }
        return String.join("\n", out) + "\n";
    }

    private static String line(String text, Event event) {
        return String.join(
                " | ",
                event.time().map(t -> time(text, t)).orElse("-"),
                event.status().label() + (event.historical() ? ", historical" : ""),
                event.code() + event.promised().map(p -> " of " + p).orElse(""),
                EventLine.who(event.actors()) + " > " + EventLine.who(event.recipients()),
                names(text, event.actors()) + " > " + names(text, event.recipients()),
                words(text, event.mentions().get(0)),
                event.place().map(p -> p.span().of(text)).orElse("-"),
                "" + event.confidence());
    }

    private static String time(String text, EventTime time) {
        String days = time.value().earliest()
                + (time.value() instanceof TimeExpression.Day
                        ? ""
                        : "/" + time.value().latest());
        return days + time.words().map(w -> " " + quoted(text, w)).orElse("");
    }

    private static String names(String text, List<Participant> side) {
        return side.isEmpty() ? "-" : side.stream().map(p -> name(text, p)).collect(Collectors.joining(" + "));
    }

    /** The words, and those that give them their identity. */
    private static String name(String text, Participant who) {
        return flat(who.text())
                + who.identity().map(i -> " (" + flat(i.of(text)) + ")").orElse("");
    }

    private static String words(String text, EventMention mention) {
        return quoted(text, mention.trigger()) + (mention.repeated() ? " (repeated)" : "");
    }

    /** Who says it, through whom, with which words, and what. */
    private static String claim(String text, Claim claim) {
        return claim.stance() + " by "
                + claim.speaker().map(s -> speaker(text, s)).orElse("nobody named")
                + claim.chain().stream()
                        .map(c -> " through " + speaker(text, c))
                        .collect(Collectors.joining())
                + claim.cue().map(c -> ", " + quoted(text, c)).orElse("")
                + (claim.direct() ? ", in quotation marks: " : ": ")
                + quoted(text, claim.words());
    }

    private static String speaker(String text, Participant who) {
        return name(text, who) + ", " + EventLine.who(List.of(who));
    }

    private static String quoted(String text, Span span) {
        return '"' + flat(span.of(text)) + '"';
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
