package org.casus.institution.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.QuestionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CouncilTest {

    private static final Council COUNCIL = Council.load();

    static Stream<Row> cases() {
        return Stream.of("vote_cases.tsv", "further_votes.tsv")
                .flatMap(file -> TsvTable.load(CouncilTest.class, file).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givenCases(Row row) {
        VoteAnswer answer = COUNCIL.decide(COUNCIL.ballot(
                LocalDate.parse(row.text("date")),
                DecisionKind.read(row.text("decision_kind")),
                row.list("yes", ' '),
                row.list("no", ' '),
                row.list("abstain", ' '),
                row.list("not_voting", ' '),
                List.of()));
        assertThat(answer.outcome().code()).isEqualTo(row.text("expected_outcome"));
        assertThat(answer.ballot().totals()).isEqualTo(row.text("totals"));
        assertThat(answer.quota()).isEqualTo(row.integer("quota"));
        row.optional("p5_negative")
                .ifPresent(
                        no -> assertThat(String.join(" ", answer.permanentNo())).isEqualTo(no));
        row.optional("counterfactual_without_veto")
                .ifPresent(c -> assertThat(answer.withoutVeto()).contains(c));
        row.optional("pivot").ifPresent(p -> assertThat(answer.pivot()).startsWith(p));
        assertThat(answer.explanation().citations()).isNotEmpty();
        assertThat(answer.explanation().parts())
                .as("every step cites")
                .noneMatch(p -> p.citations().isEmpty());
    }

    @Test
    void everyRecordedVoteGivesTheRecordedOutcome() {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> different = new ArrayList<>();
        for (RecordedVote vote : COUNCIL.record().votes()) {
            String outcome = COUNCIL.decide(vote).outcome().code();
            outcomes.merge(outcome, 1, Integer::sum);
            if (!outcome.equals(vote.outcome())) {
                different.add(vote.id());
            }
        }
        assertThat(different)
                .as("the source has no breakdown of these four, all recorded as not adopted")
                .containsExactly("SP0062", "SP0123", "SP0124", "SP0125");
        assertThat(outcomes)
                .isEqualTo(Map.of("adopted", 2810, "vetoed", 269, "not_adopted_majority", 118, "undetermined", 4));
    }

    @Test
    void thoseWhoVotedAreTheMembers() {
        for (RecordedVote vote : COUNCIL.record().votes()) {
            Ballot b = vote.ballot();
            List<String> voters = Stream.of(b.yes(), b.no(), b.abstain(), b.notVoting(), b.unknown())
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
            List<String> members = COUNCIL.membership().on(vote.date()).stream()
                    .map(Member::code)
                    .sorted()
                    .toList();
            assertThat(voters).as(vote.id()).isEqualTo(members);
        }
    }

    @Test
    void everyVetoIsARecordedVoteThatTheRulesCallVetoed() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        COUNCIL.record()
                .votes()
                .forEach(v -> outcomes.put(v.id(), COUNCIL.decide(v).outcome()));
        for (RecordedVeto veto : COUNCIL.record().vetoes()) {
            veto.vote()
                    .ifPresent(id ->
                            assertThat(outcomes).as(veto.id()).containsEntry(id, new Outcome.Vetoed(veto.vetoing())));
        }
        assertThat(COUNCIL.record().vetoes()).hasSize(270);
    }

    @Test
    void whenNobodyCouldCountTheSeatStaysWithItsHeir() {
        assertThat(nameOn("1971-10-24", "CHN")).isEqualTo("Republic of China");
        assertThat(nameOn("1971-10-25", "CHN")).isEqualTo("People's Republic of China");
        assertThat(codes("1991-12-23")).contains("SUN").doesNotContain("RUS");
        assertThat(codes("1991-12-24")).contains("RUS").doesNotContain("SUN");
        assertThat(codes("1965-12-31")).hasSize(11);
        assertThat(codes("1966-01-01")).hasSize(15);
        assertThat(codes("1980-01-06")).hasSize(14).doesNotContain("MEX");
        assertThat(codes("1980-01-07")).hasSize(15).contains("MEX");
        assertThat(codes("1946-01-17")).hasSize(11);
        assertThat(codes("2027-12-31")).hasSize(15);
    }

    @Test
    void everyDayHasAllItsMembersAndFivePermanentOnesButForTheVacancyOf1980() {
        for (LocalDate day = Membership.FIRST; !day.isAfter(COUNCIL.data().councilMembersTo()); day = day.plusDays(1)) {
            List<Member> members = COUNCIL.membership().on(day);
            int vacant = day.isBefore(LocalDate.of(1980, 1, 7)) && day.getYear() == 1980 ? 1 : 0;
            assertThat(members).as(day.toString()).hasSize(Membership.size(day) - vacant);
            assertThat(members.stream().filter(Member::permanent))
                    .as(day.toString())
                    .hasSize(5);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-10-08 | FRA XXA | RUS     | no state has the code 'XXA'
            2016-10-08 | FRA DEU | RUS     | DEU (Germany) was no member on 2016-10-08
            1980-06-01 | FRA RUS |         | RUS (Russia) was no member on 1980-06-01; SUN held that seat
            2016-10-08 | FRA SUN |         | RUS held that seat
            2016-10-08 | FRA FRA |         | FRA is named twice
            2016-10-08 | FRA     | FRA RUS | FRA stands both in yes and in no
            1945-12-01 | FRA     |         | the Council first met on 1946-01-17
            2031-01-01 | FRA     |         | members are known to 2027-12-31
            2016-10-08 | AGO CHN EGY ESP FRA GBR JPN MYS NZL RUS SEN UKR URY USA VEN DEU | | 16 votes, but the Council had 15
            """)
    void badQuestionsSayWhatIsWrong(String date, String yes, String no, String message) {
        List<String> against = no == null ? List.of() : List.of(no.split(" "));
        assertThatThrownBy(() -> COUNCIL.ballot(
                        LocalDate.parse(date),
                        DecisionKind.SUBSTANTIVE,
                        List.of(yes.split(" ")),
                        against,
                        List.of(),
                        List.of(),
                        List.of()))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPartyThatVotesIsWarnedOfAndTheOutcomeStands() {
        RecordedVote crimea =
                COUNCIL.record().bySymbol("S/2014/189").stream().findFirst().orElseThrow();
        Ballot b = crimea.ballot();
        Ballot withParty = new Ballot(
                b.date(), b.kind(), b.yes(), b.no(), b.abstain(), b.notVoting(), b.unknown(), List.of("RUS"));
        VoteAnswer answer = COUNCIL.decide(withParty);
        assertThat(answer.outcome()).isEqualTo(new Outcome.Vetoed(List.of("RUS")));
        assertThat(answer.warnings())
                .singleElement()
                .asString()
                .contains("shall abstain", "not in those under Chapter VII");
        assertThat(answer.explanation().lines()).anyMatch(l -> l.contains("if RUS had abstained: ADOPTED, 13-0-2-0"));
    }

    /** Who abstains with the party may leave the draft short, and another permanent member may still block it. */
    @Test
    void whatWouldHaveBecomeOfItIsTheSameRulesWithoutTheParty() {
        List<String> yes = List.of("BOL", "CHN", "EGY", "ETH", "FRA", "GBR", "ITA", "RUS", "JPN");
        assertThat(decided(yes, List.of("USA"), List.of("ITA")))
                .anyMatch(l -> l.contains("if ITA had abstained: NOT ADOPTED for lack of votes, 8-1-1-5"));
        assertThat(decided(yes, List.of("USA", "UKR"), List.of("UKR")))
                .anyMatch(l -> l.contains("if UKR had abstained: VETOED by USA, 9-1-1-4"));
    }

    private static List<String> decided(List<String> yes, List<String> no, List<String> parties) {
        return COUNCIL.decide(COUNCIL.ballot(
                        LocalDate.of(2017, 1, 1), DecisionKind.SUBSTANTIVE, yes, no, List.of(), List.of(), parties))
                .explanation()
                .lines();
    }

    @Test
    void aPartyThatAbstainsDoesAsThePartyShall() {
        VoteAnswer answer = COUNCIL.decide(COUNCIL.ballot(
                LocalDate.of(1947, 4, 9),
                DecisionKind.SUBSTANTIVE,
                List.of("AUS", "BEL", "BRA", "CHN", "COL", "FRA", "SYR", "USA"),
                List.of(),
                List.of("POL", "SUN"),
                List.of("GBR"),
                List.of("GBR")));
        assertThat(answer.warnings()).isEmpty();
        assertThat(String.join("\n", answer.explanation().lines())).contains("GBR, party to the dispute, did not vote");
    }

    @Test
    void theAnswerToThePreliminaryQuestionSaysWhatFollows() {
        VoteAnswer vetoed = COUNCIL.decide(COUNCIL.ballot(
                LocalDate.of(1959, 9, 7),
                DecisionKind.PRELIMINARY,
                List.of("ARG", "CAN", "CHN", "FRA", "GBR", "ITA", "JPN", "PAN", "TUN", "USA"),
                List.of("SUN"),
                List.of(),
                List.of(),
                List.of("SUN")));
        assertThat(vetoed.outcome()).isEqualTo(new Outcome.Vetoed(List.of("SUN")));
        assertThat(String.join("\n", vetoed.explanation().lines()))
                .contains("the matter is not procedural", "overrode such a double veto in 1950 and 1959");
        assertThat(vetoed.warnings())
                .as("art. 27(3) speaks of Chapter VI and art. 52(3)")
                .isEmpty();
    }

    @Test
    void powerIsCountedFromTheRule() {
        Power now = Power.on(LocalDate.of(2016, 10, 8));
        assertThat(now.winning()).isEqualTo(848);
        assertThat(now.minimalWinning()).isEqualTo(210);
        assertThat(now.minimalBlocking()).isEqualTo(7);
        assertThat(now.adopting()).isEqualTo(146_796);
        assertThat(now.profiles()).isEqualTo(14_348_907);
        assertThat(now.shapleyPermanent()).isEqualTo(421.0 / 2145, within());
        assertThat(now.shapleyElected()).isEqualTo(4.0 / 2145, within());
        assertThat(now.banzhafPermanent()).isEqualTo(0.16693, org.assertj.core.api.Assertions.within(5e-6));
        assertThat(now.banzhafElected()).isEqualTo(0.01654, org.assertj.core.api.Assertions.within(5e-6));
        Power before = Power.on(LocalDate.of(1965, 12, 31));
        assertThat(before.winning()).isEqualTo(57);
        assertThat(before.minimalWinning()).isEqualTo(15);
        assertThat(before.shapleyPermanent()).isEqualTo(0.19740, org.assertj.core.api.Assertions.within(5e-6));
        assertThat(before.shapleyElected()).isEqualTo(0.00216, org.assertj.core.api.Assertions.within(5e-6));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-12);
    }

    @Test
    void searchFindsTheVetoesOnSyria() {
        RecordQuery syria = new RecordQuery(
                java.util.Optional.empty(),
                java.util.Optional.of(LocalDate.of(2016, 10, 10)),
                java.util.Optional.of("syria"),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        assertThat(COUNCIL.record().vetoes(syria).stream().map(v -> v.date() + " " + String.join(",", v.vetoing())))
                .filteredOn(v -> !v.startsWith("19"))
                .containsExactly(
                        "2011-10-04 CHN,RUS",
                        "2012-02-04 CHN,RUS",
                        "2012-07-19 CHN,RUS",
                        "2014-05-22 CHN,RUS",
                        "2016-10-08 RUS");
        assertThat(COUNCIL.record().vetoesOn(List.of("SYR"))).hasSize(18);
        assertThat(COUNCIL.record().votes(syria))
                .extracting(RecordedVote::symbol)
                .contains("S/2016/846");
    }

    @Test
    void standingOfADraft() {
        Standing standing = COUNCIL.standing(
                LocalDate.of(2016, 10, 8),
                DecisionKind.SUBSTANTIVE,
                List.of("EGY", "ESP", "FRA", "GBR", "JPN", "MYS", "NZL"),
                List.of("VEN"),
                List.of());
        assertThat(standing.missing()).isEqualTo(2);
        assertThat(standing.canVeto()).containsExactly("CHN", "RUS", "USA");
        assertThat(standing.passable()).isTrue();
        assertThat(standing.completionCount()).isEqualTo(21);
        assertThat(standing.blockingNumber()).isEqualTo(6);
    }

    /** A permanent member counts like any other where nobody can veto. */
    @Test
    void nothingIsSaidOfVetoesWhereThereAreNone() {
        LocalDate day = LocalDate.of(2016, 10, 8);
        List<String> yes = List.of("EGY", "ESP", "FRA", "GBR", "JPN", "MYS", "NZL");
        assertThat(COUNCIL.standing(day, DecisionKind.PROCEDURAL, yes, List.of(), List.of())
                        .explanation()
                        .lines())
                .anyMatch(l -> l.contains("would carry it"))
                .noneMatch(l -> l.contains("if no permanent member votes no"));
        List<String> more = new ArrayList<>(yes);
        more.addAll(List.of("UKR", "URY"));
        assertThat(COUNCIL.decide(COUNCIL.ballot(
                                day,
                                DecisionKind.PROCEDURAL,
                                more,
                                List.of(),
                                List.of("CHN", "RUS", "USA"),
                                List.of(),
                                List.of()))
                        .explanation()
                        .lines())
                .anyMatch(l -> l.startsWith("ADOPTED"))
                .noneMatch(l -> l.contains("does not block"));
    }

    private static String nameOn(String day, String code) {
        return COUNCIL.membership()
                .on(LocalDate.parse(day), code)
                .orElseThrow()
                .nameThen()
                .orElseThrow();
    }

    private static List<String> codes(String day) {
        return COUNCIL.membership().on(LocalDate.parse(day)).stream()
                .map(Member::code)
                .toList();
    }
}
