package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.Resolution;

/**
 * Completes what single mentions leave open by what the rest of the article tells: the country of a private person
 * ("Marsh": "the British student", "her home in Leeds"), of relatives, of a people, of bare officials. What nobody
 * tells stays open; where the signs disagree, the person is of either country. Safe to share between threads.
 */
public final class Backgrounds {

    private static final int ROUNDS = 3;

    private final Lexicon lexicon;
    private final WordClasses words;
    private final SecondOpinion opinion = SecondOpinion.load();

    Backgrounds(Lexicon lexicon, WordClasses words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * The same resolutions, some with a country added.
     *
     * @param known one resolution for each mention, by mention id
     * @param asOf day for which organisations are looked up
     */
    public List<Resolution<Actor>> complete(Marked marked, List<Resolution<Actor>> known, Optional<LocalDate> asOf) {
        Chart chart = ruled(marked, known, asOf);
        opinion.settle(chart);
        return chart.all();
    }

    /** What the learned weights go by in each mention but the pronouns. */
    public List<MentionEvidence> evidence(Marked marked, List<Resolution<Actor>> known, Optional<LocalDate> asOf) {
        return SecondOpinion.evidence(ruled(marked, known, asOf));
    }

    /** What the rules say. */
    private Chart ruled(Marked marked, List<Resolution<Actor>> known, Optional<LocalDate> asOf) {
        Chart chart = new Chart(marked, known, lexicon);
        new WholeNames(chart, asOf).settle();
        Namesakes namesakes = new Namesakes(chart, asOf);
        namesakes.settle();
        new Peoples(chart, words).settle();
        List<Sign> signs = new ArrayList<>(new Descriptions(chart, words).signs());
        signs.addAll(new Origins(chart, words).signs());
        settle(chart, signs);
        for (int round = 0; round < ROUNDS; round++) {
            settle(chart, new Kin(chart, words).signs());
        }
        new Described(chart, new Home(chart).country()).settle();
        new Roles(chart, words).settle();
        namesakes.settleOffices();
        new Organs(chart, words).settle();
        new Officers(chart, words).settle();
        new Services(chart, words).settle();
        new Possessions(chart, words).settle();
        new Locals(chart, words).settle();
        new Services(chart, words).settle();
        new Possessions(chart, words).settle();
        new SameName(chart).settle();
        new Strays(chart, words).settle(new Home(chart).country());
        new Privates(chart, words).settle(new Home(chart).country());
        new Sport(chart, words).settle();
        return chart;
    }

    private static void settle(Chart chart, List<Sign> signs) {
        Map<Integer, List<Sign>> byPerson = new LinkedHashMap<>();
        for (Sign sign : signs) {
            byPerson.computeIfAbsent(sign.person().id(), id -> new ArrayList<>())
                    .add(sign);
        }
        byPerson.values().forEach(of -> chart.set(of.get(0).person(), weigh(chart, of)));
    }

    /** The country most signs of the strongest kind tell. */
    private static Resolution<Actor> weigh(Chart chart, List<Sign> signs) {
        Mention person = signs.get(0).person();
        Sign.Weight best =
                signs.stream().map(Sign::weight).min(Sign.Weight::compareTo).orElseThrow();
        Map<String, List<Sign>> byCountry = new TreeMap<>();
        signs.stream()
                .filter(s -> s.weight() == best)
                .forEach(s -> byCountry
                        .computeIfAbsent(s.country(), c -> new ArrayList<>())
                        .add(s));
        int most = byCountry.values().stream().mapToInt(List::size).max().orElseThrow();
        List<Sign> leading = byCountry.values().stream()
                .filter(of -> of.size() == most)
                .map(of -> of.get(0))
                .toList();
        if (leading.size() > 1) {
            return new Resolution.Ambiguous<>(
                    leading.stream().map(s -> actor(chart, person, s)).toList(),
                    "'" + chart.text(person) + "' is told to be of more than one country");
        }
        Sign sign = leading.get(0);
        return new Resolution.Resolved<>(
                actor(chart, person, sign),
                best.confidence(),
                "'" + chart.text(person) + "' is of " + sign.country() + ": " + sign.why());
    }

    private static Actor actor(Chart chart, Mention person, Sign sign) {
        Optional<Actor> known = chart.of(person).value();
        return new Actor(
                known.map(Actor::name).orElse(chart.text(person)),
                Optional.of(sign.country()),
                known.map(Actor::sector).orElseGet(() -> sector(chart, person)),
                known.flatMap(Actor::office));
    }

    /** What the nouns that stand for the person say of it; a private person if there are none. */
    private static String sector(Chart chart, Mention person) {
        return chart.mentions().stream()
                .filter(m -> !m.is(EntityType.PER))
                .filter(m -> m.id() != person.id() && chart.identity(m).id() == person.id())
                .flatMap(m -> chart.of(m).value().stream())
                .map(Actor::sector)
                .findFirst()
                .orElse("CVL");
    }
}
