package org.casus.institution.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of a state, a territory that depends on one, or a territory whose state is disputed; a row of {@code parts.tsv}.
 *
 * @param state whose territory it is, or who administers it where that is disputed
 * @param code ISO 3166 alpha-3, if it has one
 * @param from first day on which the Statute applies, if {@code reach} is {@link Reach#FROM}
 * @param known day from which that is known
 * @param views codes of the states whose territory it is by the views that are held, {@link #NOBODY} for no party's; empty if
 *     nobody disputes it
 * @param viewsFrom first day of the dispute; before, the territory is its state's
 * @param note what else there is to say; may be empty
 * @param noteFrom day from which the note is known
 * @param source where the row is from
 * @param confidence high, medium or unverified
 */
record Part(
        String state,
        String name,
        Optional<String> code,
        List<String> aliases,
        Reach reach,
        Optional<LocalDate> from,
        Optional<LocalDate> known,
        List<String> views,
        Optional<LocalDate> viewsFrom,
        String note,
        Optional<LocalDate> noteFrom,
        String source,
        String confidence) {

    /** The view that no state that could be a party has it. */
    static final String NOBODY = "-";

    /** How the state's ratification reaches a part. */
    enum Reach {
        /** As the rest of the state. */
        AS_STATE,
        /** From a day on, to which the state extended it. */
        FROM,
        /** The state excluded it. */
        NEVER,
        /** Whether the state extended it is not on record here. */
        UNKNOWN
    }

    Part {
        aliases = List.copyOf(aliases);
        views = List.copyOf(views);
    }

    /** Whether this is what somebody calls it, in any case: code, name or alias. */
    boolean isCalled(String text) {
        String wanted = text.strip();
        return code.filter(wanted::equalsIgnoreCase).isPresent()
                || name.equalsIgnoreCase(wanted)
                || aliases.stream().anyMatch(wanted::equalsIgnoreCase);
    }

    boolean isDisputed() {
        return !views.isEmpty();
    }

    /** Days on which whose territory it is is disputed. */
    Periods disputedDays() {
        return isDisputed() ? Periods.of(viewsFrom.orElse(ConsentRules.FLOOR), Period.OPEN) : Periods.NONE;
    }

    /** As a place of conduct. */
    Territory territory() {
        return new Territory(state, Optional.of(name), code, false);
    }
}
