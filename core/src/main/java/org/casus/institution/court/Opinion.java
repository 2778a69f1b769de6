package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.institution.DataVersion;
import org.casus.institution.Explanation;
import org.casus.institution.States;
import org.casus.institution.council.Council;
import org.casus.institution.court.Facts.Reach;

/** Puts the answer to one question together: crime, time, referral and consent, routes, brakes. */
final class Opinion {

    private final Facts facts;
    private final States states;
    private final Council council;
    private final DataVersion data;
    private final Situation question;
    private final boolean aggression;
    private final Periods days;
    private final List<Explanation> steps = new ArrayList<>();

    Opinion(Facts facts, States states, Council council, DataVersion data, Situation question) {
        this.facts = facts;
        this.states = states;
        this.council = council;
        this.data = data;
        this.question = question;
        this.aggression = question.crime() == Crime.AGGRESSION;
        this.days =
                question.days().and(Periods.of(aggression ? AggressionRules.FLOOR : ConsentRules.FLOOR, Period.OPEN));
    }

    JurisdictionAnswer give() {
        if (question.crime() == Crime.OTHER) {
            return outside();
        }
        steps.add(Explanation.of(
                "crime: " + question.crime().label(),
                "Statute art. 5",
                question.crime().article()));
        time();
        List<SuspectAnswer> suspects = suspects();
        Answer answer = answer(suspects);
        stateNotes();
        suspects.forEach(this::suspect);
        Forecast forecast = Forecast.of(council, question);
        List<Route> routes = new RouteFinder(facts, question, suspects, forecast).find(days);
        steps.add(Explanation.of("routes")
                .with(routes.stream().map(Route::explanation).toList()));
        List<Brake> brakes = answer instanceof Answer.No ? List.of() : new BrakeFinder(facts, question).find();
        if (!brakes.isEmpty()) {
            steps.add(Explanation.of("what may stop the Court from using it; no reason for NO")
                    .with(brakes.stream().map(Brake::explanation).toList()));
        }
        return new JurisdictionAnswer(
                question,
                answer,
                suspects,
                routes,
                brakes,
                forecast.precedents(),
                warnings(suspects),
                root(answer, suspects));
    }

    private JurisdictionAnswer outside() {
        Explanation root = Explanation.of("NO: no jurisdiction", "Statute art. 5")
                .with(List.of(Explanation.of(
                        "'" + question.crimeNamed()
                                + "' is none of the crimes of the Statute: genocide, crimes against humanity, war crimes,"
                                + " aggression; the acts may be one of these under another name",
                        "Statute art. 5")));
        return new JurisdictionAnswer(
                question, new Answer.No(), List.of(), List.of(), List.of(), List.of(), warnings(List.of()), root);
    }

    private void time() {
        String law = aggression ? "Statute arts 15 bis (2)-(3), 15 ter (2)-(3)" : "Statute arts 11(1), 126(1)";
        String second = aggression ? "ICC-ASP/16/Res.5" : "";
        LocalDate floor = aggression ? AggressionRules.FLOOR : ConsentRules.FLOOR;
        String text;
        if (days.isEmpty()) {
            text = "all of it lies before " + floor + "; not even the Council can give jurisdiction";
        } else if (days.equals(question.days())) {
            text = "all of it lies on or after " + floor + ", when jurisdiction began";
        } else {
            text = "only from " + floor + " on, when jurisdiction began";
        }
        steps.add(second.isEmpty() ? Explanation.of(text, law) : Explanation.of(text, law, second));
    }

    private List<SuspectAnswer> suspects() {
        List<String> nationals = question.suspects().isEmpty() ? List.of("") : question.suspects();
        if (aggression) {
            AggressionRules rules = new AggressionRules(facts, question);
            return nationals.stream().map(rules::answer).toList();
        }
        ConsentRules rules = new ConsentRules(facts, question);
        return nationals.stream().map(rules::answer).toList();
    }

    private Answer answer(List<SuspectAnswer> suspects) {
        Periods covered = Periods.NONE;
        Periods contested = Periods.NONE;
        for (SuspectAnswer suspect : suspects) {
            if (suspect.covered().equals(question.days())) {
                return new Answer.Yes();
            }
            covered = covered.or(suspect.covered());
            contested = contested.or(suspect.contested());
        }
        if (!covered.isEmpty()) {
            return new Answer.Partial(covered);
        }
        return contested.isEmpty() ? new Answer.No() : new Answer.Contested(contested);
    }

    private void stateNotes() {
        if (days.isEmpty()) {
            return;
        }
        StateNotes notes = new StateNotes(facts, states, question);
        for (Territory territory : question.territories()) {
            steps.add(aggression ? notes.aggression(territory, false) : notes.of(territory, Reach.TERRITORY));
        }
        for (String suspect : question.suspects()) {
            steps.add(
                    aggression
                            ? notes.aggression(Territory.of(suspect), true)
                            : notes.of(facts.home(suspect), Reach.NATIONALS));
        }
    }

    private void suspect(SuspectAnswer suspect) {
        boolean alone = suspect.nationality().isEmpty() || question.suspects().size() == 1;
        if (alone) {
            steps.addAll(suspect.steps());
            return;
        }
        String found = suspect.covered().isEmpty()
                ? suspect.contested().isEmpty() ? "no jurisdiction" : "contested for " + suspect.contested()
                : "jurisdiction for " + suspect.covered();
        steps.add(Explanation.of("suspects of " + suspect.nationality() + ": " + found, articles(List.of(suspect)))
                .with(suspect.steps()));
    }

