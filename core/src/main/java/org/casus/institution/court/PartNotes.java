package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.institution.Explanation;

/** Tells how the Statute reaches a part of a state, as known on one day; nothing that became known later. */
final class PartNotes {

    private final Facts facts;
    private final LocalDate asOf;

    PartNotes(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** One step on the part; empty for a whole state, a ship, and a part that there is nothing to say of. */
    Optional<Explanation> of(Territory territory) {
        if (territory.part().isEmpty() || territory.vessel()) {
            return Optional.empty();
        }
        Optional<Part> row = facts.part(territory);
        if (row.isEmpty()) {
            return Optional.of(Explanation.of(
                    "no rule is known for " + territory.part().get() + "; it goes with the rest of "
                            + territory.state(),
                    "Statute art. 12(2)(a)"));
        }
        Part part = row.get();
        List<String> said = new ArrayList<>();
        if (part.isDisputed()) {
            said.add(views(part));
        } else if (part.code().isPresent()) {
            said.add("a territory of " + part.state());
        }
        reach(part).ifPresent(said::add);
        if (!part.note().isEmpty() && part.noteFrom().filter(asOf::isBefore).isEmpty()) {
            said.add(part.note());
        }
        String law = (part.reach() == Part.Reach.AS_STATE && part.code().isEmpty()) || part.isDisputed()
                ? "Statute art. 12(2)"
                : "Vienna Convention on the Law of Treaties art. 29";
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Explanation.of(part.name() + ": " + String.join("; ", said), law, "source: " + part.source()));
    }

    private static String views(Part part) {
        return "disputed" + part.viewsFrom().map(d -> " from " + d).orElse("") + ", "
                + part.views().stream()
                        .map(v -> v.equals(Part.NOBODY) ? "no party's" : v + "'s")
                        .collect(Collectors.joining(" or "));
    }

    private Optional<String> reach(Part part) {
        return switch (part.reach()) {
            case AS_STATE ->
                part.code().isPresent() && !part.isDisputed()
                        ? Optional.of("what binds the state binds it too")
                        : Optional.empty();
            case FROM ->
                Optional.of(
                        part.known().filter(asOf::isBefore).isPresent()
                                ? "the Statute does not extend to it"
                                : "the Statute applies to it from "
                                        + part.from().orElseThrow());
            case NEVER -> Optional.of("the Statute does not extend to it");
            case UNKNOWN -> Optional.of("whether the Statute was extended to it is not on record here");
        };
    }
}
