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
 * mention and to the article. Learned weights go by these features, so that a change here asks for training anew.
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

    private final boolean texts;

    /** @param texts whether the texts of features are kept, for training */
    CountryFeatures(Chart chart, MentionFeatures mentions, boolean texts) {
        this.chart = chart;
        this.texts = texts;
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
    SortedMap<String, Features> of(Mention mention, String sector) {
        SortedMap<String, Features> all = new TreeMap<>();
        String way = MentionFeatures.way(mentions.behind(mention));
        all.put(NONE, none(mention, sector, way));
        for (String country : counts.keySet()) {
            all.put(country, any());
        }
        rules(all, mention, way);
        article(all);
        sentence(all, mention);
        order(all, mention);
        String kind = (mention.kind() == MentionKind.NAME ? "name" : "noun") + (mentions.isPlural(mention) ? "s" : "");
        for (Map.Entry<String, Features> country : all.entrySet()) {
            if (!country.getKey().equals(NONE)) {
                country.getValue().join(sector, kind, way);
            }
        }
        return all;
    }

    private Features none(Mention mention, String sector, String way) {
        Features found = new Features(texts);
        String ruled =
                String.valueOf(MentionFeatures.country(mentions.behind(mention)).isPresent());
        String head = mentions.headLemma(mention);
        found.plain("none");
        found.valued("none way=", way);
        found.valued("none rules=", MentionFeatures.sector(mentions.behind(mention)));
        found.valued("none head=", head);
        found.valued("none plural=", String.valueOf(mentions.isPlural(mention)));
        found.valued("none of=", Integer.toString(Math.min(4, counts.size())));
        found.valued(
                "none kind=",
                mention.kind().name(),
                mention.entity().map(Enum::name).orElse(""));
        found.valued("none ruled=", ruled);
        found.valued("none definite=", String.valueOf(chart.isDefinite(mention)));
        found.valued("none sector=", sector);
        found.valued("none sector=", sector, " ruled=", ruled);
        found.valued("none sector=", sector, " head=", head);
        found.valued("none sector=", sector, " way=", way);
        DependencyTree tree = chart.tree(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
            found.valued("none word=", MentionFeatures.lower(tree.token(i).form()));
        }
        return found;
    }

    private void rules(SortedMap<String, Features> all, Mention mention, String way) {
        MentionFeatures.country(mentions.behind(mention)).ifPresent(country -> {
            Features found = of(all, country);
            found.plain("rules");
            found.ruled("rules way=", way);
            found.ruled("rules kind=", mention.kind().name());
            found.ruled("rules was=", MentionFeatures.sector(mentions.behind(mention)));
            found.ruled("rules head=", mentions.headLemma(mention));
        });
        for (Mention other : mentions.same(mention)) {
            MentionFeatures.country(chart.of(other)).ifPresent(c -> of(all, c).plain("same"));
        }
    }

    private Features any() {
        Features found = new Features(texts);
        found.plain("any");
        return found;
    }

    private Features of(SortedMap<String, Features> all, String country) {
        return all.computeIfAbsent(country, c -> any());
    }

    private void article(SortedMap<String, Features> all) {
        home.ifPresent(c -> of(all, c).plain("home"));
        most.ifPresent(c -> {
            of(all, c).plain("most");
            of(all, c).valued("most=", String.valueOf(TENTHS * counts.getOrDefault(c, 0) / told.size()));
        });
        if (!told.isEmpty()) {
            of(all, told.get(0).country()).plain("first");
        }
        titled.forEach(c -> of(all, c).plain("title"));
    }

    private void sentence(SortedMap<String, Features> all, Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        for (Told other : told) {
            int apart = mention.sentence() - other.mention().sentence();
            if (apart > 0 && apart <= NEAR) {
                of(all, other.country()).plain("near");
                if (apart == 1) {
                    of(all, other.country()).plain("sentence before");
                }
            }
            if (apart != 0 || other.mention().id() == mention.id()) {
                continue;
            }
            of(all, other.country()).plain("sentence");
            of(all, other.country())
                    .valued("sentence kind=", other.mention().kind().name());
            Token its = tree.token(other.mention().head());
            if (its.head() == head.index()) {
                of(all, other.country()).valued("below=", its.relation());
            }
            if (head.head() == its.index()) {
                of(all, other.country()).valued("above=", head.relation());
            }
            if (head.head() != Token.ROOT && its.head() == head.head() && its.index() != head.index()) {
                of(all, other.country()).valued("beside=", its.relation(), ":", head.relation());
            }
            if (mention.covers(its.index())) {
                of(all, other.country()).plain("inside");
            }
        }
    }

    /** The country told of just before, just after, and at the head of the sentence before. */
    private void order(SortedMap<String, Features> all, Mention mention) {
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
            of(all, before.country()).plain("before");
            of(all, before.country())
                    .valued("before same=", String.valueOf(before.mention().sentence() == mention.sentence()));
        }
        if (after != null) {
            of(all, after.country())
                    .valued("after same=", String.valueOf(after.mention().sentence() == mention.sentence()));
        }
        if (lead != null) {
            of(all, lead.country()).plain("lead before");
        }
    }
}
