package org.casus.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.institution.court.Court;
import org.casus.institution.court.JurisdictionAnswer;
import org.casus.institution.court.Situation;
import org.casus.output.CourtJson;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus court jurisdiction}: may the Court deal with these acts? */
@Command(
        name = "jurisdiction",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Says whether the International Criminal Court has jurisdiction over acts - YES, NO, PARTIAL or"
                + " CONTESTED - by which route, what blocks the others, and which vetoes are precedents.",
        footer = {
            "",
            "Crimes: genocide, crimes_against_humanity, war_crimes, aggression; any other is outside the Statute.",
            "Barriers: OP6, ART16, ART17, ART26, ART27, ART98, RES1497. Only OP6 (personnel of a mission, para. 6 of a",
            "referral) takes jurisdiction away; the others are told apart and never turn the answer into NO.",
            "",
            "--cases reads the columns id, crime, start, end, territory, subterritory, nationality, as_of, barrier of a",
            "tab-separated file and prints id, answer and reasons, with tabs between. Several places or states in a column",
            "are parted by commas, or by blanks where no name has one; a comma behind one alone keeps it whole.",
            "",
            "Examples:",
            "  casus court jurisdiction --territory SYR --nationality RUS,SYR --crime war_crimes --from 2016-09-22 --to"
                    + " 2016-10-10 --as-of 2016-10-11",
            "  casus court jurisdiction --territory SDN:Darfur --nationality SDN --crime genocide --from 2003-04-01 --to"
                    + " 2004-12-31",
            "",
            "Exit codes: 0 all answered, 1 some rows were not, 2 wrong usage or question, 3 a file could not be read.",
            "This is information, not legal advice."
        })
final class CourtJurisdiction implements Callable<Integer> {

    private final Institutions institutions;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--crime", paramLabel = "CRIME", description = "the crime")
    private @Nullable String crime;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "first day of the acts")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "last day (default: the first)")
    private @Nullable LocalDate to;

    @Option(
            names = "--territory",
            split = ",",
            paramLabel = "STATE[:PART]",
            description = "where any element of the acts occurred: SYR, SDN:Darfur")
    private List<String> territories = List.of();

    @Option(
            names = "--subterritory",
            paramLabel = "PART",
            defaultValue = "",
            description = "part of the territory, as after the colon")
    private String part = "";

    @Option(
            names = "--vessel",
            split = ",",
            paramLabel = "STATE",
            description = "where a ship or aircraft on board of which they occurred is registered")
    private List<String> vessels = List.of();

    @Option(names = "--nationality", split = ",", paramLabel = "STATE", description = "nationalities of the suspects")
    private List<String> suspects = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "day of the question: what came later is not seen (default: the last day of the data)")
    private @Nullable LocalDate asOf;

    @Option(names = "--barrier", split = ",", paramLabel = "BARRIER", description = "what is raised against it")
    private List<String> barriers = List.of();

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "questions in a tab-separated file; - is standard input")
    private @Nullable String cases;

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    CourtJurisdiction(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Court court = institutions.court();
        if (cases != null) {
            return new CaseFile(institutions, cases).answer(row -> line(court, row));
        }
        if (crime == null || from == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "set by picocli").commandLine(),
                    "Give --crime, --from and --territory or --nationality, or --cases.");
        }
        JurisdictionAnswer answer = court.answer(court.situation(
                crime,
                from,
                to == null ? from : to,
                territories,
                part,
                vessels,
                suspects,
                asOf == null ? court.data().courtTo() : asOf,
                barriers));
        institutions.write(out -> {
            if (options.json()) {
                out.write(CourtJson.answer(court.data(), answer));
                return;
            }
            InstitutionText text = institutions.text(out);
            text.explanation(answer.explanation());
            text.warnings(answer.warnings());
            text.footer(
                    "As of " + answer.question().asOf() + ". " + court.data().court());
        });
        return ExitCode.OK;
    }

    private static CaseFile.Line line(Court court, CaseFile.Case row) {
        LocalDate start = Institutions.day(row.text("start"));
        Situation question = court.situation(
                row.text("crime"),
                start,
                row.cell("end").isEmpty() ? start : Institutions.day(row.cell("end")),
                row.list("territory"),
                row.cell("subterritory"),
                row.list("vessel"),
                row.list("nationality"),
                row.cell("as_of").isEmpty() ? court.data().courtTo() : Institutions.day(row.cell("as_of")),
                row.list("barrier"));
        JurisdictionAnswer answer = court.answer(question);
        String reasons = answer.brief()
                + (answer.warnings().isEmpty() ? "" : " | note: " + String.join("; ", answer.warnings()));
        return new CaseFile.Line(answer.answer().code(), reasons);
    }
}
