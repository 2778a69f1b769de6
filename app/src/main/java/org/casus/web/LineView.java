package org.casus.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.output.Codes;
import org.casus.output.Phrases;
import org.casus.service.Views;
import org.casus.store.StoredEvent;

/** An event as a line of a list, and as the head of its card. */
public record LineView(Views.Line line, String phrase) {

    /** The events of an article that is stored nowhere. */
    static List<LineView> of(CodedArticle coded, Phrases phrases, Codes codes) {
        return coded.events().stream()
                .map(e -> new LineView(
                        new Views.Line(unstored(coded, e, codes), 1, Optional.empty()), phrases.of(e.code())))
                .toList();
    }

    private static StoredEvent unstored(CodedArticle coded, Event event, Codes codes) {
        Span sentence = event.mentions().get(0).sentence();
        Article article = coded.article();
        return new StoredEvent(
                0,
                event,
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                coded.published().day().map(LocalDate::toString),
                sentence.of(article.text()),
                sentence.start(),
                codes.quad(event.code()),
                coded.provenance());
    }

    /** The same event as it was coded, if it was set right; the words for its code are those of this. */
    public LineView coded() {
        return new LineView(new Views.Line(line.coded().orElse(line.stored()), 1, Optional.empty()), phrase);
    }

    public StoredEvent stored() {
        return line.stored();
    }

    public Event event() {
        return stored().event();
    }

    public String id() {
        return event().id();
    }

    public String date() {
        return event().time().map(t -> Text.time(t.value())).orElse("undated");
    }

    public String actors() {
        return names(event().actors());
    }

    public String recipients() {
        return names(event().recipients());
    }

    public boolean hasRecipients() {
        return !event().recipients().isEmpty();
    }

    /** Whom it is done to, after an arrow. Empty if it is aimed at nobody. */
    public String sides() {
        return hasRecipients() ? actors() + " \u2192 " + recipients() : actors();
    }

    public Status status() {
        return event().status();
    }

    public String quadClass() {
        return Text.quad(stored().quad().orElse(0));
    }

    public String code() {
        return event().code().toString();
    }

    /** The place with how close it is: "Aleppo, part of the city". Empty if the text tells none. */
    public String place() {
        return event().place().map(p -> place(p, stored())).orElse("");
    }

    private static String place(PlaceMention mention, StoredEvent stored) {
        return mention.value()
                .value()
                .map(p -> p.name() + precision(p))
                .orElseGet(() -> within(stored, mention) + " (not on our map)");
    }

    private static String precision(Place place) {
        String country = place.country().map(c -> ", " + c).orElse("");
        return switch (place.precision()) {
            case SUB_CITY -> country + " \u00B7 part of the city";
            case CITY -> country;
            case DISTRICT -> country + " \u00B7 district";
            case PROVINCE -> country + " \u00B7 province";
            case COUNTRY -> " \u00B7 country";
        };
    }

    private static String within(StoredEvent stored, PlaceMention mention) {
        int start = mention.span().start() - stored.sentenceStart();
        int end = mention.span().end() - stored.sentenceStart();
        return start >= 0 && end <= stored.sentence().length()
                ? stored.sentence().substring(start, end)
                : "place named elsewhere";
    }

    /** Who says so, if it is not the outlet. */
    public String says() {
        return speakers(true);
    }

    /** Who denies it or takes it back. */
    public String denies() {
        return speakers(false);
    }

    private String speakers(boolean vouching) {
        return event().claims().stream()
                .filter(c -> c.stance().vouches() == vouching)
                .map(LineView::speaker)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String speaker(Claim claim) {
        return claim.speaker().map(LineView::name).orElse("somebody unnamed");
    }

    /** The sentence, cut at its slots. */
    public List<Piece> sentence() {
        return Piece.cut(stored().sentence(), stored().sentenceStart(), marks(event()));
    }

    /** Everything in the text that fills a slot of an event. */
    public static List<Piece.Mark> marks(Event event) {
        List<Piece.Mark> marks = new ArrayList<>();
        event.mentions()
                .forEach(m -> marks.add(mark(m.trigger().start(), m.trigger().end(), "trigger")));
        event.actors().forEach(p -> marks.add(mark(p.span().start(), p.span().end(), "actor")));
        event.recipients()
                .forEach(p -> marks.add(mark(p.span().start(), p.span().end(), "recipient")));
        event.place().ifPresent(p -> marks.add(mark(p.span().start(), p.span().end(), "place")));
        event.time().flatMap(t -> t.words()).ifPresent(w -> marks.add(mark(w.start(), w.end(), "date")));
        event.claims()
                .forEach(c -> c.speaker()
                        .ifPresent(
                                s -> marks.add(mark(s.span().start(), s.span().end(), "speaker"))));
        return marks;
    }

    private static Piece.Mark mark(int start, int end, String slot) {
        return new Piece.Mark(start, end, slot);
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "somebody"
                : participants.stream().map(LineView::name).distinct().collect(Collectors.joining(", "));
    }

    /** The normal name; the words where nobody is resolved, or only what kind of people they are ("union"). */
    public static String name(Participant participant) {
        return participant
                .actor()
                .value()
                .map(Actor::name)
                .filter(n -> !n.isEmpty() && !Character.isLowerCase(n.charAt(0)))
                .orElse(participant.text());
    }
}
