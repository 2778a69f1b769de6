package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.institution.Explanation;
import org.casus.institution.court.Consent.Reached;

/** Aggression: only from activation on, by referral or between two parties that accepted the amendments (arts 15 bis, 15 ter). */
final class AggressionRules {

    /** Activation by the Assembly of States Parties, ICC-ASP/16/Res.5. */
    static final LocalDate FLOOR = LocalDate.of(2018, 7, 17);

    private final Facts facts;
    private final Situation question;
    private final Consent consent;
    private final Periods days;

    AggressionRules(Facts facts, Situation question) {
        this.facts = facts;
        this.question = question;
        this.consent = new Consent(facts, question.asOf());
        this.days = question.days().and(Periods.of(FLOOR, Period.OPEN));
    }

    /** The answer for leaders of one state; empty if unknown. */
    SuspectAnswer answer(String aggressor) {
        List<Basis> bases = new ArrayList<>();
        List<Explanation> steps = new ArrayList<>();
        Periods referred = ConsentRules.referred(facts, consent, question, days, aggressor, bases, steps);
        if (!referred.isEmpty()) {
            steps.add(Explanation.of(
                    "the referral is older than jurisdiction over aggression; that it reaches aggression follows from its"
                            + " open end and is not tested",
                    "Statute art. 15 ter (1)"));
        }
        outsiders(aggressor, steps);
        Periods between = Periods.NONE;
        Periods undated = Periods.NONE;
        for (Territory victim : question.territories()) {
            if (victim.state().equals(aggressor)) {
                steps.add(own(aggressor, victim));
                continue;
            }
            Reached attacked = consent.aggression(victim);
            between = between.or(consent.aggression(aggressor).and(attacked.sure()));
            undated = undated.or(maybe(aggressor).and(maybe(victim.state()).or(attacked.open())));
        }
        between = between.without(consent.optedOut(aggressor)).and(days);
        undated = undated.without(consent.optedOut(aggressor)).and(days);
        if (!between.isEmpty()) {
            bases.add(new Basis("15bis", "", Optional.empty(), between, false));
        }
        Periods covered = referred.or(between);
        Periods contested = undated.without(covered);
        if (!contested.isEmpty()) {
            steps.add(Explanation.of(
                    "undecided for " + contested
                            + ": a state accepted the amendments on a day that is not on record, or"
                            + " whose territory it is is disputed",
                    "Statute art. 121(5)"));
        }
        minority(aggressor, covered.or(contested), steps);
        return new SuspectAnswer(aggressor, covered, contested, bases, steps);
    }

    /** A state attacks another one; whose a disputed territory is, is not decided here. */
    private Explanation own(String aggressor, Territory victim) {
        boolean disputed = facts.part(victim).filter(Part::isDisputed).isPresent();
        return Explanation.of(
                (disputed
                                ? "whose territory " + victim.key() + " is is disputed; if it is its own, acts of "
                                        + aggressor + " there"
                                : "acts of " + aggressor + " on its own territory")
                        + " are no act of aggression, which is by one state against another",
                "Statute art. 8 bis (2)");
    }

    /** States that are no parties are outside, as aggressor and as victim; only a referral reaches them (art. 15 bis (5)). */
    private void outsiders(String aggressor, List<Explanation> steps) {
        Reached own = consent.nationals(aggressor);
        outsider(aggressor, own.sure().or(own.open()), "by its nationals", steps);
        for (Territory victim : question.territories()) {
            Reached party = consent.party(victim);
            if (!victim.state().equals(aggressor)) {
                outsider(
                        victim.code().orElse(victim.state()), party.sure().or(party.open()), "on its territory", steps);
            }
        }
    }

    private void outsider(String name, Periods party, String acts, List<Explanation> steps) {
        Periods out = days.without(party);
        if (!out.isEmpty()) {
            steps.add(Explanation.of(
                    name + " is no party for " + out
                            + ": without a referral by the Council the Court shall not deal with" + " aggression "
                            + acts,
                    "Statute art. 15 bis (5)"));
        }
    }

    /** Days on which it is bound, and also those where only the day of acceptance is missing. */
    private Periods maybe(String state) {
        Periods sure = consent.aggression(state);
        return consent.aggressionUndated(state) ? sure.or(consent.party(state)) : sure;
    }

    /** Where only the acceptance of one side is missing, writers differ; the Assembly has spoken. */
    private void minority(String aggressor, Periods settled, List<Explanation> steps) {
        for (Territory victim : question.territories()) {
            Periods parties = days.and(consent.party(aggressor)).and(consent.party(victim.state()));
            Periods one = parties.and(consent.aggression(aggressor).or(consent.aggression(victim.state())));
            if (!victim.state().equals(aggressor)
                    && !one.without(settled)
                            .without(consent.optedOut(aggressor))
                            .isEmpty()) {
                steps.add(Explanation.of(
                        "only one side has accepted the amendments: no jurisdiction as the Assembly confirmed; others hold"
                                + " acceptance by one to be enough (CONTESTED by a minority), and the resolution leaves"
                                + " the judges independent",
                        "ICC-ASP/16/Res.5 paras 2-3",
                        "Statute arts 15 bis (4), 121(5)"));
            }
        }
    }
}
