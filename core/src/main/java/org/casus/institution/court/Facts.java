package org.casus.institution.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts on the Court, as the tables have them. */
record Facts(
        Map<String, Treaty> treaties,
        List<Withdrawal> withdrawals,
        List<Declaration> declarations,
        Map<String, Acceptance> acceptances,
        List<Referral> referrals,
        List<Deferral> deferrals,
        List<Part> parts,
        List<Proceeding> proceedings,
        List<Note> notes) {

    /** Signature and ratification; {@code inForce} is the first day as a party. */
    record Treaty(
            String state,
            Optional<LocalDate> signed,
            Optional<LocalDate> deposit,
            Optional<LocalDate> inForce,
            String confidence) {}

    /**
     * A notification under art. 127, or only an announcement.
     *
     * @param effective first day outside
     * @param noteFrom day from which the note is known
     */
    record Withdrawal(
            String state,
            boolean notified,
            LocalDate date,
            Optional<LocalDate> effective,
            Optional<LocalDate> revoked,
            String note,
            LocalDate noteFrom) {}

    /** What a declaration speaks of. */
    enum Reach {
        TERRITORY,
        NATIONALS,
        BOTH;

        boolean covers(Reach other) {
            return this == BOTH || this == other;
        }
    }

    /**
     * A declaration under art. 12(3), 124 or 15 bis (4).
     *
     * @param endLodged day on which the end became known, if later
     * @param refused day on which it was said that it is not acted upon
     */
    record Declaration(
            String state,
            String article,
            LocalDate lodged,
            LocalDate start,
            Optional<LocalDate> end,
            Optional<LocalDate> endLodged,
            Reach reach,
            boolean accepted,
            Optional<LocalDate> refused,
            String refusal,
            String confidence) {

        /** Declarations under art. 124 end of themselves after seven years. */
        private static final int YEARS_OF_124 = 7;

        /** The days covered, as known on that day. */
        Periods scope(LocalDate asOf) {
            if (endLodged.filter(asOf::isBefore).isPresent()) {
                return Periods.of(start, start.plusYears(YEARS_OF_124).minusDays(1));
            }
            return Periods.of(start, end.orElse(Period.OPEN));
        }
    }

    /**
     * Acceptance of the amendments on aggression; its days are empty if only the fact is reported.
     *
     * @param reported day from which it is known
     */
    record Acceptance(
            String state,
            Optional<LocalDate> deposit,
            Optional<LocalDate> inForce,
            LocalDate reported,
            String confidence) {}

    /**
     * A referral by the Council; an empty part is the whole state.
     *
     * @param carveOut paragraph that leaves the personnel of missions to the states that sent them
     * @param missions of what operations that paragraph speaks
     */
    record Referral(
            String resolution,
            LocalDate adopted,
            String state,
            Optional<String> part,
            LocalDate from,
            Optional<LocalDate> to,
            String carveOut,
            String missions) {}

    /** A request of the Council to defer. */
    record Deferral(String resolution, LocalDate adopted, LocalDate from, LocalDate to) {}

    /**
     * A situation before the Court, or one that was examined.
     *
     * @param about states of which one must be named too, as place or nationality, before acts in {@code states} are taken to
     *     lie in it; empty if the places are enough
     * @param aboard whether it is about ships and aircraft only
     */
    record Proceeding(
            String name,
            String number,
            List<String> states,
            List<String> about,
            boolean aboard,
            Optional<String> part,
            String trigger,
            boolean investigation,
            LocalDate date,
            String by,
            Periods scope) {

        /** {@code Kenya, ICC-01/09}. */
        String title() {
            return name + (number.isEmpty() ? "" : ", " + number);
        }

        /** First day of its scope. */
        LocalDate first() {
            return scope.list().get(0).from();
        }

        /** Whether it is about this place. */
        boolean at(Territory place) {
            return states.contains(place.state())
                    && aboard == place.vessel()
                    && (part.isEmpty() || part.equals(place.part()));
        }
    }

    /**
     * What else is on record of a state before the Court.
     *
     * @param from day from which it is known
     */
    record Note(String state, LocalDate from, String text, String source) {}

    /** The part of that state with this name or alias. */
    Optional<Part> part(String state, String name) {
        return parts.stream()
                .filter(p -> p.state().equals(state) && p.isCalled(name))
                .findFirst();
    }

    /** The part of whatever state with this code, name or alias. */
    Optional<Part> part(String name) {
        return parts.stream().filter(p -> p.isCalled(name)).findFirst();
    }

    /** The row on a territory; empty for a whole state, a ship, and a part that the table knows not. */
    Optional<Part> part(Territory territory) {
        return territory.vessel() ? Optional.empty() : territory.part().flatMap(p -> part(territory.state(), p));
    }

    /** Where the people of this code are at home: a whole state, or a territory that has nationals of its own. */
    Territory home(String code) {
        return part(code).map(Part::territory).orElse(Territory.of(code));
    }
}
