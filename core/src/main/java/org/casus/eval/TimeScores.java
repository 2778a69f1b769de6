package org.casus.eval;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.Span;

/**
 * How well times were found and dated. A value is right if first day, last day and precision are.
 *
 * @param exact spans that are the same, among gold times with a value and coded ones with a value or paired with those
 * @param overlap the same for spans that overlap
 * @param values right values over the gold times that were found, with a value or without one
 * @param open gold times without a value that were given none
 * @param byKind the gold times with a value by kind
 * @param differences what is wrong, one by one
 */
public record TimeScores(
        Score exact,
        Score overlap,
        Accuracy values,
        Accuracy open,
        SortedMap<String, Part> byKind,
        List<Difference> differences) {

    public static final TimeScores NONE =
            new TimeScores(Score.NONE, Score.NONE, Accuracy.NONE, Accuracy.NONE, new TreeMap<>(), List.of());

    /** A stretch of the calendar. */
    public record Value(LocalDate first, LocalDate last, String precision) {}

    /**
     * A time as annotated.
     *
     * @param kind what kind of words they are, for counting
     * @param value empty if the words give none
     */
    public record Gold(Span span, String kind, Optional<Value> value) {}

    /** A time as coded. */
    public record Coded(Span span, Optional<Value> value) {}

    /**
     * Some of the gold times with a value.
     *
     * @param found those that overlap a coded time
     * @param values those found with the right value; those not found are wrong
     */
    public record Part(Accuracy found, Accuracy values) {
        static final Part NONE = new Part(Accuracy.NONE, Accuracy.NONE);

        Part plus(Part other) {
            return new Part(found.plus(other.found), values.plus(other.values));
        }
    }

    /**
     * A time that is missing, too many, or has another value.
     *
     * @param kind of the gold time; empty if there is none
     */
    public record Difference(
            String article, Span span, Optional<String> kind, Optional<Value> gold, Optional<Value> coded) {}

    public TimeScores {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
        differences = List.copyOf(differences);
    }

    /** Over all gold times with a value, those not found counted as wrong. */
    public Part all() {
        return byKind.values().stream().reduce(Part.NONE, Part::plus);
    }
}
