package org.casus.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Actor;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.service.Views;
import org.casus.store.StoredEvent;

/** What a card says beyond its line. */
public record CardView(StoredEvent stored, List<Slot> slots, List<Voice> says, List<Voice> denies, String citation) {

    public CardView {
        slots = List.copyOf(slots);
        says = List.copyOf(says);
        denies = List.copyOf(denies);
    }

    /** Words, what they stand for, and why. */
    public record Slot(String name, String words, String value, String why) {}

    /** Somebody who speaks about the event. */
    public record Voice(String speaker, String cue, String chain, String quote, boolean direct) {}

    /** Two decimals. */
    public String confidence() {
        return Text.share(stored.event().confidence());
    }

    /** @param cluster the act across articles */
    public static CardView of(LineView line, Views.Cluster cluster) {
        StoredEvent stored = line.stored();
        Event event = stored.event();
        List<Slot> slots = new ArrayList<>();
        slots.add(new Slot("act", words(stored, event.trigger()), line.phrase(), ""));
        event.actors().forEach(p -> slots.add(slot("actor", p)));
        event.recipients().forEach(p -> slots.add(slot("recipient", p)));
        event.time()
                .ifPresent(t -> slots.add(new Slot(
                        "date",
                        t.words().map(w -> words(stored, w)).orElse("the day of the report"),
                        Text.time(t.value()),
                        t.value().precision())));
        event.place()
                .ifPresent(p -> slots.add(new Slot("place", words(stored, p.span()), line.place(), why(p.value()))));
        List<Voice> says = voices(stored, true);
        List<Voice> denies = voices(stored, false);
        return new CardView(stored, slots, says, denies, citation(line));
    }

    private static Slot slot(String name, Participant participant) {
        return new Slot(name, participant.text(), value(participant), why(participant.actor()));
    }

    private static String value(Participant participant) {
        return participant
                .actor()
                .value()
                .map(a -> a.name() + " (" + code(a) + ")"
                        + a.office().map(o -> ", " + o).orElse(""))
                .orElse("nobody we can tell");
    }

    private static String code(Actor actor) {
        return (actor.country().orElse("") + " " + actor.sector()).strip();
    }

    private static String why(Resolution<?> resolution) {
        if (resolution instanceof Resolution.Resolved<?> resolved) {
            return resolved.evidence();
        }
        if (resolution instanceof Resolution.Ambiguous<?> ambiguous) {
            return "ambiguous: " + ambiguous.reason() + "; "
                    + ambiguous.candidates().stream().map(CardView::label).collect(Collectors.joining(" or "));
        }
        return resolution instanceof Resolution.Unresolved<?> unresolved ? unresolved.reason() : "";
    }

    private static String label(Object candidate) {
        if (candidate instanceof Actor actor) {
            return actor.name();
        }
        return candidate instanceof Place place ? place.name() : candidate.toString();
    }

    private static List<Voice> voices(StoredEvent stored, boolean vouching) {
        return stored.event().claims().stream()
                .filter(c -> c.stance().vouches() == vouching)
                .map(c -> voice(stored, c))
                .toList();
    }

    private static Voice voice(StoredEvent stored, Claim claim) {
        return new Voice(
                claim.speaker().map(LineView::name).orElse("somebody the text does not name"),
                claim.cue().map(c -> words(stored, c)).orElse(""),
                claim.chain().stream().map(LineView::name).collect(Collectors.joining(", ")),
                words(stored, claim.words()),
                claim.direct());
    }

    /** Words of the sentence; those elsewhere are on the page of the article. */
    private static String words(StoredEvent stored, Span span) {
        int start = span.start() - stored.sentenceStart();
        int end = span.end() - stored.sentenceStart();
        return start >= 0 && end <= stored.sentence().length()
                ? stored.sentence().substring(start, end)
                : "elsewhere in the article";
    }

    private static String citation(LineView line) {
        StoredEvent stored = line.stored();
        return line.actors() + " " + line.phrase() + (line.hasRecipients() ? " " + line.recipients() : "") + ", "
                + line.date() + " (" + line.status().label() + "). In: "
                + stored.title().orElse(stored.article())
                + stored.source().map(s -> ", " + s).orElse("")
                + stored.published().map(p -> ", " + p).orElse("")
                + stored.url().map(u -> ", " + u).orElse("")
                + ". Coded by " + stored.provenance().coder() + ", model "
                + stored.provenance().model() + ", event " + line.id() + ".";
    }

    /** A field that a reader of the desk set right. */
    public record Right(String name, String coded, String shown) {}

    /** What was set right; nothing if the event stands as it was coded. */
    public static List<Right> rights(LineView line) {
        if (line.line().coded().isEmpty()) {
            return List.of();
        }
        LineView coded = line.coded();
        List<Right> rights = new ArrayList<>();
        right(rights, "Code", coded.code(), line.code());
        right(rights, "Status", coded.status().label(), line.status().label());
        right(rights, "Actor", coded.actors(), line.actors());
        right(rights, "Recipient", recipients(coded), recipients(line));
        right(rights, "Date", coded.date(), line.date());
        right(rights, "Place", coded.place(), line.place());
        return List.copyOf(rights);
    }

    private static String recipients(LineView line) {
        return line.hasRecipients() ? line.recipients() : "";
    }

    private static void right(List<Right> rights, String name, String coded, String shown) {
        if (!coded.equals(shown)) {
            rights.add(new Right(name, coded.isEmpty() ? "nothing" : coded, shown.isEmpty() ? "nothing" : shown));
        }
    }
}
