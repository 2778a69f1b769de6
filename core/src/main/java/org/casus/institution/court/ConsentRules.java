package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.institution.Explanation;
import org.casus.institution.court.Consent.Reached;
import org.casus.institution.court.Facts.Reach;
import org.casus.institution.court.Facts.Referral;

/** Genocide, crimes against humanity and war crimes: a referral by the Council, or the consent of a state (arts 12, 13). */
final class ConsentRules {

    /** Entry into force of the Statute (arts 11(1), 126(1)). */
    static final LocalDate FLOOR = LocalDate.of(2002, 7, 1);

    /** Ruling of the Pre-Trial Chamber that part of the conduct on the territory of a party is enough. */
    private static final LocalDate PART_IS_ENOUGH = LocalDate.of(2018, 9, 6);

    private final Facts facts;
    private final Situation question;
    private final Consent consent;
    private final Periods days;

    ConsentRules(Facts facts, Situation question) {
        this.facts = facts;
        this.question = question;
        this.consent = new Consent(facts, question.asOf());
        this.days = question.days().and(Periods.of(FLOOR, Period.OPEN));
    }

    /**
     * The answer for suspects of one nationality.
     *
     * @param suspect code; empty if unknown
     */
    SuspectAnswer answer(String suspect) {
        List<Basis> bases = new ArrayList<>();
        List<Explanation> steps = new ArrayList<>();
        Periods referred = referred(facts, consent, question, days, suspect, bases, steps);
        Periods consented = Periods.NONE;
        Periods excluded = Periods.NONE;
        Periods open = Periods.NONE;
        for (Territory territory : question.territories()) {
            Periods out = excluded(territory.state(), suspect, !territory.vessel());
            excluded = excluded.or(out);
            Reached party = consent.party(territory);
            Reached declared = consent.declared(territory);
            consented = consented.or(
                    basis("12(2)(a)", territory.state(), party.sure().without(out), declared.sure(), bases));
            open = open.or(disputed("12(2)(a)", territory, party, bases, steps))
                    .or(aboard(territory, declared.open().without(party.sure()), bases, steps));
        }
        if (!suspect.isEmpty()) {
            Periods out = excluded(suspect, suspect, false);
            excluded = excluded.or(out);
            Reached party = consent.nationals(suspect);
            consented = consented.or(basis(
                    "12(2)(b)", suspect, party.sure().without(out), consent.declared(suspect, Reach.NATIONALS), bases));
            open = open.or(disputed("12(2)(b)", facts.home(suspect), party, bases, steps));
        }
        parts(bases, steps);
        Periods covered = consented.without(excluded).or(referred);
        Periods contested = consented.and(excluded).without(covered);
        told(excluded.and(days), contested, steps);
        return new SuspectAnswer(suspect, covered, contested.or(open.without(covered)), bases, steps);
    }

    /** Days on which consent hangs on a disputed title, or on an extension that is not on record; told with who gives it. */
    private Periods disputed(
            String article, Territory territory, Reached party, List<Basis> bases, List<Explanation> steps) {
        Periods open = party.open().and(days);
        if (open.isEmpty()) {
            return open;
        }
        consent.claims(territory)
                .forEach((state, by) -> add(new Basis(article, state, Optional.empty(), open.and(by), true), bases));
        boolean extension = facts.part(territory)
                .filter(p -> p.reach() == Part.Reach.UNKNOWN)
                .isPresent();
        steps.add(Explanation.of(
                "contested for " + open + ": "
                        + (extension
                                ? "whether the Statute was extended to " + territory.label() + " is not on record here"
                                : "whose " + (article.endsWith("(a)") ? "territory " : "nationals those of ")
                                        + territory.label()
                                        + (article.endsWith("(a)") ? " is" : " are")
                                        + " is disputed, and not every view leads to a party"),
                "Statute art. " + article,
                extension ? "Vienna Convention on the Law of Treaties art. 29" : "Statute art. 12(2)"));
        return open;
    }

    /** Where some places give consent and others do not: what that reaches, and what it does not. */
    private void parts(List<Basis> bases, List<Explanation> steps) {
        List<Territory> outside = question.territories().stream()
                .filter(t -> bases.stream().noneMatch(b -> consents(b, t)))
                .toList();
        List<Territory> inside = question.territories().stream()
                .filter(t -> !outside.contains(t))
                .toList();
        if (inside.isEmpty()
                || outside.isEmpty()
                || bases.stream().anyMatch(b -> b.article().equals("13(b)"))) {
            return;
        }
        String text = "by place, over crimes of which an element, or part of one, occurred in " + keys(inside)
                + "; not over those wholly in " + keys(outside);
        steps.add(
                question.asOf().isBefore(PART_IS_ENOUGH)
                        ? Explanation.of(text, "Statute art. 12(2)(a)")
                        : Explanation.of(text, "Statute art. 12(2)(a)", "ICC-RoC46(3)-01/18-37 (Bangladesh/Myanmar)"));
    }

    private boolean consents(Basis basis, Territory place) {
        return basis.article().equals("12(2)(a)")
                && (basis.source().equals(place.state())
                        || consent.claims(place).containsKey(basis.source()));
    }

