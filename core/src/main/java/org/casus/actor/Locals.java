package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Those who act where they live, and of whom the text does not say whose they are: "residents of Timbuktu", "the mayor",
 * "police", "voters", "Education Minister Yilmaz" in a report from Turkey. They are of the country of the place beside
 * them, else of the country in which the report plays.
 */
final class Locals {

    /** Sectors whose people act for, or in, their own country. */
    private static final Set<String> SECTORS =
            Set.of("COP", "JUD", "LEG", "OPP", "EDU", "MED", "AGR", "LAB", "SPY", "PTY");

    /** Sectors whose people are of the place that they are said to be in. */
    private static final Set<String> PRIVATE = Set.of("CVL", "BUS", "CRM", "REL");

    private static final Set<String> TITLED = Set.of(
            "GOV", "COP", "JUD", "LEG", "OPP", "EDU", "MIL", "SPY", "PTY", "REL", "MED", "LAB", "AGR", "CVL", "BUS",
            "JRN", "SOC", "ELI");

    /** Sectors whose people are as a rule those of the country in which they act, though the text does not say so. */
    private static final Set<String> PLACED = Set.of(
            "CVL", "BUS", "CRM", "REL", "COP", "JUD", "LEG", "OPP", "EDU", "MED", "AGR", "LAB", "SPY", "PTY", "JRN",
            "GOV", "MIL", "PRM", "REB", "SOC", "ELI");

    /** Sectors whose people may as well fight the state that was told of last. */
    private static final Set<String> ARMED = Set.of("REB", "MIL", "PRM", "UAF");

    /** What soldiers use, which is told of like them. */
    private static final Set<String> THINGS = Set.of(
            "convoy",
            "plane",
            "aircraft",
            "warplane",
            "jet",
            "helicopter",
            "drone",
            "ship",
            "warship",
            "vessel",
            "boat",
            "submarine",
            "tank",
            "missile",
            "strike",
            "airstrike",
            "raid",
            "attack");

    /** Words for states: several of them are not those of one country. */
    private static final Set<String> STATES = Set.of("state", "government", "country", "nation");

    /** Offices that a country has one of, those of heads of state and government aside. */
    private static final Set<String> SINGLE =
            Set.of("head of state", "head of government", "foreign minister", "defence minister", "ambassador");

    private final Chart chart;
    private final WordClasses words;
    private final Scene scene;

    Locals(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
        this.scene = new Scene(chart);
    }

    void settle() {
        Optional<String> home = Home.of(chart);
        boolean nowhere = Home.isUnknown(chart);
        for (Mention mention : chart.mentions()) {
            rule(mention);
            if (isSent(mention)) {
                send(mention);
            }
            if (!isOpen(mention)) {
                continue;
            }
            if (home.isPresent() && chart.livesIn(mention, home.orElseThrow())) {
                set(mention, new Found(home.orElseThrow(), "of a people of " + home.orElseThrow()));
                continue;
            }
            if (isCommon(mention) && !isTold(mention)) {
                boolean local = isLocal(mention);
                Optional<String> place = local || isPrivate(mention) ? place(mention, local) : Optional.empty();
                Optional<String> speaker = isParliament(mention) ? speaker(mention) : Optional.empty();
                speaker.map(c -> new Found(c, "is spoken to by one of " + c))
                        .or(() -> before(mention).map(c -> new Found(c, "was told of before")))
                        .or(() -> place.map(c -> new Found(c, "acts in " + c)))
                        .or(() -> isPlaced(mention) ? where(mention, home, nowhere) : Optional.empty())
                        .ifPresent(f -> set(mention, f));
            } else if (isTitled(mention)) {
                home.ifPresent(c -> set(mention, new Found(c, "in a report from " + c)));
            }
        }
    }

