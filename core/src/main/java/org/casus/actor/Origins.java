package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Mention;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Where a person comes from: "a teacher from Leeds", "born in Alabama", "her home in London". One who left a place for
 * another, or never left it, was at home there; one who wants to return to a place calls it home.
 */
final class Origins {

    private static final Set<String> BACK = Set.of("back", "home");

    private final Chart chart;
    private final WordClasses words;

    Origins(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (DependencyTree tree : chart.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                sign(tree, tree.token(i)).ifPresent(signs::add);
            }
        }
        return signs;
    }

    private Optional<Sign> sign(DependencyTree tree, Token token) {
        if (token.lemma().equals("return") && token.upos() == Upos.NOUN) {
            return chart.possessor(tree, token)
                    .flatMap(p ->
                            to(tree, token).flatMap(place -> sign(tree, p, place, Sign.Weight.RETURN, "return to")));
        }
        if (words.has("home", token.lemma())) {
            return home(tree, token);
        }
        if (token.upos() == Upos.VERB) {
            return verb(tree, token);
        }
        return chart.at(tree, token).filter(chart::isPerson).flatMap(m -> from(tree, token));
    }

    private Optional<Sign> verb(DependencyTree tree, Token verb) {
        if (words.has("born", verb.lemma())) {
            return tree.children(verb.index(), "obl", "nmod").stream()
                    .filter(c -> Chart.hasCase(tree, c, "in"))
                    .findFirst()
                    .flatMap(place -> doer(tree, verb, place, Sign.Weight.ORIGIN, verb.form() + " in"));
        }
        if (words.has("leaving", verb.lemma()) && (isForGood(tree, verb) || isNever(tree, verb))) {
            return tree.child(verb.index(), "obj")
                    .flatMap(place -> doer(tree, verb, place, Sign.Weight.ORIGIN, verb.form()));
        }
        boolean returns = verb.lemma().equals("return")
                || (words.has("going", verb.lemma())
                        && tree.children(verb.index(), "advmod").stream().anyMatch(c -> BACK.contains(c.lemma())));
        return returns && verb.is("xcomp")
                ? to(tree, verb).flatMap(place -> doer(tree, verb, place, Sign.Weight.RETURN, "return to"))
                : Optional.empty();
    }

    /** "Left the UK to join them", "left home for Syria": the aim tells that this was no day's journey. */
    private static boolean isForGood(DependencyTree tree, Token verb) {
        boolean aim = tree.children(verb.index(), "xcomp", "advcl").stream()
                .anyMatch(c -> c.upos() == Upos.VERB
                        && tree.children(c.index(), "mark").stream()
                                .anyMatch(m -> m.lemma().equals("to")));
        return aim
                || tree.children(verb.index(), "obl").stream()
                        .anyMatch(c -> Chart.hasCase(tree, c, "for") && c.upos() == Upos.PROPN);
    }

    private static boolean isNever(DependencyTree tree, Token verb) {
        return tree.children(verb.index(), "advmod").stream()
                .anyMatch(c -> c.lemma().equals("never"));
    }

    /** "Her home in London", read in the order of the words: a reader hangs the place now on the noun, now on a verb. */
    private Optional<Sign> home(DependencyTree tree, Token home) {
        int next = home.index() + 1;
        boolean located = next + 1 < tree.size()
                && Set.of("in", "of").contains(tree.token(next).lemma());
        if (!located) {
            return Optional.empty();
        }
        Optional<Token> place = tree.head(next).filter(p -> p.index() > next);
        return place.flatMap(p -> chart.possessor(tree, home)
                .flatMap(who -> sign(tree, who, p, Sign.Weight.ORIGIN, home.form() + " in")));
    }

    private Optional<Sign> from(DependencyTree tree, Token person) {
        return tree.children(person.index(), "nmod").stream()
                .filter(c -> Chart.hasCase(tree, c, "from"))
                .findFirst()
                .flatMap(place -> sign(tree, person, place, Sign.Weight.ORIGIN, "from"));
    }

    private static Optional<Token> to(DependencyTree tree, Token token) {
        return tree.children(token.index(), "obl", "nmod").stream()
                .filter(c -> Chart.hasCase(tree, c, "to"))
                .findFirst();
    }

    private Optional<Sign> doer(DependencyTree tree, Token verb, Token place, Sign.Weight weight, String how) {
        return chart.doer(tree, verb).flatMap(who -> sign(tree, who, place, weight, how));
    }

    private Optional<Sign> sign(DependencyTree tree, Token who, Token place, Sign.Weight weight, String how) {
        Optional<Mention> person = chart.open(tree, who);
        return person.flatMap(p ->
                chart.place(tree, place).map(c -> new Sign(p, c, weight, "'" + how + " " + place.form() + "'")));
    }
}
