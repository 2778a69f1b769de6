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
import org.casus.model.Problem;
import org.casus.model.Rejected;

/** Codes a batch on several threads; results come in the order of the inputs, and only a few articles wait at a time. */
final class Pipeline {

    private static final int WAITING_PER_THREAD = 4;

    private final Function<Article, Coded> coder;
    private final int threads;

    Pipeline(Function<Article, Coded> coder, int threads) {
        this.coder = coder;
        this.threads = threads;
    }

    /** Takes the result of one article. */
    @FunctionalInterface
    interface Sink {
        void accept(Coded coded) throws IOException;
    }

    void run(Iterator<Ingested> inputs, Sink sink) throws IOException {
        if (threads == 1) {
            while (inputs.hasNext()) {
                sink.accept(code(inputs.next()));
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

    private void run(Iterator<Ingested> inputs, Sink sink, ExecutorService pool) throws IOException {
        Deque<Future<Coded>> waiting = new ArrayDeque<>();
        while (inputs.hasNext()) {
            Ingested input = inputs.next();
            waiting.addLast(pool.submit(() -> code(input)));
            if (waiting.size() >= threads * WAITING_PER_THREAD) {
                sink.accept(result(waiting.removeFirst()));
            }
        }
        while (!waiting.isEmpty()) {
            sink.accept(result(waiting.removeFirst()));
        }
    }

    private static Coded result(Future<Coded> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A failure of the coder spoils one article, not the batch. */
    private Coded code(Ingested input) {
        if (input instanceof Ingested.Refused refused) {
            return refused.rejected();
        }
        Article article = ((Ingested.Accepted) input).article();
        try {
            return coder.apply(article);
        } catch (RuntimeException | StackOverflowError e) {
            String detail = e.getMessage() == null
                    ? ""
                    : ": " + e.getMessage().lines().findFirst().orElse("");
            return new Rejected(
                    article.id(),
                    "code",
                    Problem.INTERNAL,
                    article.id() + ": the coder failed with " + e.getClass().getSimpleName() + detail
                            + "; this is a fault in Casus, please report it with the article");
        }
    }
}
