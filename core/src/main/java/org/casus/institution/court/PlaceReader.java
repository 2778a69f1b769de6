package org.casus.institution.court;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.institution.QuestionException;
import org.casus.institution.States;

/** Reads places and nationalities as people write them: codes and names of states, of their parts, of territories, of flags. */
final class PlaceReader {

    private static final Set<String> ON_BOARD = Set.of("vessel", "ship", "aircraft", "flag");

    private final Facts facts;
    private final States states;

    PlaceReader(Facts facts, States states) {
        this.facts = facts;
        this.states = states;
    }

    /**
     * All places of a question.
     *
     * @param part of the territory that it belongs to; empty if none
     * @param vessels states of registration of ships and aircraft
     */
    List<Territory> places(Collection<String> territories, String part, Collection<String> vessels) {
        List<Territory> places = new ArrayList<>();
        territories.stream().filter(t -> !t.isBlank()).map(this::place).forEach(places::add);
        if (!part.isBlank()) {
            if (places.isEmpty()) {
                throw new QuestionException("a part (" + part.strip() + ") needs the territory that it belongs to");
            }
            int owner = owner(places, part);
            places.set(owner, part(places.get(owner).state(), part));
        }
        for (String flag : states.readAll(vessels)) {
            places.add(Territory.vessel(flag));
        }
        return places.stream().distinct().toList();
    }

    private int owner(List<Territory> places, String part) {
        for (int i = 0; i < places.size(); i++) {
            if (facts.part(places.get(i).state(), part).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /** {@code SYR}, {@code Syria}, {@code SDN:Darfur}, {@code GRL}, {@code Gaza}, {@code flag:COM}. */
    Territory place(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return whole(text);
        }
        String before = text.substring(0, colon).strip();
        String after = text.substring(colon + 1).strip();
        if (ON_BOARD.contains(before.toLowerCase(Locale.ROOT))) {
            return Territory.vessel(states.read(after).code());
        }
        Territory owner = whole(before);
        return after.isEmpty() ? owner : part(owner.state(), after);
    }

    private Territory whole(String text) {
        Optional<Part> coded = facts.part(text)
                .filter(p -> p.code()
                        .filter(text.strip().toUpperCase(Locale.ROOT)::equals)
                        .isPresent());
        return coded.map(Part::territory)
                .or(() -> states.lookUp(text)
                        .map(s -> facts.part(s.code()).map(Part::territory).orElse(Territory.of(s.code()))))
                .or(() -> facts.part(text).map(Part::territory))
                .orElseGet(() -> Territory.of(states.read(text).code()));
    }

    private Territory part(String state, String name) {
        if (ON_BOARD.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)) {
            return Territory.vessel(state);
        }
        Optional<Part> known = facts.part(state, name);
        if (known.isEmpty()) {
            facts.part(name).ifPresent(elsewhere -> {
                throw new QuestionException(
                        name.strip() + " is no part of " + state + " in this record; the nearest is "
                                + elsewhere.territory().key());
            });
        }
        return known.map(Part::territory)
                .orElseGet(() -> new Territory(state, Optional.of(name.strip()), Optional.empty(), false));
    }

    /**
     * Nationalities by code or name; the people of a territory that depends on a state are nationals of the state.
     *
     * @throws QuestionException if there is no such state, or one is named twice
     */
    List<String> nationals(Collection<String> texts) {
        List<String> codes = new ArrayList<>();
        Set<String> states = new LinkedHashSet<>();
        for (String text : texts) {
            Optional<String> mother = mother(text);
            if (mother.isPresent()) {
                states.add(mother.get());
            } else {
                codes.add(text);
            }
        }
        Set<String> all = new LinkedHashSet<>(this.states.readAll(codes));
        all.addAll(states);
        return List.copyOf(all);
    }

    /** The state of a territory that depends on it. */
    private Optional<String> mother(String text) {
        return states.lookUp(text).isPresent()
                ? Optional.empty()
                : facts.part(text).filter(p -> p.code().isPresent()).map(Part::state);
    }
}
