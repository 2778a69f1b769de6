package org.casus.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.casus.service.Comparison;
import org.casus.service.EventFile;
import org.casus.service.EventPile;
import org.casus.service.StoredEvents;
import org.casus.service.Totals;
import org.casus.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus diff}: what two codings of the same articles say differently. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Compares two codings event by event, article by article: files that casus code --format jsonl wrote,"
                        + " desks, or one of each. Their order does not matter, nor do the versions that coded them.",
        footer = {
            "",
            "Examples:",
            "  casus diff before.jsonl after.jsonl",
            "  casus diff --fields event,mode,actor,recipient before.jsonl.gz desk",
            "  casus diff --format jsonl yesterday/desk desk > changes.jsonl",
            "",
            "Exit codes: 0 nothing differs, 1 something does, 2 wrong usage, 3 a file or a desk could not be read."
        })
final class DiffCommand implements Callable<Integer> {

    /** Forms of differences. */
    enum Form {
        TABLE,
        JSONL
    }

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "a file of JSON lines, the directory of a desk, or postgresql://USER@HOST:5432/NAME")
    private String first = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "likewise")
    private String second = "";

    @Option(
            names = "--fields",
            split = ",",
            paramLabel = "FIELD",
            description = "compare only these fields of an event (default: all but coder, model and codebook)")
    private List<String> fields = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or jsonl (default: ${DEFAULT-VALUE})")
    private Form format = Form.TABLE;

    @Option(names = "-o", paramLabel = "OUT", description = "file to write to instead of standard output")
    private @Nullable Path out;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        Comparison comparison = new Comparison(Set.copyOf(fields));
        Totals totals;
        try (EventPile before = pile(command, first);
                EventPile after = pile(command, second);
                Writer writer = writer()) {
            DiffText text = new DiffText(writer);
            DiffJson json = new DiffJson(writer);
            totals = comparison.run(before, after, format == Form.TABLE ? text::write : json::write);
            if (format == Form.TABLE) {
                text.finish(totals);
            }
        }
        if (format == Form.JSONL || out != null) {
            terminal.err().println("casus: " + DiffText.events(totals));
        }
        Set<String> unknown = new TreeSet<>(comparison.unknown());
        if (!unknown.isEmpty() && totals.articles() > 0) {
            throw new ParameterException(
                    command, "--fields: no event has the field '" + String.join("', '", unknown) + "'.");
        }
        return totals.isSame() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private EventPile pile(CommandLine command, String coding) throws IOException {
        DeskOptions desk = new DeskOptions();
        if (coding.matches("[a-z]+://.*")) {
            desk.nameDatabase(coding);
        } else if (Files.isDirectory(Path.of(coding)) && Stores.exists(Path.of(coding))) {
            desk.nameDirectory(Path.of(coding));
        } else {
            return new EventFile(Path.of(coding));
        }
        return new StoredEvents(desk.open(command, Clock.systemUTC()));
    }

    private Writer writer() throws IOException {
        Path file = out;
        return file == null ? TextFile.writer(new Unclosed(terminal.out())) : TextFile.create(file);
    }
}
