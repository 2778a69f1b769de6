package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.casus.Sample;
import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue between reading, coding and writing. */
class PipelineTest {

    private static Ingested article(int i) {
        return new Ingested.Accepted(Article.of("a" + i, "text"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void resultsComeInOrderAndReadingIsNeverFarAhead(int threads) throws IOException {
        int many = 3000;
        int most = threads == 1 ? 1 : threads * Pipeline.WAITING_PER_THREAD;
        AtomicInteger read = new AtomicInteger();
        AtomicInteger running = new AtomicInteger();
        AtomicInteger mostRunning = new AtomicInteger();
        List<String> written = new ArrayList<>();
        int[] furthest = {0};
        Iterator<Ingested> inputs =
                IntStream.range(0, many).mapToObj(PipelineTest::article).iterator();
        Iterator<Ingested> counted = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Ingested next() {
                furthest[0] = Math.max(furthest[0], read.incrementAndGet() - written.size());
                return inputs.next();
            }
        };

        new Pipeline<Ingested, String>(
                        input -> {
                            mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
                            // One in a hundred takes long: those after it have to wait, and are not to pile up.
                            Random seeded = new Random(input.id().hashCode());
                            LockSupport.parkNanos(seeded.nextInt(100) == 0 ? 3_000_000 : seeded.nextInt(20_000));
                            running.decrementAndGet();
                            return input.id();
                        },
                        threads)
                .run(counted, written::add);

        assertThat(written)
                .containsExactlyElementsOf(
                        IntStream.range(0, many).mapToObj(i -> "a" + i).toList());
        assertThat(furthest[0]).isLessThanOrEqualTo(most);
        assertThat(mostRunning.get()).isLessThanOrEqualTo(threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFailureOfTheDeskIsItself(int threads) {
        Iterator<Ingested> inputs =
                IntStream.range(0, 20).mapToObj(PipelineTest::article).iterator();

        assertThatThrownBy(() -> new Pipeline<Ingested, String>(
                                input -> {
                                    throw new StoreException("desk: the disk is full");
                                },
                                threads)
                        .run(inputs, written -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessage("desk: the disk is full");
    }

    /** Memory that others took: coded again alone, an article is not given up for it. */
    @Test
    void anArticleForWhichMemoryRanOutIsTriedAgainBeforeItIsRefused() {
        AtomicInteger tries = new AtomicInteger();
        Coded passed = Pipeline.code(article(1), a -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("test");
            }
            return Sample.code(a);
        });
        Coded refused = Pipeline.code(article(2), a -> {
            throw new OutOfMemoryError("test");
        });

        assertThat(passed).isInstanceOf(Success.class);
        assertThat(refused).isInstanceOfSatisfying(Rejected.class, r -> {
            assertThat(r.problem()).isEqualTo(Problem.MEMORY);
            assertThat(r.message()).startsWith("a2: an article of 4 characters").contains("CASUS_JAVA_OPTS=-Xmx");
        });
    }
}
