package org.casus.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.store.Signature;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/** What the desk finds across the articles of a store, in the words of the engine's tables. */
public final class DeskActs {

    private static final Comparator<StoredEvent> ORDER = Comparator.comparing(
                    (StoredEvent e) -> e.published().orElse("9999-99-99"))
            .thenComparing(StoredEvent::article)
            .thenComparingInt(StoredEvent::sentenceStart)
            .thenComparing(e -> e.event().id());

    private final Store store;
    private final CopyGroups copies;

    public DeskActs(Store store) {
        this.store = store;
        List<Signature> signatures = new ArrayList<>();
        store.signatures(-1, signatures::add);
        copies = new CopyGroups(signatures);
    }

    /** For each event that several articles tell: act, sources, articles. */
    public Map<String, String> acts() {
        EventIndex index = new EventIndex(store);
        Snapshot snapshot = index.snapshot();
        Acts acts = new Acts(snapshot, copies, new Rulings(store));
        Map<String, String> all = new TreeMap<>();
        for (int position = 0; position < snapshot.size(); position++) {
            List<Long> rows =
                    IntStream.of(acts.members(position)).mapToObj(snapshot::row).toList();
            if (rows.size() > 1) {
                List<StoredEvent> members = store.events(rows);
                String first = members.stream().min(ORDER).orElseThrow().event().id();
                long articles =
                        members.stream().map(StoredEvent::article).distinct().count();
                String event = store.events(List.of(snapshot.row(position)))
                        .get(0)
                        .event()
                        .id();
                all.put(event, first + " " + acts.corroboration(position) + " " + articles);
            }
        }
        return all;
    }

    /** For each article that repeats another: which. */
    public Map<String, String> copies() {
        Map<Integer, List<StoredArticle>> groups = new HashMap<>();
        for (StoredArticle article : store.articlesAfter("", Integer.MAX_VALUE)) {
            groups.computeIfAbsent(copies.group(article.row()), g -> new ArrayList<>())
                    .add(article);
        }
        Map<String, String> all = new TreeMap<>();
        groups.forEach((group, members) -> {
            String original = members.stream()
                    .min(Comparator.comparing((StoredArticle a) -> a.coded()
                                    .published()
                                    .day()
                                    .map(Object::toString)
                                    .orElse("9999-99-99"))
                            .thenComparing(a -> a.coded().id()))
                    .orElseThrow()
                    .coded()
                    .id();
            members.stream()
                    .map(a -> a.coded().id())
                    .filter(id -> !id.equals(original))
                    .forEach(id -> all.put(id, original));
        });
        return all;
    }
}
