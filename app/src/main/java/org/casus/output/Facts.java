package org.casus.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Stance;
import org.casus.model.Success;

/** Readings of an event that several forms share. */
final class Facts {

    private Facts() {}

    /** First day. */
    static Optional<LocalDate> date(Event event) {
        return event.time().map(t -> t.value().earliest());
    }

    /** Last day, if the event may take more than one. */
    static Optional<LocalDate> endDate(Event event) {
        return event.time()
                .filter(t -> !t.value().earliest().equals(t.value().latest()))
                .map(t -> t.value().latest());
    }

    static Optional<Place> place(Event event) {
        return event.place().map(PlaceMention::value).flatMap(r -> r.value());
    }

    /** The normal name of the place if it is resolved, else the words. */
    static Optional<String> placeName(Article article, Event event) {
        return place(event)
                .map(Place::name)
                .or(() -> event.place().map(PlaceMention::span).map(s -> s.of(article.text())));
    }

    /** The normal name if the participant is resolved, else the words. */
    static String name(Participant participant) {
        return participant.actor().value().map(Actor::name).orElse(participant.text());
    }

    static Optional<String> country(Participant participant) {
        return participant.actor().value().flatMap(Actor::country);
    }

    static Optional<String> sector(Participant participant) {
        return participant.actor().value().map(Actor::sector);
    }

    /** Names of those who vouch for it. */
    static List<String> vouching(Event event) {
        return event.claims().stream()
                .filter(c -> c.stance().vouches())
                .flatMap(c -> c.speaker().stream())
                .map(Facts::name)
                .distinct()
                .toList();
    }

    /** Names of those who take this stance. */
    static List<String> speakers(Event event, Stance stance) {
        return event.claims().stream()
                .filter(c -> c.stance() == stance)
                .flatMap(c -> c.speaker().stream())
                .map(Facts::name)
                .distinct()
                .toList();
    }

    /** What is known by its words only, and why: a sentence each. */
    static List<String> unresolved(Article article, Event event) {
        List<String> all = new ArrayList<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(p -> p.actor().value().isEmpty())
                .forEach(p -> all.add(open(p.text(), Words.reason(p.actor()))));
        event.place()
                .filter(p -> p.value().value().isEmpty())
                .ifPresent(p -> all.add(open(p.span().of(article.text()), Words.reason(p.value()))));
        return all;
    }

    private static String open(String words, String reason) {
        return "left open: \"" + oneLine(words) + "\", " + reason;
    }

    /** Codes, joined by semicolons. */
    static String contexts(List<ContextMention> contexts) {
        return String.join("; ", contexts.stream().map(ContextMention::code).toList());
    }

    /** Why an event stands in its contexts: a sentence each, with the words. */
    static List<String> whyContexts(Article article, Event event) {
        return event.contexts().stream()
                .map(c -> "context: " + c.code() + " ("
                        + String.join(
                                ", ",
                                c.words().stream()
                                        .map(w -> "\"" + oneLine(w.of(article.text())) + "\"")
                                        .distinct()
                                        .toList())
                        + ")")
                .toList();
    }

    /** The sentence where the event was coded, in one line. */
    static String sentence(Article article, Event event) {
        return oneLine(event.mentions().get(0).sentence().of(article.text()));
    }

    static String trigger(Article article, Event event) {
        return oneLine(event.trigger().of(article.text()));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    static Optional<LocalDate> published(Success coded) {
        return coded.resolved().published().day();
    }

    static Optional<LocalDate> published(CodedArticle coded) {
        return coded.published().day();
    }
}
