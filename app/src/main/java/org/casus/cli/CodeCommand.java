package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casus.ingest.Dates;
import org.casus.ingest.IngestOptions;
import org.casus.model.Status;
import org.casus.output.OutputFormat;
import org.casus.output.OutputOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus code}: news in, events out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Codes the events of news reports: text, web pages, JSON lines, CSV, whole directories.",
        footer = {
            "",
            "Examples:",
            "  casus code report.txt",
            "  casus code --date 2016-10-11 --explain report.html",
            "  curl -s https://example.org/report | casus code --input-format html -",
            "  casus code --format jsonl --rejects rejects.jsonl -o events.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class CodeCommand implements Callable<Integer> {

    /** The codebooks that events may be written in. */
    enum Book {
        PLOVER,
        CAMEO
    }

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = "inputs; - is standard input")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE", description = "publication date, before the inputs' own: 2016-10-11")
    private @Nullable String date;

    @Option(names = "--source", paramLabel = "NAME", description = "publisher, before the inputs' own")
    private @Nullable String source;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, jsonl, articles, csv, icews or gdelt (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--codebook",
            paramLabel = "BOOK",
            defaultValue = "plover",
            description = "codes to write: plover or cameo (default: ${DEFAULT-VALUE})")
    private Book codebook = Book.PLOVER;

    @Option(names = "-o", paramLabel = "OUT", description = "file to write events to instead of standard output")
    private @Nullable Path out;

    @Option(names = "--explain", description = "say why under each event of the table")
    private boolean explain;

    @Option(names = "--rejects", paramLabel = "FILE", description = "file for the inputs that failed, as JSON lines")
    private @Nullable Path rejects;

    @Option(names = "--threads", paramLabel = "N", description = "articles coded at a time (default: one a processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description =
                    "only events of these: actual, future, cancelled, hypothetical, negated (default: all; for icews and"
                            + " gdelt, which have no column for it, actual)")
    private @Nullable List<Status> status;

    @Option(names = "--no-historical", description = "leave out events told as history")
    private boolean noHistorical;

    @Option(names = "--verbose", description = "tell the format and encoding of each input, on standard error")
    private boolean verbose;

    CodeCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            throw usage("Name a file, a directory or - for standard input; casus code --help shows examples.");
        }
        if (threads < 1) {
            throw usage("--threads is " + threads + ", it must be at least 1.");
        }
        return new CodeJob(engine, terminal, settings()).run();
    }

    private CodeJob.Settings settings() {
        return new CodeJob.Settings(
                inputs,
                ingest(),
                format,
                new OutputOptions(codebook == Book.CAMEO, explain, terminal.colour() && out == null, terminal.width()),
                new EventFilter(statuses(), !noHistorical, status != null || (noHistorical && format.showsStatus())),
                java.util.Optional.ofNullable(out),
                java.util.Optional.ofNullable(rejects),
                threads,
                verbose);
    }

    private Set<Status> statuses() {
        if (status != null && !status.isEmpty()) {
            return EnumSet.copyOf(status);
        }
        return format.showsStatus() ? EnumSet.allOf(Status.class) : EnumSet.of(Status.ACTUAL);
    }

    private IngestOptions ingest() {
        if (input.limit() < 1) {
            throw usage("--max-chars is " + input.limit() + ", it must be at least 1.");
        }
        IngestOptions options = input.ingest();
        if (source != null) {
            options = options.withSource(source);
        }
        return date == null ? options : options.withDate(day(date));
    }

    private LocalDate day(String written) {
        return Dates.parse(written)
                .orElseThrow(() -> usage(String.format(
                        Locale.ROOT, "--date is '%s', which is no calendar date; write it as 2016-10-11.", written)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
    }
}
