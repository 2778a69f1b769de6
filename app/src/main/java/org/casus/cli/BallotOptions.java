package org.casus.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.institution.council.Ballot;
import org.casus.institution.council.Council;
import org.casus.institution.council.DecisionKind;
import org.casus.institution.council.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who votes how, on which day, on what kind of decision. */
final class BallotOptions {

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Institutions.Day.class,
            description = "day of the vote; it decides who is a member")
    private @Nullable LocalDate date;

    @Option(names = "--yes", split = ",", paramLabel = "STATE", description = "who votes for it, by code or name")
    private List<String> yes = List.of();

    @Option(names = "--no", split = ",", paramLabel = "STATE", description = "who votes against it")
    private List<String> no = List.of();

    @Option(names = "--abstain", split = ",", paramLabel = "STATE", description = "who abstains")
    private List<String> abstain = List.of();

    @Option(names = "--not-voting", split = ",", paramLabel = "STATE", description = "who is absent or takes no part")
    private List<String> notVoting = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "substantive",
            description = "what is decided: substantive, procedural, charter_review, preliminary or without_vote"
                    + " (default: ${DEFAULT-VALUE})")
    private String kind = "substantive";

    /** Whether anything is said of who voted how, and when. */
    boolean given() {
        return date != null || !yes.isEmpty() || !no.isEmpty() || !abstain.isEmpty() || !notVoting.isEmpty();
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** The ballot; members named nowhere do not vote. */
    Ballot ballot(Council council, LocalDate day, List<String> parties) {
        return council.ballot(day, DecisionKind.read(kind), yes, no, abstain, notVoting, parties);
    }

    /** How things stand if the members named nowhere are still open. */
    Standing standing(Council council, LocalDate day) {
        List<String> aside = new ArrayList<>(abstain);
        aside.addAll(notVoting);
        return council.standing(day, DecisionKind.read(kind), yes, no, aside);
    }
}