    private static String keys(List<Territory> places) {
        return places.stream().map(t -> t.vessel() ? "a " + t.label() : t.key()).collect(Collectors.joining(" or "));
    }

    /** Days for which only a declaration speaks, and of the territory: whether it means ships and aircraft too is open. */
    private Periods aboard(Territory vessel, Periods declared, List<Basis> bases, List<Explanation> steps) {
        Periods open = declared.and(days);
        if (!open.isEmpty()) {
            add(new Basis("12(2)(a)", vessel.state(), Optional.of("12(3)"), open, true), bases);
            steps.add(Explanation.of(
                    "contested for " + open + ": the declaration of " + vessel.state()
                            + " speaks of acts on its territory; whether that takes in ships and aircraft under its flag is"
                            + " not decided",
                    "Statute arts 12(2)(a), 12(3)"));
        }
        return open;
    }

    private Periods excluded(String state, String suspect, boolean here) {
        return question.crime() == Crime.WAR_CRIMES ? consent.excluded(state, suspect, here) : Periods.NONE;
    }

    private Periods basis(String article, String state, Periods party, Periods declared, List<Basis> bases) {
        Periods asParty = party.and(days);
        Periods byDeclaration = declared.and(days).without(asParty);
        add(new Basis(article, state, Optional.empty(), asParty, false), bases);
        add(new Basis(article, state, Optional.of("12(3)"), byDeclaration, false), bases);
        return asParty.or(byDeclaration);
    }

    private static void add(Basis basis, List<Basis> bases) {
        if (!basis.days().isEmpty() && !bases.contains(basis)) {
            bases.add(basis);
        }
    }

    private static void told(Periods excluded, Periods contested, List<Explanation> steps) {
        if (!contested.isEmpty()) {
            steps.add(Explanation.of(
                    "contested for " + contested + ": a declaration excludes war crimes for these days, and another"
                            + " state's consent or an older declaration covers them",
                    "Statute art. 124",
                    "arts 12(2), 12(3)"));
        } else if (!excluded.isEmpty()) {
            steps.add(Explanation.of(
                    "consent does not count for war crimes on " + excluded + ": excluded by declaration",
                    "Statute art. 124"));
        }
    }

    /** Days referred by the Council, less those that a referral leaves to states that sent the suspects. */
    static Periods referred(
            Facts facts,
            Consent consent,
            Situation question,
            Periods days,
            String suspect,
            List<Basis> bases,
            List<Explanation> steps) {
        Periods all = Periods.NONE;
        for (Referral referral : facts.referrals()) {
            Periods scope = Periods.NONE;
            for (Territory territory : question.territories()) {
                scope = scope.or(consent.referred(referral, territory).and(days));
            }
            if (scope.isEmpty()) {
                elsewhere(referral, consent, question, days, steps);
                continue;
            }
            steps.add(Explanation.of(
                    "referred by the Council on " + referral.adopted() + ", for " + scope
                            + "; the consent of states is not needed, but the acts must be linked with the situation that"
                            + " was referred",
                    "Statute art. 13(b)",
                    referral.resolution()));
            Periods left = carveOut(referral, consent, question, scope, suspect, steps);
            add(
                    new Basis("13(b)", referral.resolution().replaceAll(" \\(.*", ""), Optional.empty(), left, false),
                    bases);
            all = all.or(left);
        }
        return all;
    }

    /** Where the Council referred another part of the same state: who names the state alone may mean that part. */
    private static void elsewhere(
            Referral referral, Consent consent, Situation question, Periods days, List<Explanation> steps) {
        referral.part().ifPresent(part -> {
            Territory referred = new Territory(referral.state(), referral.part(), Optional.empty(), false);
            boolean there = question.territories().stream()
                    .anyMatch(t -> !t.vessel() && t.state().equals(referral.state()));
            if (there && !consent.referred(referral, referred).and(days).isEmpty()) {
                steps.add(Explanation.of(
                        "the Council referred " + part + " alone, on " + referral.adopted()
                                + "; if any of the acts occurred" + " there, ask for " + referred.key(),
                        "Statute art. 13(b)",
                        referral.resolution()));
            }
        });
    }

    private static Periods carveOut(
            Referral referral,
            Consent consent,
            Situation question,
            Periods scope,
            String suspect,
            List<Explanation> steps) {
        String paragraph = referral.resolution() + " para. " + referral.carveOut();
        boolean own = suspect.equals(referral.state());
        Periods outside = scope.without(consent.nationals(suspect).sure());
        if (suspect.isEmpty() || own || outside.isEmpty()) {
            return scope;
        }
        if (!question.barriers().contains(Barrier.OP6)) {
            steps.add(Explanation.of(
                    "if the suspects served in an operation " + referral.missions() + ", " + suspect
                            + " alone has jurisdiction over them, unless it waives that (barrier OP6)",
                    paragraph));
            return scope;
        }
        steps.add(Explanation.of(
                "the suspects served in an operation " + referral.missions() + ": " + suspect
                        + ", no party, has exclusive jurisdiction unless it waives it; whether the Council may say so is"
                        + " disputed",
                paragraph));
        return scope.without(outside);
    }
}