    private Explanation root(Answer answer, List<SuspectAnswer> suspects) {
        Set<String> bases = new LinkedHashSet<>();
        suspects.forEach(s -> s.bases().forEach(b -> bases.add(b.label())));
        String by = bases.isEmpty() ? "" : " by " + String.join(", ", bases);
        String text;
        if (answer instanceof Answer.Yes) {
            text = "YES: jurisdiction" + by + only(suspects);
        } else if (answer instanceof Answer.Partial partial) {
            text = "PARTIAL: jurisdiction only for " + partial.covered() + by + contested(suspects, partial.covered())
                    + only(suspects);
        } else if (answer instanceof Answer.Contested open) {
            text = "CONTESTED: law or record give two answers for " + open.days() + by;
        } else {
            text = "NO: no jurisdiction";
        }
        return Explanation.of(text, articles(suspects)).with(steps);
    }

    private String[] articles(List<SuspectAnswer> suspects) {
        List<String> articles = suspects.stream()
                .flatMap(s -> s.bases().stream())
                .map(b -> "Statute art. " + b.article())
                .distinct()
                .toList();
        String early = aggression ? "Statute arts 15 bis (2)-(3), 15 ter (2)-(3)" : "Statute art. 11(1)";
        String none = days.isEmpty() ? early : aggression ? "Statute art. 15 bis" : "Statute arts 12(2), 13";
        return articles.isEmpty() ? new String[] {none} : articles.toArray(new String[0]);
    }

    /** What is contested besides the days that are covered. */
    private static String contested(List<SuspectAnswer> suspects, Periods covered) {
        Periods days = Periods.NONE;
        for (SuspectAnswer suspect : suspects) {
            days = days.or(suspect.contested());
        }
        Periods rest = days.without(covered);
        return rest.isEmpty() ? "" : "; contested for " + rest;
    }

    /** Jurisdiction over some of the suspects is none over the others. */
    private static String only(List<SuspectAnswer> suspects) {
        String out =
                nationals(suspects, s -> s.covered().isEmpty() && s.contested().isEmpty());
        String open =
                nationals(suspects, s -> s.covered().isEmpty() && !s.contested().isEmpty());
        if (out.isEmpty() && open.isEmpty()) {
            return "";
        }
        return ", over nationals of " + nationals(suspects, s -> !s.covered().isEmpty()) + " only"
                + (out.isEmpty() ? "" : ", not of " + out)
                + (open.isEmpty() ? "" : "; contested over those of " + open);
    }

    private static String nationals(List<SuspectAnswer> suspects, Predicate<SuspectAnswer> which) {
        return suspects.stream().filter(which).map(SuspectAnswer::nationality).collect(Collectors.joining(" "));
    }

    private List<String> warnings(List<SuspectAnswer> suspects) {
        List<String> warnings = new ArrayList<>();
        if (question.to().isAfter(question.asOf())) {
            warnings.add("the period reaches past the day of the question, " + question.asOf()
                    + "; for the days after it the answer is what the law of that day would give");
        }
        if (question.asOf().isAfter(data.courtTo())) {
            warnings.add("facts on the Court are known to " + data.courtTo() + "; the question is asked on "
                    + question.asOf());
        }
        Set<String> unsure = new LinkedHashSet<>();
        suspects.forEach(s -> s.bases().forEach(b -> unverified(b).ifPresent(unsure::add)));
        for (Territory territory : question.territories()) {
            facts.part(territory)
                    .filter(p -> p.confidence().equals("unverified"))
                    .ifPresent(p -> unsure.add("what is said of " + territory.label() + " is not verified"));
        }
        if (aggression) {
            Set<String> involved = new LinkedHashSet<>(question.suspects());
            question.territories().forEach(t -> involved.add(t.state()));
            involved.forEach(state -> amendments(state, unsure));
        }
        warnings.addAll(unsure);
        return warnings;
    }

    /** Where what a state did about the amendments on aggression is not verified. */
    private void amendments(String state, Set<String> unsure) {
        Optional.ofNullable(facts.acceptances().get(state))
                .filter(a ->
                        !a.reported().isAfter(question.asOf()) && a.confidence().equals("unverified"))
                .ifPresent(a -> unsure.add("that " + state + " accepted the amendments, and when, is not verified"));
        facts.declarations().stream()
                .filter(d -> d.state().equals(state) && d.article().equals("15bis(4)"))
                .filter(d ->
                        !d.lodged().isAfter(question.asOf()) && d.confidence().equals("unverified"))
                .forEach(d -> unsure.add("that " + state + " opted out, and when, is not verified"));
    }

    private Optional<String> unverified(Basis basis) {
        boolean weak = basis.via().isPresent()
                ? facts.declarations().stream()
                        .anyMatch(d -> d.state().equals(basis.source())
                                && d.article().equals("12(3)")
                                && d.accepted()
                                && !d.lodged().isAfter(question.asOf())
                                && d.confidence().equals("unverified"))
                : Optional.ofNullable(facts.treaties().get(basis.source()))
                        .filter(t -> t.confidence().equals("unverified"))
                        .isPresent();
        return weak
                ? Optional.of(
                        "the fact behind " + basis.label() + " is not verified; see the tables' column confidence")
                : Optional.empty();
    }
}
