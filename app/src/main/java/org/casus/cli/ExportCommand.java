package org.casus.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.output.Words;
import org.casus.service.Desk;
import org.casus.service.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus export}: events of a desk out. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Writes the events of a desk that a query asks for, all of them if it asks nothing: as many as the"
                        + " web page counts for the same query.",
        footer = {
            "",
            "icews and gdelt have a row for each pair of actor and recipient, and no column for the status: ask for",
            "--status actual unless you want events that did not happen among them.",
            "",
            "Examples:",
            "  casus export --desk desk --format csv -o events.csv",
            "  casus export --desk desk --format parquet -o syria.parquet --place SYR --from 2016 --to 2016",
            "  casus export --desk desk --format geojson 'type:ASSAULT status:actual' > assaults.geojson",
            "  casus export --desk desk --query 'http://127.0.0.1:8017/?actor=RUS&type=REJECT' -o rejections.jsonl",
            "",
            "Exit codes: 0 all written, 2 wrong usage or query, 3 a file or the desk could not be read or written."
        })
final class ExportCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Mixin
    private final QueryOptions asked = new QueryOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl, csv, icews, gdelt, geojson or parquet (default: ${DEFAULT-VALUE})")
    private Desk.Export format = Desk.Export.JSONL;

    @Option(names = "-o", paramLabel = "OUT", description = "file to write to instead of standard output")
    private @Nullable Path out;

    ExportCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        Query query = asked.query(command);
        Clock clock = Clock.systemUTC();
        try (Desk desk = Desks.over(options.open(command, clock), engine, clock);
                OutputStream to = out == null ? new Unclosed(terminal.out()) : NamedFile.create(out)) {
            BufferedOutputStream buffered = new BufferedOutputStream(to, 1 << 16);
            long written = desk.export(query, format, buffered);
            buffered.flush();
            terminal.err().println("casus: " + Words.count(written, "event") + " written");
        }
        return ExitCode.OK;
    }
}
