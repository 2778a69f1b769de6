package org.casus.bench.mutation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of the portions of tests, and so which to ask first: what most likely fails for the least time. */
final class Order {

    /** The share over all classes counts as so many answers about the class itself. */
    private static final double ELSEWHERE = 2;

    private record Tally(int asked, int failed) {
        static final Tally NONE = new Tally(0, 0);

        Tally plus(boolean failure) {
            return new Tally(asked + 1, failed + (failure ? 1 : 0));
        }
    }

    private final Map<String, Long> micros = new HashMap<>();
    private final Map<String, Tally> everywhere = new HashMap<>();
    private final Map<String, Tally> inClass = new HashMap<>();

    /** A portion passed in that time; the least counts, since the first time loads what the others use. */
    synchronized void took(String group, long time) {
        micros.merge(group, time, Math::min);
    }

    /** A portion was asked about a change of a class. */
    synchronized void asked(String type, String group, boolean failed) {
        everywhere.merge(group, Tally.NONE.plus(failed), (a, b) -> a.plus(failed));
        inClass.merge(type + group, Tally.NONE.plus(failed), (a, b) -> a.plus(failed));
    }

    /** What a portion takes, in microseconds; 0 if it was never asked. */
    synchronized long micros(String group) {
        return micros.getOrDefault(group, 0L);
    }

    /** The portions, the one to ask first in front. */
    synchronized List<String> of(String type, Collection<String> groups) {
        Map<String, Double> price = new HashMap<>();
        groups.forEach(g -> price.put(g, price(type, g)));
        return groups.stream()
                .sorted(Comparator.comparing((String g) -> price.getOrDefault(g, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The time for one failure, if the failures go on as they did. */
    private double price(String type, String group) {
        Tally all = everywhere.getOrDefault(group, Tally.NONE);
        Tally here = inClass.getOrDefault(type + group, Tally.NONE);
        double general = (all.failed() + 1.0) / (all.asked() + 2.0);
        double share = (here.failed() + ELSEWHERE * general) / (here.asked() + ELSEWHERE);
        return (micros.getOrDefault(group, 0L) + 1000) / share;
    }
}
