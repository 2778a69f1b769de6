package org.casus.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.store.Store;

/**
 * Stretches of what is rare in a list: acts that somebody speaks about, plans that stand in one way. The list is looked through
 * until an answer is full, or until it has taken its time; what was not reached is behind the cursor.
 */
public final class Feeds {

    /** Nanoseconds after which an answer is given with what there is, so that nobody waits for long. */
    private static final long PATIENCE = 1_500_000_000;

    /** Most events of a stretch of a list that is looked through. */
    private static final int STRETCH = 500;

    /** Plans of a stretch. */
    private static final int PLANS = 500;

    private Feeds() {}

    /** An act with an event that stands for it. */
    public record Spoken(Views.Line line, Views.Cluster act) {}

    /** @param next cursor of what follows; empty at the end */
    public record Claims(List<Spoken> acts, Optional<String> next) {}

    /** @param last the last plan that was looked at; empty at the end */
    public record Plans(List<Store.ArticlePlan> plans, Optional<Store.ArticlePlan> last) {}

    /** Acts of a query that somebody speaks about, the newest first, each once. */
    public static Claims claims(Desk desk, Query query, Optional<String> cursor, int limit) {
        List<Spoken> acts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = cursor;
        long end = System.nanoTime() + PATIENCE;
        int stretch = limit;
        while (acts.size() < limit) {
            // No more than are still wanted, so that the cursor stands behind the last one that is answered.
            Views.Page page = desk.list(query, Views.Order.NEWEST, next, stretch);
            if (spoken(page) > limit - acts.size()) {
                page = desk.list(query, Views.Order.NEWEST, next, fitting(page, limit - acts.size()));
            }
            stretch = Math.min(2 * stretch, STRETCH);
            for (Views.Line line : page.lines()) {
                if (isSpoken(line)) {
                    Views.Cluster act = desk.cluster(line);
                    if (seen.add(act.id())) {
                        acts.add(new Spoken(line, act));
                    }
                }
            }
            next = page.next();
            if (next.isEmpty() || System.nanoTime() > end) {
                break;
            }
        }
        return new Claims(acts, next);
    }

    private static boolean isSpoken(Views.Line line) {
        return !line.stored().event().claims().isEmpty();
    }

    private static long spoken(Views.Page page) {
        return page.lines().stream().filter(Feeds::isSpoken).count();
    }

    /** The number of lines up to the last of so many that somebody speaks about. */
    private static int fitting(Views.Page page, int wanted) {
        int found = 0;
        int lines = 0;
        while (found < wanted) {
            found += isSpoken(page.lines().get(lines++)) ? 1 : 0;
        }
        return lines;
    }

    /**
     * Plans by date.
     *
     * @param query plans of articles with an event of it; everything asks for those of articles without an event too
     * @param state label of how they stand; empty for all
     */
    public static Plans plans(
            Desk desk, Query query, Optional<String> state, Optional<Store.ArticlePlan> after, int limit) {
        List<Store.ArticlePlan> found = new ArrayList<>();
        Map<String, Boolean> asked = new HashMap<>();
        Optional<Store.ArticlePlan> last = after;
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            List<Store.ArticlePlan> some = desk.store().plans(last, PLANS);
            for (Store.ArticlePlan one : some) {
                if (found.size() == limit || (System.nanoTime() > end && last.isPresent())) {
                    return new Plans(found, last);
                }
                last = Optional.of(one);
                if ((state.isEmpty() || state.get().equals(one.plan().state()))
                        && asked.computeIfAbsent(one.article(), article -> holds(desk, query, article))) {
                    found.add(one);
                }
            }
            if (some.size() < PLANS) {
                return new Plans(found, Optional.empty());
            }
        }
    }

    /** Whether an article has an event of a query. */
    private static boolean holds(Desk desk, Query query, String article) {
        if (query.isEverything()) {
            return true;
        }
        return query.article().map(article::equals).orElse(true)
                && desk.count(Chips.with(query, "article", List.of(article))) > 0;
    }
}
