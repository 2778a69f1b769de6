package org.casus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.casus.coder.EventCoder;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.TimeMention;
import org.casus.reader.EncoderReader;
import org.casus.reader.Reader;
import org.casus.reader.Reading;
import org.casus.text.Segmenter;
import org.casus.time.PublicationDateInferrer;
import org.casus.time.TimeTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole set of articles: cut into sentences, read, coded. Each does what the one before does, and more, but for the times alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CodingBenchmark {

    private final List<Article> articles = Articles.load();
    private final Segmenter segmenter = Segmenter.load();
    private final EncoderReader reader = EncoderReader.load();
    private final EventCoder coder = EventCoder.load();
    private final EventCoder ungated = EventCoder.with(new Ungated(EncoderReader.withEvents()));
    private final PublicationDateInferrer dates = PublicationDateInferrer.load();
    private final TimeTagger times = TimeTagger.load();
    private final List<Segmented> segmented = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    /** Says how much text the times are for. */
    @Setup
    public void describe() {
        articles.forEach(a -> segmented.add(segmenter.apply(a)));
        segmented.forEach(s -> read.add(reader.apply(s)));
        int sentences = segmented.stream().mapToInt(s -> s.sentences().size()).sum();
        int tokens = segmented.stream()
                .flatMap(s -> s.sentences().stream())
                .mapToInt(s -> s.tokens().size())
                .sum();
        System.out.println(articles.size() + " articles, " + sentences + " sentences, " + tokens + " tokens");
    }

    /** Paragraphs, sentences and tokens. */
    @Benchmark
    public List<Segmented> segment() {
        return articles.stream().map(segmenter::apply).toList();
    }

    /** One encoder pass a sentence, and its decoding. */
    @Benchmark
    public List<Read> read() {
        return segmented.stream().map(reader::apply).toList();
    }

    /** The day of the report, if it is not given, and the times of what was read before. */
    @Benchmark
    public List<List<TimeMention>> times() {
        return read.stream()
                .map(r -> times.tag(
                        r,
                        r.article().published().day().isPresent() ? r.article().published() : dates.infer(r)))
                .toList();
    }

    /** Everything. */
    @Benchmark
    public List<Coded> code() {
        return articles.stream().map(coder::code).toList();
    }

    /** Everything, with the event layers asked about every sentence: what the gate before them saves. */
    @Benchmark
    public List<Coded> codeUngated() {
        return articles.stream().map(ungated::code).toList();
    }

    /** A reader that lets every sentence through the gate. */
    private record Ungated(Reader reader) implements Reader {

        @Override
        public String version() {
            return reader.version();
        }

        @Override
        public Read apply(Segmented text) {
            return reader.apply(text);
        }

        @Override
        public Reading reading(Segmented text, Predicate<ReadSentence> mayTell) {
            return reader.reading(text, sentence -> true);
        }
    }
}