    /** "The ruling Civic Party" is the government. */
    private void rule(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        boolean party =
                chart.of(mention).value().filter(a -> a.sector().equals("PTY")).isPresent();
        boolean rules = party
                && tree.children(mention.head()).stream()
                        .anyMatch(c ->
                                Set.of("ruling", "governing").contains(c.form().toLowerCase(Locale.ROOT)));
        if (rules) {
            Actor actor = chart.of(mention).value().orElseThrow();
            chart.set(
                    mention,
                    new Resolution.Resolved<>(
                            new Actor(actor.name(), actor.country(), "GOV", actor.office()),
                            0.6,
                            "'" + chart.text(mention) + "' rules"));
        }
    }

    /** "The inspectors" where the report names the organisation that sends them. */
    private boolean isSent(Mention mention) {
        return mention.kind() == MentionKind.NOMINAL
                && chart.of(mention).value().filter(a -> a.country().isEmpty()).isPresent()
                && words.has("delegated", chart.head(mention).lemma())
                && !isTold(mention)
                && chart.mentions().stream()
                        .filter(m -> m.kind() == MentionKind.NAME)
                        .flatMap(m -> chart.of(m).value().stream())
                        .anyMatch(a -> a.sector().equals("IGO"));
    }

    private void send(Mention mention) {
        Actor actor = chart.of(mention).value().orElseThrow();
        chart.set(
                mention,
                new Resolution.Resolved<>(
                        new Actor(actor.name(), Optional.empty(), "IGO", Optional.empty()),
                        0.4,
                        "'" + chart.text(mention) + "' in a report that names an international organisation"));
    }

    /** Where the sentence plays, else the report. */
    private Optional<Found> where(Mention mention, Optional<String> home, boolean nowhere) {
        boolean force = sector(mention).equals("MIL");
        Optional<String> sent = force && arePeople(mention) ? scene.force(mention) : Optional.empty();
        Optional<String> place = force ? Optional.empty() : scene.place(mention);
        boolean rebels = sector(mention).equals("REB")
                && chart.agentIn(mention).filter(n -> n.sector().equals("REB")).isPresent();
        Optional<Actor> group = rebels ? armedGroup(mention) : Optional.empty();
        if (group.flatMap(Actor::country).isPresent()) {
            return group.flatMap(Actor::country)
                    .map(c -> new Found(c, "after " + group.orElseThrow().name()));
        }
        if (sector(mention).equals("JUD") && isAtTheHague(mention)) {
            return Optional.empty();
        }
        return sent.map(c -> new Found(c, "after a force of " + c))
                .or(() -> place.map(c -> new Found(c, "acts in " + c)))
                .or(() -> home.map(c -> new Found(c, "in a report from " + c)))
                .or(() -> (nowhere || ARMED.contains(sector(mention)) ? Optional.<String>empty() : scene.near(mention))
                        .map(c -> new Found(c, "where " + c + " is told of")));
    }

    /** Courts and prosecutors in The Hague are those of no country. */
    private boolean isAtTheHague(Mention mention) {
        return chart.tree(mention).sentence().tokens().stream()
                .anyMatch(t -> t.form().equals("Hague"));
    }

    /** Soldiers, not the planes and convoys that anybody may have sent, nor "troops from Chad". */
    private boolean arePeople(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        return !THINGS.contains(chart.head(mention).lemma())
                && tree.children(mention.head(), "nmod").stream().noneMatch(c -> Chart.hasCase(tree, c, "from"));
    }

    private String sector(Mention mention) {
        return chart.of(mention).value().orElseThrow().sector();
    }

    /** Whether whoever it is acts as a rule at home; envoys, reporters and aid agencies do not. */
    private boolean isPlaced(Mention mention) {
        String noun = chart.agentIn(mention)
                .map(n -> n.noun().substring(n.noun().lastIndexOf(' ') + 1))
                .orElse("");
        String whole =
                chart.agentIn(mention).map(n -> n.noun().replace(' ', '-')).orElse("");
        String sector = sector(mention);
        boolean stated = sector.equals("REB")
                && armedGroup(mention).filter(a -> a.country().isEmpty()).isPresent();
        boolean agency = sector.equals("SOC") && chart.noun(mention).isEmpty();
        // Who is displaced is still in the country, unlike a refugee.
        boolean displaced = sector.equals("REF") && whole.equals("displaced");
        return (PLACED.contains(sector) || displaced)
                && !isSeveralStates(mention)
                && !stated
                && !agency
                && !(words.has("abroad", noun) && !sector.equals("MED"))
                && !words.has("abroad", whole);
    }

