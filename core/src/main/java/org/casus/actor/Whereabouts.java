package org.casus.actor;

import java.util.List;
import java.util.Optional;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** The countries in which those act of whom the text does not say whose they are: by the words beside them or by the report. */
final class Whereabouts {

    private final Chart chart;
    private final WordClasses words;
    private final Scene scene;
    private final Home home;

    /** The report is taken as it is known now. */
    Whereabouts(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
        this.scene = new Scene(chart);
        this.home = new Home(chart);
    }

    /**
     * A country that something tells.
     *
     * @param why goes on after the words of the mention
     */
    record Found(String country, String why) {}

    /** That of the report. */
    Optional<Found> home() {
        return home.country().map(c -> new Found(c, "in a report from " + c));
    }

    /** That of the report, of a people that lives there. */
    Optional<Found> people(Mention mention) {
        return home.country().filter(c -> chart.livesIn(mention, c)).map(c -> new Found(c, "of a people of " + c));
    }

    /** That of the armed group whose rebels they are, else of the sentence, else of the report. */
    Optional<Found> around(Mention mention) {
        String sector = chart.sector(mention);
        Optional<Found> group = sector.equals("REB") ? ofGroup(mention) : Optional.empty();
        if (group.isPresent()) {
            return group;
        }
        if (sector.equals("JUD") && isAtTheHague(mention)) {
            return Optional.empty();
        }
        boolean force = sector.equals("MIL");
        Optional<String> sent = force && arePeople(mention) ? scene.force(mention) : Optional.empty();
        Optional<String> place = force ? Optional.empty() : scene.place(mention);
        boolean open = home.isUnknown() || Sectors.ARMED.contains(sector);
        return sent.map(c -> new Found(c, "after a force of " + c))
                .or(() -> place.map(c -> new Found(c, "acts in " + c)))
                .or(this::home)
                .or(() -> (open ? Optional.<String>empty() : scene.near(mention))
                        .map(c -> new Found(c, "where " + c + " is told of")));
    }

    private Optional<Found> ofGroup(Mention mention) {
        boolean rebels =
                chart.agentIn(mention).filter(n -> n.sector().equals("REB")).isPresent();
        return (rebels ? armedGroup(mention) : Optional.<Actor>empty())
                .flatMap(a -> a.country().map(c -> new Found(c, "after " + a.name())));
    }

    /** The armed group that the report named last, else the first that it names; its fighters its rebels are. */
    Optional<Actor> armedGroup(Mention mention) {
        List<Mention> named = chart.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && !m.is(EntityType.PER))
                .filter(m -> chart.sector(m).equals("REB"))
                .toList();
        return named.stream()
                .filter(m -> m.id() < mention.id())
                .reduce((first, second) -> second)
                .or(() -> named.stream().findFirst())
                .flatMap(m -> chart.of(m).value());
    }

    /** Courts and prosecutors in The Hague are those of no country. */
    private boolean isAtTheHague(Mention mention) {
        return chart.tree(mention).sentence().tokens().stream()
                .anyMatch(t -> t.form().equals("Hague"));
    }

    /** Soldiers, not the planes and convoys that anybody may have sent, nor "troops from Chad". */
    private boolean arePeople(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        return !words.has("materiel", chart.head(mention).lemma())
                && tree.children(mention.head(), "nmod").stream().noneMatch(c -> Chart.hasCase(tree, c, "from"));
    }

    /** "The school" after "a school in Kharkiv". */
    Optional<Found> before(Mention mention) {
        String noun = chart.head(mention).lemma();
        return chart.isDefinite(mention)
                ? chart.mentions().stream()
                        .filter(m ->
                                m.id() < mention.id() && chart.head(m).lemma().equals(noun))
                        .reduce((first, second) -> second)
                        .flatMap(chart::country)
                        .map(c -> new Found(c, "was told of before"))
                : Optional.empty();
    }

    /** "The prime minister told parliament". */
    Optional<Found> speaker(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        boolean told = chart.sector(mention).equals("LEG")
                && head.head() != Token.ROOT
                && (head.is("obj") || head.is("iobj") || head.is("obl"));
        return told
                ? tree.child(head.head(), "nsubj")
                        .flatMap(t -> chart.at(tree, t))
                        .filter(m -> chart.sector(chart.identity(m)).equals("GOV"))
                        .flatMap(chart::country)
                        .map(c -> new Found(c, "is spoken to by one of " + c))
                : Optional.empty();
    }

    /**
     * That of the place where they are.
     *
     * @param local whether the place where what they do is done tells as much
     */
    Optional<Found> beside(Mention mention, boolean local) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        Optional<String> own = in(tree, tree.children(head.index(), "nmod"));
        boolean only = own.isPresent() || !local || head.head() == Token.ROOT || !head.is("nsubj");
        Optional<String> place = only ? own : in(tree, tree.children(head.head(), "obl"));
        return place.map(c -> new Found(c, "acts in " + c));
    }

    private Optional<String> in(DependencyTree tree, List<Token> tokens) {
        return tokens.stream()
                .filter(c -> Chart.hasCase(tree, c, "in", "of", "from", "near", "across", "around"))
                .flatMap(c -> chart.place(tree, c).stream())
                .findFirst();
    }
}
