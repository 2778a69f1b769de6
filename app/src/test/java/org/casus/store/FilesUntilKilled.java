package org.casus.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files articles one after the other and says each id when it is committed, until it is killed. */
final class FilesUntilKilled {

    private FilesUntilKilled() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Store store = Stores.open(Path.of(arguments[0]), StoreContract.CLOCK)) {
            for (int i = 0; i < 1_000_000; i++) {
                store.file(Filings.of("a" + i));
                out.println("a" + i);
            }
        }
    }
}
