package org.casus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code casus council}: the Security Council, its members, votes and vetoes. */
@Command(
        name = "council",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        synopsisSubcommandLabel = "QUESTION",
        description = "Answers questions on the Security Council: who sat in it, what becomes of a vote, who can block,"
                + " what was voted on and vetoed since 1946.",
        footer = {
            "",
            "Examples:",
            "  casus council vote --symbol S/2016/846",
            "  casus council vote --date 2016-10-08 --yes EGY,ESP,FRA,GBR,JPN,MYS,NZL,SEN,UKR,URY,USA --no RUS,VEN --abstain"
                    + " CHN,AGO",
            "  casus council votes --date 2016-10-08",
            "  casus council member --date 2016-10-08",
            "  casus council vetoes --topic Syria --member CHN",
            "  casus council block --date 2016-10-08 --yes FRA,GBR,USA",
            "",
            "This is information, not legal advice."
        })
final class CouncilCommand extends CommandGroup {

    CouncilCommand() {
        super("Name a question: vote, votes, member, vetoes or block.");
    }

    static CommandLine commandLine(Institutions institutions) {
        return new CommandLine(new CouncilCommand())
                .addSubcommand(new CouncilVote(institutions))
                .addSubcommand(new CouncilVotes(institutions))
                .addSubcommand(new CouncilMember(institutions))
                .addSubcommand(new CouncilVetoes(institutions))
                .addSubcommand(new CouncilBlock(institutions));
    }
}
