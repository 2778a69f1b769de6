package org.casus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.actor.ActorDictionary;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.model.Coded;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.output.Codes;
import org.casus.output.EventWriter;
import org.casus.output.ParquetWriter;
import org.casus.output.RejectJson;
import org.casus.output.Words;

/** One run of a command that codes articles: reads, codes, writes, counts. */
final class CodeJob {

    /** Opens a writer of the form that is asked for. */
    @FunctionalInterface
    interface Form {
        EventWriter open(Writer out, Codes codes);
    }

    /** Opens a writer of a form that is no text. */
    @FunctionalInterface
    interface BytesForm {
        ParquetWriter open(OutputStream out, Codes codes) throws IOException;
    }

    /**
     * What the command line asked for.
     *
     * @param bytes goes before the form
     */
    record Settings(
            List<String> inputs,
            IngestOptions ingest,
            Form form,
            Optional<BytesForm> bytes,
            EventFilter filter,
            Optional<Path> out,
            Optional<Path> rejects,
            List<ActorDictionary> actors,
            int threads,
            boolean verbose,
            Optional<Resumption> resumption) {}

    /**
     * That the run may be broken off and gone on with.
     *
     * @param settings everything that the output depends on but the inputs' content
     * @param continuing opens a writer that goes on after what is written already
     */
    record Resumption(Map<String, String> settings, Form continuing) {}

    /** An input that is coded; its digest is empty if nobody asks for it. */
    private record Done(String digest, Coded coded) {}

    private final Engine engine;
    private final Terminal terminal;
    private final Settings settings;
    private int exitCode = ExitCode.OK;
    private long leftOut;

    CodeJob(Engine engine, Terminal terminal, Settings settings) {
        this.engine = engine;
        this.terminal = terminal;
        this.settings = settings;
    }

    /** The exit code. */
    int run() throws IOException {
        spareInputs();
        Ingest ingest = new Ingest(settings.ingest(), report -> {
            if (settings.verbose()) {
                terminal.err().println("casus: " + report);
            }
        });
        try (Stream<Ingested> articles = ingest.read(settings.inputs(), terminal.in())) {
            if (settings.resumption().isPresent()) {
                goOn(articles.iterator(), settings.resumption().get());
            } else if (settings.bytes().isPresent()) {
                once(articles.iterator(), settings.bytes().get());
            } else {
                once(articles.iterator());
            }
        }
        tellLeftOut();
        return exitCode;
    }

    private void once(Iterator<Ingested> articles) throws IOException {
        try (Writer rejects = TextFile.createOrNone(settings.rejects());
                Writer out = out()) {
            EventWriter writer = settings.form().open(out, engine.codes());
            code(articles, input -> "", done -> write(done.coded(), writer, rejects));
            writer.finish();
        }
    }

    private void once(Iterator<Ingested> articles, BytesForm form) throws IOException {
        try (Writer rejects = TextFile.createOrNone(settings.rejects());
                OutputStream out = settings.out().isPresent()
                        ? NamedFile.create(settings.out().get())
                        : new Unclosed(terminal.out());
                ParquetWriter writer = form.open(out, engine.codes())) {
            code(articles, input -> "", done -> write(done.coded(), writer, rejects));
            writer.finish();
        }
    }

    private void goOn(Iterator<Ingested> articles, Resumption resumption) throws IOException {
        try (Journal journal =
                Journal.open(settings.out().orElseThrow(), settings.rejects(), resumption.settings(), articles)) {
            Journal.Mark mark = journal.mark();
            exitCode = mark.exitCode();
            leftOut = mark.leftOut();
            if (mark.inputs() > 0) {
                terminal.err().println("casus: goes on after " + Words.count(mark.inputs(), "input"));
            }
            Form form = mark.bytes() > 0 ? resumption.continuing() : settings.form();
            EventWriter writer = form.open(journal.out(), engine.codes());
            code(articles, InputDigest::of, done -> {
                write(done.coded(), writer, journal.rejects());
                journal.done(done.digest(), exitCode, leftOut);
            });
            writer.finish();
            journal.finish();
        }
    }

    private void code(Iterator<Ingested> articles, Function<Ingested, String> digest, Pipeline.Sink<Done> sink)
            throws IOException {
        LazyCoder coder = new LazyCoder(engine, settings.actors());
        try (Progress progress =
                new Progress(terminal.progress() && settings.out().isPresent())) {
            new Pipeline<Ingested, Done>(
                            input -> new Done(digest.apply(input), Pipeline.code(input, coder)), settings.threads())
                    .run(articles, done -> {
                        sink.accept(done);
                        progress.step();
                    });
        }
    }

    /** Nothing that is read may be written over. */
    private void spareInputs() throws IOException {
        for (Path written : Stream.of(settings.out(), settings.rejects())
                .flatMap(Optional::stream)
                .toList()) {
            for (String input : settings.inputs()) {
                if (!input.equals("-") && holds(Path.of(input), written)) {
                    throw new IOException(written + ": it is one of the inputs; write to another file");
                }
            }
        }
    }

    /** Whether a file is this input, or lies below it. */
    private static boolean holds(Path input, Path written) throws IOException {
        Path parent = written.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.exists(parent) || !Files.exists(input)) {
            return false;
        }
        Path file = Files.isRegularFile(written)
                ? written.toRealPath()
                : parent.toRealPath().resolve(written.getFileName());
        return file.startsWith(input.toRealPath());
    }

    private Writer out() throws IOException {
        return settings.out().isPresent() ? TextFile.create(settings.out().get()) : TextFile.writer(terminal.out());
    }

    private void write(Coded coded, EventWriter writer, Writer rejects) throws IOException {
        if (coded instanceof Success success) {
            Success kept = settings.filter().apply(success);
            leftOut += success.events().size() - kept.events().size();
            writer.write(kept);
        } else if (coded instanceof Rejected rejected) {
            writer.reject(rejected);
            rejects.write(RejectJson.line(rejected));
            exitCode = Math.max(exitCode, terminal.refused(rejected));
        }
    }

    private void tellLeftOut() {
        if (leftOut == 0) {
            return;
        }
        String events = Words.count(leftOut, "event");
        terminal.err()
                .println(
                        settings.filter().asked()
                                ? "casus: " + events + " left out, as asked"
                                : "casus: " + events + " left out by status; --status names those to write, and only"
                                        + " table, jsonl and csv say which is which");
    }
}
