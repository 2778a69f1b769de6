package org.casus.store;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A PostgreSQL server, for several programs that write. */
final class Postgresql implements Dialect {

    /** A title follows its sentence after a gap, so that no phrase spans both. */
    private static final int GAP = 10;
    /** The greatest position that the database keeps. */
    private static final int LAST = 16_383;

    private final String url;
    private final Properties login;
    private final String place;

    /** @param uri {@code postgresql://USER@HOST:PORT/DATABASE} */
    Postgresql(URI uri, String password) {
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw new StoreException("'" + withoutPassword(uri)
                    + "' names no database; write it as postgresql://USER@HOST:5432/DATABASE");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        url = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        place = withoutPassword(uri);
        login = new Properties();
        String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        String secret = colon < 0 ? password : user.substring(colon + 1);
        if (!name.isEmpty()) {
            login.setProperty("user", name);
        }
        if (!secret.isEmpty()) {
            login.setProperty("password", secret);
        }
        // Columns of JSON and of words take what is sent to them as text.
        login.setProperty("stringtype", "unspecified");
        login.setProperty("reWriteBatchedInserts", "true");
        login.setProperty("ApplicationName", "casus");
    }

    private static String withoutPassword(URI uri) {
        return uri.toString().replaceFirst("//([^:/@]*):[^@]*@", "//$1@").replaceFirst("\\?.*", "");
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = DriverManager.getConnection(url, login);
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public Connection writer() throws SQLException {
        return DriverManager.getConnection(url, login);
    }

    /** The number is any that other programs are unlikely to take. */
    @Override
    public List<String> lockSchema() {
        return List.of("SELECT pg_advisory_xact_lock(-7262011938406247019)");
    }

    @Override
    public String lockCounter() {
        return "SELECT next FROM counters WHERE name = ? FOR UPDATE";
    }

    @Override
    public String insertWords() {
        return "INSERT INTO event_words (event, words) VALUES (?, ?)";
    }

    @Override
    public void addWords(PreparedStatement insert, long event, List<String> sentence, List<String> title)
            throws SQLException {
        StringJoiner vector = new StringJoiner(" ");
        int position = 1;
        for (String word : sentence) {
            vector.add(lexeme(word) + ":" + Math.min(LAST, position++));
        }
        position += GAP;
        for (String word : title) {
            vector.add(lexeme(word) + ":" + Math.min(LAST, position++));
        }
        insert.setLong(1, event);
        insert.setString(2, vector.toString());
        insert.addBatch();
    }

    /** Words are letters and figures, so that the quotes around them cannot be closed from inside. */
    private static String lexeme(String word) {
        return "'" + word + "'";
    }

    @Override
    public String deleteWords() {
        return "DELETE FROM event_words WHERE event = ?";
    }

    @Override
    public String selectWords() {
        return "SELECT event FROM event_words WHERE words @@ ?::tsquery ORDER BY event";
    }

    @Override
    public String match(List<List<String>> phrases) {
        return phrases.stream()
                .map(phrase -> "(" + phrase.stream().map(Postgresql::lexeme).collect(Collectors.joining(" <-> ")) + ")")
                .collect(Collectors.joining(" & "));
    }

    @Override
    public List<String> insertBox() {
        return List.of();
    }

    @Override
    public String selectBox() {
        return "SELECT number FROM spots WHERE latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?"
                + " AND precision NOT IN ('COUNTRY', 'PROVINCE') ORDER BY number";
    }

    @Override
    public String selectTable() {
        return "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?";
    }

    /** A character that cannot be kept (only U+0000), or an id too long for an index. */
    @Override
    public boolean unfit(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("22") || state.startsWith("54");
    }

    @Override
    public String explain(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        String advice = switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "; is the server running, and does it listen there?";
            case "28" -> "; give the user in the address and the password in PGPASSWORD or ~/.pgpass";
            case "3D" -> "; make it with: createdb NAME";
            case "53" -> "; the server is out of room or connections";
            case "42" -> "; is this the database of a desk, and may this user change it?";
            default -> "";
        };
        return message.toLowerCase(Locale.ROOT).startsWith("error:") || message.startsWith("FATAL:")
                ? message.substring(message.indexOf(':') + 1).strip() + advice
                : message + advice;
    }
}
