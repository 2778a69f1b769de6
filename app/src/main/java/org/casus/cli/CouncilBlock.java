package org.casus.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.institution.Explanation;
import org.casus.institution.council.Council;
import org.casus.institution.council.DecisionKind;
import org.casus.institution.council.Power;
import org.casus.institution.council.Standing;
import org.casus.output.CouncilJson;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code casus council block}: who can block a draft, and what it still needs. */
@Command(
        name = "block",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Says who can block a draft, what it still needs, the smallest coalitions, and what a vote weighs.",
        footer = {
            "",
            "Votes that are known are given; all other members are open.",
            "",
            "Examples:",
            "  casus council block --date 2016-10-08",
            "  casus council block --date 2016-10-08 --yes EGY,ESP,FRA,GBR,JPN,MYS,NZL --no VEN --abstain AGO"
        })
final class CouncilBlock implements Callable<Integer> {

    private final Institutions institutions;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "the day; it decides who is a member")
    private @Nullable LocalDate date;

    @Option(names = "--yes", split = ",", paramLabel = "STATE", description = "who is known to vote yes")
    private List<String> yes = List.of();

    @Option(names = "--no", split = ",", paramLabel = "STATE", description = "who is known to vote no")
    private List<String> no = List.of();

    @Option(
            names = "--abstain",
            split = ",",
            paramLabel = "STATE",
            description = "who is known to abstain or stay away")
    private List<String> abstain = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "substantive",
            description = "what is decided (default: ${DEFAULT-VALUE})")
    private String kind = "substantive";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json (default: ${DEFAULT-VALUE})")
    private Institutions.Format format = Institutions.Format.TABLE;

    CouncilBlock(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Council council = institutions.council();
        LocalDate day = Objects.requireNonNull(date, "required");
        Standing standing = council.standing(day, DecisionKind.read(kind), yes, no, abstain);
        Power power = Power.on(day);
        institutions.write(out -> {
            if (format == Institutions.Format.JSON) {
                out.write(CouncilJson.standing(council.data(), standing, power));
                return;
            }
            InstitutionText text = institutions.text(out);
            text.explanation(standing.explanation().with(List.of(power(power))));
            text.footer(council.data().council());
        });
        return ExitCode.OK;
    }

    private static Explanation power(Power power) {
        List<Explanation> lines = new ArrayList<>();
        lines.add(Explanation.of(power.winning() + " winning coalitions, " + power.minimalWinning()
                + " of them minimal; with abstentions " + power.adopting() + " of " + power.profiles()
                + " ways of voting adopt"));
        lines.add(Explanation.of(String.format(
                Locale.ROOT,
                "Shapley-Shubik index: permanent member %.5f, elected member %.6f",
                power.shapleyPermanent(),
                power.shapleyElected())));
        lines.add(Explanation.of(String.format(
                Locale.ROOT,
                "Banzhaf index: permanent member %.5f, elected member %.5f",
                power.banzhafPermanent(),
                power.banzhafElected())));
        return Explanation.of("what a vote on a substantive matter weighs", "Charter art. 27(3)")
                .with(lines);
    }
}
