package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;

/**
 * A name that could be several is the one of them that the report names without doubt elsewhere: "Kim" after "North Korean
 * leader Kim Jong-un", "Georgia" beside "Tbilisi". If it names none or two of them, it stays open. A name that the reader
 * cut short, "Borders" of "Doctors Without Borders", is looked up whole.
 */
final class Namesakes {

    private final Chart chart;

    private final Optional<LocalDate> day;

    /**
     * @param day for which organisations are looked up
     */
    Namesakes(Chart chart, Optional<LocalDate> day) {
        this.chart = chart;
        this.day = day;
    }

    void settle() {
        List<Actor> certain = chart.mentions().stream()
                .flatMap(m -> chart.of(m).value().stream())
                .toList();
        for (Mention mention : chart.mentions()) {
            if (chart.of(mention) instanceof Resolution.Unresolved && mention.kind() == MentionKind.NAME) {
                chart.longerName(mention, day)
                        .ifPresent(a -> chart.set(
                                mention, new Resolution.Resolved<>(a, 0.8, "the end of the name " + a.name())));
            }
            if (chart.of(mention) instanceof Resolution.Ambiguous<Actor> open) {
                List<Actor> named = open.candidates().stream()
                        .filter(c -> certain.stream().anyMatch(a -> a.name().equals(c.name())))
                        .toList();
                List<Actor> placed = open.candidates().stream()
                        .filter(c -> c.country().isPresent()
                                && certain.stream().anyMatch(a -> a.country().equals(c.country())))
                        .toList();
                choose(mention, named.isEmpty() ? placed : named);
            }
        }
    }

    private void choose(Mention mention, List<Actor> likely) {
        List<Actor> sovereign =
                likely.stream().filter(a -> !a.name().contains("(")).toList();
        List<Actor> left = sovereign.isEmpty() ? likely : sovereign;
        if (left.size() == 1) {
            Actor actor = left.get(0);
            chart.set(
                    mention,
                    new Resolution.Resolved<>(
                            actor,
                            0.7,
                            "'" + chart.text(mention) + "' is " + actor.name()
                                    + ", whom the report tells of elsewhere"));
        }
    }
}
