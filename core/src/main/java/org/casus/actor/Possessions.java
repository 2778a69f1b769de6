package org.casus.actor;

import java.util.Optional;
import java.util.stream.Stream;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** "Its soldiers", "their citizens", "tanks loyal to Gaddafi": those who belong to somebody are of his country. */
final class Possessions {

    private final Chart chart;
    private final WordClasses words;

    Possessions(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle() {
        for (Mention mention : chart.mentions()) {
            boolean open = mention.kind() == MentionKind.NOMINAL
                    && chart.of(mention) instanceof Resolution.Resolved<Actor> known
                    && known.answer().country().isEmpty()
                    && !known.answer().sector().equals("IGO")
                    && !isOther(mention);
            if (open) {
                owner(mention).ifPresent(country -> set(mention, country));
                body(mention).ifPresent(name -> international(mention, name));
            }
        }
    }

    /** "Her husband", "its partners", "his captors" may be of any country, "their citizens" may not. */
    private boolean isOther(Mention mention) {
        boolean person =
                chart.noun(mention).filter(n -> n.sector().equals("CVL")).isPresent();
        String noun = chart.head(mention).lemma();
        boolean kin = words.has("kin", noun) || words.has("spouse", noun);
        return words.has("others", noun) || (person && !kin && !words.has("local", noun));
    }

    private Optional<String> owner(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        return chart.possessor(tree, head)
                .or(() -> tree.children(head.index(), "acl", "amod").stream()
                        .filter(a -> words.has("allied", a.form()))
                        .flatMap(a -> tree.children(a.index(), "obl").stream())
                        .filter(c -> Chart.hasCase(tree, c, "to", "with"))
                        .findFirst())
                .flatMap(t -> chart.country(tree, t));
    }

    /** "Envoys of ECOWAS" speak for no government. */
    private Optional<String> body(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        boolean official = chart.sector(mention).equals("GOV");
        return tree.children(mention.head(), "nmod").stream()
                .filter(c -> official && Chart.hasCase(tree, c, "of", "from", "for", "at", "with"))
                .flatMap(c ->
                        Stream.concat(Stream.of(c), tree.children(c.index(), "flat", "appos", "compound").stream()))
                .flatMap(c -> chart.at(tree, c).stream())
                .flatMap(m -> chart.of(m).value().stream())
                .filter(a -> a.sector().equals("IGO"))
                .map(Actor::name)
                .findFirst();
    }

    private void international(Mention mention, String body) {
        Actor actor = chart.of(mention).value().orElseThrow();
        chart.set(mention, new Actor(actor.name(), Optional.empty(), "IGO", Optional.empty()), 0.6, "of " + body);
    }

    private void set(Mention mention, String country) {
        Actor actor = chart.of(mention).value().orElseThrow();
        // Who has arms and is loyal to a government fights for it.
        Actor loyal = actor.sector().equals("UAF") ? actor.withSector("PRM") : actor;
        chart.set(mention, loyal.withCountry(country), 0.6, "belongs to one of " + country);
    }
}
