package org.casus.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.casus.model.Problem;

/** Goes through the inputs and turns every failure to read one into a refusal. */
final class Batch implements Iterator<Ingested> {

    private static final ArticleReader NOTHING = Optional::empty;

    private final Iterator<Input> inputs;
    private final Acceptance acceptance;
    private final Consumer<InputReport> reports;

    private InputStream open = InputStream.nullInputStream();
    private ArticleReader reader = NOTHING;
    private Input current = new Input("", "", InputStream::nullInputStream);
    private Optional<Ingested> ahead = Optional.empty();

    Batch(Iterator<Input> inputs, Acceptance acceptance, Consumer<InputReport> reports) {
        this.inputs = inputs;
        this.acceptance = acceptance;
        this.reports = reports;
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            ahead = advance();
            if (ahead.isEmpty()) {
                close();
                if (!inputs.hasNext()) {
                    return false;
                }
                ahead = start(inputs.next());
            }
        }
        return true;
    }

    @Override
    public Ingested next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no article left");
        }
        Ingested next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }

    private Optional<Ingested> advance() {
        try {
            return reader.next();
        } catch (IOException e) {
            release();
            return Optional.of(failure(e));
        }
    }

    /** Leaves the reader. */
    private void release() {
        ArticleReader left = reader;
        reader = NOTHING;
        try {
            left.close();
        } catch (IOException e) {
            // Everything wanted has been read.
        }
    }

    /** Opens an input; a refusal if that fails, nothing if there is a reader now. */
    private Optional<Ingested> start(Input input) {
        current = input;
        try {
            open = input.opener().open();
            return start();
        } catch (IOException e) {
            return Optional.of(failure(e));
        }
    }

    private Optional<Ingested> start() throws IOException {
        byte[] head = open.readNBytes(Content.SAMPLE);
        if (head.length == 0) {
            return refusal(Problem.EMPTY, "the file is empty; nothing to code");
        }
        boolean compressed = Gunzip.isCompressed(head);
        Optional<InputFormat> asked = acceptance.options().format();
        Optional<InputFormat> archive = asked.isPresent()
                ? asked.filter(InputFormat::isArchive)
                : FormatDetector.archive(uncompressedName(), compressed ? Gunzip.peek(head, 5) : head);
        if (archive.isPresent()) {
            archive(archive.get(), new SequenceInputStream(new ByteArrayInputStream(head), open), compressed);
            return Optional.empty();
        }
        if (compressed) {
            open = Gunzip.of(new SequenceInputStream(new ByteArrayInputStream(head), open));
            head = open.readNBytes(Content.SAMPLE);
            if (head.length == 0) {
                return refusal(Problem.EMPTY, "nothing is compressed in the file; nothing to code");
            }
        }
        Encoding guess = encoding(head, head.length < Content.SAMPLE, false);
        Optional<String> binary = Binary.describe(head, guess);
        if (binary.isPresent()) {
            return refusal(Problem.BINARY, "this is no text: " + binary.get());
        }
        String start = new String(head, guess.mark(), head.length - guess.mark(), guess.charset());
        InputFormat format =
                acceptance.options().format().orElseGet(() -> FormatDetector.detect(uncompressedName(), start));
        boolean single = format == InputFormat.TEXT || format == InputFormat.HTML;
        byte[] known = single ? whole(head) : head;
        if (known.length > acceptance.bytesLimit()) {
            return Optional.of(acceptance.tooLong(
                    current.id(), current.label(), "more than " + acceptance.bytesLimit() + " bytes"));
        }
        Encoding encoding = single ? encoding(known, true, format == InputFormat.HTML) : guess;
        reports.accept(new InputReport(current.label(), format, encoding.charset(), encoding.reason()));
        reader = reader(format, new Content(current, known, open, encoding));
        return Optional.empty();
    }

    private void archive(InputFormat format, InputStream bytes, boolean compressed) throws IOException {
        boolean warc = format == InputFormat.WARC;
        reports.accept(new InputReport(
                current.label(),
                format,
                StandardCharsets.UTF_8,
                warc ? "each record has its own encoding" : "as the format has it"));
        reader = warc
                ? new WarcArticles(current, bytes, compressed, acceptance)
                : new ParquetReader(current, bytes, acceptance);
    }

    /** The name that tells the format: without the ending of a compressed file. */
    private String uncompressedName() {
        return current.label().replaceFirst("(?i)\\.gz$", "");
    }

    private Encoding encoding(byte[] sample, boolean complete, boolean markup) {
        return acceptance
                .options()
                .encoding()
                .map(charset -> Encoding.fixed(charset, sample))
                .orElseGet(() -> Encoding.detect(sample, complete, markup));
    }

    /** A file that is one article is decided on as a whole: its first accented letter may come late. */
    private byte[] whole(byte[] head) throws IOException {
        byte[] more = open.readNBytes(acceptance.bytesLimit() - Math.min(acceptance.bytesLimit(), head.length) + 1);
        byte[] all = Arrays.copyOf(head, head.length + more.length);
        System.arraycopy(more, 0, all, head.length, more.length);
        return all;
    }

    private ArticleReader reader(InputFormat format, Content content) throws IOException {
        return switch (format) {
            case TEXT -> once(() -> acceptance.text(content, draft -> draft));
            case HTML -> once(() -> new HtmlReader(content, acceptance).read());
            case JSONL -> new JsonLinesReader(content, acceptance);
            case JSON -> new JsonReader(content, acceptance);
            case CSV -> new CsvReader(content, acceptance);
            case WARC, PARQUET -> throw new IllegalStateException(format + " has no text of its own");
        };
    }

    /** One article, read when it is asked for. */
    private interface Single {
        Ingested read() throws IOException;
    }

    private ArticleReader once(Single single) {
        return () -> {
            reader = NOTHING;
            return Optional.of(single.read());
        };
    }

    private Optional<Ingested> refusal(Problem problem, String message) {
        return Optional.of(Acceptance.refuse(current.id(), problem, current.label() + ": " + message));
    }

    private Ingested failure(IOException e) {
        if (e instanceof UndecodableException) {
            return Acceptance.refuse(current.id(), Problem.ENCODING, current.label() + ": " + e.getMessage());
        }
        if (e instanceof EOFException || e instanceof ZipException) {
            return Acceptance.refuse(
                    current.id(),
                    Problem.MALFORMED,
                    current.label() + ": the compressed data are damaged or break off ("
                            + Acceptance.shorten(String.valueOf(e.getMessage()))
                            + "); what stands before that place was read, nothing after it");
        }
        if (e instanceof Inputs.EmptyDirectoryException) {
            return Acceptance.refuse(current.id(), Problem.EMPTY, current.label() + ": the directory holds no files");
        }
        String reason = e instanceof NoSuchFileException || e instanceof FileNotFoundException
                ? "there is no such file or directory"
                : e instanceof AccessDeniedException
                        ? "no permission to read it"
                        : e.getMessage() == null ? e.getClass().getSimpleName() : Acceptance.shorten(e.getMessage());
        return Acceptance.refuse(current.id(), Problem.UNREADABLE, current.label() + ": " + reason);
    }

    void close() {
        release();
        try {
            open.close();
        } catch (IOException e) {
            // Everything wanted has been read.
        }
        open = InputStream.nullInputStream();
    }
}
