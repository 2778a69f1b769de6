package org.casus.bench.mutation;

import java.io.IOException;
import java.util.List;

/** Examines one change after the other, with a new process where the last one hung, ended or is not to be believed. */
final class Examiner implements AutoCloseable {

    /** Starts a process. */
    @FunctionalInterface
    interface Starter {
        WorkerProcess start() throws IOException;
    }

    private final Starter starter;
    private WorkerProcess worker;

    Examiner(Starter starter) throws IOException {
        this.starter = starter;
        worker = starter.start();
    }

    /**
     * What comes of a change.
     *
     * @param groups the tests that reach it, the one to ask first in front
     */
    Verdict examine(Change change, List<String> groups) throws IOException, InterruptedException {
        Verdict verdict = worker.examine(change, groups);
        boolean doubtful = verdict.outcome() == Outcome.FAILED && !worker.isUsable();
        renew();
        if (doubtful) {
            // This change or one before it has spoilt what the tests keep. In a new process it can only be this one.
            verdict = worker.examine(change, groups);
            renew();
        }
        return verdict;
    }

    @Override
    public void close() {
        worker.close();
    }

    private void renew() throws IOException {
        if (!worker.isUsable()) {
            worker.close();
            worker = starter.start();
        }
    }
}
