package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences answer what stands before them: speaker, words, cue and stance, or a dash. */
class AnswersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            calls it baseless  | Turkey/PROPN/2/nsubj called~call/VERB/0/root the/DET/4/det report/NOUN/2/obj baseless/ADJ/2/xcomp | Turkey: Turkey called the report baseless (called) DENIES
            calls it new       | Turkey/PROPN/2/nsubj called~call/VERB/0/root the/DET/4/det report/NOUN/2/obj new/ADJ/2/xcomp | -
            the false call it  | False~false/ADJ/2/amod friends/NOUN/3/nsubj called~call/VERB/0/root the/DET/5/det report/NOUN/3/obj new/ADJ/3/xcomp | -
            describes as a lie | Turkey/PROPN/2/nsubj described~describe/VERB/0/root it/PRON/2/obj as/ADP/6/case a/DET/6/det lie/NOUN/2/obl | Turkey: Turkey described it as a lie (described) DENIES
            labels it a lie    | Turkey/PROPN/2/nsubj labelled~label/VERB/0/root it/PRON/2/obj a/DET/5/det lie/NOUN/2/xcomp | Turkey: Turkey labelled it a lie (labelled) DENIES
            denied it          | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj | Turkey: Turkey denied it (denied) DENIES
            did not deny it    | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod deny/VERB/0/root it/PRON/4/obj | -
            left, and denied   | Turkey/PROPN/2/nsubj left~leave/VERB/0/root and/CCONJ/5/cc Iran/PROPN/5/nsubj denied~deny/VERB/2/conj it/PRON/5/obj | Iran: and Iran denied it (denied) DENIES
            said it was denied | Turkey/PROPN/2/nsubj said~say/VERB/0/root Iran/PROPN/4/nsubj denied~deny/VERB/2/ccomp it/PRON/4/obj | Iran: Iran denied it (denied) DENIES
            left; denied       | Turkey/PROPN/2/nsubj left~leave/VERB/0/root ;/PUNCT/5/punct Iran/PROPN/5/nsubj denied~deny/VERB/2/parataxis it/PRON/5/obj | Iran: ; Iran denied it (denied) DENIES
            left, as it denied | Turkey/PROPN/2/nsubj left~leave/VERB/0/root as/SCONJ/5/mark Iran/PROPN/5/nsubj denied~deny/VERB/2/advcl it/PRON/5/obj | -
            denied             | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root | Turkey: Turkey denied (denied) DENIES
            confirmed          | Turkey/PROPN/2/nsubj confirmed~confirm/VERB/0/root | -
            on a day, denied   | On/ADP/2/case Friday/PROPN/4/obl Turkey/PROPN/4/nsubj denied~deny/VERB/0/root | Turkey: On Friday Turkey denied (denied) DENIES
            denied raids       | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root raids/NOUN/2/obj | -
            the report         | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root the/DET/4/det report/NOUN/2/obj | Turkey: Turkey denied the report (denied) DENIES
            a report           | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root a/DET/4/det report/NOUN/2/obj | -
            reports            | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root reports~report/NOUN/2/obj/Number=Plur | Turkey: Turkey denied reports (denied) DENIES
            the report of      | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root the/DET/4/det report/NOUN/2/obj of/ADP/6/case raids/NOUN/4/nmod | -
            the pact           | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root the/DET/4/det pact/NOUN/2/obj | -
            Iran's report      | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root Iran/PROPN/5/nmod 's/PART/3/case report/NOUN/2/obj | Turkey: Turkey denied Iran 's report (denied) DENIES
            involvement        | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root involvement/NOUN/2/obj | Turkey: Turkey denied involvement (denied) DENIES
            involvement in     | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root involvement/NOUN/2/obj in/ADP/5/case raids/NOUN/3/nmod | -
            that it was true   | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root that/SCONJ/6/mark it/PRON/6/nsubj was~be/AUX/6/cop true/ADJ/2/ccomp | Turkey: Turkey denied that it was true (denied) DENIES
            that rebels fled   | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | -
            said it is false   | Turkey/PROPN/2/nsubj said~say/VERB/0/root the/DET/4/det report/NOUN/6/nsubj was~be/AUX/6/cop false/ADJ/2/ccomp | Turkey: Turkey said the report was false (said) DENIES
            said it is long    | Turkey/PROPN/2/nsubj said~say/VERB/0/root the/DET/4/det report/NOUN/6/nsubj was~be/AUX/6/cop long/ADJ/2/ccomp | -
            a false flag       | Turkey/PROPN/2/nsubj said~say/VERB/0/root the/DET/4/det flag/NOUN/6/nsubj was~be/AUX/6/cop false/ADJ/2/ccomp | -
            saw it is false    | Turkey/PROPN/2/nsubj saw~see/VERB/0/root the/DET/4/det report/NOUN/6/nsubj was~be/AUX/6/cop false/ADJ/2/ccomp | -
            had been wrong     | Putin/PROPN/2/nsubj admitted~admit/VERB/0/root he/PRON/5/nsubj was~be/AUX/5/cop wrong/ADJ/2/ccomp | Putin: Putin admitted he was wrong (admitted) RETRACTS
            had been right     | Putin/PROPN/2/nsubj admitted~admit/VERB/0/root he/PRON/5/nsubj was~be/AUX/5/cop right/ADJ/2/ccomp | -
            others were wrong  | Putin/PROPN/2/nsubj admitted~admit/VERB/0/root rebels/NOUN/5/nsubj were~be/AUX/5/cop wrong/ADJ/2/ccomp | -
            saw he was wrong   | Putin/PROPN/2/nsubj saw~see/VERB/0/root he/PRON/5/nsubj was~be/AUX/5/cop wrong/ADJ/2/ccomp | -
            said it was wrong  | Putin/PROPN/2/nsubj said~say/VERB/0/root it/PRON/5/nsubj was~be/AUX/5/cop wrong/ADJ/2/ccomp | Putin: Putin said it was wrong (said) DENIES
            """)
    void whatASentenceAnswers(String name, String sketch, String answer) {
        assertThat(Sketch.sayings(
                        sketch,
                        tree -> Answers.in(tree, new Clause(tree)).stream().toList()))
                .isEqualTo(answer);
    }
}
