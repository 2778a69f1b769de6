package org.casus.institution.court;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.institution.court.Facts.Proceeding;
import org.casus.institution.court.Facts.Reach;
import org.casus.institution.court.Route.Standing;

/** The ways to the Court: which lead there, which could, which are closed and by what (arts 12 to 15 ter). */
final class RouteFinder {

    private final Facts facts;
    private final Situation question;
    private final Consent consent;
    private final Forecast forecast;
    private final List<Basis> bases;
    private final boolean jurisdiction;
    private final boolean contested;
    private final List<Route> routes = new ArrayList<>();

    RouteFinder(Facts facts, Situation question, List<SuspectAnswer> suspects, Forecast forecast) {
        this.facts = facts;
        this.question = question;
        this.consent = new Consent(facts, question.asOf());
        this.forecast = forecast;
        this.bases = suspects.stream().flatMap(s -> s.bases().stream()).toList();
        this.jurisdiction = suspects.stream().anyMatch(s -> !s.covered().isEmpty());
        this.contested =
                !jurisdiction && suspects.stream().anyMatch(s -> !s.contested().isEmpty());
    }

    /** All routes in the order of the articles; only 13(b) if the days lie before all jurisdiction. */
    List<Route> find(Periods days) {
        boolean aggression = question.crime() == Crime.AGGRESSION;
        if (days.isEmpty()) {
            String floor = aggression
                    ? "before 17 July 2018 nobody, not even the Council, can give jurisdiction over aggression"
                    : "before 1 July 2002 nobody, not even the Council, can give jurisdiction";
            String basis = aggression ? "Statute arts 15 bis (2)-(3), 15 ter (2)-(3)" : "Statute art. 11(1)";
            return List.of(route(aggression ? "15ter" : "13(b)", Standing.CLOSED, floor, basis));
        }
        if (!aggression) {
            consent();
            declaration();
        } else {
            between();
        }
        triggers(aggression);
        council(aggression);
        return List.copyOf(routes);
    }

    private void consent() {
        preconditions(
                "12(2)(a)",
                question.territories().stream().map(Territory::state).toList());
        preconditions("12(2)(b)", question.suspects());
    }

    private void preconditions(String article, List<String> states) {
        List<String> given = sources(article);
        List<String> closed =
                states.stream().distinct().filter(s -> !given.contains(s)).toList();
        if (!given.isEmpty()) {
            routes.add(
                    route(article, Standing.OPEN, "consent of " + String.join(" ", given), "Statute art. " + article));
        }
        if (!closed.isEmpty()) {
            routes.add(route(
                    article,
                    Standing.CLOSED,
                    "no consent of " + String.join(" ", closed) + " for these days",
                    "Statute art. " + article));
        }
    }

    private List<String> sources(String article) {
        Set<String> sources = new LinkedHashSet<>();
        bases.stream().filter(b -> b.article().equals(article)).forEach(b -> sources.add(b.source()));
        return List.copyOf(sources);
    }

    /** Who could still consent by declaration, also for days gone by. */
    private void declaration() {
        if (bases.stream().anyMatch(b -> b.via().isPresent())) {
            routes.add(route("12(3)", Standing.USED, "jurisdiction accepted by declaration", "Statute art. 12(3)"));
            return;
        }
        if (jurisdiction || contested) {
            return;
        }
        List<String> could = new ArrayList<>();
        for (Territory territory : question.territories()) {
            if (question.days().without(consent.party(territory)).equals(question.days())) {
                could.add(territory.state() + " (territory)");
            }
        }
        for (String suspect : question.suspects()) {
            Periods days = consent.party(suspect).or(consent.declared(suspect, Reach.NATIONALS));
            if (question.days().without(days).equals(question.days()) && !could.contains(suspect + " (territory)")) {
                could.add(suspect + " (nationality)");
            }
        }
        if (!could.isEmpty()) {
            routes.add(route(
                    "12(3)",
                    Standing.POSSIBLE,
                    "a declaration of " + String.join(" or ", could) + ", also for days gone by, back to 1 July 2002",
                    "Statute arts 11(2), 12(3)"));
        }
    }

