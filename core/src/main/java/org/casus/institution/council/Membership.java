package org.casus.institution.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.Cells;
import org.casus.institution.Nearest;
import org.casus.institution.QuestionException;
import org.casus.institution.State;
import org.casus.institution.States;

/** Who sat on the Security Council when (Charter art. 23). */
public final class Membership {

    /** The Council first met on this day. */
    public static final LocalDate FIRST = LocalDate.of(1946, 1, 17);

    /** From this day on fifteen members and nine votes instead of eleven and seven (amendment of arts 23 and 27). */
    public static final LocalDate ENLARGED = LocalDate.of(1966, 1, 1);

    /** From this day on nine votes instead of seven for a conference to review the Charter (amendment of art. 109). */
    public static final LocalDate REVIEW_BY_NINE = LocalDate.of(1968, 6, 12);

    private static final Comparator<Member> ORDER =
            Comparator.comparing((Member m) -> !m.permanent()).thenComparing(Member::code);

    private final List<Member> terms;
    private final States states;
    private final LocalDate knownTo;

    private Membership(List<Member> terms, States states, LocalDate knownTo) {
        this.terms = List.copyOf(terms);
        this.states = states;
        this.knownTo = knownTo;
    }

    static Membership load(States states, LocalDate knownTo) {
        List<Member> terms = new ArrayList<>();
        TsvTable table = TsvTable.load(
                Membership.class,
                "members.tsv",
                "seat",
                "code",
                "name",
                "kind",
                "start",
                "end",
                "notes",
                "sources",
                "confidence");
        for (Row row : table.rows()) {
            Cells.codes(row, "seat", states);
            Cells.codes(row, "code", states);
            String kind = row.text("kind");
            if (!kind.equals("permanent") && !kind.equals("elected")) {
                throw row.error("column 'kind' is neither permanent nor elected: " + kind);
            }
            LocalDate start = row.day("start");
            Optional<LocalDate> end = row.optionalDay("end");
            Cells.checkOrder(row, start, end);
            terms.add(new Member(
                    row.text("seat"),
                    row.text("code"),
                    row.optional("name"),
                    kind.equals("permanent"),
                    start,
                    end,
                    row.cell("notes")));
        }
        return new Membership(terms, states, knownTo);
    }

    /** Votes needed: seven of eleven before 1966, nine of fifteen since. */
    public static int quota(LocalDate day) {
        return day.isBefore(ENLARGED) ? 7 : 9;
    }

    /** Votes needed for a decision of this kind. */
    public static int quota(LocalDate day, DecisionKind kind) {
        return kind == DecisionKind.CHARTER_REVIEW ? day.isBefore(REVIEW_BY_NINE) ? 7 : 9 : quota(day);
    }

    /** Seats in all. */
    public static int size(LocalDate day) {
        return day.isBefore(ENLARGED) ? 11 : 15;
    }

    /**
     * The members of a day, the permanent ones first, then by code.
     *
     * @throws QuestionException before the first meeting and after the last day that the table knows
     */
    public List<Member> on(LocalDate day) {
        if (day.isBefore(FIRST)) {
            throw new QuestionException("the Council first met on " + FIRST + "; " + day + " is before");
        }
        if (day.isAfter(knownTo)) {
            throw new QuestionException("members are known to " + knownTo + "; " + day + " is after");
        }
        return terms.stream().filter(t -> t.on(day)).sorted(ORDER).toList();
    }

    /** The term in which a state sat on that day, if it did. */
    public Optional<Member> on(LocalDate day, String code) {
        return on(day).stream().filter(m -> m.code().equals(code)).findFirst();
    }

    /** Every term of a state or of its seat, the earliest first. */
    public List<Member> terms(String code) {
        return terms.stream()
                .filter(t -> t.code().equals(code) || t.seat().equals(code))
                .sorted(Comparator.comparing(Member::start))
                .toList();
    }

    /** Refuses a state that was not a member, and says who was. */
    void check(LocalDate day, String code) {
        List<Member> members = on(day);
        if (members.stream().anyMatch(m -> m.code().equals(code))) {
            return;
        }
        Optional<Member> heir = members.stream()
                .filter(m -> m.seat().equals(code) || successor(m.code()).equals(Optional.of(code)))
                .findFirst()
                .or(() -> successor(code)
                        .flatMap(s ->
                                members.stream().filter(m -> m.code().equals(s)).findFirst()));
        List<String> codes = members.stream().map(Member::code).toList();
        String instead = heir.map(m -> m.code() + " held that seat")
                .orElseGet(() -> "the nearest member is " + Nearest.to(code, codes));
        throw new QuestionException(code + " (" + states.name(code) + ") was no member on " + day + "; " + instead
                + ". Members: " + String.join(" ", codes));
    }

    private Optional<String> successor(String code) {
        return states.find(code).flatMap(State::successor);
    }
}
