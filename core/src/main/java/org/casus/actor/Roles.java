package org.casus.actor;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * What a person who is in no table is said to be beside the name: "Ines Volk, the leader of the opposition", "the cleric
 * Fethullah Gulen", "Brin, co-founder of Google", "Ingram of The Globe and Mail". Such words give the sector, and the
 * country where they tell one.
 */
final class Roles {

    private static final Set<String> OUT = Set.of("ELI", "UNK");
    private static final Set<String> SERVING = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP", "IGO", "PTY");

    /** Sectors that a noun tells whoever its bearer works for. */
    private static final Set<String> SPECIAL = Set.of("LEG", "JUD", "MIL", "COP", "JRN", "EDU", "MED");

    /** Sectors of those who are called by what they do. */
    private static final Set<String> CALLINGS = Set.of("REL", "MED", "EDU", "JRN", "AGR", "LAB", "BUS", "MIL", "SOC");

    private static final Set<String> FORMER =
            Set.of("former", "ex", "deposed", "ousted", "toppled", "overthrown", "late", "then", "once", "formerly");

    private static final String[] BODIES = {"of", "for", "from", "at", "with"};

    private final Chart chart;
    private final WordClasses words;

    Roles(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle() {
        for (Mention mention : chart.mentions()) {
            Mention person = chart.identity(mention);
            boolean unknown = isNamed(person) && isNamed(mention) && chart.of(person) instanceof Resolution.Unresolved;
            if (unknown) {
                role(mention).ifPresent(role -> set(person, role));
            } else if (isNamed(person) && isNamed(mention) && isOutOfOffice(person)) {
                called(mention)
                        .filter(noun -> !isFormer(chart.tree(mention), noun))
                        .flatMap(noun -> byNoun(chart.tree(mention), noun))
                        .or(() -> opposes(mention))
                        .filter(role -> SERVING.contains(role.answer().sector()))
                        .ifPresent(role -> set(person, role));
            } else if (isNamed(person) && isNamed(mention) && isRecalled(mention)) {
                leave(person);
            } else if (isNamed(person) && isNamed(mention) && isPlain(person)) {
                called(mention)
                        .filter(noun -> !isFormer(chart.tree(mention), noun))
                        .flatMap(noun -> byNoun(chart.tree(mention), noun))
                        .filter(role -> CALLINGS.contains(role.answer().sector()))
                        .ifPresent(role -> set(person, role));
            }
        }
    }

    /** Whether nothing but a title that anybody may have tells of the person: "Sister Bernadette, a nun". */
    private boolean isPlain(Mention person) {
        return !chart.isListed(person) && chart.sector(person).equals("CVL");
    }

    /** Whether the tables know the person by an office that is over or has not begun. */
    private boolean isOutOfOffice(Mention person) {
        return chart.of(person)
                .value()
                .filter(a -> a.office().isEmpty() && OUT.contains(a.sector()))
                .isPresent();
    }

    /** "The former minister", "once the president", "the president whom the army toppled", "who was the president". */
    private boolean isFormer(DependencyTree tree, Token noun) {
        boolean told = tree.children(noun.index()).stream()
                .anyMatch(c ->
                        FORMER.contains(c.lemma()) || isToppling(tree, c) || (c.is("cop") && c.has("Tense", "Past")));
        return told || (noun.is("appos") && FORMER.contains(before(tree, noun)));
    }

    /** "Whom he deposed", "who was overthrown in March", not "who toppled him". */
    private boolean isToppling(DependencyTree tree, Token verb) {
        return verb.is("acl")
                && (words.has("toppling", verb.lemma()) || words.has("toppling", verb.form()))
                && tree.children(verb.index(), "obj").stream()
                        .allMatch(o -> o.upos() == Upos.PRON && o.index() < verb.index());
    }

    /** The word before the noun and its article. */
    private static String before(DependencyTree tree, Token noun) {
        int at = noun.index() - 1;
        while (at >= 0 && (tree.token(at).is("det") || tree.token(at).is("amod"))) {
            at--;
        }
        return at < 0 ? "" : tree.token(at).lemma();
    }

    /** Whether the words beside the name say that the office is over: "Morsi, the president whom the military toppled". */
    private boolean isRecalled(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        boolean noun = called(mention)
                .filter(n -> chart.agent(tree, n).filter(AgentNoun::isOffice).isPresent())
                .filter(n -> isFormer(tree, n))
                .isPresent();
        return noun && chart.sector(chart.identity(mention)).equals("GOV");
    }

    private void leave(Mention person) {
        Actor actor = chart.of(person).value().orElseThrow();
        chart.set(
                person,
                new Resolution.Resolved<>(
                        new Actor(actor.name(), actor.country(), "ELI", Optional.empty()),
                        0.7,
                        "said to have held office; " + actor.name()));
    }

    /** "Hasina, who leads the opposition alliance". */
    private Optional<Resolution.Resolved<Actor>> opposes(Mention mention) {
        return byLeading(chart.tree(mention), nameTokens(mention))
                .filter(r -> r.answer().sector().equals("OPP"));
    }

    private static boolean isNamed(Mention mention) {
        return mention.is(EntityType.PER);
    }

    private void set(Mention person, Resolution.Resolved<Actor> role) {
        Actor actor = role.answer();
        Optional<Actor> known = chart.of(person).value();
        chart.set(
                person,
                new Resolution.Resolved<>(
                        new Actor(
                                known.map(Actor::name).orElseGet(() -> chart.name(person)),
                                actor.country().or(() -> known.flatMap(Actor::country)),
                                actor.sector(),
                                actor.office()),
                        role.confidence(),
                        role.evidence()));
    }

    private Optional<Resolution.Resolved<Actor>> role(Mention mention) {
        return called(mention)
                .flatMap(noun -> byNoun(chart.tree(mention), noun))
                .or(() -> byBody(chart.tree(mention), nameTokens(mention)))
                .or(() -> byLeading(chart.tree(mention), nameTokens(mention)));
    }

    /** The noun that stands beside the name for the same person: before it as a title, or in apposition. */
    private Optional<Token> called(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        if (mention.first() > 0) {
            Token before = tree.token(mention.first() - 1);
            if (before.upos() == Upos.NOUN && chart.agent(tree, before).isPresent()) {
                return Optional.of(before);
            }
        }
        for (Token token : nameTokens(mention)) {
            Optional<Token> apposed = tree.children(token.index(), "appos").stream()
                    .filter(c ->
                            !mention.covers(c.index()) && chart.agent(tree, c).isPresent())
                    .findFirst();
            if (apposed.isPresent()) {
                return apposed;
            }
            Optional<Token> oneOf = tree.children(token.index(), "appos").stream()
                    .filter(c -> c.lemma().equals("one"))
                    .flatMap(c -> tree.children(c.index(), "nmod").stream())
                    .filter(c ->
                            Chart.hasCase(tree, c, "of") && chart.agent(tree, c).isPresent())
                    .findFirst();
            if (oneOf.isPresent()) {
                return oneOf;
            }
            boolean is = token.is("nsubj")
                    && !mention.covers(token.head())
                    && tree.has(token.head(), "cop")
                    && !tree.has(token.head(), "case")
                    && !Chart.isNegated(tree, tree.token(token.head()));
            if (is
                    && chart.agent(tree, tree.token(token.head()))
                            .filter(n -> n.kind() == AgentNoun.Kind.PERSON)
                            .isPresent()) {
                return Optional.of(tree.token(token.head()));
            }
            boolean hangs = (token.is("appos") || token.is("flat")) && !mention.covers(token.head());
            if (hangs && chart.agent(tree, tree.token(token.head())).isPresent()) {
                return Optional.of(tree.token(token.head()));
            }
        }
        return Optional.empty();
    }

    /** "The leader of the opposition Civic Union", "its leader" after "the opposition party". */
    private boolean isOpposition(DependencyTree tree, Token noun) {
        BitSet below = tree.subtree(noun.index());
        boolean told = below.stream()
                .filter(i -> i != noun.index())
                .anyMatch(i -> tree.token(i).lemma().equalsIgnoreCase("opposition"));
        return told
                || chart.possessor(tree, noun)
                        .flatMap(t -> chart.at(tree, t))
                        .map(chart::identity)
                        .filter(m -> chart.text(m).toLowerCase(Locale.ROOT).contains("opposition"))
                        .isPresent();
    }

    private List<Token> nameTokens(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        return tree.sentence().tokens().subList(mention.first(), mention.end());
    }

    private Optional<Resolution.Resolved<Actor>> byNoun(DependencyTree tree, Token noun) {
        AgentNoun agent = chart.agent(tree, noun).orElseThrow();
        Optional<Actor> own = chart.at(tree, noun).flatMap(m -> chart.of(m).value());
        Optional<Actor> body =
                body(tree, noun).or(() -> agent.sector().equals("GOV") ? owner(tree, noun) : Optional.empty());
        Optional<String> country = own.flatMap(Actor::country).or(() -> body.flatMap(Actor::country));
        String sector = own.map(Actor::sector).orElse(agent.sector());
        if (SPECIAL.contains(agent.sector())) {
            sector = agent.sector();
        }
        if (isFormer(tree, noun)) {
            sector = SERVING.contains(sector) ? "ELI" : "CVL";
        }
        boolean serves = body.isPresent()
                && !isFormer(tree, noun)
                && Set.of("GOV", "CVL", "BUS", "PTY").contains(sector);
        if (isOpposition(tree, noun)) {
            return Optional.of(new Resolution.Resolved<>(
                    new Actor(noun.form(), country, "OPP", Optional.empty()),
                    0.6,
                    "called '" + noun.form() + "' of the opposition"));
        }
        String told = serves && !body.orElseThrow().sector().equals("UNK")
                ? body.orElseThrow().sector()
                : sector;
        return Optional.of(new Resolution.Resolved<>(
                new Actor(noun.form(), country, told, isFormer(tree, noun) ? Optional.empty() : agent.office()),
                0.6,
                "called '" + agent.noun() + "'"));
    }

    private Optional<Resolution.Resolved<Actor>> byBody(DependencyTree tree, List<Token> name) {
        boolean opposition = name.stream().anyMatch(t -> isOpposition(tree, t));
        return name.stream()
                .flatMap(t -> body(tree, t).stream())
                .filter(b -> !b.sector().equals("UNK") && !b.sector().equals("GOV"))
                .findFirst()
                .map(b -> new Resolution.Resolved<>(
                        new Actor(
                                b.name(),
                                b.country(),
                                opposition && b.sector().equals("PTY") ? "OPP" : b.sector(),
                                Optional.empty()),
                        0.5,
                        "of " + b.name()));
    }

    /** "Jalil, who heads the rebel council". */
    private Optional<Resolution.Resolved<Actor>> byLeading(DependencyTree tree, List<Token> name) {
        return name.stream()
                .flatMap(t -> tree.children(t.index()).stream())
                .filter(c -> c.is("acl"))
                .filter(c -> words.has("leading", c.lemma()))
                .flatMap(c -> tree.children(c.index(), "obj").stream())
                .flatMap(c -> chart.at(tree, c).stream())
                .flatMap(m -> chart.of(m).value().stream()
                        .map(b -> new Actor(
                                b.name(),
                                b.country(),
                                isOpposition(tree, chart.head(m)) ? "OPP" : b.sector(),
                                Optional.empty())))
                .findFirst()
                .map(b -> new Resolution.Resolved<>(b, 0.5, "leads " + b.name()));
    }

    /** The body whose the noun is: "its president", "the police, whose chief". */
    private Optional<Actor> owner(DependencyTree tree, Token noun) {
        Optional<Token> whose = chart.possessor(tree, noun);
        boolean relative = whose.filter(t -> t.form().equals("whose")).isPresent();
        Optional<Token> named = relative ? qualified(tree, noun) : whose;
        return named.flatMap(t -> chart.at(tree, t))
                .flatMap(m ->
                        chart.of(m).value().or(() -> chart.of(chart.identity(m)).value()))
                .filter(a -> Sectors.HEADED.contains(a.sector()));
    }

    /** What the relative clause around the word tells of. */
    private static Optional<Token> qualified(DependencyTree tree, Token word) {
        Token at = word;
        while (!at.is("acl")) {
            if (at.head() == Token.ROOT) {
                return Optional.empty();
            }
            at = tree.token(at.head());
        }
        return tree.head(at.index());
    }

    /** The organisation that somebody is of. */
    private Optional<Actor> body(DependencyTree tree, Token token) {
        return tree.children(token.index(), "nmod", "compound").stream()
                .filter(c -> c.is("compound") || Chart.hasCase(tree, c, BODIES))
                .flatMap(c -> chart.at(tree, c).stream())
                .filter(m -> m.is(EntityType.ORG) || isCommonBody(m))
                .flatMap(m -> chart.of(m).value().stream())
                .findFirst();
    }

    /** "The upper house", "the anti-terrorist squad": a body that lends its sector to who heads it. */
    private boolean isCommonBody(Mention mention) {
        return chart.isBody(mention) && Sectors.HEADED.contains(chart.sector(mention));
    }
}
