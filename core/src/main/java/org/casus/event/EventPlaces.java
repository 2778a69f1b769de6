package org.casus.event;

import java.util.Optional;
import java.util.Set;
import org.casus.model.PlaceMention;
import org.casus.model.Token;
import org.casus.model.Upos;

/** Where an event takes place. What a speech act is about ("insisted on Syria") is not where it was said. */
final class EventPlaces {

    private static final Set<String> VERBAL =
            Set.of("AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE", "CONCEDE", "SUPPORT");
    private static final Set<String> WHERE = Set.of("in", "at", "outside", "inside", "near", "from", "to");

    private final Anchors.PlaceOf places;

    EventPlaces(Anchors.PlaceOf places) {
        this.places = places;
    }

    Optional<PlaceMention> of(Scene scene, Token trigger, String event) {
        return places.placeOf(scene.tree(), trigger.index(), scene.places())
                .filter(place -> !VERBAL.contains(event) || isWhere(scene, place));
    }

    /** Whether the words tell where: a preposition of place stands before them, or before what they are a part of. */
    static boolean isWhere(Scene scene, PlaceMention place) {
        boolean before = scene.tree().sentence().tokens().stream()
                .filter(t ->
                        t.span().end() <= place.span().start() && !t.lemma().equals("the"))
                .reduce((first, second) -> second)
                .filter(t -> WHERE.contains(t.lemma()))
                .isPresent();
        return before || isPartOfWhere(scene, place);
    }

    /** "In the far east of Chad". */
    private static boolean isPartOfWhere(Scene scene, PlaceMention place) {
        return scene.tree().sentence().tokens().stream()
                .filter(t -> place.span().contains(t.span()) && t.is("nmod"))
                .flatMap(t -> scene.tree().head(t.index()).stream())
                .anyMatch(whole -> whole.upos() == Upos.NOUN
                        && scene.clause()
                                .preposition(whole)
                                .filter(WHERE::contains)
                                .isPresent());
    }
}
