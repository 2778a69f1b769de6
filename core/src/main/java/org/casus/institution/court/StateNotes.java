package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.institution.Explanation;
import org.casus.institution.States;
import org.casus.institution.court.Facts.Acceptance;
import org.casus.institution.court.Facts.Declaration;
import org.casus.institution.court.Facts.Reach;
import org.casus.institution.court.Facts.Treaty;
import org.casus.institution.court.Facts.Withdrawal;

/** Tells how a state stands to the Statute over the days asked about, and why; nothing that was lodged later. */
final class StateNotes {

    private final Facts facts;
    private final States states;
    private final Situation question;
    private final LocalDate asOf;
    private final Consent consent;

    StateNotes(Facts facts, States states, Situation question) {
        this.facts = facts;
        this.states = states;
        this.question = question;
        this.asOf = question.asOf();
        this.consent = new Consent(facts, asOf);
    }

    /** A territory, or the state of the suspects. */
    Explanation of(Territory territory, Reach reach) {
        String state = territory.state();
        boolean there = reach == Reach.TERRITORY;
        Consent.Reached party = consent.party(territory);
        Consent.Reached declared =
                there ? consent.declared(territory) : new Consent.Reached(consent.declared(state, reach), Periods.NONE);
        Periods days = question.days().and(party.sure().or(declared.sure()));
        Periods open = question.days().and(party.open().or(declared.open())).without(days);
        String text = (there ? "territory " : "nationality ") + territory.label()
                + (territory.code().isPresent() ? "" : ", " + states.name(state)) + ": "
                + (days.isEmpty() ? open.isEmpty() ? "no consent for these days" : "" : "consent for " + days)
                + (days.isEmpty() || open.isEmpty() ? "" : "; ")
                + (open.isEmpty() ? "" : "contested for " + open);
        return Explanation.of(text, there ? "Statute art. 12(2)(a)" : "Statute art. 12(2)(b)")
                .with(notes(territory, reach));
    }

    /** What the record has on it, the first thing first. */
    List<Explanation> notes(Territory territory, Reach reach) {
        List<Explanation> notes = new ArrayList<>();
        new PartNotes(facts, asOf).of(territory).ifPresent(notes::add);
        notes.add(treaty(territory.state()));
        withdrawals(territory.state(), notes);
        declarations(territory.state(), reach, notes);
        facts.notes().stream()
                .filter(n -> n.state().equals(territory.state()) && !n.from().isAfter(asOf))
                .forEach(n -> notes.add(Explanation.of(n.text(), n.source())));
        facts.part(territory)
                .filter(Part::isDisputed)
                .ifPresent(part -> part.views().stream()
                        .filter(v -> !v.equals(Part.NOBODY) && !v.equals(territory.state()))
                        .forEach(v -> notes.add(treaty(v))));
        return notes;
    }

    private Explanation treaty(String state) {
        Treaty treaty = facts.treaties().get(state);
        if (treaty == null) {
            return Explanation.of(
                    state + " is not in the record of the Statute; taken as no party", "Statute art. 12(1)");
        }
        if (treaty.deposit().filter(d -> !d.isAfter(asOf)).isPresent()) {
            LocalDate inForce = treaty.inForce().orElseThrow();
            return Explanation.of(
                    state + " deposited its instrument on " + treaty.deposit().get() + "; in force for it from "
                            + inForce + (question.from().isBefore(inForce) ? ", and not for days before" : ""),
                    "Statute art. 126",
                    "art. 11(2)");
        }
        if (treaty.signed().filter(d -> !d.isAfter(asOf)).isPresent()) {
            return Explanation.of(
                    state + " signed on " + treaty.signed().get()
                            + " and has not ratified; a signature does not bind it to jurisdiction",
                    "Statute arts 12(1), 125");
        }
        return Explanation.of(state + " is no party and has not signed", "Statute art. 12(1)");
    }

