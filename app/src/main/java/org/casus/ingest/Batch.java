package org.casus.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
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
            reader = NOTHING;
            return Optional.of(failure(e));
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
        Encoding guess = encoding(head, head.length < Content.SAMPLE, false);
        Optional<String> binary = Binary.describe(head, guess);
        if (binary.isPresent()) {
            return refusal(Problem.BINARY, "this is no text: " + binary.get());
        }
        String start = new String(head, guess.mark(), head.length - guess.mark(), guess.charset());
        InputFormat format =
                acceptance.options().format().orElseGet(() -> FormatDetector.detect(current.label(), start));
        boolean single = format == InputFormat.TEXT || format == InputFormat.HTML;
        byte[] known = single ? whole(head) : head;
        if (known.length > bytesLimit()) {
            return Optional.of(
                    acceptance.tooLong(current.id(), current.label(), "more than " + bytesLimit() + " bytes"));
        }
        Encoding encoding = single ? encoding(known, true, format == InputFormat.HTML) : guess;
        reports.accept(new InputReport(current.label(), format, encoding.charset(), encoding.reason()));
        reader = reader(format, new Content(current, known, open, encoding));
        return Optional.empty();
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
        byte[] more = open.readNBytes(bytesLimit() - Math.min(bytesLimit(), head.length) + 1);
        byte[] all = Arrays.copyOf(head, head.length + more.length);
        System.arraycopy(more, 0, all, head.length, more.length);
        return all;
    }

    private int bytesLimit() {
        return JsonRecords.recordBytes(acceptance.options().limit());
    }

    private ArticleReader reader(InputFormat format, Content content) throws IOException {
        return switch (format) {
            case TEXT -> once(() -> text(content));
            case HTML -> once(() -> new HtmlReader(content, acceptance).read());
            case JSONL -> new JsonLinesReader(content, acceptance);
            case JSON -> new JsonReader(content, acceptance);
            case CSV -> new CsvReader(content, acceptance);
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

    private Ingested text(Content content) throws IOException {
        int limit = acceptance.options().limit();
        String text = content.text(limit);
        return text.length() > limit
                ? acceptance.tooLong(current.id(), current.label(), "more than " + limit + " characters")
                : acceptance.accept(Draft.of(current.id(), current.label(), text));
    }

    private Optional<Ingested> refusal(Problem problem, String message) {
        return Optional.of(Acceptance.refuse(current.id(), problem, current.label() + ": " + message));
    }

    private Ingested failure(IOException e) {
        if (e instanceof UndecodableException) {
            return Acceptance.refuse(current.id(), Problem.ENCODING, current.label() + ": " + e.getMessage());
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
        reader = NOTHING;
        try {
            open.close();
        } catch (IOException e) {
            // Everything wanted has been read.
        }
        open = InputStream.nullInputStream();
    }
}
