package org.casus.service;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a comparison adds up to. */
public final class Totals {

    private long same;
    private long added;
    private long removed;
    private long changed;
    private long articles;
    private long differing;
    private final Map<String, Long> fields = new TreeMap<>();

    /** Counts the events of one article. */
    public void add(ArticleDiff diff) {
        articles++;
        same += diff.same();
        if (!diff.differences().isEmpty()) {
            differing++;
        }
        for (Difference difference : diff.differences()) {
            if (difference instanceof Difference.Added) {
                added++;
            } else if (difference instanceof Difference.Removed) {
                removed++;
            } else if (difference instanceof Difference.Changed change) {
                changed++;
                Set<String> names = new LinkedHashSet<>();
                change.fields().forEach(f -> names.add(f.field()));
                names.forEach(name -> fields.merge(name, 1L, Long::sum));
            }
        }
    }

    public long same() {
        return same;
    }

    public long added() {
        return added;
    }

    public long removed() {
        return removed;
    }

    public long changed() {
        return changed;
    }

    /** Articles with events on either side. */
    public long articles() {
        return articles;
    }

    /** Articles of which some event differs. */
    public long differing() {
        return differing;
    }

    /** Changed events by the field that differs, by name. */
    public Map<String, Long> fields() {
        return Map.copyOf(fields);
    }

    /** Whether nothing differs. */
    public boolean isSame() {
        return differing == 0;
    }
}
