package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.codebook.WordClasses;
import org.casus.model.Mention;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Relatives by blood share a nationality as a rule, so that what is told of one holds for the other where nothing is told
 * of him or her: "the boys and their Trinidadian mother". Husbands and wives do not.
 */
final class Kin {

    private record Pair(Mention one, Mention other, String words) {}

    private final Chart chart;
    private final WordClasses words;

    Kin(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    /** What those whose country is known tell of those whose is not. */
    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (Mention mention : chart.mentions()) {
            for (Pair pair : pairs(mention)) {
                tell(pair.one(), pair.other(), pair.words()).ifPresent(signs::add);
                tell(pair.other(), pair.one(), pair.words()).ifPresent(signs::add);
            }
        }
        return signs;
    }

    private Optional<Sign> tell(Mention of, Mention relative, String how) {
        return chart.open(of)
                .flatMap(person -> chart.country(relative)
                        .map(c -> new Sign(person, c, Sign.Weight.KIN, "kin ('" + how + "') of one of " + c)));
    }

    private List<Pair> pairs(Mention relative) {
        List<Pair> pairs = new ArrayList<>();
        DependencyTree tree = chart.tree(relative);
        Token noun = chart.head(relative);
        if (!words.has("kin", noun.lemma()) || !chart.isPerson(relative)) {
            return pairs;
        }
        Optional<Mention> whose = chart.possessor(tree, noun).flatMap(t -> chart.at(tree, t));
        whose.ifPresent(q -> {
            String how = chart.text(q) + " " + noun.form();
            Mention one = chart.identity(q);
            if (chart.isPerson(one)) {
                pairs.add(new Pair(one, relative, how));
                if (chart.head(q).has("Number", "Plur")) {
                    together(one).forEach(m -> pairs.add(new Pair(m, relative, how)));
                }
            }
        });
        return pairs;
    }

    /** "Their" is of all who are joined: "Ana and Ben". */
    private List<Mention> together(Mention first) {
        DependencyTree tree = chart.tree(first);
        return tree.children(first.head(), "conj").stream()
                .flatMap(t -> chart.at(tree, t).stream())
                .map(chart::identity)
                .filter(chart::isPerson)
                .toList();
    }
}
