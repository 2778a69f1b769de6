package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on a real server. */
class PostgresqlStoreTest extends StoreContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static Optional<PostgresqlServer> server = Optional.empty();

    private final String name = "desk" + NUMBER.incrementAndGet();
    private boolean made;

    @BeforeAll
    static void starts() throws Exception {
        server = PostgresqlServer.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed");
    }

    @AfterAll
    static void stops() throws Exception {
        if (server.isPresent()) {
            server.orElseThrow().stop();
        }
    }

    private URI database() {
        return server.orElseThrow().database(name);
    }

    private static Connection connect(String database) throws SQLException {
        URI uri = server.orElseThrow().database(database);
        return DriverManager.getConnection(
                "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(), "casus", "");
    }

    @Override
    Store open() {
        if (!made) {
            made = true;
            try (Connection connection = connect("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return Stores.open(database(), "", CLOCK);
    }

    @Override
    String bytes(String hexadecimal) {
        return "decode('" + hexadecimal + "', 'hex')";
    }

    @Override
    void told(String... commands) throws SQLException {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        URI missing = server.orElseThrow().database("nowhere");

        assertThatThrownBy(() -> Stores.open(missing, "", CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("database \"nowhere\" does not exist; make it with: createdb NAME");
    }

    @Test
    void documentsCanBeAskedInTheDatabase() throws SQLException {
        try (Store store = open()) {
            store.file(Filings.of("a"));
        }
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT document->>'status' FROM events WHERE id = 'a:e1' AND NOT historical")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("actual");
        }
    }
}
