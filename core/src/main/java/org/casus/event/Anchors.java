package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.model.PlaceMention;
import org.casus.model.TimeMention;
import org.casus.reader.DependencyTree;

/** How an event finds, among the times and places its sentence names, its own. */
public record Anchors(TimeOf times, PlaceOf places) {

    /** The time of the act told at token {@code trigger}, chosen by syntax. */
    @FunctionalInterface
    public interface TimeOf {
        Optional<TimeMention> timeOf(DependencyTree tree, int trigger, List<TimeMention> inSentence);
    }

    /** The place of the act told at token {@code trigger}, chosen by syntax. */
    @FunctionalInterface
    public interface PlaceOf {
        Optional<PlaceMention> placeOf(DependencyTree tree, int trigger, List<PlaceMention> inSentence);
    }
}
