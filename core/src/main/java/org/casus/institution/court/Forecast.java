package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.institution.council.Council;
import org.casus.institution.council.Member;
import org.casus.institution.council.Membership;
import org.casus.institution.council.RecordedVeto;

/**
 * What a referral by the Council would meet: permanent members that are parties to the matter, and those that vetoed on it
 * before. Precedent, not prophecy.
 *
 * @param concerned permanent members among territories and suspects
 * @param precedents vetoes up to the day of the question on drafts that concerned the territories
 */
record Forecast(List<String> concerned, List<RecordedVeto> precedents) {

    private static final int SHOWN = 5;

    static Forecast of(Council council, Situation question) {
        List<String> permanent = council.membership().on(day(council, question)).stream()
                .filter(Member::permanent)
                .map(Member::code)
                .toList();
        List<String> places = question.territories().stream()
                .filter(t -> !t.vessel())
                .map(Territory::state)
                .toList();
        List<String> involved = new ArrayList<>(
                question.territories().stream().map(Territory::state).toList());
        involved.addAll(question.suspects());
        return new Forecast(
                permanent.stream().filter(involved::contains).toList(),
                council.record().vetoesOn(places).stream()
                        .filter(v -> !v.date().isAfter(question.asOf()))
                        .toList());
    }

    /** The day of the question, or the nearest on which members are known. */
    private static LocalDate day(Council council, Situation question) {
        LocalDate last = council.data().councilMembersTo();
        LocalDate day = question.asOf().isAfter(last) ? last : question.asOf();
        return day.isBefore(Membership.FIRST) ? Membership.FIRST : day;
    }

    /** In words: open in law, and what speaks against it. */
    String text() {
        List<String> against = new ArrayList<>();
        if (!concerned.isEmpty()) {
            against.add(String.join(" ", concerned)
                    + (concerned.size() == 1 ? ", itself concerned, can veto" : ", themselves concerned, can veto"));
        }
        if (!precedents.isEmpty()) {
            int from = Math.max(0, precedents.size() - SHOWN);
            against.add(precedents.size() + " " + (precedents.size() == 1 ? "veto" : "vetoes")
                    + " before on the same territory, "
                    + (from > 0 ? "the last: " : "")
                    + precedents.subList(from, precedents.size()).stream()
                            .map(RecordedVeto::brief)
                            .collect(Collectors.joining("; ")));
        }
        return against.isEmpty()
                ? "no veto on the same territory is on record"
                : "likely blocked by precedent or interest: " + String.join("; ", against);
    }
}
