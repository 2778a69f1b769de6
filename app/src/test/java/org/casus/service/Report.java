package org.casus.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.casus.store.Filing;

/** Makes an article with events by hand, a sentence each. */
final class Report {

    private final String id;
    private final String source;
    private final String published;
    private final StringBuilder text = new StringBuilder();
    private final List<Event> events = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();

    /** @param source empty for none */
    Report(String id, String source, String published) {
        this.id = id;
        this.source = source;
        this.published = published;
    }

    /** More text. */
    Report words(String more) {
        sentences.add(append(more));
        text.append('\n');
        return this;
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** An event: "REJECT/meet", who does it and to whom as "Vladimir Putin RUS GOV", when as a day or two. */
    Report event(String code, String actor, String recipient, String when) {
        return event(code, actor, recipient, when, e -> e);
    }

    /** What else there is to say of an event. */
    interface Detail {
        Telling of(Telling telling);
    }

    Report event(String code, String actor, String recipient, String when, Detail detail) {
        Telling told = detail.of(new Telling());
        int start = text.length();
        List<Participant> actors = parties(actor);
        append(" ");
        Span trigger = append(code.toLowerCase(Locale.ROOT).replace('/', ' '));
        append(" ");
        List<Participant> recipients = parties(recipient);
        append(" ");
        Span placeWords = append(told.place.map(Place::name).orElse("somewhere"));
        List<Claim> claims = new ArrayList<>();
        if (told.stance.isPresent()) {
            append(", ");
            Participant speaker = parties(told.speaker).get(0);
            Span cue = append(" said");
            claims.add(new Claim(told.stance.orElseThrow(), speaker, cue, new Span(start, placeWords.end()), false));
        }
        append(" " + told.words + ".");
        Span sentence = new Span(start, text.length());
        sentences.add(sentence);
        text.append('\n');
        String[] parts = code.split("/");
        events.add(new Event(
                id + ":" + (events.size() + 1),
                new EventCode(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()),
                actors,
                recipients,
                time(when),
                told.place.map(p -> new PlaceMention(0, placeWords, new Resolution.Resolved<>(p, 1, "table"))),
                told.status,
                told.historical,
                List.of(new EventMention(trigger, sentence, false)),
                claims,
                told.confidence,
                List.of("made by hand")));
        return this;
    }

    /** Several between commas; the last word in capitals is the sector, one of three capitals before it the country. */
    private List<Participant> parties(String written) {
        List<Participant> parties = new ArrayList<>();
        for (String one : written.split(", ?")) {
            if (one.isBlank()) {
                continue;
            }
            List<String> words = new ArrayList<>(List.of(one.split(" ")));
            String sector = code(words);
            String country = sector.isEmpty() ? "" : code(words);
            String name = String.join(" ", words);
            Span span = append(name);
            Resolution<Actor> actor = sector.isEmpty()
                    ? new Resolution.Unresolved<>("not in the tables")
                    : new Resolution.Resolved<>(
                            new Actor(name, Optional.of(country).filter(c -> !c.isEmpty()), sector, Optional.empty()),
                            1,
                            "table");
            parties.add(new Participant(span, name, actor, Optional.empty()));
        }
        return parties;
    }

    private static String code(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() > 1 && last.matches("[A-Z]{3}") ? words.remove(words.size() - 1) : "";
    }

    private static Optional<EventTime> time(String when) {
        if (when.isEmpty()) {
            return Optional.empty();
        }
        String[] days = when.split(" to ");
        LocalDate first = LocalDate.parse(days[0]);
        return Optional.of(new EventTime(
                days.length == 1
                        ? new TimeExpression.Day(first)
                        : new TimeExpression.Interval(first, LocalDate.parse(days[1])),
                Optional.empty()));
    }

    /** The rest of an event. */
    static final class Telling {
        private Optional<Place> place = Optional.empty();
        private Status status = Status.ACTUAL;
        private boolean historical;
        private double confidence = 0.8;
        private Optional<Stance> stance = Optional.empty();
        private String speaker = "";
        private String words = "today";

        Telling in(String name, String country, PlacePrecision precision, double latitude, double longitude) {
            place = Optional.of(new Place(
                    name,
                    Optional.of(country).filter(c -> !c.isEmpty()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Place.Point(latitude, longitude)),
                    precision));
            return this;
        }

        Telling aleppo() {
            return in("Aleppo", "SYR", PlacePrecision.CITY, 36.2, 37.16);
        }

        Telling syria() {
            return in("Syria", "SYR", PlacePrecision.COUNTRY, 35, 38);
        }

        Telling status(Status value) {
            status = value;
            return this;
        }

        Telling historical() {
            historical = true;
            return this;
        }

        Telling confidence(double value) {
            confidence = value;
            return this;
        }

        Telling says(Stance value, String who) {
            stance = Optional.of(value);
            speaker = who;
            return this;
        }

        Telling words(String value) {
            words = value;
            return this;
        }
    }

    CodedArticle coded() {
        return new CodedArticle(
                new Article(
                        id,
                        Optional.of(source).filter(s -> !s.isEmpty()),
                        Optional.of("https://news.example/" + id),
                        Optional.of("Report " + id),
                        date(),
                        Optional.of("en"),
                        text.toString(),
                        Alignment.IDENTITY),
                date(),
                sentences,
                events,
                List.of(),
                new Provenance("casus test", "plover 2.0", "model test"));
    }

    private PublicationDate date() {
        return published.isEmpty()
                ? new PublicationDate.Unknown("no date was given")
                : new PublicationDate.Given(LocalDate.parse(published), "test");
    }

    Filing filing() {
        return new Filing(coded(), List.of(), List.of());
    }
}
