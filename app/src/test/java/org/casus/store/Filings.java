package org.casus.store;

import java.util.List;
import java.util.Optional;
import org.casus.Sample;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;

/** Filings made by hand around the sample article. */
public final class Filings {

    private Filings() {}

    /** The sample article under this id. */
    public static Article article(String id) {
        return article(id, Optional.of("France rejects talks"), Optional.of("The Karsk Courier"), Sample.TEXT);
    }

    static Article article(String id, Optional<String> title, Optional<String> source, String text) {
        return new Article(
                id,
                source,
                Optional.of("https://karsk.example/" + id),
                title,
                new PublicationDate.Unknown("no date was given"),
                Optional.of("en"),
                text,
                org.casus.model.Alignment.IDENTITY);
    }

    /** The sample with two events, a plan and a note. */
    public static Filing of(String id) {
        return of(article(id));
    }

    public static Filing of(Article article) {
        CodedArticle coded = coded(article);
        return new Filing(
                coded,
                List.of(new Filing.PlanEntry(article.id() + ":p", "meeting", "planned", "2016-11-01", "{\"kind\":1}")),
                coded.events().isEmpty()
                        ? List.of()
                        : List.of(new Filing.Note(coded.events().get(0).id(), "vote", "S/2016/846", "{\"vote\":2}")));
    }

    static CodedArticle coded(Article article) {
        CodedArticle coded = Sample.code(article).coded();
        List<Event> events = coded.events().stream()
                .map(event -> named(event, article.id() + ":" + event.id()))
                .toList();
        return with(coded, events, coded.provenance());
    }

    static CodedArticle with(CodedArticle coded, List<Event> events, Provenance provenance) {
        return new CodedArticle(
                coded.article(), coded.published(), coded.sentences(), events, coded.contexts(), provenance);
    }

    static Filing by(Filing filing, Provenance provenance) {
        return new Filing(with(filing.coded(), filing.coded().events(), provenance), filing.plans(), filing.notes());
    }

    public static Event named(Event event, String id) {
        return copy(event, id, event.code());
    }

    static Event copy(Event event, String id, EventCode code) {
        return new Event(
                id,
                code,
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
