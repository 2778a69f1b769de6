package org.casus.actor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;

/** The country in which a report plays, if it is one: that of most of its places and actors, unknown ones counted too. */
final class Home {

    /** Mentions of a country that a report must have. */
    private static final int ENOUGH = 3;

    /** The same, where it stands at the head of the report. */
    private static final int FEW = 2;

    /** A place in the first sentences says more than one further down. */
    private static final int LEAD = 2;

    private static final String UNKNOWN = "";

    private final Optional<String> country;
    private final boolean unknown;

    /** The report is taken as it is known now. */
    Home(Chart chart) {
        Map<String, Integer> counts = counts(chart);
        this.country = country(dateline(chart), counts);
        this.unknown = isUnknown(counts);
    }

    /** The one country, if the report plays in one. */
    Optional<String> country() {
        return country;
    }

    /** Whether most places of the report are in no gazetteer, so that nothing can be told from the others. */
    boolean isUnknown() {
        return unknown;
    }

    /** The country of the place in capitals at the head of a report; the empty code if the place is not known. */
    private static Optional<String> dateline(Chart chart) {
        return chart.mentions().stream()
                .filter(m -> m.sentence() <= LEAD && Names.shouted(chart.text(m)))
                .filter(m -> m.is(EntityType.LOC) || chart.country(m).isPresent())
                .findFirst()
                .map(m -> chart.of(m).value().flatMap(Actor::country).orElse(UNKNOWN));
    }

    private static boolean isUnknown(Map<String, Integer> counts) {
        int unknown = counts.getOrDefault(UNKNOWN, 0);
        return counts.entrySet().stream().allMatch(e -> e.getKey().equals(UNKNOWN) || e.getValue() <= unknown);
    }

    private static Map<String, Integer> counts(Chart chart) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : chart.mentions()) {
            if (mention.kind() != MentionKind.NAME && chart.country(mention).isEmpty()) {
                continue;
            }
            boolean place = mention.is(EntityType.LOC);
            Optional<String> country = chart.of(mention).value().flatMap(Actor::country);
            if (country.isEmpty() && !place) {
                continue;
            }
            int weight = place && mention.sentence() <= LEAD ? 2 : 1;
            counts.merge(country.orElse(UNKNOWN), weight, Integer::sum);
        }
        return counts;
    }

    private static Optional<String> country(Optional<String> dateline, Map<String, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (dateline.isPresent()) {
            // A report from a place is about it, unless it hardly names its country again.
            return dateline.filter(c -> !c.equals(UNKNOWN))
                    .filter(c -> counts.getOrDefault(c, 0) >= FEW && counts.getOrDefault(c, 0) * 6 > total);
        }
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(UNKNOWN) && e.getValue() >= ENOUGH && e.getValue() * 5 >= total * 2)
                .filter(e -> counts.entrySet().stream()
                        .allMatch(o -> o.getKey().equals(e.getKey()) || o.getValue() * 2 <= e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
