package org.casus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code casus court}: the International Criminal Court. */
@Command(
        name = "court",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        synopsisSubcommandLabel = "QUESTION",
        description =
                "Answers questions on the International Criminal Court: over which acts it has jurisdiction, and who is"
                        + " a party to its Statute.",
        footer = {
            "",
            "Examples:",
            "  casus court jurisdiction --territory SYR --nationality RUS,SYR --crime war_crimes --from 2016-09-22 --to"
                    + " 2016-10-10 --as-of 2016-10-11",
            "  casus court jurisdiction --cases cases.tsv",
            "  casus court party --state RUS --date 2016-10-11",
            "",
            "This is information, not legal advice."
        })
final class CourtCommand extends CommandGroup {

    CourtCommand() {
        super("Name a question: jurisdiction or party.");
    }

    static CommandLine commandLine(Institutions institutions) {
        return new CommandLine(new CourtCommand())
                .addSubcommand(new CourtJurisdiction(institutions))
                .addSubcommand(new CourtParty(institutions));
    }
}
