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
import org.casus.service.Guard;

/**
 * Works through a batch on several threads; results come in the order of the inputs, and only a few wait at a time.
 *
 * @param <I> an input
 * @param <T> what becomes of it
 */
final class Pipeline<I, T> {

    /** Inputs that are read ahead for each thread, those that are coded and wait for an earlier one included. */
    static final int WAITING_PER_THREAD = 4;

    private final Function<I, T> work;
    private final int threads;

    Pipeline(Function<I, T> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    /** Takes the result of one input. */
    @FunctionalInterface
    interface Sink<T> {
        void accept(T result) throws IOException;
    }

    void run(Iterator<I> inputs, Sink<T> sink) throws IOException {
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

    private void run(Iterator<I> inputs, Sink<T> sink, ExecutorService pool) throws IOException {
        Deque<Future<T>> waiting = new ArrayDeque<>();
        while (inputs.hasNext()) {
            I input = inputs.next();
            waiting.addLast(pool.submit(() -> work.apply(input)));
            while (waiting.size() >= threads * WAITING_PER_THREAD
                    || (!waiting.isEmpty() && waiting.getFirst().isDone())) {
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
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Codes what can be coded. */
    static Coded code(Ingested input, Function<Article, Coded> coder) {
        return input instanceof Ingested.Refused refused
                ? refused.rejected()
                : Guard.code(((Ingested.Accepted) input).article(), coder, rejected -> rejected);
    }
}
