package org.casus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.institution.Nearest;
import org.casus.institution.QuestionException;
import org.casus.institution.council.Council;
import org.casus.institution.council.RecordQuery;
import org.casus.institution.council.RecordedVote;
import org.casus.output.CouncilJson;
import org.casus.output.InstitutionText;
import org.casus.output.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus council votes}: searches the recorded votes. */
@Command(
        name = "votes",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Lists recorded votes since 1946 by date, topic, member and outcome, the earliest first.",
        footer = {
            "",
            "Examples:",
            "  casus council votes --date 2016-10-08",
            "  casus council votes --topic sudan --member CHN --cast abstain --from 2004-01-01",
            "  casus council votes --outcome not_adopted_majority --format json"
        })
final class CouncilVotes implements Callable<Integer> {

    private static final List<String> CASTS = List.of("yes", "no", "abstain", "not voting");
    private static final List<String> OUTCOMES = List.of("adopted", "vetoed", "not_adopted_majority");

    private final Institutions institutions;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    @Option(names = "--cast", paramLabel = "VOTE", description = "how --member voted: yes, no, abstain, not-voting")
    private @Nullable String cast;

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "only adopted, vetoed or not_adopted_majority")
    private @Nullable String outcome;

    CouncilVotes(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Council council = institutions.council();
        Optional<String> how =
                Optional.ofNullable(cast).map(c -> c.replace('-', ' ')).map(c -> one("--cast", c, CASTS));
        Optional<String> result = Optional.ofNullable(outcome).map(o -> one("--outcome", o, OUTCOMES));
        RecordQuery query = options.query(council.states(), how, result);
        List<RecordedVote> votes = council.record().votes(query);
        institutions.write(out -> {
            if (options.json()) {
                for (RecordedVote vote : votes) {
                    out.write(CouncilJson.vote(council.data(), vote));
                }
                return;
            }
            InstitutionText text = institutions.text(out);
            List<List<String>> rows = new ArrayList<>();
            for (RecordedVote vote : votes) {
                rows.add(List.of(
                        vote.date().toString(),
                        vote.symbol(),
                        vote.outcome(),
                        vote.ballot().totals(),
                        against(vote),
                        subject(vote) + vote.title()));
            }
            text.rows(rows);
            text.line(Words.count(votes.size(), "vote"));
            int silent = council.record().withoutSubject(query).size();
            if (silent > 0) {
                text.line(silent + " more that fit otherwise have no subject in the source: their titles name neither a"
                        + " state nor a topic");
            }
            text.footer(council.data().council());
        });
        return ExitCode.OK;
    }

    private static String subject(RecordedVote vote) {
        String states = String.join(" ", vote.states());
        String subject =
                vote.topic().isEmpty() ? states : states.isEmpty() ? vote.topic() : vote.topic() + " " + states;
        return vote.hasSubject() ? subject + ": " : "no subject in the source: ";
    }

    private static String against(RecordedVote vote) {
        return vote.ballot().no().isEmpty()
                ? "-"
                : "no: " + String.join(" ", vote.ballot().no());
    }

    private static String one(String option, String value, List<String> values) {
        if (!values.contains(value)) {
            throw new QuestionException(option + " is '" + value + "'; the nearest is " + Nearest.to(value, values)
                    + ", all are " + String.join(", ", values));
        }
        return value;
    }
}
