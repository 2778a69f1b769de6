package org.casus.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.institution.court.Court;
import org.casus.output.CourtJson;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code casus court party}: how states stood to the Statute on a day. */
@Command(
        name = "party",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Says whether states were parties to the Rome Statute on a day, as known on that day.",
        footer = {"", "Examples:", "  casus court party --state RUS,SYR,FRA --date 2016-10-11"})
final class CourtParty implements Callable<Integer> {

    private final Institutions institutions;

    @Option(
            names = "--state",
            required = true,
            split = ",",
            paramLabel = "STATE",
            description = "states by code or name")
    private List<String> states = List.of();

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "the day")
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json, one object a line (default: ${DEFAULT-VALUE})")
    private Institutions.Format format = Institutions.Format.TABLE;

    CourtParty(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Court court = institutions.court();
        LocalDate day = Objects.requireNonNull(date, "required");
        List<String> codes = court.states().readAll(states);
        institutions.write(out -> {
            if (format == Institutions.Format.JSON) {
                for (String code : codes) {
                    out.write(CourtJson.party(
                            court.data(), code, day, court.party(code, day), court.standing(code, day)));
                }
                return;
            }
            InstitutionText text = institutions.text(out);
            for (String code : codes) {
                text.heading(code + ", " + court.states().name(code) + ", on " + day + ": "
                        + (court.party(code, day) ? "party" : "no party"));
                text.line(court.standing(code, day));
            }
            text.footer(court.data().court());
        });
        return ExitCode.OK;
    }
}