    private void between() {
        routes.add(
                jurisdiction && !sources("15bis").isEmpty()
                        ? route(
                                "15bis",
                                Standing.OPEN,
                                "both states are bound by the amendments",
                                "Statute art. 15 bis")
                        : route(
                                "15bis",
                                Standing.CLOSED,
                                "not both states are parties bound by the amendments; a declaration under art. 12(3) does"
                                        + " not cure this",
                                "Statute art. 15 bis (4)-(5)",
                                "ICC-ASP/16/Res.5 para. 2"));
    }

    private void triggers(boolean aggression) {
        boolean byConsent = bases.stream()
                .anyMatch(b -> b.article().startsWith("12") || b.article().equals("15bis"));
        boolean reachable = byConsent && (jurisdiction || contested);
        for (String article : List.of("13(a)", "13(c)")) {
            boolean referral = article.equals("13(a)");
            String law = referral ? "Statute arts 13(a), 14" : "Statute arts 13(c), 15(3)-(4)";
            Optional<Proceeding> used = proceeding(article);
            if (!reachable) {
                routes.add(route(
                        article,
                        Standing.CLOSED,
                        referral
                                ? "a referral by a State Party, whichever, does not replace the consent that art. 12(2) asks"
                                        + " for"
                                : "the Prosecutor cannot act of his own motion without the consent that art. 12(2) asks for",
                        law));
            } else if (used.isPresent()) {
                Proceeding p = used.get();
                routes.add(route(
                        article,
                        p.investigation() ? Standing.USED : Standing.OPEN,
                        p.by() + " on " + p.date() + ": " + p.name()
                                + (p.number().isEmpty() ? "" : ", " + p.number()),
                        law));
            } else {
                routes.add(route(
                        article,
                        Standing.OPEN,
                        referral
                                ? "any State Party may refer; no authorisation by judges is needed"
                                : "the Prosecutor needs authorisation by the Pre-Trial Chamber",
                        law));
            }
        }
        if (aggression && reachable) {
            routes.add(route(
                    "15bis(6)-(8)",
                    Standing.POSSIBLE,
                    "then a determination by the Council, or six months without one and authorisation by the Pre-Trial"
                            + " Division",
                    "Statute art. 15 bis (6)-(8)"));
        }
    }

    private Optional<Proceeding> proceeding(String article) {
        List<Proceeding> fitting = facts.proceedings().stream()
                .filter(p -> p.trigger().equals(article) && !p.date().isAfter(question.asOf()))
                .filter(p -> !p.scope().and(question.days()).isEmpty())
                .filter(p -> question.territories().stream()
                        .anyMatch(t -> p.states().contains(t.state())
                                && (p.part().isEmpty() || p.part().equals(t.part()))))
                .toList();
        return fitting.stream()
                .filter(Proceeding::investigation)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private void council(boolean aggression) {
        String law = aggression ? "Statute arts 13(b), 15 ter" : "Statute art. 13(b)";
        String article = aggression ? "15ter" : "13(b)";
        List<String> used = sources("13(b)");
        if (!used.isEmpty()) {
            routes.add(route(article, Standing.USED, "referred by " + String.join(", ", used), law));
        } else if (!jurisdiction) {
            routes.add(route(
                    article,
                    Standing.POSSIBLE,
                    "a referral by the Council under Chapter VII needs no consent of states; " + forecast.text(),
                    law,
                    "Charter arts 27(3), 39"));
        } else {
            routes.add(route(article, Standing.POSSIBLE, "the Council may refer as well; it is not needed", law));
        }
    }

    private static Route route(String article, Standing standing, String text, String... citations) {
        return new Route(article, standing, text, List.of(citations));
    }
}
