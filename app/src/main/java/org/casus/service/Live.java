package org.casus.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.casus.store.Signature;
import org.casus.store.Store;
import org.casus.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What is kept in memory of a store, and how it stays in step: the index, rulings, acts, suggestions. */
final class Live implements AutoCloseable {

    /** What takes longer to find anew is found behind the requests' backs, which see what was known before. */
    private static final long PATIENCE = 100_000_000;

    /** Milliseconds that a list waits for the first acts after a desk was opened. */
    private static final long FIRST_WAIT = 500;

    /** With more events than this no list waits: the acts would not be there in time. */
    private static final int LARGE = 100_000;

    /** As many as are busy with the first page: one starts the server, one reads the facets. */
    private static final int FEW_PROCESSORS = 2;

    private final Store store;
    private final long pollEvery;
    private final EventIndex index;
    private final Rulings rulings;
    private final ReentrantLock following = new ReentrantLock();
    private final ReentrantLock finding = new ReentrantLock();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService behind;
    private volatile long polled = System.nanoTime();
    private List<Signature> signatures = new ArrayList<>();
    private CopyGroups copies = new CopyGroups(List.of());
    private volatile boolean revised;
    private final CountDownLatch found = new CountDownLatch(1);
    private volatile @Nullable Acts acts;
    private volatile long cost;
    private volatile @Nullable Known<Suggestions> suggestions;

    /** Something that was found for a state of the index. */
    private record Known<T>(long version, long at, T value) {}

    /** @param pollEvery nanoseconds between two looks at what other processes wrote */
    Live(Store store, long pollEvery) {
        this.store = store;
        this.pollEvery = pollEvery;
        behind = Executors.newSingleThreadExecutor(runnable -> {
            Thread thread = new Thread(runnable, "desk-acts");
            thread.setDaemon(true);
            return thread;
        });
        // Who copies whom is found while the facets are read, if that does not keep pages waiting; counts, maps and
        // timelines do not wait for acts.
        boolean free = Runtime.getRuntime().availableProcessors() > FEW_PROCESSORS;
        if (free) {
            behind.execute(this::readSignaturesBehind);
        }
        index = new EventIndex(store);
        rulings = new Rulings(store);
        rulings.follow();
        index.mark(rulings.marks(index.snapshot()));
        behind.execute(this::findBehind);
    }

    /** The index as it is, after a look at the store if the last one was too long ago. */
    Snapshot snapshot() {
        if (System.nanoTime() - polled >= pollEvery && following.tryLock()) {
            try {
                follow();
            } finally {
                following.unlock();
            }
        }
        return index.snapshot();
    }

    /** The index with all that is stored by now. */
    Snapshot newest() {
        following.lock();
        try {
            follow();
        } finally {
            following.unlock();
        }
        return index.snapshot();
    }

    private void follow() {
        Set<EventIndex.Found> found = index.refresh();
        if (found.contains(EventIndex.Found.REVISED)) {
            revised = true;
        }
        if (found.contains(EventIndex.Found.CORRECTIONS)) {
            rulings.follow();
        }
        if (!found.isEmpty()) {
            index.mark(rulings.marks(index.snapshot()));
        }
        polled = System.nanoTime();
    }

    Rulings rulings() {
        return rulings;
    }

    /** How many independent sources tell an event, as far as that is known, in a small desk within half a second: else 0. */
    Ranking.Corroboration corroboration() {
        try {
            long wait = index.snapshot().size() > LARGE ? 0 : FIRST_WAIT;
            if (acts == null && !found.await(wait, TimeUnit.MILLISECONDS)) {
                return position -> 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return position -> 0;
        }
        return acts()::corroboration;
    }

    /** Which events are one act: of this moment in a small desk, in a large one perhaps of a moment ago. */
    Acts acts() {
        Snapshot now = index.snapshot();
        Acts known = acts;
        if (known != null && known.isOf(now, rulings)) {
            return known;
        }
        if (known == null || cost <= PATIENCE) {
            return current();
        }
        if (waiting.compareAndSet(false, true)) {
            behind.execute(() -> {
                waiting.set(false);
                findBehind();
            });
        }
        return known;
    }

    private void findBehind() {
        try {
            current();
        } catch (StoreException e) {
            // The store was closed meanwhile, or the next request meets the same failure and tells of it.
            cost = 0;
            found.countDown();
        }
    }

    private Acts current() {
        finding.lock();
        try {
            Snapshot now = index.snapshot();
            Acts known = acts;
            if (known == null || !known.isOf(now, rulings)) {
                long start = System.nanoTime();
                known = find(now);
                cost = System.nanoTime() - start;
                acts = known;
                found.countDown();
            }
            return known;
        } finally {
            finding.unlock();
        }
    }

    private void readSignaturesBehind() {
        finding.lock();
        try {
            readSignatures();
        } catch (StoreException e) {
            // It is read again for the first acts, where a failure is told.
            signatures = new ArrayList<>();
        } finally {
            finding.unlock();
        }
    }

    private Acts find(Snapshot now) {
        readSignatures();
        return new Acts(now, copies, rulings);
    }

    private void readSignatures() {
        if (revised) {
            revised = false;
            signatures = new ArrayList<>();
        }
        int had = signatures.size();
        store.signatures(had == 0 ? -1 : signatures.get(had - 1).article(), signatures::add);
        if (signatures.size() != had || had == 0) {
            copies = new CopyGroups(signatures);
        }
    }

    /** Completions with the counts of this moment, or in a large desk of a few seconds ago. */
    Suggestions suggestions() {
        Snapshot now = snapshot();
        Known<Suggestions> known = suggestions;
        long patience = Math.min(now.size() * 5_000L, 5_000_000_000L);
        if (known == null || (known.version() != now.version() && System.nanoTime() - known.at() > patience)) {
            known = new Known<>(now.version(), System.nanoTime(), Suggestions.of(now));
            suggestions = known;
        }
        return known.value();
    }

    /** Position of a stored row, after another look at the store if it is new. */
    Optional<Integer> position(long row) {
        int position = snapshot().position(row);
        if (position < 0) {
            position = newest().position(row);
        }
        return position < 0 ? Optional.empty() : Optional.of(position);
    }

    @Override
    public void close() {
        behind.shutdownNow();
        try {
            behind.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
