package org.casus.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.casus.codebook.Codebook;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.Provenance;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.store.Facets;
import org.casus.store.Party;
import org.casus.store.Spot;
import org.casus.store.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan over columns against the plain reading of each event, over more events than one chunk holds. */
class EventIndexTest {

    private static final Codebook CODEBOOK = Codebook.plover();
    private static final int EVENTS = Chunk.SIZE + 5000;

    private static final FacetStore MADE = new FacetStore(42, EVENTS);
    private static final Snapshot SNAPSHOT = new EventIndex(MADE.store()).snapshot();
    private static final Filters FILTERS = new Filters(MADE.store());

    private static Query random(Random random) {
        LocalDate from = LocalDate.ofEpochDay(17_000L + random.nextInt(400));
        Supplier<String> party = () -> switch (random.nextInt(4)) {
            case 0 -> pick(random, List.of("RUS", "FRA"));
            case 1 -> pick(random, List.of("REB", "GOV"));
            case 2 -> "SYR/MIL";
            default -> "name " + random.nextInt(50);
        };
        return new Query(
                "",
                some(random, party),
                some(random, party),
                some(random, party),
                some(random, () -> pick(random, CODEBOOK.events()).code()),
                some(random, () -> random.nextBoolean() ? pick(random, FacetStore.MODES) : "REJECT/meet"),
                some(random, () -> 1 + random.nextInt(4)),
                some(random, () -> pick(random, Arrays.asList(Status.values()))),
                seldom(random, random.nextBoolean()),
                some(random, party),
                some(random, () -> pick(random, List.of("SYR", "place 7", "PROVINCE 1"))),
                Optional.empty(),
                seldom(random, from),
                seldom(random, from.plusDays(random.nextInt(100))),
                random.nextInt(3) == 0 ? random.nextInt(101) / 100.0 : 0,
                some(random, () -> pick(random, List.of("courier", "Post"))),
                Optional.empty(),
                random.nextInt(4) == 0,
                List.of());
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(Random random, Supplier<T> value) {
        return random.nextInt(5) > 0
                ? List.of()
                : IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> value.get())
                        .toList();
    }

    private static <T> Optional<T> seldom(Random random, T value) {
        return random.nextInt(4) == 0 ? Optional.of(value) : Optional.empty();
    }

    private boolean holds(Query query, Facets f) {
        String type = CODEBOOK.events().get(f.type()).code();
        String mode = f.mode() < 0 ? "-" : FacetStore.MODES.get(f.mode());
        boolean dated = f.first() != Integer.MIN_VALUE;
        int[] sides = IntStream.concat(Arrays.stream(f.actors()), Arrays.stream(f.recipients()))
                .toArray();
        return any(query.types(), type::equals)
                && any(query.modes(), m -> m.equals(mode) || m.equals(type + "/" + mode))
                && any(query.quads(), q -> q == f.quad())
                && any(query.statuses(), s -> List.of(Status.values()).indexOf(s) == f.status())
                && query.history().map(h -> h == f.historical()).orElse(true)
                && (!query.disputed() || f.disputed())
                && query.from().map(d -> dated && f.last() >= d.toEpochDay()).orElse(true)
                && query.to().map(d -> dated && f.first() <= d.toEpochDay()).orElse(true)
                && f.confidence() >= Math.round(query.confidence() * 100)
                && any(
                        query.sources(),
                        s -> f.source() >= 0 && MADE.sources.get(f.source()).equalsIgnoreCase(s))
                && any(query.places(), p -> f.place() >= 0 && isIn(MADE.spots.get(f.place()), p))
                && any(query.actors(), a -> anyIs(f.actors(), a))
                && any(query.recipients(), a -> anyIs(f.recipients(), a))
                && any(query.involving(), a -> anyIs(sides, a))
                && any(query.speakers(), a -> anyIs(f.speakers(), a));
    }

    private static <T> boolean any(List<T> values, Predicate<T> test) {
        return values.isEmpty() || values.stream().anyMatch(test);
    }