    private void withdrawals(String state, List<Explanation> notes) {
        for (Withdrawal w : facts.withdrawals()) {
            if (!w.state().equals(state) || w.date().isAfter(asOf)) {
                continue;
            }
            String note = w.note().isEmpty() || w.noteFrom().isAfter(asOf) ? "" : "; " + w.note();
            if (!w.notified() && consent.party(state).isEmpty()) {
                notes.add(Explanation.of(
                        "on " + w.date() + " it " + w.note() + "; this changes nothing for jurisdiction",
                        "Vienna Convention on the Law of Treaties art. 18"));
            } else if (!w.notified()) {
                notes.add(Explanation.of(
                        "announcement of " + w.date() + " has no effect without notification" + note,
                        "Statute art. 127(1)"));
            } else if (w.revoked().filter(d -> !d.isAfter(asOf)).isPresent()) {
                notes.add(Explanation.of(
                        "notification of withdrawal of " + w.date() + " was taken back on "
                                + w.revoked().get() + " before it took effect",
                        "Statute art. 127(1)",
                        "Vienna Convention on the Law of Treaties art. 68"));
            } else {
                LocalDate out = w.effective().orElseThrow();
                notes.add(Explanation.of(
                        "withdrawal notified on " + w.date() + ", outside from " + out
                                + "; acts before that day stay covered" + note
                                + (asOf.isBefore(out)
                                        ? ""
                                        : "; whether a matter can still be opened that was not under consideration by"
                                                + " that day is disputed"),
                        "Statute art. 127(1)",
                        "art. 127(2)"));
            }
        }
    }

    private void declarations(String state, Reach reach, List<Explanation> notes) {
        for (Declaration d : facts.declarations()) {
            if (!d.state().equals(state)
                    || d.lodged().isAfter(asOf)
                    || d.article().equals("15bis(4)")) {
                continue;
            }
            if (d.article().equals("124")) {
                if (question.crime() == Crime.WAR_CRIMES) {
                    notes.add(Explanation.of(
                            "does not accept jurisdiction over war crimes "
                                    + (d.reach() == Reach.NATIONALS
                                            ? "of its nationals"
                                            : "of its nationals or on its territory")
                                    + ", " + d.scope(asOf)
                                    + (question.days().and(d.scope(asOf)).isEmpty()
                                            ? ", which leaves out the days asked about"
                                            : ""),
                            "Statute art. 124"));
                }
                continue;
            }
            notes.add(declaration(d, reach));
        }
    }

    private Explanation declaration(Declaration d, Reach reach) {
        String text = "declaration lodged on " + d.lodged() + ", scope " + d.scope(asOf);
        if (!d.accepted()) {
            boolean told = d.refused().isEmpty()
                    || d.refused().filter(day -> !day.isAfter(asOf)).isPresent();
            return Explanation.of(
                    text + (told ? ", not accepted: " + d.refusal() : ", which the Court has not acted on so far"),
                    "Statute art. 12(3)");
        }
        if (!d.reach().covers(reach)) {
            text += ", which speaks of its territory and not of its nationals elsewhere";
        } else if (question.days().and(d.scope(asOf)).isEmpty()) {
            text += ", which leaves out the days asked about";
        }
        return Explanation.of(text, "Statute art. 12(3)", "art. 11(2)");
    }

    /** A state, or a territory that was attacked, under the amendments on aggression. */
    Explanation aggression(Territory territory, boolean aggressor) {
        String state = territory.state();
        List<Explanation> notes = new ArrayList<>();
        new PartNotes(facts, asOf).of(territory).ifPresent(notes::add);
        notes.add(treaty(state));
        withdrawals(state, notes);
        Acceptance acceptance = facts.acceptances().get(state);
        if (consent.aggressionUndated(state)) {
            notes.add(Explanation.of(
                    "acceptance of the amendments is reported, its day is not on record", "Statute art. 121(5)"));
        } else if (acceptance == null || acceptance.reported().isAfter(asOf)) {
            notes.add(Explanation.of("has not accepted the amendments on aggression", "Statute art. 121(5)"));
        } else {
            notes.add(Explanation.of(
                    "accepted the amendments on " + acceptance.deposit().orElseThrow() + ", in force for it from "
                            + acceptance.inForce().orElseThrow(),
                    "Statute art. 121(5)"));
        }
        Periods out = aggressor ? consent.optedOut(state) : Periods.NONE;
        if (!out.isEmpty()) {
            notes.add(Explanation.of("opted out " + out, "Statute art. 15 bis (4)"));
        }
        Consent.Reached bound = consent.aggression(territory);
        Periods days = question.days().and(bound.sure()).without(out);
        Periods open = question.days().and(bound.open()).without(out);
        String role = aggressor ? "aggressor " : "victim ";
        String name = territory.code().isPresent() ? territory.label() : state + ", " + states.name(state);
        return Explanation.of(
                        role + name + ": "
                                + (days.isEmpty() && open.isEmpty() ? "not bound for these days" : "")
                                + (days.isEmpty() ? "" : "bound for " + days)
                                + (days.isEmpty() || open.isEmpty() ? "" : "; ")
                                + (open.isEmpty() ? "" : "contested for " + open),
                        "Statute art. 15 bis (4)-(5)")
                .with(notes);
    }
}
