package org.casus.actor;

import java.util.Locale;
import java.util.Optional;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;

/**
 * Those who act where they live, and of whom the text does not say whose they are: "residents of Timbuktu", "the mayor",
 * "police", "voters", "Education Minister Yilmaz" in a report from Turkey. They are of the country of the place beside
 * them, else of the country in which the report plays.
 */
final class Locals {

    private final Chart chart;
    private final WordClasses words;
    private final Whose whose;
    private final Whereabouts whereabouts;

    Locals(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
        this.whose = new Whose(chart, words);
        this.whereabouts = new Whereabouts(chart, words);
    }

    void settle() {
        for (Mention mention : chart.mentions()) {
            rule(mention);
            if (isSent(mention)) {
                send(mention);
            }
            if (!isOpen(mention)) {
                continue;
            }
            Optional<Whereabouts.Found> people = whereabouts.people(mention);
            if (people.isPresent()) {
                set(mention, people.orElseThrow());
            } else if (isCommon(mention) && !whose.isTold(mention)) {
                common(mention).ifPresent(found -> set(mention, found));
            } else if (isTitled(mention)) {
                whereabouts.home().ifPresent(found -> set(mention, found));
            }
        }
    }

    private Optional<Whereabouts.Found> common(Mention mention) {
        boolean local = isLocal(mention);
        boolean placed = local || Sectors.PRIVATE.contains(chart.sector(mention));
        Optional<Whereabouts.Found> beside = placed ? whereabouts.beside(mention, local) : Optional.empty();
        return whereabouts
                .speaker(mention)
                .or(() -> whereabouts.before(mention))
                .or(() -> beside)
                .or(() -> isPlaced(mention) ? whereabouts.around(mention) : Optional.empty());
    }

    /** "The ruling Civic Party" is the government. */
    private void rule(Mention mention) {
        boolean rules = chart.sector(mention).equals("PTY")
                && chart.tree(mention).children(mention.head()).stream()
                        .anyMatch(c -> words.has("ruling", c.form().toLowerCase(Locale.ROOT)));
        if (rules) {
            Actor party = chart.of(mention).value().orElseThrow();
            chart.set(mention, party.withSector("GOV"), 0.6, "rules");
        }
    }

    /** "The inspectors" where the report names the organisation that sends them. */
    private boolean isSent(Mention mention) {
        return mention.kind() == MentionKind.NOMINAL
                && chart.of(mention).value().filter(a -> a.country().isEmpty()).isPresent()
                && words.has("delegated", chart.head(mention).lemma())
                && !whose.isTold(mention)
                && chart.mentions().stream()
                        .filter(m -> m.kind() == MentionKind.NAME)
                        .anyMatch(m -> chart.sector(m).equals("IGO"));
    }

    private void send(Mention mention) {
        Actor actor = chart.of(mention).value().orElseThrow();
        chart.set(
                mention,
                new Actor(actor.name(), Optional.empty(), "IGO", Optional.empty()),
                0.4,
                "in a report that names an international organisation");
    }

    /** Whether whoever it is acts as a rule at home; envoys, reporters and aid agencies do not. */
    private boolean isPlaced(Mention mention) {
        String sector = chart.sector(mention);
        // Where the armed group that the report named last is of no country, its rebels are that group's.
        boolean stated = sector.equals("REB")
                && whereabouts
                        .armedGroup(mention)
                        .filter(a -> a.country().isEmpty())
                        .isPresent();
        boolean agency = sector.equals("SOC") && chart.noun(mention).isEmpty();
        // Who is displaced is still in the country, unlike a refugee.
        boolean displaced = sector.equals("REF") && hyphened(mention).equals("displaced");
        return (Sectors.PLACED.contains(sector) || displaced)
                && !isSeveralStates(mention)
                && !stated
                && !agency
                && !(words.has("abroad", lastWord(mention)) && !sector.equals("MED"))
                && !words.has("abroad", hyphened(mention));
    }

    /** The last word of the noun for whoever it is; empty if there is none. */
    private String lastWord(Mention mention) {
        String noun = chart.agentIn(mention).map(AgentNoun::noun).orElse("");
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }

    /** The whole noun, as the word classes have it: "air-force". */
    private String hyphened(Mention mention) {
        return chart.agentIn(mention).map(AgentNoun::noun).orElse("").replace(' ', '-');
    }

    /** "The governments", "five heads of state": those of several countries. */
    private boolean isSeveralStates(Mention mention) {
        Token head = chart.head(mention);
        boolean single = chart.of(mention)
                .value()
                .flatMap(Actor::office)
                .filter(o -> Holders.isTop(o) || words.has("single-office", o.replace(' ', '-')))
                .isPresent();
        return (words.has("states", head.lemma()) || single) && head.has("Number", "Plur");
    }

    /** "The court", "Supreme Court", "state television": words for a body, not the name of one that is known. */
    private boolean isCommon(Mention mention) {
        if (mention.kind() == MentionKind.NOMINAL) {
            return true;
        }
        boolean body = mention.entity().isEmpty() || mention.is(EntityType.ORG);
        return mention.kind() == MentionKind.NAME && body && !chart.isListed(mention);
    }

    private boolean isOpen(Mention mention) {
        return chart.of(mention) instanceof Resolution.Resolved<Actor> known
                && known.answer().country().isEmpty()
                && chart.country(mention).isEmpty()
                && !(mention.kind() == MentionKind.NOMINAL && chart.isListed(mention));
    }

    private boolean isTitled(Mention mention) {
        return mention.is(EntityType.PER)
                && !chart.isListed(mention)
                && !words.has(
                        "abroad", chart.agentIn(mention).map(AgentNoun::noun).orElse(""))
                && Sectors.TITLED.contains(chart.sector(mention));
    }

    private boolean isLocal(Mention mention) {
        String sector = chart.sector(mention);
        if (isBuilding(mention, sector) && !chart.head(mention).is("nsubj")) {
            return false;
        }
        return Sectors.AT_HOME.contains(sector)
                || words.has("local", lastWord(mention))
                || (sector.equals("GOV") && chart.isDefinite(mention))
                || (sector.equals("MIL") && chart.isDefinite(mention) && isForce(mention));
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
        return words.has("forces", hyphened(mention));
    }

    private void set(Mention mention, Whereabouts.Found found) {
        Actor actor = chart.of(mention).value().orElseThrow();
        chart.set(mention, actor.withCountry(found.country()), 0.5, found.why());
    }
}
