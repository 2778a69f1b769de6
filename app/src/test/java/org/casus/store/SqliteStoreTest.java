package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casus.JavaCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    Path directory;

    @Override
    Store open() {
        return Stores.open(desk(), CLOCK);
    }

    private Path desk() {
        return directory.resolve("desk");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + desk().resolve(Stores.FILE));
    }

    private String asked(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        }
    }

    @Override
    String bytes(String hexadecimal) {
        return "x'" + hexadecimal + "'";
    }

    @Override
    void told(String... commands) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    @Test
    void aKilledProgramLosesNothingCommittedAndDoublesNothing() throws Exception {
        Path killed = directory.resolve("killed");
        Path said = directory.resolve("said");
        Process process = new ProcessBuilder(
                        JavaCommand.of(List.of(), FilesUntilKilled.class.getName(), List.of(killed.toString())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        for (int i = 0; i < 1200 && lines(said).size() < 60; i++) {
            Thread.sleep(50);
        }
        // SIGKILL: nothing in the program can run any more.
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        List<String> committed = lines(said);

        assertThat(committed).hasSizeGreaterThanOrEqualTo(60);
        try (Store store = Stores.open(killed, CLOCK)) {
            assertThat(committed)
                    .allSatisfy(id -> assertThat(
                                    store.article(id).orElseThrow().coded().events())
                            .hasSize(2));
            Store.Size size = store.size();
            assertThat(size.articles()).isBetween((long) committed.size(), committed.size() + 1L);
            assertThat(size.events()).isEqualTo(2 * size.articles());
            assertThat(store.changes(0, 100_000)).hasSize((int) size.articles());
            assertThat(store.search("refused")).hasSize((int) size.articles());
            for (String id : committed) {
                assertThat(store.file(Filings.of(id))).isEqualTo(Store.Filed.UNCHANGED);
            }
            assertThat(store.file(Filings.of("a1000000"))).isEqualTo(Store.Filed.ADDED);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + killed.resolve(Stores.FILE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(rows.getString(1)).isEqualTo("ok");
        }
    }

    /** The lines that are complete. */
    private static List<String> lines(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    @Test
    void aDeskOfTheFirstSchemaIsBroughtUpToDate() throws Exception {
        Path old = directory.resolve("old");
        Files.createDirectories(old);
        Sqlite sqlite = new Sqlite(old.resolve(Stores.FILE));
        try (Connection connection = sqlite.writer()) {
            Migrations.run(sqlite, connection, 1);
            Path fixture = Path.of(
                    SqliteStoreTest.class.getResource("desk-of-schema-1.sql").toURI());
            try (Statement statement = connection.createStatement()) {
                for (String command : Files.readString(fixture).split(";\n")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }

        try (Store store = Stores.open(old, CLOCK)) {
            assertThat(store.article("old").orElseThrow().coded().article().text())
                    .isEqualTo("Belmark sent aid to Arvenia.");
            StoredEvent event = store.event("old:8").orElseThrow();
            assertThat(event.event().code().event()).isEqualTo("AID");
            List<Facets> facets = new ArrayList<>();
            store.facets(0, facets::add);
            assertThat(facets).extracting(Facets::row).containsExactly(7L);
            assertThat(store.search("\"sent aid\"")).containsExactly(7);
            assertThat(store.search("aids")).containsExactly(7);
            store.answer("key", "hash", "answer");
            assertThat(store.answered("key", "hash")).contains("answer");
            store.file(Filings.of("new"));
            store.facets(7, facets::add);
            assertThat(facets).extracting(Facets::row).containsExactly(7L, 8L, 9L);
        }
    }

    @Test
    void aProgramKilledWhileItBringsADeskUpToDateLeavesItAsItWas() throws Exception {
        Path old = directory.resolve("old");
        Files.createDirectories(old);
        Sqlite sqlite = new Sqlite(old.resolve(Stores.FILE));
        try (Connection connection = sqlite.writer()) {
            Migrations.run(sqlite, connection, 1);
        }

        Process process = new ProcessBuilder(JavaCommand.of(
                        List.of(),
                        MigratesUntilKilled.class.getName(),
                        List.of(old.resolve(Stores.FILE).toString())))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(MigratesUntilKilled.KILLED);

        try (Connection connection = sqlite.writer()) {
            assertThat(Migrations.version(sqlite, connection)).isEqualTo(1);
        }
        try (Store store = Stores.open(old, CLOCK)) {
            store.answer("key", "hash", "answer");
            assertThat(store.answered("key", "hash")).contains("answer");
        }
    }

    @Test
    void aDeskOfANewerProgramIsLeftAlone() throws SQLException {
        told("UPDATE meta SET value = '999' WHERE key = 'schema_version'");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "the desk has schema 999, this program knows schemas up to 4; open it with a newer Casus");
        assertThat(asked("SELECT value FROM meta WHERE key = 'schema_version'")).isEqualTo("999");
    }

    @Test
    void aFileThatIsNoDeskIsLeftAlone() throws IOException {
        Path other = directory.resolve("other");
        Files.createDirectories(other);
        Files.writeString(other.resolve(Stores.FILE), "These are the minutes of a meeting. ".repeat(100));

        assertThatThrownBy(() -> Stores.open(other, CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("this file is no desk; name another directory");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");

        assertThatThrownBy(() -> Stores.open(file.resolve("desk"), CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no directory can be made there");
        assertThatThrownBy(() -> Stores.open(URI.create("mysql://localhost/desk"), "", CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("postgresql://USER@HOST:5432/DATABASE");
    }

    @Test
    void tablesCanBeAskedByHand() throws SQLException {
        try (Store store = open()) {
            store.file(Filings.of("a"));
        }

        assertThat(asked("SELECT p.name FROM participants x JOIN parties p ON p.number = x.party JOIN events e ON"
                        + " e.row = x.event WHERE e.id = 'a:e1' AND x.side = 'recipient'"))
                .isEqualTo("Ada Rell");
        assertThat(asked("SELECT json_extract(document, '$.status') FROM events WHERE id = 'a:e2'"))
                .isEqualTo("negated");
        assertThat(asked("SELECT quote FROM claims")).startsWith("Paris and");
        assertThat(asked("SELECT COUNT(*) FROM mentions")).isEqualTo("3");
        assertThat(asked("SELECT substr(text, trigger_start + 1, trigger_end - trigger_start) FROM mentions m JOIN"
                        + " events e ON e.row = m.event JOIN articles a ON a.row = e.article"))
                .isEqualTo("refused to meet");
        assertThat(asked("PRAGMA foreign_key_check")).isEqualTo("nothing");
    }
}
