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
import org.casus.institution.council.Power;
import org.casus.institution.council.Standing;
import org.casus.output.CouncilJson;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BallotOptions ballot = new BallotOptions();

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    CouncilBlock(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Council council = institutions.council();
        LocalDate day = ballot.date()
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec, "set by picocli").commandLine(),
                        "Give --date; it decides who is a member."));
        Standing standing = ballot.standing(council, day);
        Power power = Power.on(day);
        institutions.write(out -> {
            if (options.json()) {
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
