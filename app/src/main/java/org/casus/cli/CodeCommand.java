package org.casus.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Status;
import org.casus.output.EventWriter;
import org.casus.output.OutputFormat;
import org.casus.output.OutputOptions;
import org.casus.output.ParquetWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
            "  casus code --resume --format jsonl -o events.jsonl archive.warc.gz",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class CodeCommand extends ArticlesCommand {

    /** The codebooks that events may be written in. */
    enum Book {
        PLOVER,
        CAMEO
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, jsonl, articles, csv, parquet, icews or gdelt (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--codebook",
            paramLabel = "BOOK",
            defaultValue = "plover",
            description = "codes to write: plover or cameo (default: ${DEFAULT-VALUE})")
    private Book codebook = Book.PLOVER;

    @Option(names = "--explain", description = "say why under each event of the table")
    private boolean explain;

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

    @Option(
            names = "--resume",
            description = {
                "note beside OUT how far the run has come, and go on from there if one was broken off:"
                        + " call it again with the same arguments"
            })
    private boolean resume;

    CodeCommand(Engine engine, Terminal terminal) {
        super(engine, terminal);
    }

    @Override
    CodeJob.Form form() {
        OutputOptions output = look(codebook == Book.CAMEO, explain);
        return (out, codes) -> EventWriter.of(format, out, codes, output);
    }

    @Override
    Optional<CodeJob.Resumption> resumption(CommandLine command, Map<String, String> shared) {
        if (!resume) {
            return Optional.empty();
        }
        if (!hasFile()) {
            throw new ParameterException(command, "--resume goes on with a file; name it with -o OUT.");
        }
        if (!format.grows()) {
            throw new ParameterException(
                    command,
                    "--resume cannot go on with " + format.label()
                            + ", which has to be closed to be read; write jsonl, articles, csv, icews or gdelt.");
        }
        Map<String, String> all = new LinkedHashMap<>(shared);
        all.put("--format", format.label());
        all.put("--codebook", codebook.name().toLowerCase(Locale.ROOT));
        all.put("--status", statuses().stream().sorted().map(Status::label).collect(Collectors.joining(",")));
        all.put("--no-historical", String.valueOf(noHistorical));
        OutputOptions output = look(codebook == Book.CAMEO, explain);
        return Optional.of(
                new CodeJob.Resumption(all, (out, codes) -> EventWriter.continuing(format, out, codes, output)));
    }

    @Override
    Optional<CodeJob.BytesForm> bytes() {
        return format == OutputFormat.PARQUET ? Optional.of(ParquetWriter::new) : Optional.empty();
    }

    @Override
    void check(CommandLine command) {
        if (format == OutputFormat.PARQUET && codebook == Book.CAMEO) {
            throw new ParameterException(
                    command,
                    "--codebook: Parquet has PLOVER in the column event and CAMEO in cameo; leave the option out.");
        }
        if (format == OutputFormat.PARQUET && !hasFile() && onTerminal()) {
            throw new ParameterException(command, "--format parquet is not for a terminal; name a file with -o OUT.");
        }
    }

    @Override
    EventFilter filter() {
        return new EventFilter(statuses(), !noHistorical, status != null || (noHistorical && format.showsStatus()));
    }

    private Set<Status> statuses() {
        if (status != null && !status.isEmpty()) {
            return EnumSet.copyOf(status);
        }
        return format.showsStatus() ? EnumSet.allOf(Status.class) : EnumSet.of(Status.ACTUAL);
    }
}
