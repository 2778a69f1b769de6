package org.casus.institution.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every vote, tried on random ones; the seed is the test's name. */
class CouncilPropertiesTest {

    private static final Council COUNCIL = Council.load();
    private static final int BALLOTS = 200;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 20).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreYesNeverTurnsAdoptedIntoFailed(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BALLOTS; i++) {
            Ballot ballot = random(random);
            if (!adopted(ballot)) {
                continue;
            }
            for (String other : others(ballot)) {
                assertThat(adopted(with(ballot, other, "yes")))
                        .as(ballot + " + " + other)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAbstentionOrAbsenceOfAPermanentMemberNeverBlocks(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BALLOTS; i++) {
            Ballot ballot = random(random);
            VoteAnswer answer = COUNCIL.decide(ballot);
            if (answer.outcome() instanceof Outcome.Vetoed vetoed) {
                assertThat(ballot.no()).containsAll(vetoed.by());
                Ballot instead = ballot;
                for (String member : vetoed.by()) {
                    instead = with(instead, member, random.nextBoolean() ? "abstain" : "not voting");
                }
                assertThat(adopted(instead)).as(instead.toString()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNoOfAnElectedMemberCountsAsAnAbstention(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BALLOTS; i++) {
            Ballot ballot = random(random);
            for (Member member : COUNCIL.membership().on(ballot.date())) {
                if (!member.permanent() && ballot.no().contains(member.code())) {
                    assertThat(COUNCIL.decide(with(ballot, member.code(), "abstain"))
                                    .outcome())
                            .isEqualTo(COUNCIL.decide(ballot).outcome());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDraftShortOfVotesIsNeverVetoed(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BALLOTS; i++) {
            Ballot ballot = random(random);
            Outcome outcome = COUNCIL.decide(ballot).outcome();
            boolean enough = ballot.yes().size() >= Membership.quota(ballot.date(), ballot.kind());
            assertThat(outcome instanceof Outcome.NotAdopted).isEqualTo(!enough);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCanBlockByTheStandingDoesBlock(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BALLOTS; i++) {
            Ballot ballot = random(random);
            Standing standing = COUNCIL.standing(ballot.date(), ballot.kind(), ballot.yes(), ballot.no(), List.of());
            Ballot everybody = ballot;
            for (String open : standing.open()) {
                everybody = with(everybody, open, "yes");
            }
            assertThat(adopted(everybody)).as(ballot.toString()).isEqualTo(standing.passable());
            for (String blocker : standing.canVeto()) {
                assertThat(adopted(with(everybody, blocker, "no"))).isFalse();
            }
        }
    }

    private static boolean adopted(Ballot ballot) {
        return COUNCIL.decide(ballot).outcome() instanceof Outcome.Adopted;
    }

    private static Ballot random(Random random) {
        LocalDate day = Membership.FIRST.plusDays(random.nextInt(29_000));
        List<List<String>> columns =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int bound = 4 + random.nextInt(12);
        for (Member member : COUNCIL.membership().on(day)) {
            columns.get(Math.max(0, random.nextInt(bound) - bound + 4)).add(member.code());
        }
        DecisionKind kind = random.nextInt(4) == 0 ? DecisionKind.PROCEDURAL : DecisionKind.SUBSTANTIVE;
        return new Ballot(
                day, kind, columns.get(0), columns.get(1), columns.get(2), columns.get(3), List.of(), List.of());
    }

    private static List<String> others(Ballot ballot) {
        return Stream.of(ballot.no(), ballot.abstain(), ballot.notVoting())
                .flatMap(List::stream)
                .toList();
    }

    private static Ballot with(Ballot b, String member, String cast) {
        return new Ballot(
                b.date(),
                b.kind(),
                column(b.yes(), member, cast.equals("yes")),
                column(b.no(), member, cast.equals("no")),
                column(b.abstain(), member, cast.equals("abstain")),
                column(b.notVoting(), member, cast.equals("not voting")),
                b.unknown(),
                b.parties());
    }

    private static List<String> column(List<String> old, String member, boolean in) {
        List<String> column = new ArrayList<>(old);
        column.remove(member);
        if (in) {
            column.add(member);
        }
        return column;
    }
}
