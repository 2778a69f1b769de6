package org.casus.cli;

import org.casus.output.OutputOptions;
import org.casus.output.TimeJsonWriter;
import org.casus.output.TimeTableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus times}: news in, the time expressions and what days they name out. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Prints the time expressions of news reports and the days they name, seen from the day of the report.",
        footer = {
            "",
            "One line a time: first and last day, how precise the words are (day, week, month, year, interval), the",
            "words, and what the days were counted from, or why they are left open. The publication date is given,",
            "inferred with its reasons, or unknown.",
            "",
            "Examples:",
            "  casus times --date 2016-10-12 report.txt",
            "  casus times --open news/",
            "  casus times --format jsonl -o times.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class TimesCommand extends ArticlesCommand {

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Option(names = "--open", description = "only times that are left open, with the reason")
    private boolean open;

    TimesCommand(Engine engine, Terminal terminal) {
        super(engine, terminal);
    }

    @Override
    CodeJob.Form form() {
        OutputOptions output = look(false, false);
        return (out, codes) -> format.jsonl() ? new TimeJsonWriter(out, open) : new TimeTableWriter(out, open, output);
    }
}
