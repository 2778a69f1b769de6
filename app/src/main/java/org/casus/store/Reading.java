package org.casus.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.output.EventDocument;

/** Makes records of rows. */
final class Reading {

    static final String ARTICLE = "SELECT a.row, a.id, s.name, a.url, a.title, a.published, a.published_how,"
            + " a.published_why, a.language, a.text, a.sentences, a.contexts, a.coder, a.codebook, a.model, a.sha256"
            + " FROM articles a LEFT JOIN sources s ON s.number = a.source";

    static final String EVENT = "SELECT e.row, e.document, a.id, a.title, s.name, a.url, a.published, e.sentence,"
            + " e.sentence_start, e.quad, a.coder, a.codebook, a.model"
            + " FROM events e JOIN articles a ON a.row = e.article LEFT JOIN sources s ON s.number = a.source";

    static final String SPOT = "SELECT number, name, country, province, geoname_id, latitude, longitude, precision"
            + " FROM spots WHERE number >= ? ORDER BY number";

    private Reading() {}

    /** An article without its events. */
    static StoredArticle article(ResultSet row) throws SQLException {
        PublicationDate published = ArticleJson.published(text(row, 6), row.getString(7), row.getString(8));
        Article article = new Article(
                row.getString(2),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                published,
                text(row, 9),
                row.getString(10),
                Alignment.IDENTITY);
        CodedArticle coded = new CodedArticle(
                article,
                published,
                ArticleJson.sentences(row.getString(11)),
                List.of(),
                ArticleJson.contexts(row.getString(12)),
                new Provenance(row.getString(13), row.getString(14), row.getString(15)));
        return new StoredArticle(row.getLong(1), coded, row.getString(16));
    }

    static StoredArticle with(StoredArticle stored, List<Event> events) {
        CodedArticle coded = stored.coded();
        return new StoredArticle(
                stored.row(),
                new CodedArticle(
                        coded.article(),
                        coded.published(),
                        coded.sentences(),
                        events,
                        coded.contexts(),
                        coded.provenance()),
                stored.sha256());
    }

    static StoredEvent event(ResultSet row) throws SQLException {
        int quad = row.getInt(10);
        return new StoredEvent(
                row.getLong(1),
                EventDocument.read(row.getString(2)),
                row.getString(3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                row.getString(8),
                row.getInt(9),
                quad == 0 ? OptionalInt.empty() : OptionalInt.of(quad),
                new Provenance(row.getString(11), row.getString(12), row.getString(13)));
    }

    static Spot spot(ResultSet row) throws SQLException {
        Optional<Long> geoname = Optional.of(row.getLong(5)).filter(id -> id != 0);
        double latitude = row.getDouble(6);
        Optional<Place.Point> point =
                row.wasNull() ? Optional.empty() : Optional.of(new Place.Point(latitude, row.getDouble(7)));
        Place place = new Place(
                row.getString(2), text(row, 3), text(row, 4), geoname, point, PlacePrecision.valueOf(row.getString(8)));
        return new Spot(row.getInt(1), place);
    }

    static Signature signature(ResultSet row) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(2));
        int[] hashes = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(hashes);
        return new Signature(row.getLong(1), hashes);
    }

    static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong(1),
                row.getString(2),
                Correction.Verdict.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                text(row, 7));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                row.getString(2),
                Change.Kind.valueOf(row.getString(3)),
                row.getString(4),
                row.getLong(5),
                row.getString(6));
    }

    static Filing.PlanEntry plan(ResultSet row) throws SQLException {
        return new Filing.PlanEntry(
                row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
    }

    static Filing.Note note(ResultSet row) throws SQLException {
        return new Filing.Note(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Lists of at most this many, for queries that name each. */
    static <T> List<List<T>> pieces(List<T> all, int size) {
        List<List<T>> pieces = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            pieces.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return pieces;
    }
}
