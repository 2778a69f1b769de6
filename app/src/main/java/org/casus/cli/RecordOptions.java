package org.casus.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.institution.QuestionException;
import org.casus.institution.States;
import org.casus.institution.council.RecordQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that pick from the record. */
final class RecordOptions {

    @Option(names = "--date", paramLabel = "DATE", converter = Institutions.Day.class, description = "only of this day")
    private @Nullable LocalDate date;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "only from this day on")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Institutions.Day.class, description = "only to this day")
    private @Nullable LocalDate to;

    @Option(
            names = "--topic",
            paramLabel = "WORDS",
            description = "all these words stand in symbol, title, topic or names of the states concerned")
    private @Nullable String topic;

    @Option(
            names = "--member",
            paramLabel = "STATE",
            description = "only where this member voted; of vetoes, who vetoed")
    private @Nullable String member;

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    boolean json() {
        return answer.json();
    }

    RecordQuery query(States states, Optional<String> cast, Optional<String> outcome) {
        LocalDate first = date != null ? date : from;
        LocalDate last = date != null ? date : to;
        if (first != null && last != null && last.isBefore(first)) {
            throw new QuestionException(
                    "--to is " + last + ", before --from, " + first + "; the earliest end is " + first);
        }
        return new RecordQuery(
                Optional.ofNullable(first),
                Optional.ofNullable(last),
                Optional.ofNullable(topic).filter(t -> !t.isBlank()),
                Optional.ofNullable(member).map(m -> states.read(m).code()),
                cast,
                outcome);
    }
}
