package org.casus.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.institution.court.Court;
import org.casus.institution.court.Territory;
import org.casus.output.CourtJson;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus court party}: how states stood to the Statute on a day. */
@Command(
        name = "party",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Says whether states were parties to the Rome Statute on a day, and whether it reached territories, as known on"
                        + " that day.",
        footer = {"", "Examples:", "  casus court party --state RUS,SYR,FRA,GRL --date 2016-10-11"})
final class CourtParty implements Callable<Integer> {

    private final Institutions institutions;

    @Option(
            names = "--state",
            required = true,
            split = ",",
            paramLabel = "STATE[:PART]",
            description = "states and territories by code or name")
    private List<String> states = List.of();

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "the day")
    private @Nullable LocalDate date;

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    CourtParty(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Court court = institutions.court();
        LocalDate day = Objects.requireNonNull(date, "required");
        List<Territory> places = states.stream().map(court::territory).toList();
        institutions.write(out -> {
            if (options.json()) {
                for (Territory place : places) {
                    out.write(CourtJson.party(
                            court.data(), place, day, court.party(place, day), court.standing(place, day)));
                }
                return;
            }
            InstitutionText text = institutions.text(out);
            for (Territory place : places) {
                String name =
                        place.part().isPresent() ? "" : ", " + court.states().name(place.state());
                text.heading(place.label() + name + ", on " + day + ": "
                        + court.party(place, day).label());
                text.line(court.standing(place, day));
            }
            text.footer(court.data().court());
        });
        return ExitCode.OK;
    }
}
