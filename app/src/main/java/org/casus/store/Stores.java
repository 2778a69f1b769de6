package org.casus.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.output.Codes;

/** Opens stores. */
public final class Stores {

    /** Name of the file in the directory of a desk. */
    public static final String FILE = "desk.sqlite";

    private Stores() {}

    /** Opens the desk in this directory, or makes an empty one. */
    public static Store open(Path desk, Clock clock) {
        try {
            Files.createDirectories(desk);
        } catch (IOException e) {
            throw new StoreException(desk + ": no directory can be made there; name another one with --desk", e);
        }
        return open(new Sqlite(desk.resolve(FILE)), clock);
    }

    /** Whether there is a desk in this directory. */
    public static boolean exists(Path desk) {
        return Files.isRegularFile(desk.resolve(FILE));
    }

    /**
     * Opens the desk in a PostgreSQL database, or makes an empty one there.
     *
     * @param database {@code postgresql://USER@HOST:PORT/DATABASE}
     * @param password may be empty
     */
    public static Store open(URI database, String password, Clock clock) {
        if (!"postgresql".equals(database.getScheme()) && !"postgres".equals(database.getScheme())) {
            throw new StoreException("'" + database + "' is no address of PostgreSQL; write it as"
                    + " postgresql://USER@HOST:5432/DATABASE");
        }
        return open(new Postgresql(database, password), clock);
    }

    static Store open(Dialect dialect, Clock clock) {
        Codebook codebook = Codebook.plover();
        return new SqlStore(dialect, clock, codebook, Codes.of(codebook, CameoMap.load(codebook)));
    }
}