    /** "The governments", "five heads of state": those of several countries. */
    private boolean isSeveralStates(Mention mention) {
        Token head = chart.head(mention);
        boolean single = chart.of(mention)
                .value()
                .flatMap(Actor::office)
                .filter(o -> Holders.isTop(o) || SINGLE.contains(o))
                .isPresent();
        return (STATES.contains(head.lemma()) || single) && head.has("Number", "Plur");
    }

    /** The armed group that the report named last, else the first that it names; its fighters its rebels are. */
    private Optional<Actor> armedGroup(Mention mention) {
        List<Mention> named = chart.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .filter(m -> m.entity().filter(t -> t == EntityType.PER).isEmpty())
                .filter(m -> chart.of(m)
                        .value()
                        .filter(a -> a.sector().equals("REB"))
                        .isPresent())
                .toList();
        return named.stream()
                .filter(m -> m.id() < mention.id())
                .reduce((first, second) -> second)
                .or(() -> named.stream().findFirst())
                .flatMap(m -> chart.of(m).value());
    }

    /** "The school" after "a school in Kharkiv". */
    private Optional<String> before(Mention mention) {
        String noun = chart.head(mention).lemma();
        return isDefinite(mention)
                ? chart.mentions().stream()
                        .filter(m ->
                                m.id() < mention.id() && chart.head(m).lemma().equals(noun))
                        .reduce((first, second) -> second)
                        .flatMap(chart::country)
                : Optional.empty();
    }

    private boolean isParliament(Mention mention) {
        return chart.of(mention).value().filter(a -> a.sector().equals("LEG")).isPresent();
    }

    /** "The prime minister told parliament". */
    private Optional<String> speaker(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        if (head.head() == Token.ROOT || !(head.is("obj") || head.is("iobj") || head.is("obl"))) {
            return Optional.empty();
        }
        return tree.child(head.head(), "nsubj")
                .flatMap(t -> chart.at(tree, t))
                .filter(m -> chart.of(chart.identity(m))
                        .value()
                        .filter(a -> a.sector().equals("GOV"))
                        .isPresent())
                .flatMap(chart::country);
    }

    /** "The court", "Supreme Court", "state television": words for a body, not the name of one that is known. */
    private boolean isCommon(Mention mention) {
        if (mention.kind() == MentionKind.NOMINAL) {
            return true;
        }
        boolean body = mention.entity().map(t -> t == EntityType.ORG).orElse(true);
        return mention.kind() == MentionKind.NAME && body && !chart.isListed(mention);
    }

    private record Found(String country, String why) {}

    private boolean isOpen(Mention mention) {
        return chart.of(mention) instanceof Resolution.Resolved<Actor> known
                && known.answer().country().isEmpty()
                && chart.country(mention).isEmpty()
                && !(mention.kind() == MentionKind.NOMINAL && chart.isListed(mention));
    }

    private boolean isTitled(Mention mention) {
        return mention.entity().filter(t -> t == EntityType.PER).isPresent()
                && !chart.isListed(mention)
                && !words.has(
                        "abroad", chart.agentIn(mention).map(AgentNoun::noun).orElse(""))
                && TITLED.contains(chart.of(mention).value().orElseThrow().sector());
    }

    private boolean isLocal(Mention mention) {
        String sector = chart.of(mention).value().orElseThrow().sector();
        String noun = chart.agentIn(mention)
                .map(n -> n.noun().substring(n.noun().lastIndexOf(' ') + 1))
                .orElse("");
        if (isBuilding(mention, sector) && !chart.head(mention).is("nsubj")) {
            return false;
        }
        return SECTORS.contains(sector)
                || words.has("local", noun)
                || (sector.equals("GOV") && isDefinite(mention))
                || (sector.equals("MIL") && isDefinite(mention) && isForce(mention));
    }

