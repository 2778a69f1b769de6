package org.casus.eval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.EntityType;
import org.casus.model.Span;

/** Scores an annotated text against gold, by the definitions of the CoNLL 2018 shared task on parsing. */
public final class ReadScorer {

    /** Treebanks add features of their own; these are common to all. */
    private static final Set<String> UNIVERSAL = Set.of(
            "Abbr",
            "Animacy",
            "Aspect",
            "Case",
            "Definite",
            "Degree",
            "Evident",
            "Foreign",
            "Gender",
            "Mood",
            "NumType",
            "Number",
            "Person",
            "Polarity",
            "Polite",
            "Poss",
            "PronType",
            "Reflex",
            "Tense",
            "VerbForm",
            "Voice");

    /** Characters told on either side of a difference. */
    private static final int AROUND = 20;

    private final Layout gold;
    private final Layout predicted;
    private final int[] goldOf;

    private ReadScorer(Layout gold, Layout predicted) {
        this.gold = gold;
        this.predicted = predicted;
        this.goldOf = WordAlignment.goldOf(gold.words, predicted.words);
    }

    /** Where the two are not the same text; only the same text can be scored. */
    public static Optional<TextDifference> difference(AnnotatedText gold, AnnotatedText predicted) {
        String one = new Layout(gold).characters;
        String other = new Layout(predicted).characters;
        int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return at < 0 ? Optional.empty() : Optional.of(new TextDifference(at, around(one, at), around(other, at)));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }

    /**
     * The scores.
     *
     * @throws IllegalArgumentException if the two are not the same text
     */
    public static ReadScores score(AnnotatedText gold, AnnotatedText predicted) {
        Layout one = new Layout(gold);
        Layout other = new Layout(predicted);
        if (!one.characters.equals(other.characters)) {
            throw new IllegalArgumentException("not the same text");
        }
        ReadScorer scorer = new ReadScorer(one, other);
        return new ReadScores(
                same(one.tokens, other.tokens),
                scorer.words((g, p) -> true).score(),
                same(one.sentences, other.sentences),
                gold.trees() ? Optional.of(scorer.trees()) : Optional.empty(),
                gold.names() ? Optional.of(scorer.names()) : Optional.empty());
    }

    private static Score same(List<Span> gold, List<Span> predicted) {
        Set<Span> wanted = new HashSet<>(gold);
        long right = predicted.stream().filter(wanted::contains).count();
        return new Score((int) right, predicted.size(), gold.size());
    }

    private ReadScores.Trees trees() {
        BiPredicate<Layout.Placed, Layout.Placed> head = (g, p) -> g.head() == goldHead(p);
        return new ReadScores.Trees(
                words((g, p) -> g.word().upos().equals(p.word().upos())),
                words((g, p) ->
                        universal(g.word().feats()).equals(universal(p.word().feats()))),
                words((g, p) -> g.word().lemma().equals("_")
                        || g.word().lemma().equals(p.word().lemma())),
                words(head),
                words(head.and((g, p) ->
                        plain(g.word().relation()).equals(plain(p.word().relation())))));
    }

    private WordScore words(BiPredicate<Layout.Placed, Layout.Placed> agree) {
        int aligned = 0;
        int right = 0;
        for (int i = 0; i < goldOf.length; i++) {
            if (goldOf[i] != WordAlignment.NONE) {
                aligned++;
                right += agree.test(gold.words.get(goldOf[i]), predicted.words.get(i)) ? 1 : 0;
            }
        }
        return new WordScore(new Score(right, predicted.words.size(), gold.words.size()), new Accuracy(right, aligned));
    }

    /** The gold word that is the head of a predicted word; a head cut differently is none of them. */
    private int goldHead(Layout.Placed word) {
        if (word.head() == AnnotatedText.Word.ROOT) {
            return AnnotatedText.Word.ROOT;
        }
        return goldOf[word.head()] == WordAlignment.NONE ? Integer.MIN_VALUE : goldOf[word.head()];
    }

    private SortedMap<EntityType, Score> names() {
        Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);
        for (EntityType type : Layout.TYPES) {
            Set<Layout.Name> wanted = of(type, gold);
            Set<Layout.Name> found = of(type, predicted);
            int right = (int) found.stream().filter(wanted::contains).count();
            scores.put(type, new Score(right, found.size(), wanted.size()));
        }
        return new TreeMap<>(scores);
    }

    private static Set<Layout.Name> of(EntityType type, Layout layout) {
        return layout.names.stream().filter(name -> name.type() == type).collect(Collectors.toSet());
    }

    private static String universal(String feats) {
        return Stream.of(feats.split("\\|"))
                .filter(feat -> UNIVERSAL.contains(feat.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** A relation without its subtype. */
    private static String plain(String relation) {
        return relation.split(":", 2)[0];
    }
}
