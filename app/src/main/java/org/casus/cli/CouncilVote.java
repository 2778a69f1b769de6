package org.casus.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casus.institution.Explanation;
import org.casus.institution.Nearest;
import org.casus.institution.QuestionException;
import org.casus.institution.council.Ballot;
import org.casus.institution.council.Council;
import org.casus.institution.council.DecisionKind;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.council.VoteAnswer;
import org.casus.output.CouncilJson;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus council vote}: what becomes of a vote, given or recorded. */
@Command(
        name = "vote",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Says whether a draft is adopted, vetoed (by whom) or fails for lack of votes (Charter art. 27), and"
                        + " what would have changed it.",
        footer = {
            "",
            "Members named nowhere are taken as not voting. What kind of decision it is cannot be read from the votes:",
            "  substantive (default), procedural, charter_review, preliminary, without_vote.",
            "",
            "--cases reads the columns id, date, decision_kind, yes, no, abstain, not_voting of a tab-separated file and",
            "prints id, outcome (adopted, vetoed, not_adopted_majority) and reasons, with tabs between. Several states in a",
            "column are parted by commas, or by blanks where no name has one; a comma behind one alone keeps it whole.",
            "",
            "Examples:",
            "  casus council vote --date 2016-10-08 --yes EGY,ESP,FRA,GBR,JPN,MYS,NZL,SEN,UKR,URY,USA --no RUS,VEN --abstain"
                    + " CHN,AGO",
            "  casus council vote --symbol S/2016/846 --format json",
            "  casus council vote --symbol S/2014/189 --party RUS,UKR",
            "  casus council vote --cases votes.tsv",
            "",
            "Exit codes: 0 all answered, 1 some rows were not, 2 wrong usage or question, 3 a file could not be read."
        })
final class CouncilVote implements Callable<Integer> {

    private final Institutions institutions;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BallotOptions ballot = new BallotOptions();

    @Option(
            names = "--party",
            split = ",",
            paramLabel = "STATE",
            description = "parties to a dispute under Chapter VI or art. 52(3), who should abstain")
    private List<String> parties = List.of();

    @Option(
            names = "--symbol",
            paramLabel = "SYMBOL",
            description = "a recorded vote instead: S/2016/846, S/RES/1593, 1593")
    private @Nullable String symbol;

    @Option(names = "--cases", paramLabel = "FILE", description = "votes in a tab-separated file; - is standard input")
    private @Nullable String cases;

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    CouncilVote(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Council council = institutions.council();
        if (cases != null) {
            return new CaseFile(institutions, cases).answer(row -> line(council, row));
        }
        if (symbol != null) {
            if (ballot.given()) {
                throw usage("--symbol names a recorded vote, with its day and votes; leave out --date, --yes, --no,"
                        + " --abstain and --not-voting.");
            }
            return recorded(council, symbol);
        }
        LocalDate day =
                ballot.date().orElseThrow(() -> usage("Give --date with --yes and --no, or --symbol, or --cases."));
        return print(council, List.of(council.decide(ballot.ballot(council, day, parties))), List.of());
    }

    private ParameterException usage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
    }

    private static CaseFile.Line line(Council council, CaseFile.Case row) {
        String kind = row.cell("decision_kind").isEmpty() ? row.cell("kind") : row.cell("decision_kind");
        VoteAnswer answer = council.decide(council.ballot(
                Institutions.day(row.text("date")),
                DecisionKind.read(kind),
                row.list("yes"),
                row.list("no"),
                row.list("abstain"),
                row.list("not_voting"),
                row.list("party")));
        String reasons =
                answer.explanation().parts().stream().map(Explanation::line).collect(Collectors.joining(" | "));
        return new CaseFile.Line(answer.outcome().code(), reasons);
    }

    private int recorded(Council council, String wanted) throws IOException {
        List<RecordedVote> votes = council.record().bySymbol(wanted);
        if (votes.isEmpty()) {
            List<String> symbols =
                    council.record().votes().stream().map(RecordedVote::symbol).toList();
            throw new QuestionException("no recorded vote has the symbol '" + wanted + "'; the nearest is "
                    + Nearest.to(wanted, symbols) + ", votes are known to "
                    + council.data().councilVotesTo());
        }
        return print(
                council, votes.stream().map(v -> council.decide(v, parties)).toList(), votes);
    }

    private int print(Council council, List<VoteAnswer> answers, List<RecordedVote> votes) throws IOException {
        institutions.write(out -> {
            InstitutionText text = institutions.text(out);
            for (int i = 0; i < answers.size(); i++) {
                VoteAnswer answer = answers.get(i);
                Optional<RecordedVote> vote = votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(i));
                if (options.json()) {
                    out.write(CouncilJson.answer(council.data(), answer, vote));
                    continue;
                }
                if (vote.isPresent()) {
                    text.line(vote.get().symbol() + " of " + vote.get().date() + ": "
                            + vote.get().title() + "; recorded as " + vote.get().outcome());
                }
                text.explanation(answer.explanation());
                text.rows(columns(answer.ballot()));
            }
            if (!options.json()) {
                text.footer(council.data().council());
            }
        });
        return ExitCode.OK;
    }

    private static List<List<String>> columns(Ballot ballot) {
        return List.of(
                List.of("yes", String.join(" ", ballot.yes())),
                List.of("no", String.join(" ", ballot.no())),
                List.of("abstain", String.join(" ", ballot.abstain())),
                List.of("not voting", String.join(" ", ballot.notVoting())));
    }
}
