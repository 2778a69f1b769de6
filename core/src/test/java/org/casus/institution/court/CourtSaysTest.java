package org.casus.institution.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.institution.court.Route.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says besides YES and NO: how far it reaches, what is disputed, and what is before the Court already. */
class CourtSaysTest {

    private static final Court COURT = Court.load();

    private static JurisdictionAnswer ask(String crime, String days, String places, String suspects, String asOf) {
        return ask(crime, days, places, suspects, asOf, List.of());
    }

    private static JurisdictionAnswer ask(
            String crime, String days, String places, String suspects, String asOf, List<String> barriers) {
        String[] ends = days.split("/");
        return COURT.answer(COURT.situation(
                crime,
                LocalDate.parse(ends[0]),
                LocalDate.parse(ends[ends.length - 1]),
                List.of(places.split(" ")),
                "",
                List.of(),
                List.of(suspects.split(" ")),
                LocalDate.parse(asOf),
                barriers));
    }

    private static String text(JurisdictionAnswer answer) {
        return String.join("\n", answer.explanation().lines());
    }

    private static Route route(JurisdictionAnswer answer, String article) {
        return answer.routes().stream()
                .filter(r -> r.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    /** A situation about acts across a border is not about every act in the party that it touches. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over the border           | cah        | 2017-08-25/2017-12-31 | MMR BGD  | MMR | 13(c) | USED | Bangladesh/Myanmar, ICC-01/19
            by nationals of Myanmar   | cah        | 2017-08-25/2017-12-31 | BGD      | MMR | 13(c) | USED | Bangladesh/Myanmar, ICC-01/19
            in Dhaka alone            | cah        | 2024-07-16/2024-08-05 | BGD      | BGD | 13(c) | OPEN | needs authorisation
            in Dhaka alone            | cah        | 2024-07-16/2024-08-05 | BGD      | BGD | 13(c) | OPEN | linked with Bangladesh/Myanmar, ICC-01/19
            a secret prison           | war_crimes | 2002-12-05/2003-04-30 | POL      | USA | 13(c) | OPEN | linked with Afghanistan, ICC-02/17
            the same, with the link   | war_crimes | 2002-12-05/2003-06-30 | POL AFG  | USA | 13(c) | USED | Afghanistan, ICC-02/17
            7 October                 | cah        | 2023-10-07            | ISR      | PSE | 13(a) | OPEN | linked with State of Palestine, ICC-01/18
            Gaza                      | war_crimes | 2023-10-09            | PSE:Gaza | ISR | 13(a) | USED | State of Palestine, ICC-01/18
            Bangui in 2014            | cah        | 2014-06-01            | CAF      | CAF | 13(a) | USED | Central African Republic II, ICC-01/14
            and in 2003               | cah        | 2003-01-01            | CAF      | CAF | 13(a) | USED | Central African Republic I, ICC-01/05
            British soldiers in Iraq  | war_crimes | 2004-01-01            | IRQ      | GBR | 13(c) | OPEN | Iraq/UK
            """)
    void aRouteIsUsedOnlyForActsOfItsSituation(
            String what,
            String crime,
            String days,
            String places,
            String suspects,
            String article,
            Standing standing,
            String says) {
        Route route = route(ask(crime, days, places, suspects, "2025-12-01"), article);
        assertThat(route.standing()).as(what).isEqualTo(standing);
        assertThat(route.text()).as(what).contains(says);
        assertThat(route.text().endsWith("for acts linked with it"))
                .as(what)
                .isEqualTo(!route.text().startsWith("any") && !route.text().startsWith("the Prosecutor"));
    }

    @ParameterizedTest
    @CsvSource({
        "war_crimes, 2004-01-01, IRQ, AUS, Iraq/UK",
        "war_crimes, 2010-05-31, COM, ISR, vessels",
        "aggression, 2020-01-01, POL, DEU, Afghanistan",
    })
    void aSituationOfOthersIsNotNamed(String crime, String day, String place, String suspect, String not) {
        JurisdictionAnswer answer = ask(crime, day, place, suspect, "2025-12-01");
        assertThat(answer.answer().code()).isEqualTo("YES");
        assertThat(answer.routes()).noneMatch(r -> r.text().contains(not));
    }

    @Test
    void whatIsContestedForSomeSuspectsIsNotDenied() {
        assertThat(text(ask("war_crimes", "2025-02-01/2025-02-28", "UKR", "UKR RUS", "2025-06-01")))
                .contains("over nationals of RUS only; contested over those of UKR")
                .doesNotContain("not of UKR");
        assertThat(text(ask("war_crimes", "2016-01-01", "SYR", "FRA RUS", "2017-01-01")))
                .contains("over nationals of FRA only, not of RUS");
    }

    @Test
    void partOfAStateThatWasReferredIsPointedAt() {
        JurisdictionAnswer sudan = ask("genocide", "2003-04-01/2004-12-31", "SDN", "SDN", "2006-01-01");
        assertThat(sudan.answer().code()).isEqualTo("NO");
        assertThat(text(sudan)).contains("the Council referred Darfur alone", "ask for SDN:Darfur");
        assertThat(text(ask("genocide", "2003-04-01/2004-12-31", "SDN", "SDN", "2005-03-30")))
                .doesNotContain("referred Darfur");
    }

    @Test
    void aReferralReachesActsLinkedWithIt() {
        assertThat(text(ask("war_crimes", "2020-01-01", "LBY", "LBY", "2021-01-01")))
                .contains("must be linked with the situation that was referred");
    }

    @Test
    void theCarveOutSpeaksOfItsOwnMissionsAndCanBeWaived() {
        String libya = text(ask("war_crimes", "2011-04-01", "LBY", "QAT", "2012-01-01", List.of("OP6")));
        assertThat(libya).contains("authorised by the Council: QAT", "unless it waives it");
        assertThat(libya).doesNotContain("African Union");
        assertThat(text(ask("war_crimes", "2008-04-01", "SDN:Darfur", "RWA", "2012-01-01", List.of("OP6"))))
                .contains("by the Council or the African Union: RWA", "unless it waives it");
    }

    @Test
    void whereSomePlacesConsentTheOthersAreToldApart() {
        JurisdictionAnswer both = ask("cah", "2017-08-25/2017-12-31", "MMR BGD", "MMR", "2019-11-14");
        assertThat(text(both))
                .contains(
                        "an element, or part of one, occurred in BGD; not over those wholly in MMR",
                        "ICC-RoC46(3)-01/18");
        assertThat(text(ask("cah", "2017-08-25/2017-12-31", "MMR BGD", "MMR", "2018-09-05")))
                .contains("not over those wholly in MMR")
                .doesNotContain("RoC46");
        assertThat(text(ask("cah", "2017-08-25/2017-12-31", "BGD", "MMR", "2019-11-14")))
                .doesNotContain("wholly in");
    }

    @Test
    void afterAWithdrawalNewMattersAreDisputed() {
        assertThat(text(ask("cah", "2016-07-01", "PHL", "PHL", "2019-03-16"))).doesNotContain("is disputed");
        assertThat(text(ask("cah", "2016-07-01", "PHL", "PHL", "2019-03-17")))
                .contains("not under consideration by that day is disputed");
    }

    @Test
    void aDeclarationNotYetRefusedIsPending() {
        assertThat(text(ask("war_crimes", "2008-12-27", "PSE", "ISR", "2010-06-01")))
                .contains("which the Court has not acted on so far")
                .doesNotContain("not accepted");
        assertThat(text(ask("war_crimes", "2008-12-27", "PSE", "ISR", "2012-06-01")))
                .contains("not accepted: the Prosecutor did not act on it");
    }

    @Test
    void whoIsNoPartyIsOutsideAggression() {
        assertThat(text(ask("aggression", "2022-02-24", "UKR", "RUS", "2022-04-01")))
                .contains(
                        "RUS is no party for 2022-02-24: without a referral by the Council",
                        "UKR is no party for 2022-02-24",
                        "Statute art. 15 bis (5)");
        assertThat(text(ask("aggression", "2020-01-01", "POL", "DEU", "2020-06-01")))
                .doesNotContain("is no party");
    }

    @Test
    void whetherOneAcceptanceIsEnoughIsSaidToBeDisputed() {
        assertThat(text(ask("aggression", "2020-01-01", "DEU", "GBR", "2020-06-01")))
                .contains("others hold acceptance by one to be enough", "leaves the judges independent");
    }

    @Test
    void aggressionBeforeActivationCitesItsOwnRule() {
        JurisdictionAnswer early = ask("aggression", "2017-03-01", "POL", "DEU", "2019-01-01");
        assertThat(early.explanation().line()).contains("15 bis (2)-(3)").doesNotContain("art. 11(1)");
    }

    @Test
    void immunityIsToldAsDecidedFromTheDayOfTheJudgment() {
        assertThat(text(ask("cah", "2017-03-01", "FRA", "RUS", "2019-05-05"))).doesNotContain("heads of state");
        assertThat(text(ask("cah", "2017-03-01", "FRA", "RUS", "2019-05-06")))
                .contains("on 2019-05-06 that heads of state have no immunity", "which some states dispute");
    }

    @Test
    void thoseUnderEighteenAreOutsideAnyAnswer() {
        assertThat(text(ask("cah", "2017-03-01", "FRA", "FRA", "2019-05-05", List.of("ART26"))))
                .contains("no jurisdiction over anybody who was under eighteen");
    }

    @Test
    void rulingsOnAStateAreToldFromTheirDay() {
        String before = text(ask("war_crimes", "2018-05-14", "PSE:Gaza", "ISR", "2020-01-01"));
        String ruled = text(ask("war_crimes", "2018-05-14", "PSE:Gaza", "ISR", "2021-02-05"));
        String challenged = text(ask("war_crimes", "2018-05-14", "PSE", "ISR", "2025-04-24"));
        assertThat(before).doesNotContain("by majority", "challenges");
        assertThat(ruled).contains("by majority that it is a state").doesNotContain("challenges");
        assertThat(challenged).contains("by majority that it is a state", "ISR challenges jurisdiction");
    }

    /** Only a state can lodge a declaration, not a territory that depends on one. */
    @ParameterizedTest
    @CsvSource({"TWN, a declaration of CHN (territory)", "SDN:Darfur, a declaration of SDN (territory)"})
    void aDeclarationIsForAStateToLodge(String place, String says) {
        assertThat(text(ask("cah", "2004-01-01", place, "IND", "2005-01-01"))).contains(says);
    }

    /** An answer on aggression does not say whose a disputed territory is. */
    @Test
    void aggressionTakesNoSideOnADisputedTerritory() {
        assertThat(text(ask("aggression", "2025-01-01", "TWN", "CHN", "2025-06-01")))
                .contains("victim TWN (Taiwan)", "whose territory TWN is is disputed")
                .doesNotContain("on its own territory", "victim CHN");
        assertThat(text(ask("aggression", "2025-01-01", "DEU", "DEU", "2025-06-01")))
                .contains("acts of DEU on its own territory are no act of aggression");
        assertThat(text(ask("aggression", "2019-01-01", "FLK", "CHL", "2020-01-01")))
                .contains("victim FLK (Falkland Islands): contested for 2019-01-01");
    }

    @Test
    void aShipIsNoPlaceOfVetoesAndItsDeclarationIsNotTakenAsUsed() {
        JurisdictionAnswer shot = ask("war_crimes", "2020-01-08", "flag:UKR", "IRN", "2023-01-01");
        assertThat(shot.answer().code()).isEqualTo("CONTESTED");
        assertThat(route(shot, "12(3)").standing()).isEqualTo(Standing.POSSIBLE);
        assertThat(shot.precedents()).isEmpty();
        assertThat(ask("war_crimes", "2020-01-08", "UKR", "IRN", "2023-01-01").precedents())
                .isNotEmpty();
    }

    @Test
    void whatAggressionNeedsIsNotTheConsentOfArticle12() {
        JurisdictionAnswer answer = ask("aggression", "2022-02-24", "UKR", "RUS", "2022-04-01");
        assertThat(route(answer, "13(a)").text()).contains("what art. 15 bis asks for");
        assertThat(route(ask("cah", "2016-01-01", "SYR", "SYR", "2022-04-01"), "13(a)")
                        .text())
                .contains("the consent that art. 12(2) asks for");
    }

    @Test
    void whatIsNotVerifiedOfTheAmendmentsIsWarnedOf() {
        assertThat(ask("aggression", "2025-11-01", "POL", "UKR", "2025-12-01").warnings())
                .containsExactly("that UKR accepted the amendments, and when, is not verified");
        assertThat(ask("aggression", "2025-11-01", "POL", "UKR", "2024-10-24").warnings())
                .noneMatch(w -> w.contains("amendments"));
        assertThat(ask("aggression", "2020-01-01", "POL", "GTM", "2020-06-01").warnings())
                .containsExactly("that GTM opted out, and when, is not verified");
        assertThat(ask("aggression", "2020-01-01", "POL", "DEU", "2020-06-01").warnings())
                .isEmpty();
        assertThat(ask("cah", "2025-11-01", "POL", "UKR", "2025-12-01").warnings())
                .isEmpty();
    }
}
