package org.casus.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Officials and organs of a state that the text leaves without one. "A spokesman" speaks for the body that spoke just
 * before. In a report that names the organs of one state alone, the "officials" and "the security services" that act in it
 * are that state's. Police are left out: what they do in their own country is no affair of states.
 */
final class Organs {

    private static final Set<String> STATE = Set.of("GOV", "COP", "SPY", "JUD", "LEG");

    private static final Set<String> FORCES = Set.of("MIL", "REB", "OPP");

    /** Sentences back in which a state is still what is spoken of. */
    private static final int NEAR = 2;

    /** Organs of one state that a report must name before its bare officials are taken for that state's. */
    private static final int ENOUGH = 3;

    private final Chart chart;
    private final WordClasses words;

    Organs(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle() {
        for (Mention mention : chart.mentions()) {
            boolean speaks = words.has("spokesperson", chart.head(mention).lemma())
                    && chart.head(mention).is("nsubj");
            if (speaks && isBare(mention)) {
                speaksFor(mention)
                        .ifPresent(body -> set(
                                mention,
                                chart.country(body).orElseThrow(),
                                chart.sector(body),
                                "speaks for '" + chart.text(body) + "', told of just before"));
            }
        }
        Optional<String> state = state();
        for (Mention mention : chart.mentions()) {
            if (state.isPresent() && isBare(mention) && isOrgan(mention)) {
                set(
                        mention,
                        state.orElseThrow(),
                        chart.sector(mention),
                        "in a report that names organs of " + state.orElseThrow() + " alone");
            }
        }
        settleByContext();
    }

    private void settleByContext() {
        Optional<String> home = new Home(chart).country();
        Map<String, Mention> last = new HashMap<>();
        for (Mention mention : chart.mentions()) {
            String noun = chart.head(mention).form().toLowerCase(Locale.ROOT);
            if ((isBare(mention) || isBareOf(mention, FORCES)) && chart.isDefinite(mention)) {
                told(Optional.ofNullable(last.get(noun)))
                        .or(() -> isBody(mention) && isBare(mention) ? spokenOf(mention, home) : Optional.empty())
                        .ifPresent(other -> set(
                                mention,
                                chart.country(other).orElseThrow(),
                                chart.sector(mention),
                                "after '" + chart.text(other) + "'"));
            }
            if (mention.kind() != MentionKind.PRONOUN) {
                last.put(noun, mention);
            }
        }
    }

    /** "The troops" after "French troops": the last body that the same noun told, if its country is known. */
    private Optional<Mention> told(Optional<Mention> sameNoun) {
        return sameNoun.filter(m -> chart.country(m).isPresent());
    }

    /** "The government" where a state has just been spoken of. */
    private Optional<Mention> spokenOf(Mention mention, Optional<String> home) {
        return before(mention, NEAR)
                .filter(m -> m.kind() != MentionKind.PRONOUN && chart.country(m).isPresent())
                .filter(m -> !isPlace(m) || chart.head(m).is("nsubj") || isOwner(m))
                .filter(m -> m.sentence() == mention.sentence()
                        || home.isEmpty()
                        || chart.country(m).equals(home))
                .filter(m -> STATE.contains(chart.sector(m)))
                .findFirst();
    }

    /** "Kenya's" of something: the country is spoken of, not only a place in it. */
    private boolean isOwner(Mention mention) {
        return Chart.hasCase(chart.tree(mention), chart.head(mention), "'s", "\u2019s", "'", "\u2019");
    }

    /** The mentions before one, nearest first, from not more than so many sentences back. */
    private Stream<Mention> before(Mention mention, int back) {
        List<Mention> all = chart.mentions();
        return IntStream.iterate(mention.id() - 1, id -> id >= 0, id -> id - 1)
                .mapToObj(all::get)
                .takeWhile(m -> mention.sentence() - m.sentence() <= back)
                .filter(m -> !m.span().overlaps(mention.span()));
    }

    private boolean isBody(Mention mention) {
        return chart.isBody(mention) && (!chart.head(mention).has("Number", "Plur") || chart.isPluralWord(mention));
    }

    private void set(Mention mention, String country, String sector, String why) {
        Actor actor = chart.of(mention).value().orElseThrow();
        chart.set(mention, actor.withCountry(country).withSector(sector), 0.4, why);
    }

    /** The body that is the subject of the sentence before. */
    private Optional<Mention> speaksFor(Mention spokesman) {
        return chart.mentions().stream()
                .filter(m -> m.sentence() == spokesman.sentence() - 1)
                .filter(m -> chart.head(m).is("nsubj") && !chart.isPerson(m) && !isPlace(m))
                .filter(m -> chart.of(m).value().flatMap(Actor::country).isPresent())
                .findFirst();
    }

    private static boolean isPlace(Mention mention) {
        return mention.is(EntityType.LOC);
    }

    /** The one state whose organs the report names; none if there are two. */
    private Optional<String> state() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : chart.mentions()) {
            chart.of(mention)
                    .value()
                    .filter(a -> isNamedOrgan(mention, a))
                    .flatMap(Actor::country)
                    .ifPresent(c -> counts.merge(c, 1, Integer::sum));
        }
        return counts.size() == 1
                ? counts.entrySet().stream()
                        .filter(e -> e.getValue() >= ENOUGH)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /** "The UK government", "Scotland Yard"; "Britain" and "the Dutch" may be places and peoples as well. */
    private static boolean isNamedOrgan(Mention mention, Actor actor) {
        boolean country = mention.entity()
                .filter(t -> t == EntityType.LOC || t == EntityType.OTH)
                .isPresent();
        return STATE.contains(actor.sector()) && !(country && actor.sector().equals("GOV"));
    }

    /** A noun that is told of nobody in particular: no owner, no name, no "foreign" beside it. */
    private boolean isBare(Mention mention) {
        return isBareOf(mention, STATE);
    }

    private boolean isBareOf(Mention mention, Set<String> sectors) {
        if (mention.kind() != MentionKind.NOMINAL
                || !chart.identity(mention).equals(mention)
                || !(chart.of(mention) instanceof Resolution.Resolved<Actor> known)
                || known.answer().country().isPresent()
                || !sectors.contains(known.answer().sector())) {
            return false;
        }
        DependencyTree tree = chart.tree(mention);
        for (Token child : tree.children(mention.head())) {
            boolean whose = child.has("Poss", "Yes")
                    || words.has("foreign", child.lemma())
                    || words.has("some", child.lemma())
                    || (!child.is("det") && child.index() > 0 && Names.capitalised(child.form()))
                    || child.is("nummod")
                    || (child.is("nmod") && Chart.hasCase(tree, child, "of", "from", "for", "at", "in", "to", "'s"));
            if (whose) {
                return false;
            }
        }
        return chart.possessor(tree, chart.head(mention)).isEmpty();
    }

    /** "Officials", "the police", "the minister"; not "governments", which are those of several states. */
    private boolean isOrgan(Mention mention) {
        Token head = chart.head(mention);
        boolean plural = head.has("Number", "Plur");
        boolean police = chart.sector(mention).equals("COP");
        if (police || !acts(mention)) {
            return false;
        }
        if (chart.noun(mention).isPresent()) {
            return plural || chart.isDefinite(mention);
        }
        return chart.isBody(mention) && (!plural || chart.isPluralWord(mention));
    }

    /** Whether it is a subject or an agent ("by officials"), or joined to one. */
    private boolean acts(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        Token first = head.is("conj") ? tree.token(head.head()) : head;
        return first.is("nsubj") || Chart.hasCase(tree, first, "by");
    }
}
