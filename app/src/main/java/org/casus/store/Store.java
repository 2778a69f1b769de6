package org.casus.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.casus.model.Article;
import org.casus.model.Provenance;

/**
 * The store of a desk. Safe for several threads: many may read while one writes. What is committed survives a kill at any
 * moment; what is not leaves no trace. Failures of the database are {@link StoreException}s, which name the file or server
 * and what to do.
 */
public interface Store extends AutoCloseable {

    /** What became of a filing. */
    enum Filed {
        ADDED,
        /** The same was there: nothing was written. */
        UNCHANGED,
        /** The id was there with something else; all that hung on it was replaced. */
        REVISED
    }

    /**
     * Whether this very article, as it was read, is stored as these versions code it: then it need not be coded again.
     * Another text, title, publisher, address, language or given date make it another.
     */
    boolean holds(Article article, Provenance versions);

    /**
     * Files an article in one transaction.
     *
     * @throws UnfitException if the database cannot keep what stands in it: PostgreSQL keeps no U+0000
     */
    Filed file(Filing filing);

    /** Files many in one transaction: faster, and all or none. */
    List<Filed> fileAll(List<Filing> filings);

    /** Removes an article and everything that hangs on it; whether it was there. */
    boolean remove(String article);

    Optional<StoredArticle> article(String id);

    Optional<StoredEvent> event(String id);

    /** Events by their rows, in the order asked for; rows that are gone are left out. */
    List<StoredEvent> events(List<Long> rows);

    /** The JSON objects of events as they were filed, by row: those that {@code casus code --format jsonl} writes. */
    Map<Long, String> documents(List<Long> rows);

    /** Plans and notes of an article. */
    Filing filing(String article);

    /** Articles after this id in the order of their ids. */
    List<StoredArticle> articlesAfter(String id, int limit);

    /** Articles after this id that other versions coded, in the order of their ids. */
    List<StoredArticle> codedOtherwise(Provenance versions, String id, int limit);

    /** Plans of all articles, by date, then article and id; {@code after} is a key of the last one seen. */
    List<ArticlePlan> plans(Optional<ArticlePlan> after, int limit);

    /** A plan with the id of its article. */
    record ArticlePlan(String article, Filing.PlanEntry plan) {}

    /** Notes about an event. */
    List<Filing.Note> notes(String event);

    /**
     * Every event's facets of the articles whose first event has a row greater than this one, in the order of rows. The
     * events of an article are committed together: whoever has read up to the last row of some has read all of them.
     */
    void facets(long afterRow, Consumer<Facets> sink);

    /** Every article's signature with a row greater than this one, in the order of rows. */
    void signatures(long afterArticle, Consumer<Signature> sink);

    /** Everybody whom events name, by number. */
    List<Party> parties(int from);

    /** Every place, by number. */
    List<Spot> spots(int from);

    /** Every publisher, by number. */
    List<String> sources(int from);

    /** Every mode in use, by number. */
    List<String> modes(int from);

    /**
     * Numbers of places with a pin inside a box of WGS84 degrees; west may be greater than east, across the date line.
     * Countries and provinces have none: their middle says nothing about where an event took place.
     */
    List<Integer> spotsWithin(double south, double west, double north, double east);

    /**
     * Rows of the events whose sentence or title has these words.
     *
     * @param words plain words and "quoted phrases"; no operators of the database
     */
    long[] search(String words);

    /**
     * Facets of events as they stand here, which need not be as they were filed: whom and what they name, and nobody did
     * before, gets a number. Those whose rows are gone are left out.
     */
    List<Facets> number(List<StoredEvent> events);

    /** Stores a correction and gives it its number. */
    Correction correct(Correction correction);

    /** Corrections after this number, oldest first. */
    List<Correction> corrections(long after, int limit);

    /** The newest corrections, newest first. */
    List<Correction> latestCorrections(int limit);

    /** Corrections of one event, oldest first. */
    List<Correction> correctionsOf(String event);

    /** Changes after this sequence, oldest first. */
    List<Change> changes(long after, int limit);

    /** Sequence of the newest change, 0 if there is none. Who reads it before the facets, and changes after it, misses nothing. */
    long lastChange();

    /**
     * The answer that was given to a request with this key, if it is still kept.
     *
     * @param bodyHash of the request's body
     * @throws ReusedKeyException if the key stood over another body
     */
    Optional<String> answered(String key, String bodyHash);

    /** Keeps the answer to a request; the newest thousands are kept. A key that has an answer keeps it. */
    void answer(String key, String bodyHash, String answer);

    /** A key that marks a request to be done once stood over two different bodies. */
    final class ReusedKeyException extends RuntimeException {

        private static final long serialVersionUID = 1;

        public ReusedKeyException(String key) {
            super("the key '" + key + "' was used for another request; give each request a key of its own");
        }
    }

    /** Numbers of articles and events. */
    Size size();

    /** How much is stored. */
    record Size(long articles, long events) {}

    @Override
    void close();
}
