package org.casus.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.store.Store;

/**
 * Stretches of what is rare in a list: acts that somebody speaks about, plans that stand in one way. The list is looked through
 * up to a limit, so that an answer comes in time; what was not reached is behind the cursor.
 */
public final class Feeds {

    /** Pages that are looked through before an answer is given with what there is. */
    private static final int LOOKED_THROUGH = 25;

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
        for (int i = 0; i < LOOKED_THROUGH && acts.size() < limit; i++) {
            // No more than are still wanted, so that the cursor stands behind the last one that is answered.
            Views.Page page = desk.list(query, Views.Order.NEWEST, next, limit - acts.size());
            for (Views.Line line : page.lines()) {
                if (!line.stored().event().claims().isEmpty()) {
                    Views.Cluster act = desk.cluster(line.stored().event().id());
                    if (seen.add(act.id())) {
                        acts.add(new Spoken(line, act));
                    }
                }
            }
            next = page.next();
            if (next.isEmpty()) {
                break;
            }
        }
        return new Claims(acts, next);
    }

    /**
     * Plans of all articles, by date.
     *
     * @param state label of how they stand; empty for all
     */
    public static Plans plans(Store store, Optional<String> state, Optional<Store.ArticlePlan> after, int limit) {
        List<Store.ArticlePlan> found = new ArrayList<>();
        Optional<Store.ArticlePlan> last = after;
        boolean more = true;
        for (int i = 0; more && found.size() < limit && i < LOOKED_THROUGH; i++) {
            List<Store.ArticlePlan> some = store.plans(last, limit);
            more = some.size() == limit;
            for (Store.ArticlePlan one : some) {
                if (found.size() == limit) {
                    more = true;
                    break;
                }
                last = Optional.of(one);
                if (state.isEmpty() || state.get().equals(one.plan().state())) {
                    found.add(one);
                }
            }
        }
        return new Plans(found, more ? last : Optional.empty());
    }
}
