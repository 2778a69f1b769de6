package org.casus.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.Resolution;
import org.casus.model.Span;

/**
 * Several words of one name of an organisation are mentions of their own, each with the whole name: they stand for what its
 * head stands for. "Opposition" in "the opposition Liberal Party" is that party.
 */
final class SameName {

    private final Chart chart;

    SameName(Chart chart) {
        this.chart = chart;
    }

    void settle() {
        Map<Span, List<Mention>> names = new LinkedHashMap<>();
        for (Mention mention : chart.mentions()) {
            if (mention.is(EntityType.ORG)) {
                names.computeIfAbsent(mention.span(), k -> new ArrayList<>()).add(mention);
            }
        }
        names.values().stream().filter(of -> of.size() > 1).forEach(this::settle);
    }

    private void settle(List<Mention> parts) {
        Optional<Mention> head =
                parts.stream().filter(m -> !m.covers(chart.head(m).head())).findFirst();
        head.filter(m -> chart.of(m) instanceof Resolution.Resolved).ifPresent(m -> {
            Mention fullest =
                    parts.stream().filter(p -> saysMore(p, m)).findFirst().orElse(m);
            parts.stream()
                    .filter(p -> p.id() != fullest.id() && chart.identity(p).equals(p))
                    .forEach(p -> chart.set(p, chart.of(fullest)));
        });
    }

    /** Whether another part tells the country of the same sector that the head leaves open. */
    private boolean saysMore(Mention part, Mention head) {
        String sector = chart.sector(head);
        return chart.of(head).value().flatMap(Actor::country).isEmpty()
                && chart.of(part)
                        .value()
                        .filter(a -> a.country().isPresent() && a.sector().equals(sector))
                        .isPresent();
    }
}
