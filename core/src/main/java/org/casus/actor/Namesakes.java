package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.EntityType;
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
            if (chart.of(mention) instanceof Resolution.Unresolved
                    && isPerson(mention)
                    && mention.end() - mention.first() == 1
                    && mention.antecedent().isEmpty()) {
                nameAlone(mention);
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

    /** "Kim" after "Kim Jong-un", where the reader took it for a name of its own. */
    private void nameAlone(Mention mention) {
        String word = Names.key(chart.text(mention));
        List<Actor> bearers = chart.mentions().stream()
                .filter(m -> isPerson(m) && m.id() != mention.id())
                .flatMap(m -> chart.of(m).value().stream())
                .filter(a -> List.of(Names.key(a.name()).split("[ -]")).contains(word))
                .distinct()
                .toList();
        if (bearers.size() == 1) {
            choose(mention, bearers);
        }
    }

    private static boolean isPerson(Mention mention) {
        return mention.is(EntityType.PER);
    }

    /** "The president" is the one whom the report names as president, if it is one. */
    void settleOffices() {
        for (Mention mention : chart.mentions()) {
            Optional<Actor> known = chart.of(mention).value();
            boolean bare =
                    known.filter(a -> a.office().isPresent() && a.country().isEmpty())
                                    .isPresent()
                            && mention.entity().isEmpty()
                            && mention.end() - mention.first() == 1
                            && chart.country(mention).isEmpty()
                            && chart.isDefinite(mention);
            if (!bare) {
                continue;
            }
            List<Actor> holders = chart.mentions().stream()
                    .filter(Namesakes::isPerson)
                    .flatMap(m -> chart.of(m).value().stream())
                    .filter(a -> a.country().isPresent()
                            && a.office().equals(known.orElseThrow().office()))
                    .distinct()
                    .toList();
            if (holders.size() == 1) {
                choose(mention, holders);
            }
        }
    }

    private void choose(Mention mention, List<Actor> likely) {
        List<Actor> sovereign =
                likely.stream().filter(a -> !a.name().contains("(")).toList();
        List<Actor> left = sovereign.isEmpty() ? likely : sovereign;
        if (left.size() == 1) {
            Actor actor = left.get(0);
            chart.set(mention, actor, 0.7, "is " + actor.name() + ", whom the report tells of elsewhere");
        }
    }
}
