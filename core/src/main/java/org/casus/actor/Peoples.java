package org.casus.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * A people of several countries is, in one report, that of the country where the report names a body of theirs: after
 * "the Kurdish-led Syrian Democratic Forces", "Kurdish authorities" are Syrian. Two such countries leave it open.
 */
final class Peoples {

    private static final Set<String> LED = Set.of("led", "held", "run", "controlled", "dominated");

    /** Words from a noun to the place that belongs to it: "forces in northern Syria". */
    private static final int BESIDE = 3;

    private final Chart chart;
    private final WordClasses words;

    Peoples(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle() {
        Map<String, Set<String>> countries = new HashMap<>();
        for (Mention mention : chart.mentions()) {
            people(mention)
                    .ifPresent(p -> country(mention)
                            .ifPresent(c -> countries
                                    .computeIfAbsent(p, k -> new TreeSet<>())
                                    .add(c)));
        }
        List<Mention> open = chart.mentions().stream().filter(m -> !isTold(m)).toList();
        for (Mention mention : open) {
            people(mention)
                    .map(p -> countries.getOrDefault(p, Set.of()))
                    .filter(c -> c.size() == 1)
                    .ifPresent(c -> settle(mention, c.iterator().next()));
        }
    }

    /** The country of the body named, or that of the place just beside it: "Syria's Kurds", "Kurdish forces in Syria". */
    private Optional<String> country(Mention mention) {
        Optional<String> own = chart.of(mention).value().flatMap(Actor::country);
        if (own.isPresent()) {
            return own;
        }
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        return chart.possessor(tree, head)
                .filter(t -> words.has("scattered", head.form().toLowerCase(Locale.ROOT)))
                .or(() -> tree.children(head.index(), "nmod").stream()
                        .filter(c -> c.index() > head.index() && c.index() - head.index() <= BESIDE)
                        .filter(c -> Chart.hasCase(tree, c, "in", "of", "from"))
                        .findFirst())
                .flatMap(t -> chart.place(tree, t));
    }

    /** "Turkish Kurds" are told apart by the text itself. */
    private boolean isTold(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        return country(mention).isPresent()
                || tree.children(mention.head(), "amod", "compound").stream()
                        .anyMatch(t -> chart.country(tree, t).isPresent());
    }

    private void settle(Mention mention, String country) {
        if (chart.of(mention) instanceof Resolution.Resolved<Actor> known
                && known.answer().country().isEmpty()) {
            chart.set(
                    mention,
                    new Resolution.Resolved<>(
                            known.answer().withCountry(country),
                            0.5,
                            known.evidence() + ", whom the report names as of " + country));
        }
    }

    /** The people that the phrase names alone: "Kurdish-led forces", not "Kurdish-Arab forces". */
    private Optional<String> people(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
            Token token = tree.token(i);
            String word = token.form().toLowerCase(Locale.ROOT);
            if (words.has("scattered", word) && !isJoined(tree, i)) {
                return Optional.of(word.substring(0, Math.min(4, word.length())));
            }
        }
        return Optional.empty();
    }

    private static boolean isJoined(DependencyTree tree, int at) {
        boolean before = at > 0 && tree.token(at - 1).form().equals("-");
        boolean after = at + 2 < tree.size()
                && tree.token(at + 1).form().equals("-")
                && !LED.contains(tree.token(at + 2).form());
        return before || after;
    }
}
