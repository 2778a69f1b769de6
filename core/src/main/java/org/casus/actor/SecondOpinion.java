package org.casus.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;

/**
 * Puts right what the rules say of sectors and countries where weights learned from annotated articles ({@code training/actors}) are sure
 * of something else: two log-linear models, one over the sectors and one over the countries that the article tells of. The answer of the
 * rules is one of the features, so that it stands unless enough speaks against it. Names in the user's own tables, and whatever
 * else the rules are sure of, are not touched.
 */
final class SecondOpinion {

    /** So sure are the rules where a table has the very name. */
    private static final double SURE = 0.9;

    /** By so much must another answer be more probable than that of the rules. */
    private static final double SECTOR_LEAD = 0.1;

    private static final double COUNTRY_LEAD = 0.1;

    /** Shorter texts are not like the reports that the weights were learned from, and are left to the rules. */
    private static final int FEWEST_SENTENCES = 4;

    private static final double MOST_CONFIDENT = 0.8;

    private static final String NO_SECTOR = "-";

    private final Weights forSector;
    private final Weights forCountry;

    private SecondOpinion(Weights forSector, Weights forCountry) {
        this.forSector = forSector;
        this.forCountry = forCountry;
    }

    static SecondOpinion load() {
        return new SecondOpinion(Weights.load("sector-weights"), Weights.load("country-weights"));
    }

    /** A choice and what it has over that of the rules, in [0,1]. */
    private record Choice(String answer, double probability, double lead) {}

    /** Changes the chart where the weights are sure of something else than the rules. */
    void settle(Chart chart) {
        if (chart.trees().size() < FEWEST_SENTENCES) {
            return;
        }
        MentionFeatures mentions = new MentionFeatures(chart, false);
        CountryFeatures countries = new CountryFeatures(chart, mentions, false);
        Map<Integer, List<Mention>> byCarrier = new TreeMap<>();
        for (Mention mention : chart.mentions()) {
            if (mention.kind() != MentionKind.PRONOUN) {
                byCarrier
                        .computeIfAbsent(chart.carrier(mention).id(), id -> new ArrayList<>())
                        .add(mention);
            }
        }
        Map<Integer, Resolution<Actor>> changed = new LinkedHashMap<>();
        for (Map.Entry<Integer, List<Mention>> one : byCarrier.entrySet()) {
            Mention carrier = chart.mentions().get(one.getKey());
            if (isOpen(chart, carrier)) {
                answer(chart, mentions, countries, carrier, one.getValue())
                        .ifPresent(r -> changed.put(carrier.id(), r));
            }
        }
        changed.forEach((id, resolution) -> chart.set(chart.mentions().get(id), resolution));
    }

    /** Places, what several tables name, and what a table has by its very name are left as they are. */
    private static boolean isOpen(Chart chart, Mention carrier) {
        Resolution<Actor> known = chart.of(carrier);
        boolean sure = known instanceof Resolution.Resolved<Actor> r && r.confidence() >= SURE;
        return !sure && !carrier.is(EntityType.LOC) && !(known instanceof Resolution.Ambiguous);
    }

    private Optional<Resolution<Actor>> answer(
            Chart chart, MentionFeatures mentions, CountryFeatures countries, Mention carrier, List<Mention> same) {
        Resolution<Actor> known = chart.of(carrier);
        Optional<Actor> ruled = known.value();
        String rulesSector = ruled.map(Actor::sector).orElse(NO_SECTOR);
        Choice sector = sector(mentions, same, rulesSector);
        boolean other = sector.lead() >= SECTOR_LEAD && !sector.answer().equals(NO_SECTOR);
        String chosen = other ? sector.answer() : rulesSector;
        if (chosen.equals(NO_SECTOR)) {
            return Optional.empty();
        }
        String rulesCountry = ruled.flatMap(Actor::country).orElse(CountryFeatures.NONE);
        Choice country = country(countries, same, chosen, rulesCountry);
        boolean elsewhere = country.lead() >= COUNTRY_LEAD;
        if (!other && !elsewhere) {
            return Optional.empty();
        }
        String of = elsewhere ? country.answer() : rulesCountry;
        Actor actor = new Actor(
                ruled.map(Actor::name).orElseGet(() -> chart.text(carrier)),
                of.isEmpty() ? Optional.empty() : Optional.of(of),
                chosen,
                elsewhere ? Optional.empty() : ruled.flatMap(Actor::office));
        double sureness = Math.min(other ? sector.probability() : 1, elsewhere ? country.probability() : 1);
        String why = "'" + chart.text(carrier) + "' is more likely " + (of.isEmpty() ? "of no country" : "of " + of)
                + ", " + chosen + ", by its words and the report; by rule: " + MentionFeatures.why(known);
        return Optional.of(new Resolution.Resolved<>(actor, Math.min(MOST_CONFIDENT, sureness), why));
    }

    private Choice sector(MentionFeatures mentions, List<Mention> same, String rules) {
        double[] scores = new double[forSector.answers().size()];
        for (Mention mention : same) {
            forSector.add(mentions.of(mention), same.size(), scores);
        }
        return choice(forSector.answers(), scores, rules);
    }

    private Choice country(CountryFeatures countries, List<Mention> same, String sector, String rules) {
        Map<String, double[]> sums = new TreeMap<>();
        for (Mention mention : same) {
            countries
                    .of(mention, sector)
                    .forEach((country, features) ->
                            forCountry.add(features, same.size(), sums.computeIfAbsent(country, c -> new double[1])));
        }
        double[] scores = sums.values().stream().mapToDouble(sum -> sum[0]).toArray();
        return choice(List.copyOf(sums.keySet()), scores, rules);
    }

    private static Choice choice(List<String> answers, double[] scores, String rules) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - scores[best]);
        }
        int ruled = answers.indexOf(rules);
        double ofRules = ruled < 0 ? 0 : StrictMath.exp(scores[ruled] - scores[best]) / sum;
        return new Choice(answers.get(best), 1 / sum, 1 / sum - ofRules);
    }

    /** What the weights go by in each mention but the pronouns. */
    static List<MentionEvidence> evidence(Chart chart) {
        MentionFeatures mentions = new MentionFeatures(chart, true);
        CountryFeatures countries = new CountryFeatures(chart, mentions, true);
        List<MentionEvidence> all = new ArrayList<>();
        for (Mention mention : chart.mentions()) {
            if (mention.kind() != MentionKind.PRONOUN) {
                Resolution<Actor> ruled = mentions.behind(mention);
                all.add(new MentionEvidence(
                        mention,
                        MentionFeatures.country(ruled),
                        ruled.value().map(Actor::sector),
                        mentions.of(mention).texts(),
                        texts(countries.of(mention, "*"))));
            }
        }
        return all;
    }

    private static SortedMap<String, List<String>> texts(SortedMap<String, Features> features) {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        features.forEach((country, own) -> texts.put(country, own.texts()));
        return texts;
    }
}
