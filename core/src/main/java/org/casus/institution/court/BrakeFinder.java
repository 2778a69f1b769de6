package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.institution.court.Facts.Deferral;

/** What may keep the Court from using its jurisdiction: told apart, and never turned into a NO (arts 16, 17, 26, 27, 98). */
final class BrakeFinder {

    /** Judgment of the Appeals Chamber in the referral of Jordan, on the arrest of the president of Sudan. */
    private static final LocalDate HEADS_OF_STATE = LocalDate.of(2019, 5, 6);

    private final Facts facts;
    private final Situation question;
    private final Consent consent;

    BrakeFinder(Facts facts, Situation question) {
        this.facts = facts;
        this.question = question;
        this.consent = new Consent(facts, question.asOf());
    }

    /** Those that can matter, first the one that suspends everything. */
    List<Brake> find() {
        List<Brake> brakes = new ArrayList<>();
        deferral(brakes);
        brakes.add(brake(
                Barrier.ART17,
                "a case is inadmissible if a state genuinely investigates or prosecutes it, or has done so, or if it is not"
                        + " grave enough",
                "Statute arts 17, 53"));
        if (raised(Barrier.ART26)) {
            brakes.add(brake(
                    Barrier.ART26,
                    "the Court has no jurisdiction over anybody who was under eighteen at the time; the answer is for those"
                            + " who were not",
                    "Statute art. 26"));
        }
        brakes.add(brake(Barrier.ART27, "official capacity is no defence before the Court", "Statute art. 27"));
        brakes.add(surrender());
        if (raised(Barrier.RES1497)) {
            brakes.add(brake(
                    Barrier.RES1497,
                    "for the operations in Liberia the resolution gives contributing states that are not parties exclusive"
                            + " jurisdiction over their personnel, unless they waive it; whether that binds the Court is"
                            + " disputed",
                    Barrier.RES1497.citation()));
        }
        return brakes;
    }

    /** Whether immunity stands against a request of the Court was decided in 2019, and not all states agree. */
    private Brake surrender() {
        String text =
                "the Court may not ask for surrender against immunity that a state owes a third one, or against an agreement"
                        + " with the state that sent the suspect";
        if (question.asOf().isBefore(HEADS_OF_STATE)) {
            return brake(Barrier.ART98, text, "Statute art. 98");
        }
        return brake(
                Barrier.ART98,
                text + "; the Appeals Chamber held on " + HEADS_OF_STATE
                        + " that heads of state have no immunity from it, which some states dispute",
                "Statute art. 98",
                "ICC-02/05-01/09-397 (Jordan)");
    }

    private void deferral(List<Brake> brakes) {
        boolean raised = raised(Barrier.ART16);
        for (Deferral d : facts.deferrals()) {
            boolean inForce =
                    !d.adopted().isAfter(question.asOf()) && new Period(d.from(), d.to()).contains(question.asOf());
            if (!inForce) {
                continue;
            }
            List<String> covered = question.suspects().stream()
                    .filter(s ->
                            question.days().and(consent.nationals(s).sure()).isEmpty())
                    .toList();
            if (raised && !covered.isEmpty()) {
                brakes.add(new Brake(
                        "16",
                        true,
                        "DEFERRED to " + d.to() + " for " + String.join(" ", covered)
                                + ": officials and personnel of contributing states that are not parties",
                        List.of("Statute art. 16", d.resolution())));
                return;
            }
            if (raised) {
                brakes.add(new Brake(
                        "16",
                        true,
                        "the deferral speaks of states that are not parties; the suspects are nationals of parties",
                        List.of("Statute art. 16", d.resolution())));
                return;
            }
            if (!covered.isEmpty()) {
                brakes.add(new Brake(
                        "16",
                        false,
                        "if the suspects served in an operation that the United Nations established or authorised: deferred"
                                + " to " + d.to(),
                        List.of("Statute art. 16", d.resolution())));
                return;
            }
        }
        if (raised) {
            brakes.add(new Brake(
                    "16",
                    true,
                    "no deferral is in force on " + question.asOf()
                            + "; the Council can ask for twelve months under Chapter" + " VII",
                    List.of("Statute art. 16")));
        }
    }

    private boolean raised(Barrier barrier) {
        return question.barriers().contains(barrier);
    }

    private Brake brake(Barrier barrier, String text, String... citations) {
        String article = barrier.name().replaceFirst("^ART", "").replaceFirst("^RES", "S/RES/");
        return new Brake(article, raised(barrier), text, List.of(citations));
    }
}
