package org.casus.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The columns of the CSV form as Parquet, with types: days are dates, numbers numbers, participants and contexts lists, what
 * is not known is null. A table in memory that spills to a directory of its own gathers the rows; the file is written from
 * it at the end. The database that does it may reach nothing but that directory.
 */
public final class ParquetWriter implements CodedWriter, AutoCloseable {

    private static final String TABLE = "CREATE TABLE events (id VARCHAR NOT NULL, article VARCHAR NOT NULL, date DATE,"
            + " enddate DATE, date_precision VARCHAR, event VARCHAR NOT NULL, mode VARCHAR, cameo VARCHAR,"
            + " quad_code INTEGER, event_scale DOUBLE, contexts VARCHAR[], actor VARCHAR[], actor_code VARCHAR[],"
            + " actor_sector VARCHAR[], recipient VARCHAR[], recipient_code VARCHAR[], recipient_sector VARCHAR[],"
            + " status VARCHAR NOT NULL, historical BOOLEAN NOT NULL, place VARCHAR, country_code VARCHAR, lat DOUBLE,"
            + " lon DOUBLE, speaker VARCHAR[], denied_by VARCHAR[], confidence DOUBLE NOT NULL, mentions INTEGER NOT"
            + " NULL, trigger VARCHAR NOT NULL, trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL, text"
            + " VARCHAR NOT NULL, source VARCHAR, url VARCHAR, publication_date DATE, coder VARCHAR NOT NULL, model"
            + " VARCHAR NOT NULL, codebook VARCHAR NOT NULL)";

    private final OutputStream out;
    private final Codes codes;
    private final Path directory;
    private final Connection database;
    private final DuckDBAppender rows;

    /** @param out is not closed */
    public ParquetWriter(OutputStream out, Codes codes) throws IOException {
        this.out = out;
        this.codes = codes;
        directory = Files.createTempDirectory("casus-parquet").toRealPath();
        try {
            database = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = database.createStatement()) {
                String quoted = quoted(directory.toString() + "/");
                statement.execute("SET memory_limit = '512MB'");
                statement.execute("SET threads = 2");
                statement.execute("SET temp_directory = "
                        + quoted(directory.resolve("spill").toString()));
                statement.execute("SET allowed_directories = [" + quoted + "]");
                statement.execute("SET enable_external_access = false");
                statement.execute("SET lock_configuration = true");
                statement.execute(TABLE);
            }
            rows = database.unwrap(DuckDBConnection.class).createAppender("main", "events");
        } catch (SQLException e) {
            throw new IOException("Parquet cannot be written: " + e.getMessage(), e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        try {
            for (Event event : coded.events()) {
                rows.beginRow();
                act(coded.article(), event);
                sides(event);
                setting(coded.article(), event);
                words(coded, event);
                rows.endRow();
            }
        } catch (SQLException e) {
            throw new IOException("Parquet cannot be written: " + e.getMessage(), e);
        }
    }

    private void act(Article article, Event event) throws SQLException {
        text(Optional.of(event.id()));
        text(Optional.of(article.id()));
        date(Facts.date(event));
        date(Facts.endDate(event));
        text(event.time().map(t -> t.value().precision()));
        text(Optional.of(event.code().event()));
        text(event.code().mode());
        text(codes.cameo(event.code()));
        OptionalInt quad = codes.quad(event.code());
        OptionalDouble score = codes.score(event.code());
        if (quad.isPresent()) {
            rows.append(quad.getAsInt());
        } else {
            rows.appendNull();
        }
        number(score.isPresent() ? Optional.of(score.getAsDouble()) : Optional.empty());
        rows.append(event.contexts().stream().map(ContextMention::code).toList());
    }

    private void sides(Event event) throws SQLException {
        for (List<Participant> side : List.of(event.actors(), event.recipients())) {
            list(side, Facts::name);
            list(side, p -> Facts.country(p).orElse(""));
            list(side, p -> Facts.sector(p).orElse(""));
        }
    }

    private void setting(Article article, Event event) throws SQLException {
        Optional<Place> place = Facts.place(event);
        text(Optional.of(event.status().label()));
        rows.append(event.historical());
        text(place.map(Place::name)
                .or(() -> event.place().map(PlaceMention::span).map(s -> s.of(article.text()))));
        text(place.flatMap(Place::country));
        number(place.flatMap(Place::pin).map(Place.Point::latitude));
        number(place.flatMap(Place::pin).map(Place.Point::longitude));
        rows.append(Facts.vouching(event));
        rows.append(Facts.speakers(event, Stance.DENIES));
    }

    private void words(CodedArticle coded, Event event) throws SQLException {
        Article article = coded.article();
        Span trigger = article.alignment().published(event.trigger());
        rows.append(event.confidence());
        rows.append(event.mentions().size());
        text(Optional.of(Facts.trigger(article, event)));
        rows.append(trigger.start());
        rows.append(trigger.end());
        text(Optional.of(Facts.sentence(article, event)));
        text(article.source());
        text(article.url());
        date(Facts.published(coded));
        text(Optional.of(coded.provenance().coder()));
        text(Optional.of(coded.provenance().model()));
        text(Optional.of(coded.provenance().codebook()));
    }

    private void list(List<Participant> side, Function<Participant, String> value) throws SQLException {
        rows.append(side.stream().map(value).toList());
    }

    private void text(Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            rows.append(value.get());
        } else {
            rows.appendNull();
        }
    }

    private void date(Optional<LocalDate> value) throws SQLException {
        if (value.isPresent()) {
            rows.append(value.get());
        } else {
            rows.appendNull();
        }
    }

    private void number(Optional<Double> value) throws SQLException {
        if (value.isPresent()) {
            rows.append(value.get().doubleValue());
        } else {
            rows.appendNull();
        }
    }

    @Override
    public void finish() throws IOException {
        Path file = directory.resolve("events.parquet");
        try (Statement statement = database.createStatement()) {
            rows.close();
            statement.execute("COPY events TO " + quoted(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException("Parquet cannot be written: " + e.getMessage(), e);
        }
        Files.copy(file, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IOException("Parquet cannot be written: " + e.getMessage(), e);
        } finally {
            try (Stream<Path> left = Files.walk(directory)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
