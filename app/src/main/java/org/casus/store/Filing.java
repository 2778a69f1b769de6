package org.casus.store;

import java.util.List;
import org.casus.model.CodedArticle;

/**
 * An article with everything that goes into the store with it, in one transaction.
 *
 * @param coded the article and its events; the desk keeps readable text, so all offsets are into it and the alignment is
 *     the identity
 * @param plans entries of the ledger of plans
 * @param notes what law and record say of it
 */
public record Filing(CodedArticle coded, List<PlanEntry> plans, List<Note> notes) {

    public Filing {
        plans = List.copyOf(plans);
        notes = List.copyOf(notes);
    }

    /**
     * A plan of an article.
     *
     * @param id stable, from {@link org.casus.model.Plan#id()}
     * @param kind label of the kind: visit, meeting, ...
     * @param state label of how it stands: planned, cancelled, ...
     * @param date the day it stands for as ISO 8601, empty text if unknown
     * @param json the object that {@code casus plans --format jsonl} writes
     */
    public record PlanEntry(String id, String kind, String state, String date, String json) {}

    /**
     * What law or record says of words of the article.
     *
     * @param event id of the event it is about, empty text if it is about none
     * @param kind vote, membership or jurisdiction
     * @param key symbol of the vote if there is one, else empty text
     * @param json the object that {@code casus record --format jsonl} writes
     */
    public record Note(String event, String kind, String key, String json) {}
}
