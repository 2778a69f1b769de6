package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Names of organisations that no one mention holds whole: "African Unity" and "Organisation" are both part of "the
 * Organisation of African Unity", and stand for it.
 */
final class WholeNames {

    /** Words of the longest name that is looked for. */
    private static final int LONGEST = 10;

    private final Chart chart;
    private final Optional<LocalDate> day;

    /**
     * @param day for which organisations are looked up
     */
    WholeNames(Chart chart, Optional<LocalDate> day) {
        this.chart = chart;
        this.day = day;
    }

    void settle() {
        List<List<Mention>> bySentence = new ArrayList<>();
        chart.trees().forEach(t -> bySentence.add(new ArrayList<>()));
        chart.mentions().forEach(m -> bySentence.get(m.sentence()).add(m));
        for (int i = 0; i < bySentence.size(); i++) {
            settle(chart.trees().get(i), bySentence.get(i));
        }
    }

    private void settle(DependencyTree tree, List<Mention> mentions) {
        for (int first = 0; first + 1 < tree.size(); ) {
            if (tree.token(first).lemma().equals("the")) {
                first++;
                continue;
            }
            int next = first + 1;
            for (int end = Math.min(tree.size(), first + LONGEST); end > first + 1; end--) {
                // "March 14" is a day rather than an alliance.
                boolean name = Character.isLetter(tree.token(end - 1).form().charAt(0));
                Optional<Actor> body = name ? chart.organisation(tree, first, end, day) : Optional.empty();
                if (body.isPresent()) {
                    name(body.orElseThrow(), mentions, first, end);
                    next = end;
                    break;
                }
            }
            first = next;
        }
    }

    private void name(Actor body, List<Mention> mentions, int first, int end) {
        boolean held = mentions.stream().anyMatch(m -> m.first() <= first && m.end() >= end);
        if (held) {
            return;
        }
        for (Mention part : mentions) {
            boolean within = part.head() >= first && part.head() < end && part.end() <= end;
            boolean person = part.is(EntityType.PER);
            if (within && !person && Names.capitalised(head(part).form())) {
                chart.set(part, new Resolution.Resolved<>(body, 0.8, "part of the name " + body.name()));
            }
        }
    }

    private Token head(Mention mention) {
        return chart.head(mention);
    }
}
