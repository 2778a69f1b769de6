package org.casus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Marked;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Segmented;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.Success;
import org.casus.model.TimeExpression;

/** A small coded article made by hand, and a coder that answers with it. */
public final class Sample {

    public static final String TEXT =
            "France rejects talks.\nParis and \"Karsk\" refused to meet Rell on Monday, Arvenia said.";

    private Sample() {}

    public static Article article() {
        return Article.of("sample.txt", TEXT).withSource("The Karsk Courier");
    }

    /** Two events in any article that holds the words of {@link #TEXT}; none in others. */
    public static Success code(Article article) {
        PublicationDate published = article.published() instanceof PublicationDate.Unknown
                ? new PublicationDate.Inferred(
                        LocalDate.of(2016, 10, 11), List.of("\"on Monday\" is the day before", "2016 stands in it"))
                : article.published();
        Read read = new Read(new Segmented(article, List.of(), List.of()), List.of());
        Resolved resolved =
                new Resolved(new Marked(read, List.of(), List.of()), published, List.of(), List.of(), List.of());
        List<Event> events = article.text().contains("refused to meet") ? events(article) : List.of();
        List<ContextMention> contexts = events.isEmpty()
                ? List.of()
                : List.of(new ContextMention("diplomatic", 4, List.of(span(article, "talks", "talks"))));
        return new Success(resolved, events, contexts, new Provenance("casus 0", "plover 2.0", "model 0"));
    }

    private static List<Event> events(Article article) {
        Span second = span(article, "Paris and", "said.");
        Span first = span(article, "France rejects", "talks.");
        Participant arvenia = new Participant(
                span(article, "Arvenia", "Arvenia"),
                "Arvenia",
                new Resolution.Unresolved<>("no such country in the tables"),
                Optional.empty());
        Event refusal = new Event(
                "e1",
                new EventCode("REJECT", Optional.of("meet")),
                Optional.empty(),
                List.of(participant(article, "Paris", "France", Optional.of("FRA"), "GOV"), karsk(article)),
                List.of(participant(article, "Rell", "Ada Rell", Optional.empty(), "IGO")),
                Optional.of(new EventTime(
                        new TimeExpression.Day(LocalDate.of(2016, 10, 10)),
                        Optional.of(span(article, "on Monday", "on Monday")))),
                Optional.of(new PlaceMention(
                        1,
                        span(article, "Paris", "Paris"),
                        new Resolution.Resolved<>(
                                new Place(
                                        "Paris",
                                        Optional.of("FRA"),
                                        Optional.empty(),
                                        Optional.of(2988507L),
                                        Optional.of(new Place.Point(48.85341, 2.3488)),
                                        PlacePrecision.CITY),
                                0.9,
                                "gazetteer"))),
                Status.ACTUAL,
                false,
                List.of(
                        new EventMention(span(article, "refused to meet", "refused to meet"), second, false),
                        new EventMention(span(article, "rejects", "rejects"), first, true)),
                List.of(new Claim(Stance.ASSERTS, arvenia, span(article, "said", "said"), second, false)),
                0.8125,
                List.of("\"refused\" governs \"meet\""),
                List.of(new ContextMention("diplomatic", 2, List.of(span(article, "meet", "meet")))));
        Event talks = new Event(
                "e2",
                new EventCode("CONSULT", Optional.empty()),
                List.of(),
                List.of(),
                Optional.of(new EventTime(
                        new TimeExpression.Interval(LocalDate.of(2016, 9, 1), LocalDate.of(2016, 9, 9)),
                        Optional.empty())),
                Optional.empty(),
                Status.NEGATED,
                true,
                List.of(new EventMention(span(article, "talks", "talks"), first, false)),
                List.of(),
                0.5,
                List.of());
        return List.of(refusal, talks);
    }

    private static Participant participant(
            Article article, String words, String name, Optional<String> country, String sector) {
        return new Participant(
                span(article, words, words),
                words,
                new Resolution.Resolved<>(new Actor(name, country, sector, Optional.empty()), 0.9, "table"),
                Optional.empty());
    }

    private static Participant karsk(Article article) {
        return new Participant(
                span(article, "\"Karsk\"", "\"Karsk\""),
                "\"Karsk\"",
                new Resolution.Ambiguous<>(
                        List.of(
                                new Actor("Karsk", Optional.of("BLR"), "GOV", Optional.empty()),
                                new Actor("Port Karsk", Optional.empty(), "REB", Optional.empty())),
                        "two of the name"),
                Optional.empty());
    }

    private static Span span(Article article, String from, String to) {
        int start = article.text().indexOf(from);
        return new Span(start, article.text().indexOf(to, start) + to.length());
    }
}
