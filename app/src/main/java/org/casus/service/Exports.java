package org.casus.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.output.CodedWriter;
import org.casus.output.Codes;
import org.casus.output.EventWriter;
import org.casus.output.OutputFormat;
import org.casus.output.OutputOptions;
import org.casus.output.ParquetWriter;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/** Writes the events of a query, article by article in the order of the store, without holding more than a few in memory. */
final class Exports {

    /** Events asked of the store at a time. */
    private static final int SOME = 500;

    private final Store store;
    private final Codes codes;

    Exports(Store store, Codes codes) {
        this.store = store;
        this.codes = codes;
    }

    /** Takes an article with those of its events that are wanted. */
    @FunctionalInterface
    interface Sink {
        void write(CodedArticle coded) throws IOException;
    }

    /** How many events were written. */
    long write(Snapshot snapshot, Filter filter, Desk.Export form, OutputStream out) throws IOException {
        if (form == Desk.Export.PARQUET) {
            try (ParquetWriter parquet = new ParquetWriter(out, codes)) {
                long rows = each(snapshot, filter, parquet::write);
                parquet.finish();
                return rows;
            }
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        long written;
        if (form == Desk.Export.GEOJSON) {
            GeoJson json = new GeoJson(writer);
            written = each(snapshot, filter, json::write);
            json.finish();
            writer.write('\n');
        } else {
            CodedWriter events = EventWriter.of(format(form), writer, codes, OutputOptions.PLAIN);
            written = each(snapshot, filter, events::write);
            events.finish();
        }
        writer.flush();
        return written;
    }

    private static OutputFormat format(Desk.Export form) {
        return switch (form) {
            case JSONL -> OutputFormat.JSONL;
            case CSV -> OutputFormat.CSV;
            case ICEWS -> OutputFormat.ICEWS;
            case GDELT -> OutputFormat.GDELT;
            case GEOJSON, PARQUET -> throw new IllegalArgumentException(form + " is no form of the command line");
        };
    }

    private long each(Snapshot snapshot, Filter filter, Sink sink) throws IOException {
        int[] positions = EventIndex.all(snapshot, filter);
        long written = 0;
        List<StoredEvent> open = new ArrayList<>();
        for (int from = 0; from < positions.length; from += SOME) {
            int[] some = Arrays.copyOfRange(positions, from, Math.min(positions.length, from + SOME));
            Map<Long, StoredEvent> amended = new HashMap<>();
            for (int position : some) {
                Amended right = snapshot.marks().amended().get(position);
                if (right != null) {
                    amended.put(snapshot.row(position), right.shown());
                }
            }
            List<Long> rows = Arrays.stream(some).mapToObj(snapshot::row).toList();
            for (StoredEvent coded : store.events(rows)) {
                StoredEvent event = amended.getOrDefault(coded.row(), coded);
                if (!open.isEmpty() && !open.get(0).article().equals(event.article())) {
                    written += flush(open, sink);
                }
                open.add(event);
            }
        }
        return written + flush(open, sink);
    }

    private long flush(List<StoredEvent> open, Sink sink) throws IOException {
        if (open.isEmpty()) {
            return 0;
        }
        List<Event> events = open.stream().map(StoredEvent::event).toList();
        Optional<StoredArticle> article = store.article(open.get(0).article());
        open.clear();
        if (article.isEmpty()) {
            return 0;
        }
        CodedArticle coded = article.orElseThrow().coded();
        sink.write(with(coded, events));
        return events.size();
    }

    /** The article with these events instead of its own. */
    static CodedArticle with(CodedArticle coded, List<Event> events) {
        return new CodedArticle(
                coded.article(), coded.published(), coded.sentences(), events, coded.contexts(), coded.provenance());
    }
}
