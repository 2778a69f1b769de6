package org.casus.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Token;

/**
 * Where a report takes place: the country of the war it is about, which is the one that most of its places lie in. Gives
 * civilians and unnamed fighters without a nationality the country where the event takes place, as the coding conventions
 * ask; if the event names no place, that of the report. Named groups and international organisations stay without one.
 */
final class Setting {

    /** Share of an article's places from which their country is its setting. */
    private static final double SHARE = 0.5;

    private static final Set<String> LOCAL = Set.of("CVL", "REB", "UNK", "REF", "OPP", "COP");

    /** Words for those who are of the place: "local officials", "regime forces". */
    private static final Set<String> DOMESTIC = ActLexicon.CLASSES.expand("@domestic");

    /** Sentences back in which the last place told is still where the report is. */
    private static final int NEAR = 3;

    private final Optional<String> country;
    private final NavigableMap<Integer, PlaceMention> places = new TreeMap<>();
    private final NavigableMap<Integer, PlaceMention> others = new TreeMap<>();

    private Setting(Optional<String> country) {
        this.country = country;
    }

    /** A report that is set nowhere in particular. */
    static Setting nowhere() {
        return new Setting(Optional.empty());
    }

    /** A report that is set in this country. */
    static Setting in(String country) {
        return new Setting(Optional.of(country));
    }

    /** The country that at least half of the article's places lie in. */
    static Setting of(Resolved resolved) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (PlaceMention mention : resolved.places()) {
            Optional<String> code = country(mention);
            if (code.isPresent()) {
                counts.merge(code.orElseThrow(), 1, Integer::sum);
                all++;
            }
        }
        int needed = (int) Math.ceil(SHARE * all);
        Setting setting = new Setting(counts.entrySet().stream()
                .filter(e -> e.getValue() >= Math.max(2, needed))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst());
        for (PlaceMention mention : resolved.places()) {
            setting.remember(mention, resolved);
        }
        return setting;
    }

    /** A place of the report's own country is one however it is told; another one where it is told as such. */
    private void remember(PlaceMention mention, Resolved resolved) {
        List<Token> sentence =
                resolved.marked().read().sentences().get(mention.sentence()).tokens();
        if (country.isPresent() && country(mention).equals(country)) {
            places.put(mention.sentence(), mention);
        } else if (country(mention).isPresent() && EventPlaces.isWhere(sentence, mention)) {
            others.put(mention.sentence(), mention);
        }
    }

    Optional<String> country() {
        return country;
    }

    /** The place of an act; else the last one told in the country of the report, or just before. */
    Optional<PlaceMention> whereabouts(Occurrence act) {
        int sentence = act.scene().sentence();
        return where(act)
                .or(() -> Optional.ofNullable(places.floorEntry(sentence)).map(Map.Entry::getValue))
                .or(() -> lastTold(sentence));
    }

    private Optional<PlaceMention> lastTold(int sentence) {
        return Optional.ofNullable(others.floorEntry(sentence))
                .filter(e -> sentence - e.getKey() <= NEAR)
                .map(Map.Entry::getValue);
    }

    /** A place that a preposition tells to be one. */
    private static Optional<PlaceMention> where(Occurrence act) {
        return act.place().filter(p -> country(p).isPresent()).filter(p -> EventPlaces.isWhere(act.scene(), p));
    }

    private static Optional<String> country(PlaceMention place) {
        return place.value().value().flatMap(Place::country);
    }

    /** The same, those without a nationality having that of the place of the act or of the report. */
    List<Participant> locate(List<Participant> participants, Occurrence act) {
        Optional<String> told = where(act).flatMap(Setting::country);
        Optional<String> here = told.or(() -> country)
                .or(() -> act.place().flatMap(Setting::country))
                .or(() -> lastTold(act.scene().sentence()).flatMap(Setting::country));
        return locate(participants, here);
    }

    /** @param place the country of the act, if it is told */
    List<Participant> locate(List<Participant> participants, Optional<String> place) {
        Optional<String> here = place.or(() -> country);
        return here.isEmpty()
                ? participants
                : participants.stream().map(p -> located(p, here.orElseThrow())).toList();
    }

    private static Participant located(Participant participant, String country) {
        if (!(participant.actor() instanceof Resolution.Resolved<Actor> known)
                || known.answer().country().isPresent()
                || !isLocal(participant, known.answer())
                || isNamed(known.answer())) {
            return participant;
        }
        Actor actor = known.answer();
        Actor placed = actor.withCountry(country);
        return new Participant(
                participant.span(),
                participant.text(),
                new Resolution.Resolved<>(placed, known.confidence(), known.evidence() + ", where it happens"),
                participant.identity());
    }

    private static boolean isLocal(Participant participant, Actor actor) {
        return LOCAL.contains(actor.sector())
                || Arrays.stream(participant.text().toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(DOMESTIC::contains);
    }

    /** A group with a name of its own ("Islamic State"), as against "rebels" or "Kurdish forces". */
    private static boolean isNamed(Actor actor) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        return !last.isEmpty()
                && Character.isUpperCase(last.charAt(0))
                && !actor.sector().equals("CVL");
    }
}
