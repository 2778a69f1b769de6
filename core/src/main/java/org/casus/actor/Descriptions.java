package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * What the article calls a person: by a noun that stands for the same person ("the US woman"), by what he or she is said
 * to be ("she is British"), by the post that is held ("commissioner at Scotland Yard"), by papers that only the own state
 * gives and takes ("her British citizenship", "the home secretary revoked her citizenship").
 */
final class Descriptions {

    private static final Set<String> STATE = Set.of("GOV", "JUD", "LEG", "COP");
    private static final int CLIMB = 4;

    private final Chart chart;
    private final WordClasses words;

    Descriptions(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (Mention mention : chart.mentions()) {
            chart.open(mention).ifPresent(person -> {
                called(mention, person).ifPresent(signs::add);
                post(mention, person).ifPresent(signs::add);
            });
        }
        for (DependencyTree tree : chart.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                Token token = tree.token(i);
                if (tree.has(i, "cop")) {
                    predicated(tree, token).ifPresent(signs::add);
                }
                if (words.has("citizenship", token.lemma())) {
                    signs.addAll(papers(tree, token));
                }
            }
        }
        return signs;
    }

    /** "The US woman" stands for her. */
    private Optional<Sign> called(Mention mention, Mention person) {
        boolean described = mention.kind() == MentionKind.NOMINAL && chart.isPerson(mention);
        boolean people = mention.is(EntityType.OTH);
        return chart.of(mention)
                .value()
                .flatMap(Actor::country)
                .filter(c -> mention.id() != person.id() && (described || people))
                .map(c -> new Sign(person, c, Sign.Weight.NATIONALITY, "called '" + chart.text(mention) + "'"));
    }

    /** "The UK's most senior officer", "assistant commissioner at Scotland Yard": one belongs where one serves. */
    private Optional<Sign> post(Mention mention, Mention person) {
        if (mention.kind() == MentionKind.PRONOUN || chart.noun(mention).isEmpty()) {
            return Optional.empty();
        }
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        Optional<Token> owner = chart.possessor(tree, head)
                .filter(o -> isBody(tree, o))
                .or(() -> employer(mention, tree, head))
                .or(() -> ally(tree, head));
        return owner.flatMap(o -> chart.at(tree, o))
                .flatMap(o -> chart.country(o)
                        .map(c -> new Sign(
                                person, c, Sign.Weight.POST, "'" + chart.text(mention) + "' of " + chart.text(o))));
    }

    /** An envoy to a country is not of it, and what is international has none. */
    private Optional<Token> employer(Mention mention, DependencyTree tree, Token head) {
        boolean international = chart.sector(mention).equals("IGO");
        return international
                ? Optional.empty()
                : tree.children(head.index(), "nmod").stream()
                        .filter(c -> c.index() > head.index() && isBody(tree, c))
                        .filter(c -> Chart.hasCase(tree, c, "of")
                                || (Chart.hasCase(tree, c, "at", "for") && !isCountry(tree, c)))
                        .findFirst();
    }

    /** "Fighters allied to the Northern Army". */
    private Optional<Token> ally(DependencyTree tree, Token head) {
        return tree.children(head.index(), "acl").stream()
                .filter(a -> words.has("allied", a.form()))
                .flatMap(a -> tree.children(a.index(), "obl").stream())
                .filter(c -> Chart.hasCase(tree, c, "to", "with") && isBody(tree, c))
                .findFirst();
    }

    private boolean isCountry(DependencyTree tree, Token token) {
        return chart.at(tree, token)
                .filter(m -> !m.is(EntityType.ORG))
                .flatMap(m -> chart.of(m).value())
                .filter(a -> a.sector().equals("GOV"))
                .isPresent();
    }

    private boolean isBody(DependencyTree tree, Token token) {
        return chart.at(tree, token)
                .filter(m -> m.kind() == MentionKind.NAME)
                .filter(m -> !m.is(EntityType.PER))
                .isPresent();
    }

    /** "Marsh is British", "I am a British citizen", "she is the only American". */
    private Optional<Sign> predicated(DependencyTree tree, Token predicate) {
        if (Chart.isNegated(tree, predicate) || tree.has(predicate.index(), "case")) {
            return Optional.empty();
        }
        Optional<Mention> said = chart.at(tree, predicate).filter(this::isNationality);
        Optional<Mention> person = tree.child(predicate.index(), "nsubj").flatMap(s -> chart.open(tree, s));
        return person.flatMap(p -> said.flatMap(m -> chart.of(m).value().flatMap(Actor::country))
                .map(c -> new Sign(
                        p, c, Sign.Weight.NATIONALITY, "said to be '" + chart.text(said.orElseThrow()) + "'")));
    }

    private boolean isNationality(Mention mention) {
        return mention.kind() == MentionKind.NOMINAL
                ? chart.isPerson(mention)
                : mention.is(EntityType.OTH) || chart.head(mention).upos() == Upos.ADJ;
    }

    /** "Her British passport"; "the minister ordered that her citizenship be revoked": a state can take only its own. */
    private List<Sign> papers(DependencyTree tree, Token papers) {
        List<Sign> signs = new ArrayList<>();
        Optional<Token> taking = taking(tree, papers);
        Optional<Mention> person = chart.possessor(tree, papers)
                .or(() -> taking.flatMap(t -> tree.child(t.index(), "obj", "nsubj"))
                        .filter(t -> t.index() != papers.index()))
                .flatMap(t -> chart.open(tree, t));
        if (person.isEmpty()) {
            return signs;
        }
        Mention bearer = person.orElseThrow();
        for (Token modifier : tree.children(papers.index(), "amod", "compound")) {
            chart.country(tree, modifier)
                    .ifPresent(c -> signs.add(new Sign(
                            bearer,
                            c,
                            Sign.Weight.NATIONALITY,
                            "has '" + modifier.form() + " " + papers.form() + "'")));
        }
        taking.flatMap(t -> taker(tree, t, papers))
                .flatMap(t -> chart.at(tree, t))
                .filter(m -> chart.identity(m).id() != bearer.id() && isState(m))
                .flatMap(chart::country)
                .ifPresent(c -> signs.add(
                        new Sign(bearer, c, Sign.Weight.NATIONALITY, papers.form() + " that " + c + " can take away")));
        return signs;
    }

    private boolean isState(Mention mention) {
        return chart.of(mention)
                .value()
                .or(() -> chart.of(chart.identity(mention)).value())
                .filter(a -> STATE.contains(a.sector()))
                .isPresent();
    }

    private Optional<Token> taking(DependencyTree tree, Token papers) {
        return tree.head(papers.index()).filter(v -> words.has("taking", v.lemma()));
    }

    /** Who takes them away, or orders or decides that. */
    private Optional<Token> taker(DependencyTree tree, Token taking, Token papers) {
        Token at = taking;
        for (int steps = 0; steps < CLIMB; steps++) {
            Token here = at;
            Optional<Token> found = tree.child(at.index(), "nsubj")
                    .filter(t -> t.index() != papers.index())
                    .or(() -> chart.possessor(tree, here));
            if (found.isPresent() || at.head() == Token.ROOT) {
                return found;
            }
            at = tree.token(at.head());
        }
        return Optional.empty();
    }
}
