package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.eval.AnnotatedText.Sentence;
import org.casus.eval.AnnotatedText.Token;
import org.casus.eval.AnnotatedText.Word;
import org.casus.model.EntityType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadScorerTest {

    /** One sentence a line, words as FORM/UPOS/HEAD/RELATION; the words of a token are joined by +. */
    private static AnnotatedText text(String lines) {
        List<Sentence> sentences = lines.lines()
                .map(line -> new Sentence(Stream.of(line.trim().split(" +"))
                        .map(ReadScorerTest::token)
                        .toList()))
                .toList();
        return new AnnotatedText(sentences, true, true);
    }

    private static Token token(String words) {
        List<Word> all = new ArrayList<>();
        StringBuilder surface = new StringBuilder();
        for (String word : words.split("\\+")) {
            String[] parts = Arrays.copyOf(word.split("/"), 5);
            surface.append(parts[0]);
            all.add(new Word(
                    parts[0],
                    parts[0],
                    or(parts[1], "X"),
                    "_",
                    Integer.parseInt(or(parts[2], "0")) - 1,
                    or(parts[3], "dep"),
                    or(parts[4], "O")));
        }
        return new Token(surface.toString(), all);
    }

    private static String or(@Nullable String part, String other) {
        return part == null || part.isEmpty() ? other : part;
    }

    private static ReadScores.Trees trees(AnnotatedText gold, AnnotatedText predicted) {
        return ReadScorer.score(gold, predicted).trees().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They do+n't sign .   | They do n't sign .    | 5
            They do+n't sign .   | They don't sign .     | 3
            They do+n't sign .   | They do+n't sign .    | 5
            They do+n't sign .   | They d on't sign .    | 3
            He can+not go        | He can not go         | 4
            a b+c d              | a+b c+d               | 4
            ab c+d ef            | a bc d ef             | 2
            x a+a+b y            | x a a b y             | 5
            one-way street       | one - way street      | 1
            one - way street     | one- way street       | 2
            """)
    void wordsAreAlignedByTheirCharactersAndInsideARangeByTheirForms(String gold, String predicted, int right) {
        AnnotatedText one = text(gold);
        AnnotatedText other = text(predicted);
        assertThat(ReadScorer.score(one, other).words().right()).isEqualTo(right);
        assertThat(ReadScorer.score(other, one).words().right()).isEqualTo(right);
    }

    @Test
    void aWordThatIsCutDifferentlyIsWrongOnBothSidesAndTakesItsDependantsAlong() {
        AnnotatedText gold = text("""
                The/DET/2/det envoy/NOUN/3/nsubj left/VERB/0/root
                Talks/NOUN/2/nsubj:pass failed/VERB/0/root
                """);
        AnnotatedText predicted = text("""
                The/DET/2/det en/NOUN/4/nsubj voy/X/2/dep left/VERB/0/root
                Talks/NOUN/2/nsubj failed/AUX/0/root
                """);
        assertThat(ReadScorer.score(gold, predicted).tokens()).isEqualTo(new Score(4, 6, 5));
        assertThat(ReadScorer.score(gold, predicted).sentences()).isEqualTo(new Score(2, 2, 2));
        assertThat(trees(gold, predicted))
                .isEqualTo(new ReadScores.Trees(
                        new WordScore(new Score(3, 6, 5), new Accuracy(3, 4)),
                        new WordScore(new Score(4, 6, 5), new Accuracy(4, 4)),
                        new WordScore(new Score(4, 6, 5), new Accuracy(4, 4)),
                        new WordScore(new Score(3, 6, 5), new Accuracy(3, 4)),
                        new WordScore(new Score(3, 6, 5), new Accuracy(3, 4))));
    }

    @Test
    void sentencesCutDifferentlyKeepTheirWords() {
        AnnotatedText gold = text("""
                Talks/NOUN/2/nsubj failed/VERB/0/root
                He/PRON/2/nsubj left/VERB/0/root
                """);
        AnnotatedText predicted = text("Talks/NOUN/2/nsubj failed/VERB/0/root He/PRON/4/nsubj left/VERB/2/conj");
        ReadScores scores = ReadScorer.score(gold, predicted);
        assertThat(scores.sentences()).isEqualTo(new Score(0, 1, 2));
        assertThat(scores.words()).isEqualTo(new Score(4, 4, 4));
        assertThat(trees(gold, predicted).uas().aligned()).isEqualTo(new Accuracy(3, 4));
    }

    @Test
    void relationsCountWithoutSubtypeAndOnlyUniversalFeaturesCount() {
        AnnotatedText gold = one(new Word("a", "_", "DET", "NumForm=Word|Number=Sing|Case=Nom", -1, "nmod:poss", "O"));
        AnnotatedText predicted = one(new Word("a", "b", "DET", "Case=Nom|Number=Sing", -1, "nmod", "O"));
        WordScore right = new WordScore(new Score(1, 1, 1), new Accuracy(1, 1));
        assertThat(trees(gold, predicted)).isEqualTo(new ReadScores.Trees(right, right, right, right, right));
        assertThat(trees(predicted, gold).lemma().score()).isEqualTo(new Score(0, 1, 1));
    }

    private static AnnotatedText one(Word word) {
        Token token = new Token(word.form(), List.of(word));
        return new AnnotatedText(List.of(new Sentence(List.of(token))), true, false);
    }

    @Test
    void namesCountByTypeAndExactCharactersAlsoInsideAToken() {
        AnnotatedText gold = text("""
                Ana////B-PER Petrova////I-PER+'s plan in New////B-LOC Klow////I-LOC , Tarvos////B-LOC and Zor////B-OTH
                """);
        AnnotatedText predicted = text("""
                Ana////I-PER Petrova////I-PER 's plan in New Klow////B-LOC , Tarvos////B-ORG and Zor////B-LOC
                """);
        ReadScores scores = ReadScorer.score(gold, predicted);
        TreeMap<EntityType, Score> expected = new TreeMap<>();
        expected.put(EntityType.PER, new Score(1, 1, 1));
        expected.put(EntityType.ORG, new Score(0, 1, 0));
        expected.put(EntityType.LOC, new Score(0, 2, 2));
        assertThat(scores.names()).contains(expected);
        assertThat(scores.allNames()).contains(new Score(1, 4, 3));
    }

    @Test
    void whatGoldDoesNotHaveIsNotScored() {
        AnnotatedText bare = new AnnotatedText(text("Talks failed").sentences(), false, false);
        ReadScores scores = ReadScorer.score(bare, text("Talks failed"));
        assertThat(scores.trees()).isEmpty();
        assertThat(scores.allNames()).isEmpty();
    }

    @Test
    void textsMayDifferInWhiteSpaceOnly() {
        assertThat(ReadScorer.difference(text("Talks failed ."), text("Tal ks\u00A0failed.")))
                .isEmpty();
        AnnotatedText shorter = text("The talks in the town of Klow failed again");
        AnnotatedText longer = text("The talks in the town of Klow, failed again today");
        assertThat(ReadScorer.difference(shorter, longer))
                .isEqualTo(Optional.of(new TextDifference(
                        23, "talksinthetownofKlowfailedagain", "talksinthetownofKlow,failedagaintoday")));
        assertThatThrownBy(() -> ReadScorer.score(shorter, longer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeadOutsideTheSentenceIsRefused() {
        assertThatThrownBy(() -> text("Talks//3 failed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("head 3 of 'Talks' is not in its sentence of 2 words");
    }
}
