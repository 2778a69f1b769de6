package org.casus.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.casus.model.Place;
import org.casus.model.Status;
import org.casus.store.Party;
import org.casus.store.Spot;
import org.casus.store.Store;
import org.casus.store.StoredArticle;

/** Makes the filter of a query: names become sets of numbers, words and boxes are asked of the database. */
final class Filters {

    private static final int QUADS = 5;
    private static final int HUNDREDTHS = 100;

    private final Vocabulary vocabulary = Vocabulary.plover();
    private final Store store;

    Filters(Store store) {
        this.store = store;
    }

    Filter of(Query query, Snapshot snapshot) {
        Names.View names = snapshot.names();
        List<Filter.Step> steps = new ArrayList<>();
        if (query.article().isPresent()) {
            Optional<StoredArticle> article = store.article(query.article().orElseThrow());
            if (article.isEmpty()) {
                return Filter.nothing();
            }
            steps.add(Filter.article(article.orElseThrow().row()));
        }
        if (!query.types().isEmpty()) {
            boolean[] wanted = new boolean[Byte.MAX_VALUE + 1];
            query.types().stream()
                    .map(vocabulary.types()::indexOf)
                    .filter(t -> t >= 0)
                    .forEach(t -> wanted[t] = true);
            steps.add(Filter.bytes(chunk -> chunk.type, wanted));
        }
        if (!query.statuses().isEmpty()) {
            boolean[] wanted = new boolean[Byte.MAX_VALUE + 1];
            List<Status> all = List.of(Status.values());
            query.statuses().forEach(s -> wanted[all.indexOf(s)] = true);
            steps.add(Filter.bytes(chunk -> chunk.status, wanted));
        }
        if (!query.quads().isEmpty()) {
            boolean[] wanted = new boolean[QUADS];
            query.quads().stream().filter(q -> q > 0 && q < QUADS).forEach(q -> wanted[q] = true);
            steps.add(Filter.bytes(chunk -> chunk.quad, wanted));
        }
        query.history().ifPresent(told -> steps.add(Filter.flag(Chunk.HISTORICAL, told)));
        if (query.disputed()) {
            steps.add(Filter.flag(Chunk.DISPUTED, true));
        }
        if (query.from().isPresent() || query.to().isPresent()) {
            steps.add(Filter.days(
                    query.from().map(Filters::day).orElse(Integer.MIN_VALUE),
                    query.to().map(Filters::day).orElse(Integer.MAX_VALUE)));
        }
        if (query.confidence() > 0) {
            // What is a shade below a hundredth in binary counts as that hundredth.
            steps.add(Filter.confidence((int) Math.ceil(query.confidence() * HUNDREDTHS - 1e-9)));
        }
        verdicts(query, snapshot).ifPresent(steps::add);
        if (!query.modes().isEmpty()) {
            steps.add(Filter.modes(modes(query.modes(), names), names.modes().length));
        }
        if (!query.sources().isEmpty()) {
            BitSet wanted = new BitSet();
            query.sources().forEach(s -> addAll(wanted, names.sources(), s));
            steps.add(Filter.numbers(chunk -> chunk.source, wanted));
        }
        if (!query.places().isEmpty()) {
            steps.add(Filter.numbers(chunk -> chunk.place, places(query.places(), names)));
        }
        query.box().ifPresent(box -> {
            BitSet wanted = new BitSet();
            store.spotsWithin(box.south(), box.west(), box.north(), box.east()).forEach(wanted::set);
            steps.add(Filter.numbers(chunk -> chunk.place, wanted));
        });
        if (!query.words().isEmpty()) {
            steps.add(Filter.positions(snapshot.positions(store.search(query.words()))));
        }
        List<Somebody> asked = new ArrayList<>();
        somebody(Filter.Role.ACTOR, query.actors(), names).ifPresent(asked::add);
        somebody(Filter.Role.RECIPIENT, query.recipients(), names).ifPresent(asked::add);
        somebody(Filter.Role.EITHER, query.involving(), names).ifPresent(asked::add);
        somebody(Filter.Role.SPEAKER, query.speakers(), names).ifPresent(asked::add);
        if (asked.stream().anyMatch(some -> some.parties().isEmpty())) {
            return Filter.nothing();
        }
        asked.sort(Comparator.comparingInt(some -> some.parties().cardinality()));
        asked.stream().skip(1).forEach(some -> steps.add(Filter.parties(some.role(), some.parties())));
        Filter filter = Filter.of(steps);
        return asked.isEmpty()
                ? filter
                : filter.about(asked.get(0).parties(), asked.get(0).role());
    }

