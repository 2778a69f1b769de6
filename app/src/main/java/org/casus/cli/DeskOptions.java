package org.casus.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import org.casus.store.Store;
import org.casus.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which desk a command works on. */
final class DeskOptions {

    @Option(names = "--desk", paramLabel = "DIR", description = "directory of the desk; made if it is not there")
    private @Nullable Path desk;

    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description = "a desk in PostgreSQL instead, for several writers: postgresql://USER@HOST:5432/NAME;"
                    + " the password is taken from PGPASSWORD or ~/.pgpass")
    private @Nullable String database;

    /** Names a desk by its directory, where no option does. */
    void nameDirectory(Path directory) {
        desk = directory;
    }

    /** Names a desk by its address, where no option does. */
    void nameDatabase(String address) {
        database = address;
    }

    /** Whether a desk is named. */
    boolean isGiven() {
        return desk != null || database != null;
    }

    /** Name of the desk for messages. */
    String name() {
        if (database != null) {
            return database.replaceFirst("//([^:/@]*):[^@]*@", "//$1@").replaceFirst("\\?.*", "");
        }
        return desk == null ? "no desk" : desk.toString();
    }

    /** Opens the desk, and makes an empty one if there is none. */
    Store make(CommandLine command, Clock clock) {
        return store(command, clock, false);
    }

    /** Opens a desk that is there. */
    Store open(CommandLine command, Clock clock) {
        return store(command, clock, true);
    }

    private Store store(CommandLine command, Clock clock, boolean mustExist) {
        if (database != null && desk != null) {
            throw new ParameterException(command, "--desk and --database name two desks; name one.");
        }
        if (database != null) {
            return Stores.open(uri(command, database), System.getenv().getOrDefault("PGPASSWORD", ""), clock);
        }
        if (desk == null) {
            throw new ParameterException(command, "Name a desk: --desk DIR, or --database postgresql://...");
        }
        if (mustExist && !Stores.exists(desk)) {
            throw new ParameterException(
                    command, desk + ": there is no desk; fill one with: casus load FILES... --desk " + desk);
        }
        return Stores.open(desk, clock);
    }

    private static URI uri(CommandLine command, String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw new ParameterException(
                    command,
                    "--database is no address (" + e.getReason()
                            + "); write it as postgresql://USER@HOST:5432/NAME, other signs percent-encoded.");
        }
    }
}
