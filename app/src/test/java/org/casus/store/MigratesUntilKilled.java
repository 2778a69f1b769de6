package org.casus.store;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Brings a desk up to date and ends without a word before that is committed: nothing in the program can run any more. */
final class MigratesUntilKilled {

    /** As after SIGKILL. */
    static final int KILLED = 137;

    private MigratesUntilKilled() {}

    public static void main(String[] arguments) throws SQLException {
        Sqlite sqlite = new Sqlite(Path.of(arguments[0]));
        Connection real = sqlite.writer();
        Connection mortal = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    boolean commits = method.getName().equals("commit")
                            || (method.getName().equals("setAutoCommit") && Boolean.TRUE.equals(values[0]));
                    if (commits) {
                        Runtime.getRuntime().halt(KILLED);
                    }
                    return method.invoke(real, values);
                });
        Migrations.run(sqlite, mortal);
    }
}
