package org.casus.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.CodedArticle;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.output.ParquetWriter;
import org.casus.service.DeskActs;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.Stores;

/**
 * What one machine makes of inputs: the events as the command line codes them, in one Parquet file, and acts and copies as a
 * desk finds them.
 */
final class OneMachine {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);

    final Path events;
    final Map<String, String> acts;
    final Map<String, String> copies;
    final List<String> rejected = new ArrayList<>();
    int articles;
    int filed;

    OneMachine(Path input, Path directory) throws IOException {
        events = directory.resolve("events.parquet");
        Model model = Model.with(List.of());
        List<Filing> filings = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(events);
                ParquetWriter parquet = new ParquetWriter(out, model.codes());
                Stream<Ingested> read = Reading.DEFAULT
                        .ingest()
                        .read(List.of(input.toString()), new ByteArrayInputStream(new byte[0]))) {
            for (Coded coded : read.parallel().map(one -> code(one, model)).toList()) {
                articles++;
                if (coded instanceof Success success) {
                    parquet.write(success);
                    filed++;
                    filings.add(new Filing(readable(success.coded()), List.of(), List.of()));
                } else if (coded instanceof Rejected why) {
                    rejected.add(why.article() + " " + why.problem().id());
                }
            }
            parquet.finish();
        }
        try (Store store = Stores.open(directory.resolve("desk"), CLOCK)) {
            store.fileAll(filings);
            DeskActs desk = new DeskActs(store);
            acts = desk.acts();
            copies = desk.copies();
        }
    }

    private static Coded code(Ingested one, Model model) {
        return one instanceof Ingested.Accepted accepted
                ? model.coder().apply(accepted.article())
                : ((Ingested.Refused) one).rejected();
    }

    private static CodedArticle readable(CodedArticle coded) {
        Article article = coded.article().readable();
        return new CodedArticle(
                article, coded.published(), coded.sentences(), coded.events(), coded.contexts(), coded.provenance());
    }
}
