package org.casus.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.model.PlaceMention;
import org.casus.model.PlaceUse;
import org.casus.pack.PackReader;
import org.casus.pack.PackWriter;
import org.casus.pack.PackedKeys;
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

    static final String FILE = "event-place.pack";

    private final PackedKeys known;
    private final double[] weights;

    private EventPlace(PackReader in) {
        known = PackedKeys.read(in);
        weights = in.doubles();
        if (weights.length != known.size()) {
            throw in.error("has weights that do not fit its features");
        }
    }

    static EventPlace load() {
        try (PackReader in = PackReader.open(EventPlace.class, FILE)) {
            return read(in);
        }
    }

    static EventPlace read(PackReader in) {
        EventPlace place = new EventPlace(in);
        in.end();
        return place;
    }

    static TsvTable table() {
        return TsvTable.load(EventPlace.class, "event-place.tsv", "feature", "weight");
    }

    /** Packs the weights of a table. */
    static void write(PackWriter out, TsvTable table) {
        Map<String, Double> byFeature = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            if (byFeature.put(row.text("feature"), row.number("weight")) != null) {
                throw row.error("the feature '" + row.text("feature") + "' stands twice");
            }
        }
        PackedKeys.of(byFeature.keySet()).write(out);
        out.doubles(byFeature.values().stream().mapToDouble(w -> w).toArray());
    }

    /** What the feature weighs; 0 if nothing. */
    double weight(String feature) {
        int at = known.find(feature);
        return at == PackedKeys.NONE ? 0 : weights[at];
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

    private double score(Set<String> all) {
        return all.stream().mapToDouble(this::weight).sum();
    }
}
