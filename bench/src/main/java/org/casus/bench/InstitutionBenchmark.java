package org.casus.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casus.institution.council.Ballot;
import org.casus.institution.council.Council;
import org.casus.institution.council.DecisionKind;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.council.VoteAnswer;
import org.casus.institution.court.Court;
import org.casus.institution.court.JurisdictionAnswer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Law and record: the first load in a fresh machine, and answers after it. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InstitutionBenchmark {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 8);

    /** Loads nothing before the first measurement: tables, classes and all. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(10)
    public Court loadCold() {
        return Court.load();
    }

    /** The tables, loaded once. */
    @State(Scope.Benchmark)
    public static class Loaded {
        final Council council = Council.load();
        final Court court = Court.load(council);
    }

    /** A vote given by codes: checked, decided, explained. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public VoteAnswer vote(Loaded loaded) {
        Ballot ballot = loaded.council.ballot(
                DAY,
                DecisionKind.SUBSTANTIVE,
                List.of("EGY", "ESP", "FRA", "GBR", "JPN", "MYS", "NZL", "SEN", "UKR", "URY", "USA"),
                List.of("RUS", "VEN"),
                List.of("AGO", "CHN"),
                List.of(),
                List.of());
        return loaded.council.decide(ballot);
    }

    /** A question of jurisdiction with its routes and precedents. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public JurisdictionAnswer jurisdiction(Loaded loaded) {
        return loaded.court.answer(loaded.court.situation(
                "war_crimes",
                LocalDate.of(2016, 9, 22),
                LocalDate.of(2016, 10, 10),
                List.of("SYR"),
                "",
                List.of(),
                List.of("RUS", "SYR"),
                LocalDate.of(2016, 10, 11),
                List.of()));
    }

    /** All recorded votes, decided again. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public int replay(Loaded loaded) {
        int adopted = 0;
        for (RecordedVote vote : loaded.council.record().votes()) {
            adopted += loaded.council.decide(vote).outcome().code().equals("adopted") ? 1 : 0;
        }
        return adopted;
    }
}
