package org.casus.institution.court;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.institution.court.Consent.Reached;
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
        List<Territory> homes = question.suspects().stream().map(facts::home).toList();
        preconditions("12(2)(a)", question.territories());
        preconditions("12(2)(b)", homes);
    }

    private void preconditions(String article, List<Territory> places) {
        String law = "Statute art. " + article;
        List<String> sure = sources(article, false);
        List<String> argued = sources(article, true);
        if (!sure.isEmpty()) {
            routes.add(route(article, Standing.OPEN, "consent of " + String.join(" ", sure), law));
        }
        if (!argued.isEmpty()) {
            routes.add(route(
                    article,
                    Standing.POSSIBLE,
                    "consent of " + String.join(" ", argued) + ", if the dispute is so decided",
                    law));
        }
        List<String> closed = places.stream()
                .filter(place -> consent.claims(place).keySet().stream()
                        .noneMatch(state -> sure.contains(state) || argued.contains(state)))
                .map(Territory::key)
                .distinct()
                .toList();
        if (!closed.isEmpty()) {
            routes.add(route(
                    article, Standing.CLOSED, "no consent of " + String.join(" ", closed) + " for these days", law));
        }
    }

    /** Whether nobody consents for a place on any of the days, by any view. */
    private boolean without(Territory place, Reach reach) {
        Reached party = consent.party(place);
        return question.days()
                .and(party.sure().or(party.open()).or(consent.declared(place.state(), reach)))
                .isEmpty();
    }

    private List<String> sources(String article, boolean disputed) {
        return bases.stream()
                .filter(b -> b.article().equals(article) && b.disputed() == disputed)
                .map(Basis::source)
                .distinct()
                .toList();
    }

    /** Who could still consent by declaration, also for days gone by. */
    private void declaration() {
        if (bases.stream().anyMatch(b -> b.via().isPresent() && !b.disputed())) {
            routes.add(route("12(3)", Standing.USED, "jurisdiction accepted by declaration", "Statute art. 12(3)"));
            return;
        }
        if (bases.stream().anyMatch(b -> b.via().isPresent())) {
            routes.add(route(
                    "12(3)",
                    Standing.POSSIBLE,
                    "by the declaration that there is, if it takes in ships and aircraft, or by one that says so",
                    "Statute art. 12(3)"));
            return;
        }
        if (jurisdiction || contested) {
            return;
        }
        List<String> could = new ArrayList<>();
        for (Territory place : question.territories()) {
            if (without(place, Reach.TERRITORY)) {
                consent.claims(place).keySet().stream()
                        .map(state -> state + " (territory)")
                        .filter(s -> !could.contains(s))
                        .forEach(could::add);
            }
        }
        for (String suspect : question.suspects()) {
            if (without(facts.home(suspect), Reach.NATIONALS) && !could.contains(suspect + " (territory)")) {
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
                jurisdiction && !sources("15bis", false).isEmpty()
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
        String needed = aggression ? "what art. 15 bis asks for" : "the consent that art. 12(2) asks for";
        for (String article : List.of("13(a)", "13(c)")) {
            boolean referral = article.equals("13(a)");
            String law = referral ? "Statute arts 13(a), 14" : "Statute arts 13(c), 15(3)-(4)";
            if (!reachable) {
                routes.add(route(
                        article,
                        Standing.CLOSED,
                        referral
                                ? "a referral by a State Party, whichever, does not replace " + needed
                                : "the Prosecutor cannot act unasked without " + needed,
                        law));
                continue;
            }
            Optional<Proceeding> used = within(article);
            if (used.isPresent()) {
                Proceeding p = used.get();
                routes.add(route(
                        article,
                        p.investigation() ? Standing.USED : Standing.OPEN,
                        p.by() + " on " + p.date() + ": " + p.title() + ", for acts linked with it",
                        law));
            } else {
                routes.add(route(
                        article,
                        Standing.OPEN,
                        (referral
                                        ? "any State Party may refer; no authorisation by judges is needed"
                                        : "the Prosecutor needs authorisation by the Pre-Trial Chamber")
                                + linked(article)
                                        .map(p -> "; acts linked with " + p.title()
                                                + " are before the Court already, by " + p.by() + " on " + p.date())
                                        .orElse(""),
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

    /**
     * The situation that the acts lie in by place, day and, where that is part of it, who is concerned; of several an
     * investigation, and the latest, which is nearest to the acts.
     */
    private Optional<Proceeding> within(String article) {
        return known(article)
                .filter(p -> question.territories().stream().anyMatch(p::at))
                .filter(p -> p.about().isEmpty() || p.about().stream().anyMatch(this::named))
                .max(Comparator.comparing(Proceeding::investigation).thenComparing(Proceeding::first));
    }

    /** An investigation that touches one of the places or nationalities; whether the acts belong to it is another question. */
    private Optional<Proceeding> linked(String article) {
        return known(article)
                .filter(Proceeding::investigation)
                .filter(p -> question.territories().stream().anyMatch(p::at)
                        || question.suspects().stream().anyMatch(p.states()::contains))
                .findFirst();
    }

    /** Situations of these days, but for aggression: none has been opened on it. */
    private Stream<Proceeding> known(String article) {
        return facts.proceedings().stream()
                .filter(p -> question.crime() != Crime.AGGRESSION)
                .filter(p -> p.trigger().equals(article) && !p.date().isAfter(question.asOf()))
                .filter(p -> !p.scope().and(question.days()).isEmpty());
    }

    private boolean named(String state) {
        return question.suspects().contains(state)
                || question.territories().stream()
                        .anyMatch(t -> !t.vessel() && t.state().equals(state));
    }

    private void council(boolean aggression) {
        String law = aggression ? "Statute arts 13(b), 15 ter" : "Statute art. 13(b)";
        String article = aggression ? "15ter" : "13(b)";
        List<String> used = sources("13(b)", false);
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
