package org.casus.cli;

import org.casus.output.ActorJsonWriter;
import org.casus.output.ActorTableWriter;
import org.casus.output.OutputOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus actors}: news in, whom its words stand for out. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Prints whom the names, titles and nouns of news reports stand for, as of the date of each report:"
                        + " country, sector, name and office.",
        footer = {
            "",
            "One line a mention, in the order of the text. Mentions with the same number stand for the same one.",
            "What cannot be told is said to be unresolved, and what could be several is ambiguous.",
            "",
            "Examples:",
            "  casus actors report.txt",
            "  casus actors --explain --date 2016-10-11 report.html",
            "  casus actors --format jsonl -o actors.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class ActorsCommand extends ArticlesCommand {

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Option(names = "--all", description = "also nouns and pronouns that stand for nobody who is known")
    private boolean all;

    @Option(names = "--explain", description = "say under each mention of the table why")
    private boolean explain;

    ActorsCommand(Engine engine, Terminal terminal) {
        super(engine, terminal);
    }

    @Override
    CodeJob.Form form() {
        OutputOptions output = look(false, explain);
        return (out, codes) -> format.jsonl() ? new ActorJsonWriter(out, all) : new ActorTableWriter(out, all, output);
    }
}
