package org.casus.institution.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.institution.DataVersion;
import org.casus.institution.QuestionException;
import org.casus.institution.States;

/** The front door to the Council: reads questions, checks them, answers them. Thread-safe. */
public final class Council {

    private final States states;
    private final DataVersion data;
    private final Membership membership;
    private final CouncilRecord record;

    private Council(States states, DataVersion data) {
        this.states = states;
        this.data = data;
        this.membership = Membership.load(states, data.councilMembersTo());
        this.record = CouncilRecord.load(states);
    }

    /** The tables that come with the program. */
    public static Council load() {
        return load(States.load(), DataVersion.load());
    }

    public static Council load(States states, DataVersion data) {
        return new Council(states, data);
    }

    public States states() {
        return states;
    }

    public DataVersion data() {
        return data;
    }

    public Membership membership() {
        return membership;
    }

    public CouncilRecord record() {
        return record;
    }

    /**
     * Reads a ballot from codes or names. Members that are named nowhere did not vote.
     *
     * @param parties parties to a dispute under Chapter VI or art. 52(3), if any
     * @throws QuestionException if a state is unknown, was no member, or stands twice, or nobody votes
     */
    public Ballot ballot(
            LocalDate date,
            DecisionKind kind,
            Collection<String> yes,
            Collection<String> no,
            Collection<String> abstain,
            Collection<String> notVoting,
            Collection<String> parties) {
        List<Member> members = membership.on(date);
        Map<String, String> cast = new HashMap<>();
        List<List<String>> columns = new ArrayList<>();
        List<String> names = List.of("yes", "no", "abstain", "not voting");
        for (Collection<String> given : List.of(yes, no, abstain, notVoting)) {
            List<String> codes = states.readAll(given);
            for (String code : codes) {
                String before = cast.put(code, names.get(columns.size()));
                if (before != null) {
                    throw new QuestionException(code + " stands both in " + before + " and in "
                            + names.get(columns.size()) + "; a member votes once");
                }
            }
            columns.add(codes);
        }
        if (cast.size() > members.size()) {
            throw new QuestionException(cast.size() + " votes, but the Council had " + members.size() + " members on "
                    + date + ": "
                    + String.join(" ", members.stream().map(Member::code).toList()) + "; not a member: "
                    + String.join(" ", strangers(cast.keySet(), members)));
        }
        cast.keySet().stream().sorted().forEach(code -> membership.check(date, code));
        if (kind != DecisionKind.WITHOUT_VOTE && cast.isEmpty()) {
            throw new QuestionException("no votes are given; name who voted yes, or the kind without_vote");
        }
        List<String> silent = new ArrayList<>(columns.get(3));
        members.stream().map(Member::code).filter(m -> !cast.containsKey(m)).forEach(silent::add);
        return new Ballot(
                date, kind, columns.get(0), columns.get(1), columns.get(2), silent, List.of(), states.readAll(parties));
    }

    private static List<String> strangers(Collection<String> codes, List<Member> members) {
        return codes.stream()
                .filter(c -> members.stream().noneMatch(m -> m.code().equals(c)))
                .sorted()
                .toList();
    }

    /** What becomes of a ballot. */
    public VoteAnswer decide(Ballot ballot) {
        return VoteRules.decide(ballot, membership.on(ballot.date()));
    }

    /** The rules applied to a recorded vote. */
    public VoteAnswer decide(RecordedVote vote) {
        return decide(vote.ballot());
    }

    /** The rules applied to a recorded vote, of which the record does not say who was party to the dispute. */
    public VoteAnswer decide(RecordedVote vote, Collection<String> parties) {
        return decide(vote.ballot().between(states.readAll(parties)));
    }

    /** Who can still block, and what is needed, if these members are known to vote so and the others are open. */
    public Standing standing(
            LocalDate date,
            DecisionKind kind,
            Collection<String> yes,
            Collection<String> no,
            Collection<String> abstain) {
        List<String> in = states.readAll(yes);
        List<String> against = states.readAll(no);
        List<String> aside = states.readAll(abstain);
        List<String> named = new ArrayList<>(in);
        named.addAll(against);
        named.addAll(aside);
        if (!named.isEmpty()) {
            ballot(date, kind, in, against, aside, List.of(), List.of());
        }
        return Standing.of(date, kind, membership.on(date), in, against, aside);
    }
}
