package org.casus.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.model.PlaceMention;
import org.casus.model.PlaceUse;
import org.casus.reader.DependencyTree;

/**
 * Chooses the place of an act among those that its sentence names, by weights learned from annotated sentences
 * ({@code training/places}): a logistic regression that says of each place how probable it is that the act took place there.
 * Names that stand for actors, and the place where something is said, are left out: they are no matter of weight.
 */
final class EventPlace {

    /** The least log-odds of a place that is given: below it, the sentence does not say where. */
    static final double LEAST = -1.5;

    /** "In Homs, troops fled to Hama": what the word itself is said to be in goes before where it leads. */
    private static final Set<String> AT = Set.of("in", "at", "near", "inside", "outside");

    private static final Set<String> WAY = Set.of("to", "from", "toward", "towards");

    private final Map<String, Double> weights;

    EventPlace(TsvTable table) {
        weights = new HashMap<>(2 * table.rows().size());
        for (Row row : table.rows()) {
            weights.put(row.text("feature"), row.number("weight"));
        }
    }

    static EventPlace load() {
        return new EventPlace(TsvTable.load(EventPlace.class, "event-place.tsv", "feature", "weight"));
    }

    Optional<PlaceMention> of(DependencyTree tree, int trigger, List<PlaceMention> places) {
        PlaceFeatures features = new PlaceFeatures(tree, trigger, places);
        boolean said = IntStream.range(0, places.size()).anyMatch(i -> hangsBy(features, i, AT));
        Optional<PlaceMention> best = Optional.empty();
        double most = LEAST;
        for (int i = 0; i < places.size(); i++) {
            boolean elsewhere = features.holdsTrigger(i)
                    || places.get(i).use() == PlaceUse.ACTOR
                    || features.isWhereItIsSaid(i)
                    || features.isOfAnotherTime(i)
                    || features.isDateline(i)
                    || (said && hangsBy(features, i, WAY));
            double score = elsewhere ? Double.NEGATIVE_INFINITY : score(features.of(i));
            if (score > most) {
                most = score;
                best = Optional.of(places.get(i));
            }
        }
        return best;
    }

    private static boolean hangsBy(PlaceFeatures features, int place, Set<String> prepositions) {
        return features.ownPreposition(place).filter(prepositions::contains).isPresent();
    }

    private double score(Set<String> features) {
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }
}
