package org.casus.service;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.output.Codes;
import org.casus.store.Correction;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/**
 * The desk over a store in this process. Opening it starts to read the facets behind the scenes: what is asked before
 * they are there waits for them.
 */
public final class LocalDesk implements Desk {

    /** The longest page. */
    public static final int MOST = 1000;

    /** So many queries are remembered with the events they keep: at most two megabytes each for a million events. */
    private static final int QUERIES = 24;

    private static final int ANSWERS = 64;

    private static final Duration LOOK = Duration.ofMillis(250);

    private final Store store;
    private final Filer filer;
    private final Clock clock;
    private final CompletableFuture<Live> live;
    private final Filters filters;
    private final Codes codes;
    private final Recent<Filter> asked = new Recent<>(QUERIES);
    private final Recent<Object> answered = new Recent<>(ANSWERS);

    /**
     * Opens a desk.
     *
     * @param store closed with the desk
     * @param clock gives corrections their time
     */
    public LocalDesk(Store store, Filer filer, Clock clock) {
        this(store, filer, clock, LOOK);
    }

    /** @param look how long others' changes may stay unseen */
    LocalDesk(Store store, Filer filer, Clock clock, Duration look) {
        this.store = store;
        this.filer = filer;
        this.clock = clock;
        filters = new Filters(store);
        Codebook codebook = Vocabulary.plover().codebook();
        codes = Codes.of(codebook, CameoMap.load(codebook));
        live = new CompletableFuture<>();
        Thread opening = new Thread(
                () -> {
                    try {
                        live.complete(new Live(store, look.toNanos()));
                    } catch (RuntimeException | Error e) {
                        live.completeExceptionally(e);
                    }
                },
                "desk-opening");
        opening.setDaemon(true);
        opening.start();
    }

