package org.casus.institution.court;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casus.institution.court.Facts.Acceptance;
import org.casus.institution.court.Facts.Declaration;
import org.casus.institution.court.Facts.Reach;
import org.casus.institution.court.Facts.Referral;
import org.casus.institution.court.Facts.Treaty;
import org.casus.institution.court.Facts.Withdrawal;

/**
 * Who consented to what on which days, as known on one day. Two times run here: the days that an instrument covers, and
 * the day on which it was lodged; one lodged after the day of the question is not seen, whatever it covers.
 */
final class Consent {

    private final Facts facts;
    private final LocalDate asOf;

    Consent(Facts facts, LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    /** Days as a party: from entry into force until the day before a withdrawal takes effect (arts 126, 127). */
    Periods party(String state) {
        Treaty treaty = facts.treaties().get(state);
        if (treaty == null
                || treaty.inForce().isEmpty()
                || treaty.deposit().filter(asOf::isBefore).isPresent()) {
            return Periods.NONE;
        }
        LocalDate last = withdrawal(state)
                .flatMap(Withdrawal::effective)
                .map(d -> d.minusDays(1))
                .orElse(Period.OPEN);
        return Periods.of(treaty.inForce().get(), last);
    }

    /**
     * Days on which a territory, or the people of one, are under a party.
     *
     * @param sure by the record, and where the territory is disputed by every view
     * @param open by some view only, or where the record does not say whether a state extended the Statute
     */
    record Reached(Periods sure, Periods open) {}

    /** Days on which the Statute applies to a territory; some parts came later, or never, and some are disputed. */
    Reached party(Territory territory) {
        return reached(territory, this::party);
    }

    /** Days on which suspects of this code are nationals of a party; the state of some is disputed. */
    Reached nationals(String code) {
        return reached(facts.home(code), this::party);
    }

    /** Days on which the amendments on aggression bind the state of a territory. */
    Reached aggression(Territory territory) {
        return reached(territory, this::aggression);
    }

    private Reached reached(Territory territory, Function<String, Periods> bound) {
        Periods all = bound.apply(territory.state());
        Optional<Part> row = facts.part(territory);
        if (row.isEmpty()) {
            return new Reached(all, Periods.NONE);
        }
        Part part = row.get();
        Periods sure = all.and(applies(part));
        Periods maybe = part.reach() == Part.Reach.UNKNOWN ? all : sure;
        for (String view : part.views()) {
            if (!view.equals(territory.state())) {
                Periods by = view.equals(Part.NOBODY) ? Periods.NONE : bound.apply(view);
                sure = sure.without(part.disputedDays()).or(sure.and(by));
                maybe = maybe.or(by.and(part.disputedDays()));
            }
        }
        return new Reached(sure, maybe.without(sure));
    }

    /** Days for which a part is known to follow its state's ratification. */
    private Periods applies(Part part) {
        boolean known = part.known().filter(asOf::isBefore).isEmpty();
        return switch (part.reach()) {
            case AS_STATE -> Periods.of(ConsentRules.FLOOR, Period.OPEN);
            case FROM -> known ? Periods.of(part.from().orElseThrow(), Period.OPEN) : Periods.NONE;
            case NEVER, UNKNOWN -> Periods.NONE;
        };
    }

    /** Who, by some view, gives consent for a territory on which days: its state, and the others whose it may be. */
    Map<String, Periods> claims(Territory territory) {
        Map<String, Periods> claims = new LinkedHashMap<>();
        Optional<Part> row = facts.part(territory);
        Periods own = party(territory.state());
        boolean reaches = row.isEmpty() || row.get().reach() == Part.Reach.UNKNOWN;
        claims.put(territory.state(), reaches ? own : own.and(applies(row.get())));
        row.ifPresent(part -> part.views().stream()
                .filter(v -> !v.equals(Part.NOBODY))
                .forEach(v -> claims.putIfAbsent(v, party(v).and(part.disputedDays()))));
        return claims;
    }

    /** The notification of withdrawal that stands on the day of the question. */
    Optional<Withdrawal> withdrawal(String state) {
        return facts.withdrawals().stream()
                .filter(w ->
                        w.state().equals(state) && w.notified() && !w.date().isAfter(asOf))
                .filter(w -> w.revoked().filter(day -> !day.isAfter(asOf)).isEmpty())
                .findFirst();
    }

    /** Days covered by accepted declarations under art. 12(3) that speak of this. */
    Periods declared(String state, Reach reach) {
        Periods days = Periods.NONE;
        for (Declaration declaration : facts.declarations()) {
            if (known(declaration, state, "12(3)")
                    && declaration.accepted()
                    && declaration.reach().covers(reach)) {
                days = days.or(declaration.scope(asOf));
            }
        }
        return days;
    }

    /**
     * Days covered by accepted declarations under art. 12(3) for a place. One that speaks of acts on the state's territory leaves
     * open whether that takes in ships and aircraft under its flag.
     */
    Reached declared(Territory territory) {
        Periods territorial = declared(territory.state(), Reach.TERRITORY);
        Periods sure = territory.vessel() ? declared(territory.state(), Reach.BOTH) : territorial;
        return new Reached(sure, territorial.without(sure));
    }

    /**
     * Days on which a party does not accept jurisdiction over war crimes (art. 124): in its territory and by its nationals,
     * or by its nationals alone.
     *
     * @param suspect nationality; empty if unknown
     * @param here whether the conduct, or part of it, occurred on its territory
     */
    Periods excluded(String state, String suspect, boolean here) {
        Periods days = Periods.NONE;
        for (Declaration declaration : facts.declarations()) {
            if (known(declaration, state, "124")) {
                boolean applies = suspect.equals(state)
                        ? declaration.reach().covers(Reach.NATIONALS)
                        : here && declaration.reach().covers(Reach.TERRITORY);
                if (applies) {
                    days = days.or(declaration.scope(asOf));
                }
            }
        }
        return days.and(party(state));
    }

    /** Days on which the amendments on aggression bind a party that accepted them (art. 121(5)). */
    Periods aggression(String state) {
        Acceptance acceptance = facts.acceptances().get(state);
        if (acceptance == null
                || acceptance.inForce().isEmpty()
                || acceptance.reported().isAfter(asOf)) {
            return Periods.NONE;
        }
        return Periods.of(acceptance.inForce().get(), Period.OPEN).and(party(state));
    }

    /** Whether acceptance of the amendments is reported without a day. */
    boolean aggressionUndated(String state) {
        Acceptance acceptance = facts.acceptances().get(state);
        return acceptance != null
                && acceptance.deposit().isEmpty()
                && !acceptance.reported().isAfter(asOf);
    }

    /** Days from which a party has opted out of jurisdiction over aggression by it (art. 15 bis (4)). */
    Periods optedOut(String state) {
        Periods days = Periods.NONE;
        for (Declaration declaration : facts.declarations()) {
            if (known(declaration, state, "15bis(4)")) {
                days = days.or(declaration.scope(asOf));
            }
        }
        return days;
    }

    /** Days of a referral, if it was adopted and covers this territory. */
    Periods referred(Referral referral, Territory territory) {
        boolean there = territory.state().equals(referral.state())
                && !territory.vessel()
                && (referral.part().isEmpty()
                        || facts.part(territory).map(Part::name).equals(referral.part()));
        if (!there || referral.adopted().isAfter(asOf)) {
            return Periods.NONE;
        }
        return Periods.of(referral.from(), referral.to().orElse(Period.OPEN));
    }

    private boolean known(Declaration declaration, String state, String article) {
        return declaration.state().equals(state)
                && declaration.article().equals(article)
                && !declaration.lodged().isAfter(asOf);
    }
}
