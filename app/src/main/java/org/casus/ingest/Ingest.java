package org.casus.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads inputs into articles, in order, one at a time: plain text, web pages, JSON, delimited tables, web
 * archives and Parquet, from files, directories and standard input. What cannot be read becomes a refusal that names the place; the rest goes on.
 */
public final class Ingest {

    private final IngestOptions options;
    private final Consumer<InputReport> reports;

    /**
     * Reads with these options and tells {@code reports} how each input was understood.
     */
    public Ingest(IngestOptions options, Consumer<InputReport> reports) {
        this.options = options;
        this.reports = reports;
    }

    /**
     * The articles of these inputs, lazily and in order. Ids are unique within one call; close the stream to close a file
     * still open.
     *
     * @param inputs paths of files and directories; {@code -} is standard input
     */
    public Stream<Ingested> read(List<String> inputs, InputStream stdin) {
        Batch batch = new Batch(new Inputs(inputs, stdin), new Acceptance(options, LanguageCheck.shared()), reports);
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batch, ordered), false)
                .onClose(batch::close);
    }

    /**
     * The articles of what is in memory, in order; text, whatever its first characters look like.
     *
     * @param most how many are read; what comes after them is not looked at
     */
    public static List<Ingested> content(byte[] content, IngestOptions options, int most) {
        boolean archive = options.format().isEmpty()
                && FormatDetector.archive("", content).isPresent();
        IngestOptions plain = archive ? options.withFormat(InputFormat.TEXT) : options;
        try (Stream<Ingested> read =
                new Ingest(plain, report -> {}).read(List.of("-"), new ByteArrayInputStream(content))) {
            return read.limit(most).toList();
        }
    }
}
