package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.PlaceMention;
import org.casus.model.Token;
import org.casus.model.Upos;

/** Where an event takes place. What a speech act is about ("insisted on Syria") is not where it was said. */
final class EventPlaces {

    private static final Set<String> VERBAL =
            Set.of("AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE", "CONCEDE", "SUPPORT");
    private static final Set<String> WHERE =
            Set.of("in", "at", "outside", "inside", "near", "from", "to", "into", "around", "across");

    private final Anchors.PlaceOf places;

    EventPlaces(Anchors.PlaceOf places) {
        this.places = places;
    }

    Optional<PlaceMention> of(Scene scene, Token trigger, String event) {
        return places.placeOf(scene.tree(), trigger.index(), scene.places())
                .filter(place -> !VERBAL.contains(event) || isWhere(scene, place));
    }

    static boolean isWhere(Scene scene, PlaceMention place) {
        return isWhere(scene.tree().sentence().tokens(), place);
    }

    /** Whether the words tell where: a preposition of place stands before them, or before what they are a part of. */
    static boolean isWhere(List<Token> sentence, PlaceMention place) {
        boolean before = sentence.stream()
                .filter(t ->
                        t.span().end() <= place.span().start() && !t.lemma().equals("the"))
                .reduce((first, second) -> second)
                .filter(t -> WHERE.contains(t.lemma()))
                .isPresent();
        return before || isPartOfWhere(sentence, place);
    }

    /** "In the far east of Chad". */
    private static boolean isPartOfWhere(List<Token> sentence, PlaceMention place) {
        return sentence.stream()
                .filter(t -> place.span().contains(t.span()) && t.is("nmod") && t.head() != Token.ROOT)
                .filter(t -> hasCase(sentence, t, Set.of("of")))
                .map(t -> sentence.get(t.head()))
                .anyMatch(whole -> whole.upos() == Upos.NOUN && hasCase(sentence, whole, WHERE));
    }

    private static boolean hasCase(List<Token> sentence, Token token, Set<String> prepositions) {
        return sentence.stream()
                .anyMatch(c -> c.head() == token.index() && c.is("case") && prepositions.contains(c.lemma()));
    }
}
