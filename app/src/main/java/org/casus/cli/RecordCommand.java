package org.casus.cli;

import org.casus.output.OutputOptions;
import org.casus.output.RecordJsonWriter;
import org.casus.output.RecordTableWriter;
import org.casus.record.RecordFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus record}: news in, what law and record say to it out. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Holds news reports against law and record: votes and vetoes of the Security Council, who is a member"
                        + " of it or of the International Criminal Court, and acts that may be crimes of its Statute.",
        footer = {
            "",
            "A vote or veto that is told is linked to the recorded one, with what agrees and what does not. An act that may be",
            "a crime, or an accusation that names one, gets its question of jurisdiction filled in and answered.",
            "",
            "Examples:",
            "  casus record report.txt",
            "  casus record --format jsonl --date 2016-10-11 report.html",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written.",
            "This is information, not legal advice."
        })
final class RecordCommand extends ArticlesCommand {

    @Mixin
    private final FormatOptions format = new FormatOptions();

    RecordCommand(Engine engine, Terminal terminal) {
        super(engine, terminal);
    }

    @Override
    CodeJob.Form form() {
        OutputOptions output = look(false, false);
        RecordFinder finder = RecordFinder.load();
        return (out, codes) -> format.jsonl()
                ? new RecordJsonWriter(out, finder::find, finder.data())
                : new RecordTableWriter(out, finder::find, finder.data(), output);
    }
}