    /** Nothing asked leaves out what was rejected. */
    private static Optional<Filter.Step> verdicts(Query query, Snapshot snapshot) {
        Marks marks = snapshot.marks();
        if (query.verdicts().isEmpty()) {
            return marks.rejected().isEmpty() ? Optional.empty() : Optional.of(Filter.without(marks.rejected()));
        }
        EnumSet<Verdict> wanted = EnumSet.copyOf(query.verdicts());
        return wanted.size() == Verdict.values().length
                ? Optional.empty()
                : Optional.of(Filter.verdicts(marks, wanted));
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    private BitSet modes(List<String> values, Names.View names) {
        int count = names.modes().length;
        BitSet wanted = new BitSet();
        for (String value : values) {
            int slash = value.indexOf('/');
            String mode = value.substring(slash + 1);
            for (int m = 0; m < count; m++) {
                if (names.modes()[m].equals(mode)) {
                    for (int type = 0; type < vocabulary.types().size(); type++) {
                        if (slash < 0 || vocabulary.types().get(type).equals(value.substring(0, slash))) {
                            wanted.set(type * count + m);
                        }
                    }
                }
            }
        }
        return wanted;
    }

    private static void addAll(BitSet wanted, String[] words, String word) {
        String folded = Vocabulary.fold(word);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word) || Vocabulary.fold(words[i]).equals(folded)) {
                wanted.set(i);
            }
        }
    }

    /** A country holds all places in it; a name is that of a place or a province. */
    private BitSet places(List<String> values, Names.View names) {
        BitSet wanted = new BitSet();
        for (String value : values) {
            boolean country = vocabulary.isCountry(value);
            String folded = Vocabulary.fold(value);
            for (int i = 0; i < names.spots().length; i++) {
                Spot spot = names.spots()[i];
                boolean same = country
                        ? spot.country().equals(value)
                        : names.spotNames()[i].equals(folded)
                                || spot.place()
                                        .province()
                                        .map(p -> Vocabulary.fold(p).equals(folded))
                                        .orElse(false);
                if (same) {
                    wanted.set(i);
                }
            }
        }
        return wanted;
    }

    /** The parties that are asked for in a role. */
    private record Somebody(Filter.Role role, BitSet parties) {}

    private Optional<Somebody> somebody(Filter.Role role, List<String> values, Names.View names) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BitSet wanted = new BitSet();
        values.forEach(value -> wanted.or(parties(value, names)));
        return Optional.of(new Somebody(role, wanted));
    }

    /** The parties that a value stands for; a name that nobody has in full is that of all who have its words: Putin. */
    BitSet parties(String value, Names.View names) {
        Party[] parties = names.parties();
        BitSet wanted = new BitSet(parties.length);
        if (vocabulary.isCountry(value)) {
            fill(wanted, parties, value, "");
        } else if (vocabulary.isSector(value)) {
            fill(wanted, parties, "", value);
        } else if (vocabulary.isBoth(value)) {
            fill(wanted, parties, value.substring(0, value.indexOf('/')), value.substring(value.indexOf('/') + 1));
        } else {
            String folded = Vocabulary.fold(value);
            for (int i = 0; i < parties.length; i++) {
                if (names.partyNames()[i].equals(folded)) {
                    wanted.set(i);
                }
            }
            if (wanted.isEmpty()) {
                String within = " " + folded + " ";
                for (int i = 0; i < parties.length; i++) {
                    if ((" " + names.partyNames()[i] + " ").contains(within)) {
                        wanted.set(i);
                    }
                }
            }
        }
        return wanted;
    }

    private static void fill(BitSet wanted, Party[] parties, String country, String sector) {
        for (int i = 0; i < parties.length; i++) {
            if ((country.isEmpty() || parties[i].country().equals(country))
                    && (sector.isEmpty() || parties[i].sector().equals(sector))) {
                wanted.set(i);
            }
        }
    }

    /** Whether a place has a spot of its own on a map of precision classes, rather than the fill of its country. */
    static boolean isSpot(Place place) {
        return place.pin().isPresent();
    }
}
