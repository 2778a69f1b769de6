package org.casus.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.store.Correction;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/** The desk: everything that web, API and command line can ask. Safe for several threads. */
public interface Desk extends AutoCloseable {

    /** A page of the list; {@code cursor} as an earlier page gave it. */
    Views.Page list(Query query, Views.Order order, Optional<String> cursor, int limit);

    long count(Query query);

    /** Bars of the unit, or of the widest one that still gives at least about thirty bars. */
    Views.Timeline timeline(Query query, Optional<Views.Unit> unit);

    Views.MapView map(Query query);

    Views.Dyads dyads(Query query, Views.Level level, int limit);

    /**
     * The most frequent values of a filter under a query, with as many events as the query has if it asks for that value
     * there instead of what it asks: actor, recipient, involving, type, mode, status, speaker, place, source, quad.
     */
    List<Views.Count> facet(Query query, String parameter, int limit);

    /** Completions of what is typed. */
    List<Views.Suggestion> suggest(String typed, int limit);

    Optional<Views.Line> event(String id);

    Optional<StoredArticle> article(String id);

    /** Events of an article in the order of the text, and its plans and notes. */
    Filing filing(String article);

    /** The act of an event across articles; alone in it if nothing else tells it. */
    Views.Cluster cluster(Views.Line event);

    /** Codes a text and stores nothing. */
    Coding code(Article article);

    /** Files what {@link #code} made of a text; what was rejected stays so. Rows and changes are numbered in the order of these calls. */
    Coding file(Coding coded);

    /** Codes a text and files it. */
    default Coding add(Article article) {
        return file(code(article));
    }

    /**
     * What became of a text.
     *
     * @param filing empty if it was rejected
     * @param filed what the store did; empty if nothing is stored yet
     * @param problem id of the problem and what to do, if it was rejected
     */
    record Coding(Optional<Filing> filing, Optional<Store.Filed> filed, Optional<String> problem) {}

    Correction correct(Correction correction);

    /** Events of a query that nobody has decided on, the least sure first. */
    Views.Page toReview(Query query, Optional<String> cursor, int limit);

    /** Corrections as regression cases: one JSON object a line, with the text, the spans and what is right. */
    void writeCases(OutputStream out) throws IOException;

    /** Forms of an export. */
    enum Export {
        JSONL,
        CSV,
        ICEWS,
        GDELT,
        GEOJSON,
        PARQUET
    }

    /** Writes every event of a query, as many as {@link #count} says, streamed. */
    long export(Query query, Export form, OutputStream out) throws IOException;

    /** Articles that hold a stored event's words again, with their hash: enough to verify it offline. */
    String evidence(StoredEvent event);

    Store store();

    @Override
    void close();
}
