package org.casus.coder;

import java.util.List;
import org.casus.actor.ActorDictionary;
import org.casus.codebook.Codebook;
import org.casus.context.ContextFinder;
import org.casus.event.Anchors;
import org.casus.event.EventExtractor;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Event;
import org.casus.model.Problem;
import org.casus.model.Provenance;
import org.casus.model.Rejected;
import org.casus.model.Resolved;
import org.casus.model.Segmented;
import org.casus.model.Success;
import org.casus.place.PlaceResolver;
import org.casus.reader.EncoderReader;
import org.casus.reader.Reader;
import org.casus.reader.Reading;
import org.casus.text.Segmenter;
import org.casus.time.EventClock;

/**
 * The front door: news text in, events out.
 *
 * <pre>{@code
 * EventCoder coder = EventCoder.load();
 * Coded coded = coder.code(Article.of("visit", text));
 * }</pre>
 *
 * <p>Loaded once, shared by threads. The same article and the same versions give the same result, whatever was coded
 * before it and however many threads are at work.
 */
public final class EventCoder {

    /** Version of the rules, for provenance. */
    public static final String VERSION = "casus 0.1.0";

    private final Segmenter segmenter;
    private final Reader reader;
    private final Resolver resolver;
    private final EventExtractor events;
    private final ContextFinder contexts;
    private final Provenance provenance;

    private EventCoder(Reader reader, List<ActorDictionary> own) {
        Codebook codebook = Codebook.plover();
        this.reader = reader;
        segmenter = Segmenter.load();
        PlaceResolver places = PlaceResolver.load();
        resolver = new Resolver(places, own);
        EventClock clock = EventClock.load();
        events = EventExtractor.load(codebook, new Anchors(clock::timeOf, places::placeOf));
        contexts = ContextFinder.load(codebook);
        provenance = new Provenance(VERSION, codebook.label(), reader.version());
    }

    /** The versions that {@link #load()} codes with, without loading. */
    public static Provenance versions() {
        return new Provenance(VERSION, Codebook.plover().label(), EncoderReader.bundledVersion());
    }

    /**
     * Loads the bundled model, codebook and lexicons.
     *
     * @throws IllegalStateException if a bundled resource is missing or broken
     */
    public static EventCoder load() {
        return with(EncoderReader.withEvents());
    }

    /**
     * A coder that knows actors of the user's own, which go before those that come with the program.
     *
     * @param own read with {@link ActorDictionary#parse}
     */
    public static EventCoder load(List<ActorDictionary> own) {
        return new EventCoder(EncoderReader.withEvents(), own);
    }

    /** A coder over another reader. */
    public static EventCoder with(Reader reader) {
        return new EventCoder(reader, List.of());
    }

    /** The events of an article, or the reason why there are none to be had. Never throws for a bad article. */
    public Coded code(Article article) {
        if (article.text().isBlank()) {
            return new Rejected(
                    article.id(),
                    "segment",
                    Problem.EMPTY,
                    article.id() + ": the article has no text; check the input");
        }
        String stage = "segment";
        try {
            Segmented segmented = segmenter.apply(article);
            stage = "read";
            Reading reading = reader.reading(segmented, events::mayTell);
            stage = "resolve";
            Resolved resolved = resolver.apply(reading.read());
            stage = "code";
            List<Event> coded = events.apply(resolved, reading.acts());
            stage = "contexts";
            ContextFinder.Found found = contexts.find(resolved, coded);
            return new Success(resolved, found.events(), found.article(), provenance);
        } catch (RuntimeException e) {
            String message =
                    article.id() + ": stage " + stage + " failed (" + e + "); please report it with the article";
            return new Rejected(article.id(), stage, Problem.INTERNAL, message);
        }
    }
}
