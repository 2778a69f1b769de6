package org.casus.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.ParagraphKind;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * What speaks for a mention being of one country or another, or of none: for each country that the article tells of, where it stands to the
 * mention and to the article. Learned weights go by these texts, so that a change here asks for training anew.
 */
final class CountryFeatures {

    /** Stands for being of no country. */
    static final String NONE = "";

    private static final int NEAR = 3;
    private static final int TENTHS = 10;

    private final Chart chart;
    private final MentionFeatures mentions;
    private final Optional<String> home;

    /** The mentions with a country, in the order of the text. */
    private final List<Told> told = new ArrayList<>();

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> titled = new LinkedHashSet<>();
    private final Optional<String> most;

    private record Told(Mention mention, String country) {}

    CountryFeatures(Chart chart, MentionFeatures mentions) {
        this.chart = chart;
        this.mentions = mentions;
        this.home = new Home(chart).country();
        for (Mention mention : chart.mentions()) {
            MentionFeatures.country(mentions.behind(mention)).ifPresent(c -> tell(mention, c));
        }
        String first = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (first == null || count.getValue() > counts.getOrDefault(first, 0)) {
                first = count.getKey();
            }
        }
        most = Optional.ofNullable(first);
    }

    private void tell(Mention mention, String country) {
        told.add(new Told(mention, country));
        counts.merge(country, 1, Integer::sum);
        if (chart.paragraph(mention).kind() == ParagraphKind.HEADLINE) {
            titled.add(country);
        }
    }

    /** The features of each country that the article tells of, and of none, by code. */
    SortedMap<String, Set<String>> of(Mention mention, String sector) {
        SortedMap<String, Set<String>> all = new TreeMap<>();
        String way = MentionFeatures.way(mentions.behind(mention));
        all.put(NONE, none(mention, sector, way));
        for (String country : counts.keySet()) {
            all.put(country, new LinkedHashSet<>(List.of("any")));
        }
        rules(all, mention, way);
        article(all);
        sentence(all, mention);
        order(all, mention);
        String kind = (mention.kind() == MentionKind.NAME ? "name" : "noun") + (mentions.isPlural(mention) ? "s" : "");
        for (Map.Entry<String, Set<String>> country : all.entrySet()) {
            if (!country.getKey().equals(NONE)) {
                join(country.getValue(), sector, kind, way);
            }
        }
        return all;
    }

    private Set<String> none(Mention mention, String sector, String way) {
        Set<String> found = new LinkedHashSet<>();
        boolean ruled = MentionFeatures.country(mentions.behind(mention)).isPresent();
        String head = mentions.headLemma(mention);
        found.add("none");
        found.add("none way=" + way);
        found.add("none rules=" + MentionFeatures.sector(mentions.behind(mention)));
        found.add("none head=" + head);
        found.add("none plural=" + mentions.isPlural(mention));
        found.add("none of=" + Math.min(4, counts.size()));
        found.add(
                "none kind=" + mention.kind() + mention.entity().map(Enum::name).orElse(""));
        found.add("none ruled=" + ruled);
        found.add("none definite=" + chart.isDefinite(mention));
        found.add("none sector=" + sector);
        found.add("none sector=" + sector + " ruled=" + ruled);
        found.add("none sector=" + sector + " head=" + head);
        found.add("none sector=" + sector + " way=" + way);
        DependencyTree tree = chart.tree(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
            found.add("none word=" + MentionFeatures.lower(tree.token(i).form()));
        }
        return found;
    }

    private void rules(SortedMap<String, Set<String>> all, Mention mention, String way) {
        MentionFeatures.country(mentions.behind(mention)).ifPresent(country -> {
            Set<String> found = all.computeIfAbsent(country, c -> new LinkedHashSet<>(List.of("any")));
            found.add("rules");
            found.add("rules way=" + way);
            found.add("rules kind=" + mention.kind());
            found.add("rules was=" + MentionFeatures.sector(mentions.behind(mention)));
            found.add("rules head=" + mentions.headLemma(mention));
        });
        for (Mention other : mentions.same(mention)) {
            MentionFeatures.country(chart.of(other)).ifPresent(c -> add(all, c, "same"));
        }
    }

    private static void add(SortedMap<String, Set<String>> all, String country, String feature) {
        all.computeIfAbsent(country, c -> new LinkedHashSet<>(List.of("any"))).add(feature);
    }

    private void article(SortedMap<String, Set<String>> all) {
        home.ifPresent(c -> add(all, c, "home"));
        most.ifPresent(c -> {
            add(all, c, "most");
            add(all, c, "most=" + TENTHS * counts.getOrDefault(c, 0) / told.size());
        });
        if (!told.isEmpty()) {
            add(all, told.get(0).country(), "first");
        }
        titled.forEach(c -> add(all, c, "title"));
    }

    private void sentence(SortedMap<String, Set<String>> all, Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        for (Told other : told) {
            int apart = mention.sentence() - other.mention().sentence();
            if (apart > 0 && apart <= NEAR) {
                add(all, other.country(), "near");
                if (apart == 1) {
                    add(all, other.country(), "sentence before");
                }
            }
            if (apart != 0 || other.mention().id() == mention.id()) {
                continue;
            }
            add(all, other.country(), "sentence");
            add(all, other.country(), "sentence kind=" + other.mention().kind());
            Token its = tree.token(other.mention().head());
            if (its.head() == head.index()) {
                add(all, other.country(), "below=" + its.relation());
            }
            if (head.head() == its.index()) {
                add(all, other.country(), "above=" + head.relation());
            }
            if (head.head() != Token.ROOT && its.head() == head.head() && its.index() != head.index()) {
                add(all, other.country(), "beside=" + its.relation() + ":" + head.relation());
            }
            if (mention.covers(its.index())) {
                add(all, other.country(), "inside");
            }
        }
    }

    /** The country told of just before, just after, and at the head of the sentence before. */
    private void order(SortedMap<String, Set<String>> all, Mention mention) {
        Told before = null;
        Told after = null;
        Told lead = null;
        for (Told other : told) {
            int order = Integer.compare(
                    other.mention().span().start(), mention.span().start());
            if (order < 0) {
                before = other;
            }
            if (order > 0 && after == null) {
                after = other;
            }
            if (lead == null && other.mention().sentence() == mention.sentence() - 1) {
                lead = other;
            }
        }
        if (before != null) {
            add(all, before.country(), "before");
            add(all, before.country(), "before same=" + (before.mention().sentence() == mention.sentence()));
        }
        if (after != null) {
            add(all, after.country(), "after same=" + (after.mention().sentence() == mention.sentence()));
        }
        if (lead != null) {
            add(all, lead.country(), "lead before");
        }
    }

    /** What counts for more or less by the sector, by the kind of mention, and together. */
    private static void join(Set<String> found, String sector, String kind, String way) {
        List<String> own = new ArrayList<>(found);
        StringBuilder together = new StringBuilder("all");
        for (String feature : own) {
            if (feature.indexOf('=') < 0) {
                together.append(' ').append(feature);
            }
            if (!feature.startsWith("rules ")) {
                found.add(feature + " for " + sector);
                found.add(feature + " for " + kind);
            }
        }
        if (!found.contains("rules")) {
            found.add("other way=" + way);
        }
        found.add(together.toString());
        found.add(together + " way=" + way);
    }
}
