package org.casus.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.store.Correction;
import org.casus.store.Store;
import org.casus.store.StoredEvent;

/** An act across articles, for people: who tells it, who copies whom, and why it is one. */
final class ClusterView {

    private final Store store;
    private final Acts acts;
    private final Rulings rulings;

    ClusterView(Store store, Acts acts, Rulings rulings) {
        this.store = store;
        this.acts = acts;
        this.rulings = rulings;
    }

    Views.Cluster of(StoredEvent event, int position) {
        int[] positions = acts.members(position);
        List<Long> rows = new ArrayList<>();
        Map<Long, Long> articles = new LinkedHashMap<>();
        for (int p : positions) {
            long row = acts.snapshot().row(p);
            rows.add(row);
            articles.put(row, acts.snapshot().chunk(p).article[p & Chunk.MASK]);
        }
        List<StoredEvent> told = new ArrayList<>(rows.size() > 1 ? store.events(rows) : List.of());
        if (told.isEmpty()) {
            told.add(event);
        }
        told.sort(Comparator.comparing((StoredEvent e) -> e.published().orElse("9999-99-99"))
                .thenComparing(StoredEvent::article)
                .thenComparingInt(StoredEvent::sentenceStart)
                .thenComparing(e -> e.event().id()));
        List<String> reasons = told.size() > 1 ? same(told) : new ArrayList<>();
        List<Views.Member> members = members(told, articles, reasons);
        publishers(told, reasons);
        rulings(told, reasons);
        return new Views.Cluster(told.get(0).event().id(), members, acts.corroboration(position), List.copyOf(reasons));
    }

    private List<Views.Member> members(List<StoredEvent> told, Map<Long, Long> articles, List<String> reasons) {
        Map<Integer, StoredEvent> originals = new LinkedHashMap<>();
        List<Views.Member> members = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (StoredEvent event : told) {
            long article = articles.getOrDefault(event.row(), -1L);
            int group = acts.copies().group(article);
            StoredEvent original = group < 0 ? event : originals.computeIfAbsent(group, g -> event);
            boolean copy = !original.article().equals(event.article());
            members.add(new Views.Member(event, copy ? Optional.of(original.article()) : Optional.empty()));
            if (copy && said.add(event.article())) {
                double common = acts.copies().commonOf(articles.getOrDefault(original.row(), -1L), article);
                reasons.add(name(event) + " repeats " + name(original) + ": about " + Math.round(100 * common)
                        + "% of their five-word sequences are the same, so they count once");
            }
        }
        return List.copyOf(members);
    }

    /** What the events have in common. */
    private static List<String> same(List<StoredEvent> told) {
        List<String> reasons = new ArrayList<>();
        Vocabulary words = Vocabulary.plover();
        reasons.add("all say that somebody "
                + join(told, e -> Optional.of(words.typeLabel(e.event().code().event()))) + ", and that it is "
                + told.get(0).event().status().label());
        reasons.add("the sides are the same: "
                + sides(told.get(0).event().actors()) + " \u2192 "
                + sides(told.get(0).event().recipients()));
        String days = join(
                told,
                e -> e.event()
                        .time()
                        .map(t -> t.value().earliest().equals(t.value().latest())
                                ? t.value().earliest().toString()
                                : t.value().earliest() + " to " + t.value().latest()));
        reasons.add("the time is the same or the next day: " + days);
        String places = join(
                told, e -> e.event().place().flatMap(p -> p.value().value()).map(Place::name));
        reasons.add(places.isEmpty() ? "none tells a place" : "the places told do not contradict: " + places);
        String modes = join(told, e -> e.event().code().mode());
        if (!modes.isEmpty()) {
            reasons.add("nor do the modes: " + modes);
        }
        return reasons;
    }

    /** Reads something of an event. */
    @FunctionalInterface
    private interface Reading {
        Optional<String> of(StoredEvent event);
    }

    private static String join(List<StoredEvent> told, Reading reading) {
        return told.stream().flatMap(e -> reading.of(e).stream()).distinct().collect(Collectors.joining(", "));
    }

    private static String sides(List<Participant> side) {
        Set<String> names = new TreeSet<>();
        for (Participant one : side) {
            names.add(one.actor()
                    .value()
                    .map(a -> a.country().map(Vocabulary.plover()::country).orElseGet(a::name))
                    .orElse(one.text()));
        }
        return names.isEmpty() ? "nobody named" : String.join(", ", names);
    }

    private static void publishers(List<StoredEvent> told, List<String> reasons) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        for (StoredEvent event : told) {
            event.source()
                    .ifPresent(source -> articles.computeIfAbsent(source, s -> new LinkedHashSet<>())
                            .add(event.article()));
        }
        articles.forEach((source, all) -> {
            if (all.size() > 1) {
                reasons.add(source + " tells it in " + all.size() + " articles, which count once");
            }
        });
    }

    /** What readers of the desk decided. */
    private void rulings(List<StoredEvent> told, List<String> reasons) {
        for (StoredEvent one : told) {
            Event event = one.event();
            if (!rulings.isPaired(event.id())) {
                continue;
            }
            for (Correction correction : store.correctionsOf(event.id())) {
                Optional<String> other = Rulings.other(correction);
                if (other.isEmpty()) {
                    continue;
                }
                String pair = event.id() + " and " + other.orElseThrow();
                if (correction.verdict() == Correction.Verdict.MERGE) {
                    reasons.add(correction.author() + " joined " + pair + ": " + correction.reason());
                } else if (correction.verdict() == Correction.Verdict.SPLIT) {
                    reasons.add(correction.author() + " took apart " + pair + ": " + correction.reason());
                }
            }
        }
    }

    private static String name(StoredEvent event) {
        return event.source().map(s -> s + " (" + event.article() + ")").orElse(event.article());
    }
}
