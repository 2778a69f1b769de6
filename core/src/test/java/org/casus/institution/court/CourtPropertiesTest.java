package org.casus.institution.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.institution.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every question, tried on random ones; the seed is the test's name. */
class CourtPropertiesTest {

    private static final Court COURT = Court.load();
    private static final int QUESTIONS = 200;
    private static final List<Crime> CRIMES =
            List.of(Crime.GENOCIDE, Crime.CRIMES_AGAINST_HUMANITY, Crime.WAR_CRIMES, Crime.AGGRESSION);

    /** States with something on record besides signing and ratifying, so that random questions meet it. */
    private static final List<String> MARKED = List.of(
            "UKR", "RUS", "PSE", "ISR", "CIV", "UGA", "ARM", "EGY", "FRA", "COL", "KEN", "BDI", "PHL", "GMB", "ZAF",
            "HUN", "MLI", "SDN", "LBY", "MMR", "BGD", "SYR", "USA", "DNK", "GBR", "MNE", "TCD", "DEU", "POL", "BOL",
            "NER");

    private static final List<Part> PARTS = PartTable.load(COURT.states());

    static Stream<Integer> seeds() {
        return IntStream.range(0, 20).boxed();
    }

    /** Every instrument that an answer names was lodged, notified or adopted by the day of the question. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noLaterFactIsSeen(int seed) {
        Random random = new Random(seed);
        Facts facts = CourtTables.load(COURT.states());
        for (int i = 0; i < QUESTIONS; i++) {
            Situation question = random(random);
            JurisdictionAnswer answer = COURT.answer(question);
            String text = String.join("\n", answer.explanation().lines());
            LocalDate asOf = question.asOf();
            for (Facts.Declaration d : facts.declarations()) {
                if (d.lodged().isAfter(asOf)) {
                    assertThat(text).doesNotContain("lodged on " + d.lodged());
                }
            }
            for (Facts.Withdrawal w : facts.withdrawals()) {
                if (w.date().isAfter(asOf)) {
                    assertThat(text)
                            .doesNotContain("notified on " + w.date())
                            .doesNotContain("announcement of " + w.date());
                }
                if (w.revoked().filter(asOf::isBefore).isPresent()) {
                    assertThat(text)
                            .doesNotContain("taken back on " + w.revoked().get());
                }
                if (w.notified() && !w.note().isEmpty() && w.noteFrom().isAfter(asOf)) {
                    assertThat(text).doesNotContain("stay covered; " + w.note());
                }
            }
            for (Facts.Treaty t : facts.treaties().values()) {
                if (t.deposit().filter(asOf::isBefore).isPresent()) {
                    assertThat(text).doesNotContain(t.state() + " deposited");
                }
            }
            for (Facts.Referral r : facts.referrals()) {
                if (r.adopted().isAfter(asOf)) {
                    assertThat(answer.bases())
                            .noneMatch(
                                    b -> b.startsWith("13(b)") && r.resolution().startsWith(b.substring(6)));
                }
            }
            for (Facts.Proceeding p : facts.proceedings()) {
                if (p.date().isAfter(asOf)) {
                    assertThat(text).doesNotContain(p.by() + " on " + p.date());
                }
            }
            for (Part p : facts.parts()) {
                if (p.known().filter(asOf::isBefore).isPresent()) {
                    assertThat(text)
                            .doesNotContain("applies to it from " + p.from().orElseThrow());
                }
                if (p.noteFrom().filter(asOf::isBefore).isPresent()) {
                    assertThat(text).doesNotContain(p.note());
                }
            }
            for (Facts.Note n : facts.notes()) {
                if (n.from().isAfter(asOf)) {
                    assertThat(text).doesNotContain(n.text());
                }
            }
            assertThat(answer.precedents()).noneMatch(v -> v.date().isAfter(asOf));
        }
    }

    /** The answer changes only on days on which something came on record. */
    @ParameterizedTest
    @MethodSource("seeds")
    void betweenTwoFactsTheAnswerStays(int seed) {
        Random random = new Random(seed);
        Facts facts = CourtTables.load(COURT.states());
        List<LocalDate> turns = turns(facts);
        for (int i = 0; i < QUESTIONS; i++) {
            Situation question = random(random);
            LocalDate asOf = question.asOf();
            LocalDate earlier = asOf.minusDays(1 + random.nextInt(60));
            boolean quiet = turns.stream().noneMatch(t -> t.isAfter(earlier) && !t.isAfter(asOf));
            if (quiet) {
                assertThat(COURT.answer(question.asked(earlier)).answer().code())
                        .as(question.toString())
                        .isEqualTo(COURT.answer(question).answer().code());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brakesNeverChangeTheAnswer(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            Situation q = random(random);
            List<Barrier> brakes = new ArrayList<>(List.of(Barrier.values()));
            brakes.remove(Barrier.OP6);
            brakes.addAll(q.barriers());
            Situation braked = new Situation(
                    q.crime(), q.crimeNamed(), q.from(), q.to(), q.territories(), q.suspects(), q.asOf(), brakes);
            assertThat(COURT.answer(braked).answer()).isEqualTo(COURT.answer(q).answer());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreTerritoryNeverTakesConsentAway(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            Situation q = random(random);
            if (q.crime() == Crime.WAR_CRIMES) {
                continue;
            }
            List<Territory> more = new ArrayList<>(q.territories());
            more.add(Territory.of(state(random)));
            Situation wider = new Situation(
                    q.crime(), q.crimeNamed(), q.from(), q.to(), more, q.suspects(), q.asOf(), q.barriers());
            assertThat(rank(COURT.answer(wider).answer()))
                    .as(wider.toString())
                    .isGreaterThanOrEqualTo(rank(COURT.answer(q).answer()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCoveredLiesInTheDaysAskedAboutAndAfterTheFloor(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            Situation q = random(random);
            LocalDate floor = q.crime() == Crime.AGGRESSION ? AggressionRules.FLOOR : ConsentRules.FLOOR;
            for (SuspectAnswer suspect : COURT.answer(q).suspects()) {
                Periods allowed = q.days().and(Periods.of(floor, Period.OPEN));
                assertThat(suspect.covered().without(allowed)).isEqualTo(Periods.NONE);
                assertThat(suspect.contested().without(allowed)).isEqualTo(Periods.NONE);
                assertThat(suspect.covered().and(suspect.contested())).isEqualTo(Periods.NONE);
            }
        }
    }

    private static int rank(Answer answer) {
        return switch (answer.code()) {
            case "NO" -> 0;
            case "CONTESTED" -> 1;
            case "PARTIAL" -> 2;
            default -> 3;
        };
    }

    private static List<LocalDate> turns(Facts facts) {
        List<LocalDate> turns = new ArrayList<>();
        facts.treaties().values().forEach(t -> t.deposit().ifPresent(turns::add));
        facts.withdrawals().forEach(w -> {
            turns.add(w.date());
            w.revoked().ifPresent(turns::add);
        });
        facts.declarations().forEach(d -> {
            turns.add(d.lodged());
            d.endLodged().ifPresent(turns::add);
        });
        facts.acceptances().values().forEach(a -> turns.add(a.reported()));
        facts.referrals().forEach(r -> turns.add(r.adopted()));
        facts.parts().forEach(p -> p.known().ifPresent(turns::add));
        return turns;
    }

    private static Situation random(Random random) {
        Crime crime = CRIMES.get(random.nextInt(CRIMES.size()));
        LocalDate from = LocalDate.of(2001, 6, 1).plusDays(random.nextInt(9_200));
        LocalDate to = from.plusDays(random.nextInt(3) == 0 ? random.nextInt(900) : random.nextInt(30));
        List<Territory> places = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            places.add(place(random));
        }
        List<String> suspects = IntStream.rangeClosed(crime == Crime.AGGRESSION ? 0 : random.nextInt(2), 1)
                .mapToObj(i -> state(random))
                .distinct()
                .toList();
        List<Barrier> barriers = random.nextInt(4) == 0 ? List.of(Barrier.OP6) : List.of();
        return new Situation(
                crime, crime.code(), from, to, places, suspects, to.plusDays(random.nextInt(2_000) - 200), barriers);
    }

    /** A state, a ship, Darfur, or any row of the table of parts and territories. */
    private static Territory place(Random random) {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return Territory.vessel(state(random));
        }
        if (kind <= 2) {
            return PARTS.get(random.nextInt(PARTS.size())).territory();
        }
        return Territory.of(state(random));
    }

    private static String state(Random random) {
        if (random.nextBoolean()) {
            return MARKED.get(random.nextInt(MARKED.size()));
        }
        List<State> all = List.copyOf(COURT.states().all());
        return all.get(random.nextInt(all.size())).code();
    }
}
