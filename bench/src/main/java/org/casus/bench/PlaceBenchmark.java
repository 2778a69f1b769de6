package org.casus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.casus.actor.ActorResolver;
import org.casus.model.Article;
import org.casus.model.PlaceMention;
import org.casus.model.Read;
import org.casus.place.PlaceResolver;
import org.casus.reader.EncoderReader;
import org.casus.text.Segmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The gazetteer and its tables: loaded anew, asked for one name, and asked for all places of the sample articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlaceBenchmark {

    private static final List<String> NAMES = List.of(
            "Aleppo",
            "Springfield",
            "San José",
            "Rostov-on-Don",
            "Helmand",
            "al-Raqqah",
            "Zorkville",
            "Maarat al-Numan");

    private PlaceResolver places = PlaceResolver.load();
    private final List<Read> read = new ArrayList<>();

    /** Says how much memory the tables of places and those of actors take, after a collection. */
    @Setup
    public void describe() {
        long before = used();
        PlaceResolver kept = PlaceResolver.load();
        long gazetteer = used() - before;
        ActorResolver actors = ActorResolver.load(kept::countryOfCity);
        System.out.println("places: " + gazetteer / 1024 / 1024 + " MB of heap, with the actors: "
                + (used() - before) / 1024 / 1024 + " MB");
        places = kept;
        if (actors.backgrounds() == null) {
            throw new IllegalStateException("the actors must stay alive until they are measured");
        }
        Segmenter segmenter = Segmenter.load();
        EncoderReader reader = EncoderReader.load();
        for (Article article : Articles.load()) {
            read.add(reader.apply(segmenter.apply(article)));
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Everything read from the jar and indexed. */
    @Benchmark
    public PlaceResolver load() {
        return PlaceResolver.load();
    }

    /** One name: all places that it can mean, and the country if there is no rival. */
    @Benchmark
    @OperationsPerInvocation(8)
    public List<Optional<String>> lookUp() {
        return NAMES.stream().map(places::countryOfCity).toList();
    }

    /** All places of the sample articles, found and resolved. */
    @Benchmark
    public List<List<PlaceMention>> resolve() {
        return read.stream().map(places::resolve).toList();
    }
}
