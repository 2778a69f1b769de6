package org.casus.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.casus.model.Article;
import org.casus.service.Desk;
import org.casus.service.LocalDesk;
import org.casus.store.Store;
import org.casus.store.Stores;

/** A served desk of our sample reports, coded once for all tests that look at pages. */
final class DeskOfSamples {

    private static final DeskOfSamples ONLY = new DeskOfSamples();

    private final Site site;
    private final Desk desk;

    private DeskOfSamples() {
        try {
            Clock clock = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
            Path directory = Files.createTempDirectory("casus-test-desk");
            Store store = Stores.open(directory, clock);
            desk = new LocalDesk(store, Served.filer(), clock);
            Path samples = Path.of("..", "examples", "articles");
            for (String name : List.of("air-raid", "cancelled-visit", "protest", "sanctions")) {
                desk.add(Article.of(name, Files.readString(samples.resolve(name + ".txt")))
                        .withSource("Sample reports"));
            }
            site = Served.site(desk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the desk that all tests share; it stays open to the end of the tests. */
    static String address() {
        return "http://127.0.0.1:" + ONLY.site.port();
    }

    static Desk desk() {
        return ONLY.desk;
    }
}
