package org.casus.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;

/**
 * Names that bodies of many countries bear. "The Liberal Party" and "the Daily Star" are those of the country in which the
 * report plays, where it tells of no other that the table knows by the name.
 */
final class Strays {

    /** Sectors of bodies whose names are of words that any country uses. */
    private static final Set<String> SECTORS = Set.of("PTY", "JRN", "JUD", "LEG", "GOV", "LAB", "OPP");

    /** Most letters of an acronym that many bear. */
    private static final int LETTERS = 4;

    private final Chart chart;
    private final WordClasses words;

    Strays(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle(Optional<String> home) {
        for (Mention mention : chart.mentions()) {
            boolean name =
                    mention.kind() == MentionKind.NAME && !mention.is(EntityType.PER) && !mention.is(EntityType.LOC);
            if (name && home.isPresent() && chart.of(mention) instanceof Resolution.Resolved<Actor> known) {
                Actor body = known.answer();
                boolean stray = SECTORS.contains(body.sector())
                        && body.country()
                                .filter(c -> !home.orElseThrow().equals(c))
                                .isPresent()
                        && (isCommon(chart.text(mention)) || isAcronym(chart.text(mention), body))
                        && isAlone(mention, body.country().orElseThrow(), isCongress(body, mention));
                if (stray) {
                    set(mention, body, home.orElseThrow());
                }
            }
        }
    }

    /** Whether every word of the name is one that such names are made of, and there are two at least. */
    private boolean isCommon(String name) {
        String[] parts = Names.key(name).split(" ");
        for (String part : parts) {
            if (!words.has("common-name", part.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return parts.length > 1 || words.has("chamber", name.toLowerCase(Locale.ROOT));
    }

    /** A bare "Congress" or "Senate", of which the sentence alone tells whose it is. */
    private boolean isCongress(Actor body, Mention mention) {
        return body.sector().equals("LEG")
                && words.has("chamber", chart.text(mention).toLowerCase(Locale.ROOT));
    }

    /** "CGT", "PDS": unions and parties of many countries have the same letters. */
    private static boolean isAcronym(String name, Actor body) {
        String letters = name.substring(name.lastIndexOf(' ') + 1);
        return (body.sector().equals("LAB") || body.sector().equals("PTY"))
                && letters.length() <= LETTERS
                && letters.chars().allMatch(Character::isUpperCase);
    }

    /** Whether nothing but this name tells of the country, in the report or in the sentence. */
    private boolean isAlone(Mention mention, String country, boolean sentence) {
        String name = chart.text(mention);
        return chart.mentions().stream()
                .filter(m -> !sentence || m.sentence() == mention.sentence())
                .filter(m -> chart.country(m).filter(country::equals).isPresent())
                .allMatch(m -> name.contains(chart.text(m)) || chart.text(m).contains(name));
    }

    private void set(Mention mention, Actor body, String home) {
        chart.set(
                mention,
                new Resolution.Resolved<>(
                        new Actor(chart.text(mention), Optional.of(home), body.sector(), Optional.empty()),
                        0.5,
                        "a name that bodies of many countries bear, in a report from " + home));
    }
}
