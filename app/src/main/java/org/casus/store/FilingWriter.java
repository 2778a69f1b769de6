package org.casus.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.PublicationDate;

/** Writes filings into the tables of articles, plans and notes, inside a transaction that somebody else began. */
final class FilingWriter {

    /** An article that is there. */
    private record Known(long row, String content) {}

    private static final String INSERT = "INSERT INTO articles (id, source, url, title, published, published_how,"
            + " published_why, language, text, sha256, input_sha256, content_sha256, sentences, contexts, coder,"
            + " codebook, model, signature, filed_at, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?)";
    private static final String UPDATE = "UPDATE articles SET id = ?, source = ?, url = ?, title = ?, published = ?,"
            + " published_how = ?, published_why = ?, language = ?, text = ?, sha256 = ?, input_sha256 = ?,"
            + " content_sha256 = ?, sentences = ?, contexts = ?, coder = ?, codebook = ?, model = ?, signature = ?,"
            + " filed_at = ? WHERE row = ?";

    private final Writing writing;
    private final EventRows events;
    private final String now;

    FilingWriter(Writing writing, EventRows events, String now) {
        this.writing = writing;
        this.events = events;
        this.now = now;
    }

    Store.Filed write(Prepared prepared) throws SQLException {
        CodedArticle coded = prepared.filing().coded();
        Optional<Known> known = known(coded.id());
        if (known.isPresent() && known.get().content().equals(prepared.content())) {
            return Store.Filed.UNCHANGED;
        }
        long row = known.isPresent() ? known.get().row() : writing.newArticle();
        if (known.isPresent()) {
            clear(row);
        }
        Optional<String> source = coded.article().source();
        int publisher = source.isPresent() ? writing.names().source(source.get()) : -1;
        article(known.isPresent() ? UPDATE : INSERT, row, publisher, prepared);
        events.write(writing, row, publisher, prepared);
        ledger(row, prepared.filing());
        String detail = count(prepared.events().size(), "event") + ", "
                + count(prepared.filing().plans().size(), "plan");
        change(known.isPresent() ? Change.Kind.ARTICLE_REVISED : Change.Kind.ARTICLE_ADDED, coded.id(), row, detail);
        return known.isPresent() ? Store.Filed.REVISED : Store.Filed.ADDED;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    boolean remove(String id) throws SQLException {
        Optional<Known> known = known(id);
        if (known.isEmpty()) {
            return false;
        }
        clear(known.get().row());
        writing.run("DELETE FROM articles WHERE row = ?", known.get().row());
        change(Change.Kind.ARTICLE_REMOVED, id, known.get().row(), "");
        return true;
    }

    private Optional<Known> known(String id) throws SQLException {
        return writing.first(
                "SELECT row, content_sha256 FROM articles WHERE id = ?",
                r -> new Known(r.getLong(1), r.getString(2)),
                id);
    }

    private void article(String sql, long row, int source, Prepared prepared) throws SQLException {
        CodedArticle coded = prepared.filing().coded();
        Article article = coded.article();
        PublicationDate published = coded.published();
        writing.run(
                sql,
                article.id(),
                source < 0 ? null : source,
                article.url().orElse(null),
                article.title().orElse(null),
                published.day().map(Object::toString).orElse(null),
                ArticleJson.how(published),
                ArticleJson.why(published),
                article.language().orElse(null),
                article.text(),
                prepared.sha256(),
                prepared.input(),
                prepared.content(),
                ArticleJson.sentences(coded.sentences()),
                ArticleJson.contexts(coded.contexts()),
                coded.provenance().coder(),
                coded.provenance().codebook(),
                coded.provenance().model(),
                prepared.signature(),
                now,
                row);
    }

    private void ledger(long article, Filing filing) throws SQLException {
        for (Filing.PlanEntry plan : filing.plans()) {
            writing.later(
                    "INSERT INTO plans (article, id, kind, state, date, document) VALUES (?, ?, ?, ?, ?, ?)",
                    article,
                    plan.id(),
                    plan.kind(),
                    plan.state(),
                    plan.date(),
                    plan.json());
        }
        int position = 0;
        for (Filing.Note note : filing.notes()) {
            writing.later(
                    "INSERT INTO notes (article, position, event, kind, key, document) VALUES (?, ?, ?, ?, ?, ?)",
                    article,
                    position++,
                    note.event(),
                    note.kind(),
                    note.key(),
                    note.json());
        }
    }

    /** Takes away what hangs on an article. Corrections stay: they are about what people said, not about a row. */
    private void clear(long article) throws SQLException {
        writing.flush();
        List<Long> rows = new ArrayList<>();
        PreparedStatement select = writing.statement("SELECT row FROM events WHERE article = ? ORDER BY row");
        select.setLong(1, article);
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(found.getLong(1));
            }
        }
        events.remove(writing, rows);
        writing.run("DELETE FROM plans WHERE article = ?", article);
        writing.run("DELETE FROM notes WHERE article = ?", article);
    }

    void change(Change.Kind kind, String subject, long row, String detail) throws SQLException {
        writing.later(
                "INSERT INTO changes (sequence, at, kind, subject, row, detail)"
                        + " SELECT COALESCE(MAX(sequence), 0) + 1, ?, ?, ?, ?, ? FROM changes",
                now,
                kind.name(),
                subject,
                row,
                detail);
    }
}
