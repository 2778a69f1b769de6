package org.casus.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.casus.model.Actor;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PublicationDate;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.store.Filing;

/** One article of {@link SyntheticDesk} while it is written, its events with the words that tell them. */
final class SyntheticText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String id;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    SyntheticText(String id, SplittableRandom random) {
        this.id = id;
        this.random = random;
    }

    /** A sentence that tells nothing. */
    void fill(String sentence) {
        int start = begin();
        text.append(sentence);
        sentences.add(new Span(start, text.length()));
    }

    private int begin() {
        if (text.length() > 0) {
            text.append(sentences.size() % 5 == 0 ? "\n\n" : " ");
        }
        return text.length();
    }

    /** A sentence that tells an act. */
    void tell(SyntheticDesk.Telling telling, SyntheticWorld world) {
        int start = begin();
        boolean claimed = random.nextInt(4) == 0;
        Optional<Participant> speaker = claimed ? Optional.of(participant(world.actor(random))) : Optional.empty();
        boolean denied = claimed && random.nextInt(8) == 0;
        Span cue = new Span(start, start);
        if (claimed) {
            cue = words(denied ? " denied that " : " said that ");
        }
        int said = text.length();
        List<Participant> actors = List.of(participant(telling.actor()));
        text.append(' ');
        Span trigger = words(telling.act().words());
        text.append(' ');
        List<Participant> recipients = new ArrayList<>();
        if (telling.recipient().isPresent()) {
            recipients.add(participant(telling.recipient().get()));
        } else {
            text.append("them");
        }
        Optional<PlaceMention> place = telling.place().map(this::place);
        text.append(" on ");
        Span day = words(DAY.format(telling.day()));
        Span claim = new Span(said, text.length());
        text.append('.');
        Span sentence = new Span(start, text.length());
        sentences.add(sentence);
        events.add(new Event(
                id + ":" + trigger.start(),
                telling.act().code(),
                Optional.empty(),
                actors,
                recipients,
                random.nextInt(20) == 0
                        ? Optional.empty()
                        : Optional.of(new EventTime(new TimeExpression.Day(telling.day()), Optional.of(day))),
                place,
                denied ? Status.NEGATED : status(),
                random.nextInt(20) == 0,
                List.of(new EventMention(trigger, sentence, false)),
                claims(speaker, denied, cue, claim),
                confidence(),
                List.of("\"" + telling.act().words() + "\" is a word for "
                        + telling.act().code()),
                List.of(new ContextMention("diplomatic", 1, List.of(trigger)))));
    }

    private static List<Claim> claims(Optional<Participant> speaker, boolean denied, Span cue, Span words) {
        return speaker.isEmpty()
                ? List.of()
                : List.of(new Claim(
                        denied ? Stance.DENIES : Stance.ASSERTS, speaker, List.of(), Optional.of(cue), words, false));
    }

    private Span words(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private Participant participant(Actor actor) {
        Span span = words(actor.name());
        return new Participant(
                span,
                actor.name(),
                new Resolution.Resolved<>(actor, 1, "'" + actor.name() + "' is " + actor.name()),
                Optional.empty());
    }

    private PlaceMention place(Place place) {
        text.append(" in ");
        Span span = words(place.name());
        return new PlaceMention(sentences.size(), span, new Resolution.Resolved<>(place, 1, ""));
    }

    private Status status() {
        int one = random.nextInt(100);
        if (one < 80) {
            return Status.ACTUAL;
        }
        return one < 88 ? Status.FUTURE : one < 94 ? Status.HYPOTHETICAL : one < 98 ? Status.NEGATED : Status.CANCELLED;
    }

    /** Most are sure, few are not. */
    private double confidence() {
        return Math.round(100 - 70 * Math.pow(random.nextDouble(), 2)) / 100.0;
    }

    Filing filing(String source, LocalDate day) {
        PublicationDate published = new PublicationDate.Given(day, "synthetic");
        String all = text.toString();
        String title = sentences.get(0).of(all);
        Article article = new Article(
                id,
                Optional.of(source),
                Optional.of("https://news.example/" + id),
                Optional.of(title.substring(0, title.length() - 1)),
                published,
                Optional.of("en"),
                all,
                Alignment.IDENTITY);
        return new Filing(
                new CodedArticle(article, published, sentences, events, List.of(), SyntheticDesk.VERSIONS),
                List.of(),
                List.of());
    }

    /** The same event as another article tells it. */
    static Event renamed(Event event, String article) {
        return new Event(
                article + ":" + event.trigger().start(),
                event.code(),
                event.promised(),
                event.actors(),
                event.recipients(),
                event.time(),
                event.place(),
                event.status(),
                event.historical(),
                event.mentions(),
                event.claims(),
                event.confidence(),
                event.explanation(),
                event.contexts());
    }
}
