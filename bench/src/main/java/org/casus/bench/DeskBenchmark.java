package org.casus.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.record.RecordFinder;
import org.casus.service.Desk;
import org.casus.service.Filer;
import org.casus.service.LocalDesk;
import org.casus.service.Query;
import org.casus.service.QueryUrl;
import org.casus.service.Views;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Views of the desk over a million events in memory, one thread, no database: what the index itself takes. Each query
 * begins on another day, so that no answer is a remembered one; "everything" is what happened since a day of the first year.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class DeskBenchmark {

    private int day;

    @Param("1000000")
    private int events;

    @SuppressWarnings("NullAway.Init") // set before the first measurement
    private Desk desk;

    private Optional<String> cursor = Optional.empty();

    /** Opens the desk and says how long that took and what memory it needs. */
    @Setup
    public void open() {
        long before = used();
        long start = System.nanoTime();
        desk = desk(events);
        long found = desk.count(three());
        long opened = System.nanoTime() - start;
        cursor = desk.list(Query.ALL, Views.Order.NEWEST, Optional.empty(), 50).next();
        System.out.printf(
                "%d events opened in %d ms, %d MB, %d of three filters%n",
                events, opened / 1_000_000, (used() - before) >> 20, found);
    }

    private LocalDate nextDay() {
        day = (day + 1) % 365;
        return SyntheticStore.FIRST.plusDays(day);
    }

    private Query three() {
        return QueryUrl.parse("involving=AFG,ALB&type=ASSAULT,ACCUSE,CONSULT&to=2018&from=" + nextDay());
    }

    private Query everything() {
        return QueryUrl.parse("from=" + nextDay());
    }

    static Desk desk(int events) {
        Filer none = new Filer(
                article -> new Rejected(article.id(), "code", Problem.INTERNAL, "nothing is coded here"),
                () -> success -> List.of(),
                RecordFinder::load);
        return new LocalDesk(new SyntheticStore(events), none, Clock.systemUTC());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @TearDown
    public void close() {
        desk.close();
    }

    @Benchmark
    public Object listOfThreeFilters() {
        return desk.list(three(), Views.Order.NEWEST, Optional.empty(), 50);
    }

    @Benchmark
    public Object listOfEverything() {
        return desk.list(everything(), Views.Order.NEWEST, Optional.empty(), 50);
    }

    @Benchmark
    public Object secondPageOfEverything() {
        return desk.list(everything(), Views.Order.NEWEST, cursor, 50);
    }

    @Benchmark
    public Object listByCorroboration() {
        return desk.list(everything(), Views.Order.CORROBORATED, Optional.empty(), 50);
    }

    @Benchmark
    public Object countOfThreeFilters() {
        return desk.count(three());
    }

    @Benchmark
    public Object countOfWords() {
        return desk.count(QueryUrl.parse("q=words&from=" + nextDay()));
    }

    @Benchmark
    public Object timelineOfEverything() {
        return desk.timeline(everything(), Optional.empty());
    }

    @Benchmark
    public Object mapOfEverything() {
        return desk.map(everything());
    }

    @Benchmark
    public Object dyadsOfCountries() {
        return desk.dyads(everything(), Views.Level.COUNTRY, 100);
    }

    @Benchmark
    public Object dyadsOfActors() {
        return desk.dyads(everything(), Views.Level.ACTOR, 100);
    }

    @Benchmark
    public Object facetOfActors() {
        return desk.facet(everything(), "actor", 10);
    }

    @Benchmark
    public Object facetOfTypes() {
        return desk.facet(everything(), "type", 10);
    }

    @Benchmark
    public Object suggestion() {
        return desk.suggest("pers", 10);
    }
}