    private Live live() {
        try {
            return live.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public Views.Page list(Query query, Views.Order order, Optional<String> cursor, int limit) {
        Snapshot snapshot = live().snapshot();
        return page(snapshot, filter(query, snapshot), order, cursor, limit);
    }

    private Views.Page page(Snapshot snapshot, Filter filter, Views.Order order, Optional<String> cursor, int limit) {
        Optional<Ranking.Cursor> after = cursor.map(c -> Ranking.Cursor.parse(c, order));
        Ranking.Corroboration corroboration =
                order == Views.Order.CORROBORATED ? live().acts()::corroboration : live().corroboration();
        Ranking ranking = new Ranking(order, corroboration);
        int length = Math.max(1, Math.min(limit, MOST));
        Ranking.Stretch stretch = EventIndex.page(snapshot, filter, ranking, after, length);
        return new Views.Page(stretch.total(), lines(snapshot, corroboration, stretch.positions()), stretch.next());
    }

    /** The lines of events, in order; one that was taken out of the store meanwhile is left out. */
    private List<Views.Line> lines(Snapshot snapshot, Ranking.Corroboration corroboration, int[] positions) {
        List<Long> rows = new ArrayList<>();
        for (int position : positions) {
            rows.add(snapshot.row(position));
        }
        Map<Long, StoredEvent> stored = new HashMap<>();
        if (!rows.isEmpty()) {
            store.events(rows).forEach(e -> stored.put(e.row(), e));
        }
        List<Views.Line> lines = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            StoredEvent event = stored.get(rows.get(i));
            if (event != null) {
                lines.add(line(snapshot, event, positions[i], corroboration.of(positions[i])));
            }
        }
        return List.copyOf(lines);
    }

    private Views.Line line(Snapshot snapshot, StoredEvent event, int position, int corroboration) {
        Optional<Amended> amended =
                Optional.ofNullable(snapshot.marks().amended().get(position));
        return new Views.Line(
                amended.map(Amended::shown).orElse(event),
                corroboration,
                live().rulings().verdict(event.event().id()),
                amended.map(Amended::coded));
    }

    @Override
    public long count(Query query) {
        Snapshot snapshot = live().snapshot();
        return EventIndex.count(snapshot, filter(query, snapshot));
    }

    private Filter filter(Query written, Snapshot snapshot) {
        Query query = plain(written, snapshot);
        return asked.get(
                snapshot.version(), query, () -> filters.of(query, snapshot).remember(snapshot));
    }

    /** The filter of a query that is asked for one thing only: to remember what it keeps costs as much as to ask again. */
    private Filter once(Query written, Snapshot snapshot) {
        Query query = plain(written, snapshot);
        return asked.known(snapshot.version(), query).orElseGet(() -> filters.of(query, snapshot));
    }

    /** Where nothing was rejected, all verdicts leave what no verdict leaves. */
    private static Query plain(Query written, Snapshot snapshot) {
        boolean all =
                snapshot.marks().rejected().isEmpty() && written.verdicts().size() == Verdict.values().length;
        return all ? written.withVerdicts(List.of()) : written;
    }

    /** A question about a query; equal ones about one version of the index have one answer. */
    private record Question(String view, Query query, Object detail) {}

    /** Works out an answer. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(Snapshot snapshot, Query query);
    }

    private <T> T answer(Class<T> kind, Question question, Answer<T> answer) {
        Snapshot snapshot = live().snapshot();
        return kind.cast(answered.get(snapshot.version(), question, () -> answer.of(snapshot, question.query())));
    }

    @Override
    public Views.Timeline timeline(Query query, Optional<Views.Unit> unit) {
        return answer(
                Views.Timeline.class,
                new Question("timeline", query, unit),
                (snapshot, asks) -> Timelines.of(snapshot, once(asks, snapshot), unit));
    }

    @Override
    public Views.MapView map(Query query) {
        return answer(
                Views.MapView.class,
                new Question("map", query, ""),
                (snapshot, asks) -> Maps.of(snapshot, once(asks, snapshot)));
    }

    @Override
    public Views.Dyads dyads(Query query, Views.Level level, int limit) {
        return answer(
                Views.Dyads.class,
                new Question("dyads", query, List.of(level, limit)),
                (snapshot, asks) -> PartyCounts.dyads(snapshot, filter(asks, snapshot), level, limit));
    }

    @Override
    public List<Views.Count> facet(Query query, String parameter, int limit) {
        Query others = parameter.equals("verdict")
                ? query.withVerdicts(List.of(Verdict.values()))
                : Chips.without(query, parameter);
        return answer(
                        Facet.class,
                        new Question("facet", others, List.of(parameter, limit)),
                        (snapshot, asks) ->
                                new Facet(FacetCounts.of(snapshot, filter(asks, snapshot), parameter, limit)))
                .counts();
    }

    private record Facet(List<Views.Count> counts) {}

    @Override
    public List<Views.Suggestion> suggest(String typed, int limit) {
        return live().suggestions().of(typed, limit);
    }

    @Override
    public Optional<Views.Line> event(String id) {
        return store.event(id).map(event -> {
            int position = live().position(event.row()).orElse(-1);
            return position < 0
                    ? new Views.Line(event, 1, live().rulings().verdict(id))
                    : line(live().snapshot(), event, position, live().acts().corroboration(position));
        });
    }

    @Override
    public Optional<StoredArticle> article(String id) {
        return store.article(id);
    }

    @Override
    public Filing filing(String article) {
        return store.filing(article);
    }

    @Override
    public Views.Cluster cluster(Views.Line event) {
        StoredEvent stored = event.coded().orElse(event.stored());
        Optional<Integer> position = live().position(stored.row());
        if (position.isEmpty()) {
            return new Views.Cluster(
                    stored.event().id(), List.of(new Views.Member(stored, Optional.empty())), 1, List.of());
        }
        return new ClusterView(store, live().acts(), live().rulings()).of(stored, position.orElseThrow());
    }

    @Override
    public Coding code(Article article) {
        Filer.Outcome outcome = filer.code(article);
        if (outcome instanceof Filer.Outcome.Refused refused) {
            return new Coding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(refused.rejected().problem().id() + " "
                            + refused.rejected().message()));
        }
        return new Coding(Optional.of(((Filer.Outcome.Ready) outcome).filing()), Optional.empty(), Optional.empty());
    }

    @Override
    public Coding file(Coding coded) {
        if (coded.filing().isEmpty()) {
            return coded;
        }
        Store.Filed filed = store.file(coded.filing().orElseThrow());
        live().newest();
        return new Coding(coded.filing(), Optional.of(filed), Optional.empty());
    }

    @Override
    public Correction correct(Correction correction) {
        Correction dated = correction.at().isBlank()
                ? new Correction(
                        correction.number(),
                        correction.event(),
                        correction.verdict(),
                        correction.author(),
                        correction.reason(),
                        OffsetDateTime.now(clock)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        correction.fields())
                : correction;
        StoredEvent event = store.event(dated.event())
                .orElseThrow(() -> new DecisionException("no event '" + dated.event() + "' is stored"));
        if (dated.verdict() == Correction.Verdict.FIX) {
            Fix.check(dated.fields().orElse(""), event.event());
        }
        if (dated.verdict() == Correction.Verdict.MERGE || dated.verdict() == Correction.Verdict.SPLIT) {
            String other = Rulings.other(dated)
                    .orElseThrow(() -> new DecisionException(
                            "to join or part events the other is named: {\"other\": \"its id\"}"));
            if (other.equals(dated.event()) || store.event(other).isEmpty()) {
                throw new DecisionException("no other event '" + other + "' is stored");
            }
        }
        Correction stored = store.correct(dated);
        live().newest();
        return stored;
    }

    @Override
    public Views.Page toReview(Query query, Optional<String> cursor, int limit) {
        Snapshot snapshot = live().snapshot();
        Filter filter =
                filter(query, snapshot).and(Filter.without(snapshot.marks().decided()));
        return page(snapshot, filter, Views.Order.DOUBTFUL, cursor, limit);
    }

    @Override
    public void writeCases(OutputStream out) throws IOException {
        new Cases(store, codes).write(out);
    }

    @Override
    public long export(Query query, Export form, OutputStream out) throws IOException {
        Snapshot snapshot = live().snapshot();
        return new Exports(store, codes).write(snapshot, filter(query, snapshot), form, out);
    }

    @Override
    public String evidence(StoredEvent event) {
        StoredArticle article = store.article(event.article())
                .orElseThrow(() -> new IllegalArgumentException("no article '" + event.article() + "' is stored"));
        // Evidence is of what was coded; corrections stand beside it.
        Event coded = store.event(event.event().id()).map(StoredEvent::event).orElse(event.event());
        return Evidence.of(article, coded, store.correctionsOf(event.event().id()), codes);
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        if (live.isDone() && !live.isCompletedExceptionally()) {
            live.join().close();
        }
        store.close();
    }
}
