package org.casus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads all the text once a pass: on the calling thread, or on several threads that take one article at a time. */
record Passes<T>(Candidate<T> candidate, List<T> articles, int threads) {

    /** One pass. */
    Counts run() {
        return threads == 1 ? alone() : parallel();
    }

    private Counts alone() {
        Counts counts = Counts.NONE;
        for (T article : articles) {
            counts = counts.plus(candidate.read(article));
        }
        return counts;
    }

    private Counts parallel() {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Counts>> results = new ArrayList<>();
            for (T article : articles) {
                results.add(pool.submit(() -> candidate.read(article)));
            }
            Counts counts = Counts.NONE;
            for (Future<Counts> result : results) {
                counts = counts.plus(result.get());
            }
            return counts;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
