package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.codebook.WordClasses;
import org.casus.model.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentences after a visit to come say became of it. */
class SequelTest {

    private static final WordClasses OPERATORS = WordClasses.load(ActLexicon.class, "operators.tsv");
    private static final String VISIT =
            "Putin/PROPN/3/nsubj will/AUX/3/aux visit/VERB/0/root Paris/PROPN/3/obj ./PUNCT/3/punct";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            he did               | He/PRON/2/nsubj did~do/VERB/0/root ./PUNCT/2/punct | actual
            he did not           | He/PRON/2/nsubj did~do/VERB/0/root not/PART/2/advmod ./PUNCT/2/punct | negated
            he did it            | He/PRON/2/nsubj did~do/VERB/0/root work/NOUN/2/obj ./PUNCT/2/punct | future
            he does              | He/PRON/2/nsubj does~do/VERB/0/root ./PUNCT/2/punct | future
            he obeyed            | He/PRON/2/nsubj obeyed~obey/VERB/0/root ./PUNCT/2/punct | future
            he did not obey      | He/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod obey/VERB/0/root ./PUNCT/4/punct | negated
            he relented          | He/PRON/2/nsubj relented~relent/VERB/0/root ./PUNCT/2/punct | cancelled
            he did not relent    | He/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod relent/VERB/0/root ./PUNCT/4/punct | future
            the plan was dropped | The/DET/2/det plan/NOUN/4/nsubj was~be/AUX/4/aux dropped~drop/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/4/punct | cancelled
            a plan was dropped   | A/DET/2/det plan/NOUN/4/nsubj was~be/AUX/4/aux dropped~drop/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/4/punct | future
            a car was dropped    | The/DET/2/det car/NOUN/4/nsubj was~be/AUX/4/aux dropped~drop/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/4/punct | future
            the visit was        | The/DET/2/det visit/NOUN/4/nsubj was~be/AUX/4/aux dropped~drop/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/4/punct | cancelled
            it was dropped       | It/PRON/3/nsubj was~be/AUX/3/aux dropped~drop/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/3/punct | cancelled
            it was not dropped   | It/PRON/4/nsubj was~be/AUX/4/aux not/PART/4/advmod dropped~drop/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/4/punct | future
            it was praised       | It/PRON/3/nsubj was~be/AUX/3/aux praised~praise/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/3/punct | future
            he dropped the plan  | He/PRON/2/nsubj dropped~drop/VERB/0/root/Tense=Past;VerbForm=Fin the/DET/4/det plan/NOUN/2/obj ./PUNCT/2/punct | cancelled
            he dropped a plan    | He/PRON/2/nsubj dropped~drop/VERB/0/root/Tense=Past;VerbForm=Fin a/DET/4/det plan/NOUN/2/obj ./PUNCT/2/punct | future
            it dropped           | It/PRON/2/nsubj dropped~drop/VERB/0/root/Tense=Past;VerbForm=Fin bombs/NOUN/2/obj ./PUNCT/2/punct | future
            he retreated from it | He/PRON/2/nsubj withdrew~withdraw/VERB/0/root/Tense=Past;VerbForm=Fin from/ADP/4/case it/PRON/2/obl ./PUNCT/2/punct | cancelled
            he retreated with it | He/PRON/2/nsubj withdrew~withdraw/VERB/0/root/Tense=Past;VerbForm=Fin with/ADP/4/case it/PRON/2/obl ./PUNCT/2/punct | future
            """)
    void whatBecameOfIt(String name, String next, String status) {
        assertThat(status(VISIT, next)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0, cancelled", "1, cancelled", "2, future"})
    void twoSentencesAreAsked(int between, String status) {
        List<String> sentences = new ArrayList<>(List.of(VISIT));
        for (int i = 0; i < between; i++) {
            sentences.add("Prices/NOUN/2/nsubj rose~rise/VERB/0/root ./PUNCT/2/punct");
        }
        sentences.add("He/PRON/2/nsubj relented~relent/VERB/0/root ./PUNCT/2/punct");
        assertThat(status(sentences.toArray(String[]::new))).isEqualTo(status);
    }

    private static String status(String... sentences) {
        Read read = Sketch.paragraph(Arrays.asList(sentences));
        Scene scene = new Scene(Scenes.resolved(read), 0);
        return new StatusFinder(scene, OPERATORS)
                .of(Scenes.token(scene, "visit"))
                .status()
                .label();
    }
}
