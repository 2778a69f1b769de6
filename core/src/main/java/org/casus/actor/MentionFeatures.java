package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * What speaks for one sector or another of whom a mention stands for: its words, those that hang on it and on which it hangs, what
 * else the article calls the same one, and what the rules say. The weights are learned for these features, so that a change here
 * asks for training anew.
 */
final class MentionFeatures {

    /** Words of an explanation that tell which rule it was. */
    private static final int WAY = 4;

    private static final int STEM = 5;
    private static final int ENDING = 3;

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> DESCRIBING = Set.of("amod", "compound", "nmod", "appos", "acl", "conj", "flat");

    private final Chart chart;

    /** The mentions of each one, pronouns left out, by the mention that carries the identity. */
    private final Map<Integer, List<Mention>> byIdentity = new HashMap<>();

    private final boolean texts;

    /** @param texts whether the texts of features are kept, for training */
    MentionFeatures(Chart chart, boolean texts) {
        this.chart = chart;
        this.texts = texts;
        for (Mention mention : chart.mentions()) {
            if (mention.kind() != MentionKind.PRONOUN) {
                byIdentity
                        .computeIfAbsent(chart.identity(mention).id(), id -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** The features of a mention. */
    Features of(Mention mention) {
        Features found = new Features(texts);
        found.plain("any");
        rules(found, mention);
        words(found, mention);
        around(found, mention);
        others(found, mention);
        return found;
    }

    private void rules(Features found, Mention mention) {
        Resolution<Actor> known = behind(mention);
        String sector = sector(known);
        String way = way(known);
        String type = mention.entity().map(Enum::name).orElse("-");
        found.valued("rules=", sector);
        found.valued("way=", way);
        found.valued("rules=", sector, " way=", way);
        found.valued("kind=", mention.kind().name());
        found.valued("type=", type);
        found.valued("rules=", sector, " type=", type);
        found.valued("rules=", sector, " head=", headLemma(mention));
    }

    private void words(Features found, Mention mention) {
        Token head = chart.head(mention);
        String form = lower(head.form());
        found.valued("head=", headLemma(mention));
        found.valued("form=", form);
        found.valued("ending=", form.substring(Math.max(0, form.length() - ENDING)));
        found.valued("tag=", head.upos().name());
        found.valued("plural=", String.valueOf(isPlural(mention)));
        found.valued("capital=", String.valueOf(Names.capitalised(head.form())));
        DependencyTree tree = chart.tree(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
            String word = lower(tree.token(i).form());
            found.valued("word=", word);
            found.valued("stem=", word.substring(0, Math.min(STEM, word.length())));
        }
    }

    private void around(Features found, Mention mention) {
        DependencyTree tree = chart.tree(mention);
        for (Token child : tree.children(mention.head())) {
            if (DESCRIBING.contains(child.relation())) {
                found.valued(child.relation(), "=", lower(child.lemma()));
            }
        }
        Token head = chart.head(mention);
        found.valued("relation=", head.relation());
        tree.head(mention.head()).ifPresent(g -> {
            found.valued("above=", head.relation(), "=", lower(g.lemma()));
            boolean called =
                    head.is("appos") || (head.is("nsubj") && (g.upos() == Upos.NOUN || g.upos() == Upos.PROPN));
            if (called) {
                found.valued("is=", lower(g.lemma()));
            }
        });
    }

    /** What else stands for the same one. */
    private void others(Features found, Mention mention) {
        for (Mention other : same(mention)) {
            found.valued("same rules=", sector(chart.of(other)));
            DependencyTree tree = chart.tree(other);
            for (int i = other.first(); i < other.end(); i++) {
                found.valued("same word=", lower(tree.token(i).lemma()));
            }
        }
    }

    /** The other mentions of the same one, pronouns left out. */
    List<Mention> same(Mention mention) {
        return byIdentity.getOrDefault(chart.identity(mention).id(), List.of()).stream()
                .filter(other -> other.id() != mention.id())
                .toList();
    }

    Resolution<Actor> behind(Mention mention) {
        return chart.of(chart.carrier(mention));
    }

    String headLemma(Mention mention) {
        return lower(chart.head(mention).lemma());
    }

    boolean isPlural(Mention mention) {
        return chart.head(mention).has("Number", "Plur");
    }

    static String sector(Resolution<Actor> known) {
        return known.value().map(Actor::sector).orElse("-");
    }

    static Optional<String> country(Resolution<Actor> known) {
        return known.value().flatMap(Actor::country);
    }

    /** Which rule answered: the first words of its explanation, names, codes and quoted words left out. */
    static String way(Resolution<Actor> known) {
        String why = known instanceof Resolution.Resolved
                ? why(known)
                : (known instanceof Resolution.Ambiguous ? "several " : "none ") + why(known);
        StringBuilder way = new StringBuilder();
        int words = 0;
        for (String word : SPACE.split(QUOTED.matcher(why).replaceAll(""))) {
            if (words < WAY && !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                way.append(words == 0 ? "" : "-").append(word);
                words++;
            }
        }
        return way.toString();
    }

    /** The explanation of a resolution. */
    static String why(Resolution<Actor> known) {
        if (known instanceof Resolution.Resolved<Actor> resolved) {
            return resolved.evidence();
        }
        return known instanceof Resolution.Ambiguous<Actor> ambiguous
                ? ambiguous.reason()
                : ((Resolution.Unresolved<Actor>) known).reason();
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
