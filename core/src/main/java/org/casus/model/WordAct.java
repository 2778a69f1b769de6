package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * What the event layers say of a word that may tell an act.
 *
 * @param token index of the word in its sentence
 * @param kinds event types and {@link #NONE}, the most probable first; very improbable ones are left out
 * @param modes {@code EVENT/mode}, or {@code EVENT/-} where the words give none, likewise
 * @param statuses {@link Status#label()}, likewise
 * @param background how probable it is that the act is told as background, in [0, 1]
 * @param sources words that belong to who acts, likewise
 * @param targets words that belong to who or what is acted on, likewise
 */
public record WordAct(
        int token,
        List<Share> kinds,
        List<Share> modes,
        List<Share> statuses,
        double background,
        List<Party> sources,
        List<Party> targets) {

    /** The kind of a word that tells no act. */
    public static final String NONE = "NONE";

    /**
     * A word and how probable it is that it belongs to a party.
     *
     * @param token index of the word in the sentence
     * @param share in [0, 1]; the shares of the words of a phrase add up
     */
    public record Party(int token, double share) {}

    public WordAct {
        kinds = List.copyOf(kinds);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no kind for token " + token);
        }
    }

    /** The event type that the word tells most probably, if it tells any; empty if none is likely at all. */
    public Optional<Share> act() {
        return kinds.stream().filter(k -> !k.label().equals(NONE)).findFirst();
    }

    /** How probable it is that the word tells an act of any type. */
    public double telling() {
        return 1 - share(NONE);
    }

    /** How probable this kind is; 0 if it is very improbable. */
    public double share(String kind) {
        return Share.of(kinds, kind);
    }

    /** How probable it is that the words from {@code first} to before {@code end} are who acts. */
    public double source(int first, int end) {
        return sum(sources, first, end);
    }

    /** How probable it is that the words from {@code first} to before {@code end} are who or what is acted on. */
    public double target(int first, int end) {
        return sum(targets, first, end);
    }

    private static double sum(List<Party> parties, int first, int end) {
        return parties.stream()
                .filter(p -> p.token() >= first && p.token() < end)
                .mapToDouble(Party::share)
                .sum();
    }
}
