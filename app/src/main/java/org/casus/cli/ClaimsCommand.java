package org.casus.cli;

import org.casus.output.OutputOptions;
import org.casus.output.ThreadJsonWriter;
import org.casus.output.ThreadTableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus claims}: news in, who says, confirms, denies and takes back what out. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Prints who says, confirms, denies or takes back each act that news reports tell of.",
        footer = {
            "",
            "One thread an act: an accusation and its denial stand together, each with its exact words.",
            "Acts that a report tells in its own name only, and that nobody denies, are left out.",
            "",
            "Examples:",
            "  casus claims report.txt",
            "  casus claims --disputed --date 2016-10-11 report.html",
            "  casus claims --format jsonl -o claims.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class ClaimsCommand extends ArticlesCommand {

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Option(names = "--disputed", description = "only threads in which somebody denies the act")
    private boolean disputed;

    ClaimsCommand(Engine engine, Terminal terminal) {
        super(engine, terminal);
    }

    @Override
    CodeJob.Form form() {
        OutputOptions output = look(false, false);
        return (out, codes) -> format.jsonl()
                ? new ThreadJsonWriter(out, codes, disputed)
                : new ThreadTableWriter(out, output, disputed);
    }
}
