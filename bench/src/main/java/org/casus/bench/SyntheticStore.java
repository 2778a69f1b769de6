package org.casus.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.casus.actor.CountryNames;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Mode;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Provenance;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.store.Change;
import org.casus.store.Correction;
import org.casus.store.Facets;
import org.casus.store.Filing;
import org.casus.store.Party;
import org.casus.store.Signature;
import org.casus.store.Spot;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/**
 * A store that makes up its events from their numbers, always the same: few countries, sources and places have most of
 * them, as in the news, and five come from one article. It takes nothing in.
 */
final class SyntheticStore implements Store {

    private static final List<PlacePrecision> PRECISIONS = List.of(PlacePrecision.values());

    static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final int PER_ARTICLE = 5;
    private static final int PEOPLE = 20_000;
    private static final int PLACES = 5_000;
    private static final int SOURCES = 500;
    private static final Provenance VERSIONS = new Provenance("casus bench", "plover 2.0", "none");

    private final int events;
    private final Codebook codebook = Codebook.plover();
    private final List<String> countries = List.copyOf(CountryNames.load().all().keySet());
    private final List<Party> parties = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<String> modes =
            codebook.modes().stream().map(Mode::code).distinct().toList();

    SyntheticStore(int events) {
        this.events = events;
        Random random = new Random(20161011);
        for (int i = 0; i < PEOPLE; i++) {
            String country = countries.get(few(random, countries.size()));
            String sector = codebook.sectors()
                    .get(few(random, codebook.sectors().size()))
                    .code();
            parties.add(new Party(i, "Person " + i, i % 10 == 0 ? "" : country, sector));
        }
        for (int i = 0; i < PLACES; i++) {
            PlacePrecision precision = PRECISIONS.get(few(random, PRECISIONS.size()));
            spots.add(new Spot(
                    i,
                    new Place(
                            "Place " + i,
                            Optional.of(countries.get(few(random, countries.size()))),
                            Optional.of("Province " + i % 300),
                            Optional.of((long) i),
                            Optional.of(
                                    new Place.Point(random.nextDouble() * 140 - 60, random.nextDouble() * 360 - 180)),
                            precision)));
        }
    }

    /** Small numbers often, large ones seldom. */
    private static int few(Random random, int size) {
        double share = random.nextDouble();
        return (int) (share * share * share * size);
    }

    @Override
    public void facets(long afterRow, Consumer<Facets> sink) {
        for (long row = Math.max(1, afterRow + 1); row <= events; row++) {
            sink.accept(facets(row));
        }
    }

    private Facets facets(long row) {
        Random random = new Random(row * 0x9E3779B97F4A7C15L);
        int type = few(random, codebook.events().size());
        EventType event = codebook.events().get(type);
        List<Mode> own = codebook.modesOf(event.code());
        int mode = own.isEmpty() || random.nextInt(3) == 0
                ? -1
                : modes.indexOf(own.get(random.nextInt(own.size())).code());
        int first = (int) FIRST.toEpochDay() + random.nextInt(DAYS);
        return new Facets(
                row,
                (row - 1) / PER_ARTICLE + 1,
                few(random, SOURCES),
                random.nextInt(20) == 0 ? Integer.MIN_VALUE : first,
                first + (random.nextInt(10) == 0 ? 30 : 0),
                type,
                mode,
                event.quad(),
                few(random, Status.values().length),
                random.nextInt(10) == 0,
                40 + random.nextInt(60),
                random.nextInt(4) == 0 ? -1 : few(random, PLACES),
                some(random, 1 + random.nextInt(2)),
                some(random, random.nextInt(3)),
                some(random, random.nextInt(2)),
                random.nextInt(30) == 0);
    }

    private static int[] some(Random random, int length) {
        return IntStream.range(0, length).map(i -> few(random, PEOPLE)).toArray();
    }

    @Override
    public void signatures(long afterArticle, Consumer<Signature> sink) {
        Random random = new Random(7);
        long articles = ((long) events + PER_ARTICLE - 1) / PER_ARTICLE;
        int[] last = new int[0];
        for (long row = 1; row <= articles; row++) {
            // Every tenth article repeats the one before.
            int[] hashes =
                    row % 10 == 0 ? last : random.ints(64, 0, Integer.MAX_VALUE).toArray();
            last = hashes;
            if (row > afterArticle) {
                sink.accept(new Signature(row, hashes));
            }
        }
    }

