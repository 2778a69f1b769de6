package org.casus.institution.court;

import java.util.ArrayList;
import java.util.List;
import org.casus.institution.Explanation;
import org.casus.institution.council.RecordedVeto;

/**
 * Whether the Court has jurisdiction, by which route, and what stands in the way.
 *
 * @param suspects one answer for each nationality named, or one for suspects unknown
 * @param precedents vetoes on drafts that concerned the same territories, up to the day of the question
 * @param warnings what the question or the record leaves uncertain
 */
public record JurisdictionAnswer(
        Situation question,
        Answer answer,
        List<SuspectAnswer> suspects,
        List<Route> routes,
        List<Brake> brakes,
        List<RecordedVeto> precedents,
        List<String> warnings,
        Explanation explanation) {

    public JurisdictionAnswer {
        suspects = List.copyOf(suspects);
        routes = List.copyOf(routes);
        brakes = List.copyOf(brakes);
        precedents = List.copyOf(precedents);
        warnings = List.copyOf(warnings);
    }

    /** What gives jurisdiction, each once: {@code 12(2)(a) UKR via 12(3)}. */
    public List<String> bases() {
        return suspects.stream()
                .flatMap(s -> s.bases().stream())
                .map(Basis::label)
                .distinct()
                .toList();
    }

    /** The reasons on one line: the bases, the days that are covered or contested, then every step of the explanation. */
    public String brief() {
        List<String> reasons = new ArrayList<>();
        if (!bases().isEmpty()) {
            reasons.add("basis " + String.join(", ", bases()));
        }
        if (answer instanceof Answer.Partial partial) {
            reasons.add("covered " + partial.covered());
        } else if (answer instanceof Answer.Contested open) {
            reasons.add("contested " + open.days());
        }
        explanation.lines().stream().skip(1).map(String::strip).forEach(reasons::add);
        return String.join(" | ", reasons);
    }
}
