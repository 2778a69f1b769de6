package org.casus.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.casus.codebook.Codebook;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.Provenance;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.jspecify.annotations.Nullable;

/** A store in a database. What differs between databases is the {@link Dialect}'s. */
final class SqlStore implements Store {

    private static final String CORRECTIONS =
            "SELECT number, event, verdict, author, reason, at, fields FROM corrections";

    /** Rows that one query names. */
    private static final int PIECE = 500;
    /** Answers that are kept. */
    private static final int ANSWERS = 10_000;

    private final Dialect dialect;
    private final Clock clock;
    private final Codes codes;
    private final EventRows events;
    private final Connections connections;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Writing writing;

    SqlStore(Dialect dialect, Clock clock, Codebook codebook, Codes codes) {
        this.dialect = dialect;
        this.clock = clock;
        this.codes = codes;
        this.events = new EventRows(codebook);
        this.connections = new Connections(dialect);
        // Opens the file or tells at once that it cannot be opened.
        write(w -> true);
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Writing writing) throws SQLException;
    }

    private <T> T write(Work<T> work) {
        lock.lock();
        try {
            Writing open = writing();
            writing = null;
            T result;
            try {
                open.begin();
                result = work.with(open);
                open.commit();
            } catch (SQLException | RuntimeException | Error e) {
                abandon(open, e);
                throw e;
            }
            writing = open;
            return result;
        } catch (SQLException e) {
            if (dialect.unfit(e)) {
                throw new UnfitException(dialect.place() + " cannot keep it: " + dialect.explain(e), e);
            }
            throw connections.failure(e);
        } finally {
            lock.unlock();
        }
    }

    private Writing writing() throws SQLException {
        Writing open = writing;
        if (open != null) {
            return open;
        }
        Connection connection = dialect.writer();
        try {
            Migrations.run(dialect, connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return new Writing(dialect, connection);
    }

    private static void abandon(Writing open, Throwable cause) {
        try {
            open.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private FilingWriter filings(Writing open) {
        return new FilingWriter(open, events, clock.instant().toString());
    }

    @Override
    public boolean holds(Article article, Provenance versions) {
        return connections
                .first(
                        "SELECT 1 FROM articles WHERE id = ? AND input_sha256 = ? AND coder = ? AND codebook = ?"
                                + " AND model = ?",
                        row -> true,
                        article.id(),
                        Prepared.input(article),
                        versions.coder(),
                        versions.codebook(),
                        versions.model())
                .isPresent();
    }

    @Override
    public Filed file(Filing filing) {
        return fileAll(List.of(filing)).get(0);
    }

    @Override
    public List<Filed> fileAll(List<Filing> filings) {
        List<Prepared> all = filings.stream().map(f -> Prepared.of(f, codes)).toList();
        return write(open -> {
            FilingWriter writer = filings(open);
            List<Filed> filed = new ArrayList<>();
            for (Prepared prepared : all) {
                filed.add(writer.write(prepared));
            }
            return filed;
        });
    }

    @Override
    public boolean remove(String article) {
        return write(open -> filings(open).remove(article));
    }

    @Override
    public Optional<StoredArticle> article(String id) {
        return connections
                .first(Reading.ARTICLE + " WHERE a.id = ?", Reading::article, id)
                .map(this::complete);
    }

    private StoredArticle complete(StoredArticle stored) {
        List<Event> told = connections.list(
                "SELECT document FROM events WHERE article = ? ORDER BY row",
                row -> EventDocument.read(row.getString(1)),
                stored.row());
        return Reading.with(stored, told);
    }

    @Override
    public Optional<StoredEvent> event(String id) {
        return connections.first(Reading.EVENT + " WHERE e.id = ?", Reading::event, id);
    }

    @Override
    public List<StoredEvent> events(List<Long> rows) {
        Map<Long, StoredEvent> found = new HashMap<>();
        for (List<Long> piece : Reading.pieces(rows, PIECE)) {
            String marks = String.join(", ", Collections.nCopies(piece.size(), "?"));
            connections
                    .list(Reading.EVENT + " WHERE e.row IN (" + marks + ")", Reading::event, piece.toArray())
                    .forEach(event -> found.put(event.row(), event));
        }
        return rows.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public Map<Long, String> documents(List<Long> rows) {
        Map<Long, String> found = new HashMap<>();
        for (List<Long> piece : Reading.pieces(rows, PIECE)) {
            String marks = String.join(", ", Collections.nCopies(piece.size(), "?"));
            connections
                    .list(
                            "SELECT row, document FROM events WHERE row IN (" + marks + ")",
                            row -> Map.entry(row.getLong(1), row.getString(2)),
                            piece.toArray())
                    .forEach(event -> found.put(event.getKey(), event.getValue()));
        }
        return found;
    }

    @Override
    public Filing filing(String article) {
        StoredArticle stored = article(article)
                .orElseThrow(() -> new StoreException(dialect.place() + ": there is no article '" + article + "'"));
        return new Filing(
                stored.coded(),
                connections.list(
                        "SELECT '', id, kind, state, date, document FROM plans WHERE article = ? ORDER BY date, id",
                        Reading::plan,
                        stored.row()),
                connections.list(
                        "SELECT event, kind, key, document FROM notes WHERE article = ? ORDER BY position",
                        Reading::note,
                        stored.row()));
    }

    @Override
    public List<StoredArticle> articlesAfter(String id, int limit) {
        return connections
                .list(Reading.ARTICLE + " WHERE a.id > ? ORDER BY a.id LIMIT ?", Reading::article, id, limit)
                .stream()
                .map(this::complete)
                .toList();
    }

    @Override
    public List<StoredArticle> codedOtherwise(Provenance versions, String id, int limit) {
        return connections
                .list(
                        Reading.ARTICLE + " WHERE a.id > ? AND (a.coder <> ? OR a.codebook <> ? OR a.model <> ?)"
                                + " ORDER BY a.id LIMIT ?",
                        Reading::article,
                        id,
                        versions.coder(),
                        versions.codebook(),
                        versions.model(),
                        limit)
                .stream()
                .map(this::complete)
                .toList();
    }

    @Override
    public List<ArticlePlan> plans(Optional<ArticlePlan> after, int limit) {
        String select = "SELECT a.id, p.id, p.kind, p.state, p.date, p.document FROM plans p JOIN articles a ON"
                + " a.row = p.article";
        String order = " ORDER BY p.date, a.id, p.id LIMIT ?";
        Connections.Row<ArticlePlan> made = row -> new ArticlePlan(row.getString(1), Reading.plan(row));
        return after.isEmpty()
                ? connections.list(select + order, made, limit)
                : connections.list(
                        select + " WHERE (p.date, a.id, p.id) > (?, ?, ?)" + order,
                        made,
                        after.get().plan().date(),
                        after.get().article(),
                        after.get().plan().id(),
                        limit);
    }

    @Override
    public List<Filing.Note> notes(String event) {
        return connections.list(
                "SELECT event, kind, key, document FROM notes WHERE event = ? AND event <> '' ORDER BY position",
                Reading::note,
                event);
    }

    @Override
    public void facets(long afterRow, Consumer<Facets> sink) {
        connections.each(
                "SELECT row, article, packed FROM facets WHERE row > ? ORDER BY row",
                row -> FacetCode.unpack(row.getLong(1), row.getLong(2), row.getBytes(3), sink),
                afterRow);
    }

    @Override
    public void signatures(long afterArticle, Consumer<Signature> sink) {
        connections.each(
                "SELECT row, signature FROM articles WHERE row > ? ORDER BY row",
                row -> sink.accept(Reading.signature(row)),
                afterArticle);
    }

    @Override
    public List<Party> parties(int from) {
        return connections.list(
                "SELECT number, name, country, sector FROM parties WHERE number >= ? ORDER BY number",
                row -> new Party(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)),
                from);
    }

    @Override
    public List<Spot> spots(int from) {
        return connections.list(Reading.SPOT, Reading::spot, from);
    }

    @Override
    public List<String> sources(int from) {
        return connections.list(
                "SELECT name FROM sources WHERE number >= ? ORDER BY number", row -> row.getString(1), from);
    }

    @Override
    public List<String> modes(int from) {
        return connections.list(
                "SELECT name FROM modes WHERE number >= ? ORDER BY number", row -> row.getString(1), from);
    }

    @Override
    public List<Integer> spotsWithin(double south, double west, double north, double east) {
        if (west > east) {
            List<Integer> both = new ArrayList<>(spotsWithin(south, west, north, 180));
            both.addAll(spotsWithin(south, -180, north, east));
            return both.stream().distinct().sorted().toList();
        }
        return connections.list(dialect.selectBox(), row -> row.getInt(1), south, north, west, east);
    }

    @Override
    public long[] search(String words) {
        List<List<String>> phrases = SearchWords.phrases(words);
        return phrases.isEmpty()
                ? new long[0]
                : connections.list(dialect.selectWords(), row -> row.getLong(1), dialect.match(phrases)).stream()
                        .mapToLong(Long::longValue)
                        .toArray();
    }

    @Override
    public List<Facets> number(List<StoredEvent> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return write(open -> {
            List<Facets> numbered = new ArrayList<>();
            for (StoredEvent event : wanted) {
                Optional<Facets> facets = open.first(
                        "SELECT e.article, COALESCE(a.source, -1), COALESCE(e.spot, -1), e.document FROM events e"
                                + " JOIN articles a ON a.row = e.article WHERE e.row = ?",
                        row -> {
                            // A document tells less of a place than the coder knew: one that stayed keeps its number.
                            boolean stayed = EventDocument.read(row.getString(4))
                                    .place()
                                    .equals(event.event().place());
                            OptionalInt spot = stayed ? OptionalInt.of(row.getInt(3)) : OptionalInt.empty();
                            return events.facets(open, event.row(), row.getLong(1), row.getInt(2), event.event(), spot);
                        },
                        event.row());
                facets.ifPresent(numbered::add);
            }
            return numbered;
        });
    }

    @Override
    public Correction correct(Correction correction) {
        return write(open -> {
            long row = open.number("SELECT row FROM events WHERE id = ?", correction.event())
                    .orElseThrow(() -> new StoreException(
                            dialect.place() + ": there is no event '" + correction.event() + "' to correct"));
            long number = open.number("SELECT COALESCE(MAX(number), 0) + 1 FROM corrections")
                    .orElseThrow();
            open.run(
                    "INSERT INTO corrections (number, event, verdict, author, reason, at, fields)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    number,
                    correction.event(),
                    correction.verdict().name(),
                    correction.author(),
                    correction.reason(),
                    correction.at(),
                    correction.fields().orElse(null));
            String detail = correction.verdict() + " by " + correction.author();
            filings(open).change(Change.Kind.EVENT_CORRECTED, correction.event(), row, detail);
            return new Correction(
                    number,
                    correction.event(),
                    correction.verdict(),
                    correction.author(),
                    correction.reason(),
                    correction.at(),
                    correction.fields());
        });
    }

    @Override
    public List<Correction> corrections(long after, int limit) {
        return connections.list(
                CORRECTIONS + " WHERE number > ?" + " ORDER BY number LIMIT ?", Reading::correction, after, limit);
    }

    @Override
    public List<Correction> latestCorrections(int limit) {
        return connections.list(CORRECTIONS + " ORDER BY number DESC LIMIT ?", Reading::correction, limit);
    }

    @Override
    public List<Correction> correctionsOf(String event) {
        return connections.list(CORRECTIONS + " WHERE event = ?" + " ORDER BY number", Reading::correction, event);
    }

    @Override
    public List<Change> changes(long after, int limit) {
        return connections.list(
                "SELECT sequence, at, kind, subject, row, detail FROM changes WHERE sequence > ?"
                        + " ORDER BY sequence LIMIT ?",
                Reading::change,
                after,
                limit);
    }

    @Override
    public long lastChange() {
        return connections
                .first("SELECT COALESCE(MAX(sequence), 0) FROM changes", row -> row.getLong(1))
                .orElse(0L);
    }

    @Override
    public Optional<String> answered(String key, String bodyHash) {
        return connections.first(
                "SELECT body_hash, answer FROM answers WHERE key = ?",
                row -> {
                    if (!row.getString(1).equals(bodyHash)) {
                        throw new ReusedKeyException(key);
                    }
                    return row.getString(2);
                },
                key);
    }

    @Override
    public void answer(String key, String bodyHash, String answer) {
        write(open -> {
            if (open.number("SELECT number FROM answers WHERE key = ?", key).isPresent()) {
                return false;
            }
            long number = open.number("SELECT COALESCE(MAX(number), 0) + 1 FROM answers")
                    .orElseThrow();
            open.run(
                    "INSERT INTO answers (number, key, body_hash, answer, at) VALUES (?, ?, ?, ?, ?)",
                    number,
                    key,
                    bodyHash,
                    answer,
                    clock.instant().toString());
            open.run("DELETE FROM answers WHERE number <= ?", number - ANSWERS);
            return true;
        });
    }

    @Override
    public Size size() {
        return connections
                .first(
                        "SELECT (SELECT COUNT(*) FROM articles), (SELECT COUNT(*) FROM events)",
                        row -> new Size(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            Writing open = writing;
            writing = null;
            if (open != null) {
                open.close();
            }
            connections.close();
        } catch (SQLException e) {
            throw connections.failure(e);
        } finally {
            lock.unlock();
        }
    }
}