    private static boolean isIn(Spot spot, String place) {
        return spot.country().equals(place)
                || spot.place().name().equalsIgnoreCase(place)
                || spot.place().province().orElseThrow().equalsIgnoreCase(place);
    }

    private boolean anyIs(int[] numbers, String value) {
        return Arrays.stream(numbers).mapToObj(MADE.parties::get).anyMatch(p -> is(p, value));
    }

    private static boolean is(Party party, String value) {
        return switch (value) {
            case "RUS", "FRA" -> party.country().equals(value);
            case "REB", "GOV" -> party.sector().equals(value);
            case "SYR/MIL" -> party.country().equals("SYR") && party.sector().equals("MIL");
            default -> party.name().equalsIgnoreCase(value);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyViewCountsTheSameEvents(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            Query query = random(random);
            List<Facets> expected =
                    MADE.facets.stream().filter(f -> holds(query, f)).toList();
            String as = "seed " + seed + ": " + QueryUrl.format(query);
            Filter plain = FILTERS.of(query, SNAPSHOT);
            for (Filter filter : List.of(plain, plain.remember(SNAPSHOT))) {
                assertThat(Arrays.stream(EventIndex.all(SNAPSHOT, filter)).mapToObj(SNAPSHOT::row))
                        .as(as)
                        .containsExactlyElementsOf(
                                expected.stream().map(Facets::row).toList());
                assertThat(EventIndex.count(SNAPSHOT, filter)).as(as).isEqualTo(expected.size());
                views(filter, expected, as);
            }
        }
    }

    private void views(Filter filter, List<Facets> expected, String as) {
        Views.Timeline timeline = Timelines.of(SNAPSHOT, filter, Optional.empty());
        long dated = timeline.bars().stream().mapToLong(b -> b.byQuad().total()).sum();
        assertThat(dated + timeline.undated()).as(as).isEqualTo(expected.size());
        Views.MapView map = Maps.of(SNAPSHOT, filter);
        long shown = map.countries().stream()
                        .mapToLong(Views.CountryCount::events)
                        .sum()
                + map.spots().stream().mapToLong(Views.SpotCount::events).sum();
        assertThat(shown + map.nowhere()).as(as).isEqualTo(expected.size());
        Map<List<String>, Long> pairs = new HashMap<>();
        for (Facets f : expected) {
            Set<List<String>> own = new HashSet<>();
            for (int a : f.actors()) {
                for (int r : f.recipients()) {
                    own.add(List.of(
                            MADE.parties.get(a).name(), MADE.parties.get(r).name()));
                }
            }
            own.forEach(pair -> pairs.merge(pair, 1L, Long::sum));
        }
        Views.Dyads dyads = PartyCounts.dyads(SNAPSHOT, filter, Views.Level.ACTOR, 20);
        assertThat(dyads.dyads()).as(as).hasSize(Math.min(20, pairs.size()));
        assertThat(dyads.dyads())
                .as(as)
                .allSatisfy(d -> assertThat(d.events()).isEqualTo(pairs.get(List.of(d.from(), d.to()))));
        List<Long> most = pairs.values().stream()
                .sorted((a, b) -> Long.compare(b, a))
                .limit(20)
                .toList();
        assertThat(dyads.dyads().stream().map(Views.DyadCount::events)).as(as).containsExactlyElementsOf(most);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pagesTogetherAreTheWholeListInOrder(long seed) {
        Random random = new Random(seed);
        for (Views.Order order : Views.Order.values()) {
            Query query = random(random);
            Filter filter = FILTERS.of(query, SNAPSHOT);
            Ranking ranking = new Ranking(order, position -> position % 7);
            List<Integer> all = new ArrayList<>();
            Optional<Ranking.Cursor> after = Optional.empty();
            for (int pages = 0; pages < 200; pages++) {
                Ranking.Stretch stretch = EventIndex.page(SNAPSHOT, filter, ranking, after, 400);
                Arrays.stream(stretch.positions()).forEach(all::add);
                if (stretch.next().isEmpty()) {
                    break;
                }
                after = stretch.next().map(c -> Ranking.Cursor.parse(c, order));
            }
            assertThat(all).as("seed %d", seed).doesNotHaveDuplicates().hasSize((int)
                    EventIndex.count(SNAPSHOT, filter));
            for (int i = 1; i < all.size(); i++) {
                assertThat(rank(ranking, all.get(i - 1)))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(rank(ranking, all.get(i)));
            }
        }
    }

    private long rank(Ranking ranking, int position) {
        return ranking.rank(SNAPSHOT.chunk(position), position & Chunk.MASK, position);
    }

    @Test
    void whatIsAddedLaterIsNotInAnEarlierSnapshot() {
        BitSet even = SNAPSHOT.positions(new long[] {2, 3, 4, 2L * EVENTS, 2L * EVENTS + 2});

        assertThat(even.cardinality()).isEqualTo(3);
        assertThat(SNAPSHOT.position(2L * EVENTS)).isEqualTo(EVENTS - 1);
        assertThat(SNAPSHOT.position(7)).isEqualTo(-1);
        assertThat(EventIndex.count(SNAPSHOT, Filter.of(List.of()))).isEqualTo(EVENTS);
        assertThat(EventIndex.count(SNAPSHOT, Filter.nothing())).isZero();
    }

    @Test
    void whatIsSetRightIsFoundInAFullChunkAndInTheLast() {
        EventIndex index = new EventIndex(MADE.store());
        Snapshot before = index.snapshot();
        Map<Integer, Amended> amended = new HashMap<>();
        for (int position : List.of(7, Chunk.SIZE + 7)) {
            Facets f = MADE.facets.get(position);
            Facets right = new Facets(
                    f.row(),
                    f.article(),
                    f.source(),
                    40_000,
                    40_001,
                    f.type(),
                    f.mode(),
                    f.quad(),
                    f.status(),
                    f.historical(),
                    f.confidence(),
                    f.place(),
                    new int[] {3},
                    new int[0],
                    new int[] {5},
                    f.disputed());
            amended.put(position, new Amended(NOBODY, NOBODY, right));
        }

        index.mark(new Marks(new BitSet(), new BitSet(), new BitSet(), amended));

        Query later = QueryUrl.parse("from=2079-01-01");
        String name = MADE.parties.get(3).name();
        Query asked = Chips.with(later, "actor", List.of(name));
        Snapshot after = index.snapshot();
        assertThat(EventIndex.all(after, FILTERS.of(asked, after))).containsExactly(7, Chunk.SIZE + 7);
        assertThat(EventIndex.count(before, FILTERS.of(later, before))).isZero();
        assertThat(EventIndex.count(after, FILTERS.of(Query.ALL, after))).isEqualTo(EVENTS);
    }

    /** Nothing is read of it here. */
    private static final StoredEvent NOBODY = new StoredEvent(
            0,
            new Event(
                    "e",
                    new EventCode("AID", Optional.empty()),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Status.ACTUAL,
                    false,
                    List.of(new EventMention(new Span(0, 1), new Span(0, 1), false)),
                    List.of(),
                    1,
                    List.of()),
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "x",
            0,
            OptionalInt.empty(),
            new Provenance("c", "b", "m"));

    @Test
    void recentAnswersAreOfOneVersion() {
        Recent<String> recent = new Recent<>(2);

        assertThat(recent.get(1, "a", () -> "old")).isEqualTo("old");
        assertThat(recent.get(1, "a", () -> "new")).isEqualTo("old");
        assertThat(recent.get(2, "a", () -> "new")).isEqualTo("new");
        assertThat(recent.get(1, "a", () -> "late")).isEqualTo("late");
        assertThat(recent.get(2, "a", () -> "newer")).isEqualTo("new");
        recent.get(2, "b", () -> "b");
        recent.get(2, "c", () -> "c");
        assertThat(recent.get(2, "a", () -> "forgotten")).isEqualTo("forgotten");
    }
}