    @Override
    public List<Party> parties(int from) {
        return parties.subList(Math.min(from, parties.size()), parties.size());
    }

    @Override
    public List<Spot> spots(int from) {
        return spots.subList(Math.min(from, spots.size()), spots.size());
    }

    @Override
    public List<String> sources(int from) {
        return IntStream.range(Math.min(from, SOURCES), SOURCES)
                .mapToObj(i -> "Paper " + i)
                .toList();
    }

    @Override
    public List<String> modes(int from) {
        return modes.subList(Math.min(from, modes.size()), modes.size());
    }

    @Override
    public List<StoredEvent> events(List<Long> rows) {
        return rows.stream().map(this::event).toList();
    }

    private StoredEvent event(long row) {
        Event event = new Event(
                "e" + row,
                new EventCode("CONSULT", Optional.empty()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Status.ACTUAL,
                false,
                List.of(new EventMention(new Span(0, 1), new Span(0, 2), false)),
                List.of(),
                0.5,
                List.of());
        return new StoredEvent(
                row,
                event,
                "a" + (row - 1) / PER_ARTICLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "words",
                0,
                codebook.quad("CONSULT"),
                VERSIONS);
    }

    @Override
    public List<Integer> spotsWithin(double south, double west, double north, double east) {
        return spots.stream()
                .filter(s -> s.pin()
                        .map(p -> p.latitude() >= south
                                && p.latitude() <= north
                                && p.longitude() >= west
                                && p.longitude() <= east)
                        .orElse(false))
                .map(Spot::number)
                .toList();
    }

    /** One event in two hundred has the words. */
    @Override
    public long[] search(String words) {
        return IntStream.rangeClosed(1, events)
                .filter(row -> row % 200 == 0)
                .asLongStream()
                .toArray();
    }

    @Override
    public List<Change> changes(long after, int limit) {
        return List.of();
    }

    @Override
    public long lastChange() {
        return 0;
    }

    @Override
    public List<Correction> latestCorrections(int limit) {
        return List.of();
    }

    @Override
    public List<Correction> corrections(long after, int limit) {
        return List.of();
    }

    @Override
    public List<Correction> correctionsOf(String event) {
        return List.of();
    }

    @Override
    public Optional<StoredEvent> event(String id) {
        return Optional.of(event(Long.parseLong(id.substring(1))));
    }

    @Override
    public Size size() {
        return new Size((events + PER_ARTICLE - 1) / PER_ARTICLE, events);
    }

    @Override
    public void close() {}

    private static UnsupportedOperationException nothingTaken() {
        return new UnsupportedOperationException("a synthetic store is for measuring the index only");
    }

    @Override
    public boolean holds(Article article, Provenance versions) {
        return false;
    }

    @Override
    public Filed file(Filing filing) {
        throw nothingTaken();
    }

    @Override
    public List<Filed> fileAll(List<Filing> filings) {
        throw nothingTaken();
    }

    @Override
    public boolean remove(String article) {
        throw nothingTaken();
    }

    @Override
    public Optional<StoredArticle> article(String id) {
        return Optional.empty();
    }

    @Override
    public Filing filing(String article) {
        throw nothingTaken();
    }

    @Override
    public Map<Long, String> documents(List<Long> rows) {
        return Map.of();
    }

    @Override
    public List<StoredArticle> articlesAfter(String id, int limit) {
        return List.of();
    }

    @Override
    public List<StoredArticle> codedOtherwise(Provenance versions, String id, int limit) {
        return List.of();
    }

    @Override
    public List<ArticlePlan> plans(Optional<ArticlePlan> after, int limit) {
        return List.of();
    }

    @Override
    public List<Filing.Note> notes(String event) {
        return List.of();
    }

    @Override
    public List<Facets> number(List<StoredEvent> wanted) {
        return List.of();
    }

    @Override
    public Correction correct(Correction correction) {
        throw nothingTaken();
    }

    @Override
    public Optional<String> answered(String key, String bodyHash) {
        return Optional.empty();
    }

    @Override
    public void answer(String key, String bodyHash, String answer) {
        throw nothingTaken();
    }
}
