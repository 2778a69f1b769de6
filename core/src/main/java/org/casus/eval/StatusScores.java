package org.casus.eval;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.Status;

/**
 * How well it is told whether acts happened.
 *
 * @param all every act of gold
 * @param confusion for each status of gold how often its acts were coded with which status, found acts only
 * @param byStatus the acts of each status of gold
 * @param byKind the acts of each kind of text
 */
public record StatusScores(
        Part all,
        SortedMap<Status, SortedMap<Status, Integer>> confusion,
        SortedMap<Status, Part> byStatus,
        SortedMap<String, Part> byKind) {

    /**
     * Some of the acts.
     *
     * @param found those at whose trigger something was coded; the others are a matter of triggers, not of status
     * @param type those found that were coded with their type
     * @param status those found that were coded with their status
     * @param historical those found that were rightly told as history, or rightly not
     * @param asActual those found that were coded as something that happened, rightly or not
     */
    public record Part(Accuracy found, Accuracy type, Accuracy status, Accuracy historical, Accuracy asActual) {

        static final Part NONE = new Part(Accuracy.NONE, Accuracy.NONE, Accuracy.NONE, Accuracy.NONE, Accuracy.NONE);

        /** Those coded with their status, over all acts, found or not. */
        public Accuracy recall() {
            return new Accuracy(status.right(), found.of());
        }

        Part missed() {
            return new Part(found.with(false), type, status, historical, asActual);
        }

        Part plus(boolean sameType, boolean sameStatus, boolean sameHistory, boolean actual) {
            return new Part(
                    found.with(true),
                    type.with(sameType),
                    status.with(sameStatus),
                    historical.with(sameHistory),
                    asActual.with(actual));
        }
    }

    public StatusScores {
        SortedMap<Status, SortedMap<Status, Integer>> rows = new TreeMap<>();
        confusion.forEach((status, row) -> rows.put(status, Collections.unmodifiableSortedMap(new TreeMap<>(row))));
        confusion = Collections.unmodifiableSortedMap(rows);
        byStatus = Collections.unmodifiableSortedMap(new TreeMap<>(byStatus));
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }
}
