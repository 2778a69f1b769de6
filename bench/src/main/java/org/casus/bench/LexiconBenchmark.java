package org.casus.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.casus.actor.ActorQuery;
import org.casus.actor.ActorResolver;
import org.casus.actor.Backgrounds;
import org.casus.model.EntityType;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.place.PlaceResolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The tables of actors and the gazetteer: how long they take to load, how much of the heap they keep, and how long it
 * takes to look a name up.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class LexiconBenchmark {

    private static final long MEBIBYTE = 1L << 20;

    /** Loaded tables, and what they keep of the heap. */
    @State(Scope.Benchmark)
    public static class Tables {
        private Optional<Loaded> loaded = Optional.of(Loaded.load());
        private final List<ActorQuery> queries = new ArrayList<>();

        /** The phrases. */
        @Setup(Level.Trial)
        public void phrases() {
            queries.add(query("Putin", EntityType.PER));
            queries.add(query("French Foreign Minister Jean-Marc Ayrault", EntityType.PER));
            queries.add(query("the U.N. Security Council", EntityType.ORG));
            queries.add(query("Russian warplanes", EntityType.OTH));
            queries.add(query("Qwertland", EntityType.LOC));
        }

        /** Prints the heap that the tables keep. */
        @TearDown(Level.Trial)
        public void heap() {
            long with = used();
            queries.clear();
            loaded = Optional.empty();
            System.out.println("# heap kept by tables and gazetteer: " + (with - used()) / MEBIBYTE + " MiB");
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        private static ActorQuery query(String words, EntityType type) {
            List<Token> tokens = new ArrayList<>();
            int at = 0;
            for (String word : words.split(" ")) {
                Upos upos = Character.isUpperCase(word.charAt(0)) ? Upos.PROPN : Upos.NOUN;
                tokens.add(new Token(
                        tokens.size(), new Span(at, at + word.length()), word, word, upos, "_", Token.ROOT, "dep"));
                at += word.length() + 1;
            }
            return new ActorQuery(
                    tokens, tokens.size() - 1, Optional.of(type), Optional.of(LocalDate.of(2016, 10, 11)));
        }
    }

    /** All that is loaded to say who is meant and where. */
    public record Loaded(PlaceResolver places, ActorResolver actors, Backgrounds backgrounds) {

        static Loaded load() {
            PlaceResolver places = PlaceResolver.load();
            ActorResolver actors = ActorResolver.load(places::countryOfCity);
            return new Loaded(places, actors, actors.backgrounds());
        }
    }

    /** The clock of the thread that loads. */
    @State(Scope.Thread)
    public static class Clock {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long start;

        /** Starts it; the clock's own classes are loaded before. */
        @Setup(Level.Invocation)
        public void start() {
            start = threads.getCurrentThreadCpuTime();
        }

        /** Prints what the load took of the processor. */
        @TearDown(Level.Invocation)
        public void stop() {
            long taken = threads.getCurrentThreadCpuTime() - start;
            System.out.printf(Locale.ROOT, "processor time %.0f ms, elapsed ", taken / 1e6);
        }
    }

    /**
     * Gazetteer, tables of places and actors, and the weights learned for both, one load in a Java machine that has loaded nothing yet:
     * wall time, classes of ours included.
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(10)
    public Loaded loadCold(Clock clock) {
        return Loaded.load();
    }

    /** Five phrases looked up: an officeholder, one by title, an organisation, a noun of a country, an unknown name. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 2)
    public int fiveLookUps(Tables tables) {
        int resolved = 0;
        ActorResolver actors = tables.loaded.orElseThrow().actors();
        for (ActorQuery query : tables.queries) {
            resolved += actors.resolve(query).value().isPresent() ? 1 : 0;
        }
        return resolved;
    }
}
