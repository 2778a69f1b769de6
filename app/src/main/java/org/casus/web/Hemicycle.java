package org.casus.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.institution.States;
import org.casus.institution.council.Ballot;
import org.casus.institution.council.Member;

/** The seats of the Council in a half circle, those who voted alike beside each other. */
public record Hemicycle(List<Seat> seats) {

    private static final double MIDDLE = 240;
    private static final double FLOOR = 204;
    private static final double OUTER = 178;

    public Hemicycle {
        seats = List.copyOf(seats);
    }

    /**
     * A seat.
     *
     * @param cast yes, no, abstain, not voting, open
     * @param style class of the seat: v-yes, v-no, ...
     */
    public record Seat(String code, String name, boolean permanent, String cast, String style, String x, String y) {}

    /** The seats as they voted. */
    static Hemicycle of(List<Member> members, Ballot ballot, States states) {
        List<Member> order = new ArrayList<>(members);
        order.sort(Comparator.comparingInt((Member m) -> rank(ballot.cast(m.code())))
                .thenComparing(m -> !m.permanent())
                .thenComparing(Member::code));
        return seats(order, m -> ballot.cast(m.code()), states);
    }

    /** The seats of a day on which nobody has voted yet. */
    static Hemicycle of(List<Member> members, States states) {
        return seats(members, m -> "open", states);
    }

    private static Hemicycle seats(
            List<Member> members, java.util.function.Function<Member, String> cast, States states) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            double angle = Math.PI * (i + 0.5) / members.size();
            String vote = cast.apply(member);
            seats.add(new Seat(
                    member.code(),
                    states.name(member.code()),
                    member.permanent(),
                    vote,
                    "v-" + vote.replace(' ', '-'),
                    TimelinePage.at(MIDDLE - OUTER * Math.cos(angle)),
                    TimelinePage.at(FLOOR - OUTER * Math.sin(angle))));
        }
        return new Hemicycle(seats);
    }

    private static int rank(String cast) {
        return switch (cast) {
            case "yes" -> 0;
            case "abstain" -> 1;
            case "not voting" -> 2;
            case "no" -> 3;
            default -> 4;
        };
    }
}
