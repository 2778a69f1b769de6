package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of looking something up: one answer, several, or none. A default is never put in silently.
 *
 * @param <T> what was looked up: an actor, a time, a place
 */
public sealed interface Resolution<T> {

    /** The answer, if there is exactly one. */
    Optional<T> value();

    /**
     * One answer.
     *
     * @param confidence in [0,1], uncalibrated
     * @param evidence why, for people
     */
    record Resolved<T>(T answer, double confidence, String evidence) implements Resolution<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(answer);
        }
    }

    /** Several answers, the likeliest first, and nothing to choose by. */
    record Ambiguous<T>(List<T> candidates, String reason) implements Resolution<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    /** No answer, and why. */
    record Unresolved<T>(String reason) implements Resolution<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }
}