    /** A school or a hospital is a place as well, unless it does something. */
    private boolean isBuilding(Mention mention, String sector) {
        return (sector.equals("EDU") || sector.equals("MED"))
                && chart.agentIn(mention)
                        .filter(n -> n.kind() == AgentNoun.Kind.GROUP)
                        .isPresent();
    }

    /** "The army", not "the troops", which may be those of another state that the report told of before. */
    private boolean isForce(Mention mention) {
        return chart.agentIn(mention)
                .filter(n -> words.has("forces", n.noun().replace(' ', '-')))
                .isPresent();
    }

    private boolean isPrivate(Mention mention) {
        return PRIVATE.contains(chart.of(mention).value().orElseThrow().sector());
    }

    /** Whether the words beside it say, or leave open on purpose, whose it is. */
    private boolean isTold(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        List<Token> around = new ArrayList<>(tree.children(mention.head()));
        tree.children(mention.head(), "nmod").forEach(c -> around.addAll(tree.children(c.index(), "amod")));
        for (Token child : around) {
            if (words.has("alien", child.lemma().toLowerCase(Locale.ROOT))
                    || child.has("Poss", "Yes")
                    || isOfPeople(mention, child)
                    || (child.is("nmod")
                            && child.index() < mention.head()
                            && child.upos() == Upos.PROPN
                            && !(mention.kind() == MentionKind.NAME && mention.covers(child.index())))) {
                return true;
            }
        }
        return isOfBody(mention)
                || chart.possessor(tree, chart.head(mention))
                        .filter(p -> p.upos() != Upos.NOUN)
                        .isPresent();
    }

    /** "Kurdish authorities": those of a people that has no state, or several. */
    private static boolean isOfPeople(Mention mention, Token child) {
        return mention.kind() == MentionKind.NOMINAL
                && child.is("amod")
                && Character.isUpperCase(child.form().charAt(0))
                && child.index() > mention.first();
    }

    /** "NATO soldiers", "officials of the Red Cross": those of a body that is of no country. */
    private boolean isOfBody(Mention mention) {
        return mention.kind() == MentionKind.NOMINAL
                && chart.mentions().stream()
                        .filter(m -> m.sentence() == mention.sentence() && m.id() != mention.id())
                        // "Church leaders" at the head of a sentence are those of no body called Church.
                        .filter(m -> m.first() > 0 || chart.isListed(m))
                        .filter(m -> m.span().start() >= mention.span().start()
                                && m.span().end() <= mention.span().end())
                        .anyMatch(
                                m -> m.entity().filter(t -> t == EntityType.ORG).isPresent());
    }

    /** The place where they are, or where what they do is done. */
    private Optional<String> place(Mention mention, boolean local) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        List<Token> below = tree.children(head.index(), "nmod");
        Optional<String> own = in(tree, below);
        return own.isPresent() || !local || head.head() == Token.ROOT || !head.is("nsubj")
                ? own
                : in(tree, tree.children(head.head(), "obl"));
    }

    private Optional<String> in(DependencyTree tree, List<Token> tokens) {
        return tokens.stream()
                .filter(c -> Chart.hasCase(tree, c, "in", "of", "from", "near", "across", "around"))
                .flatMap(c -> chart.place(tree, c).stream())
                .findFirst();
    }

    private boolean isDefinite(Mention mention) {
        return mention.first() > 0
                && chart.tree(mention).token(mention.first() - 1).lemma().equals("the");
    }

    private void set(Mention mention, Found found) {
        Actor actor = chart.of(mention).value().orElseThrow();
        chart.set(
                mention,
                new Resolution.Resolved<>(
                        new Actor(actor.name(), Optional.of(found.country()), actor.sector(), actor.office()),
                        0.5,
                        "'" + chart.text(mention) + "' " + found.why()));
    }
}
