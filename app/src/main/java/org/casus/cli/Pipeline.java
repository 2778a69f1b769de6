package org.casus.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.service.SafeCoder;

/**
 * Works through a batch on several threads; results come in the order of the inputs, and only a few wait at a time.
 *
 * @param <T> what becomes of an input
 */
final class Pipeline<T> {

    private static final int WAITING_PER_THREAD = 4;

    private final Function<Ingested, T> work;
    private final int threads;

    Pipeline(Function<Ingested, T> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    /** Takes the result of one input. */
    @FunctionalInterface
    interface Sink<T> {
        void accept(T result) throws IOException;
    }

    void run(Iterator<Ingested> inputs, Sink<T> sink) throws IOException {
        if (threads == 1) {
            while (inputs.hasNext()) {
                sink.accept(work.apply(inputs.next()));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "coder");
            thread.setDaemon(true);
            return thread;
        });
        try {
            run(inputs, sink, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void run(Iterator<Ingested> inputs, Sink<T> sink, ExecutorService pool) throws IOException {
        Deque<Future<T>> waiting = new ArrayDeque<>();
        while (inputs.hasNext()) {
            Ingested input = inputs.next();
            waiting.addLast(pool.submit(() -> work.apply(input)));
            if (waiting.size() >= threads * WAITING_PER_THREAD) {
                sink.accept(result(waiting.removeFirst()));
            }
        }
        while (!waiting.isEmpty()) {
            sink.accept(result(waiting.removeFirst()));
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Codes what can be coded. A failure of the coder spoils one article, not the batch. */
    static Coded code(Ingested input, Function<Article, Coded> coder) {
        return input instanceof Ingested.Refused refused
                ? refused.rejected()
                : new SafeCoder(coder).apply(((Ingested.Accepted) input).article());
    }
}
