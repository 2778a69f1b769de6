package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the conditions of a row of the act lexicon hold. */
class ConditionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a subject          | subj | Turkey/PROPN/2/nsubj hit/VERB/0/root rebels/NOUN/2/obj | hit | true
            no subject         | subj | Hit/VERB/0/root rebels/NOUN/1/obj | Hit | false
            active             | active | Turkey/PROPN/2/nsubj hit/VERB/0/root rebels/NOUN/2/obj | hit | true
            not active         | active | Rebels/NOUN/3/nsubj were~be/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part | hit | false
            one                | plural | A/DET/2/det raid/NOUN/3/nsubj/Number=Sing failed~fail/VERB/0/root | raid | false
            several            | plural | The/DET/2/det raids~raid/NOUN/3/nsubj/Number=Plur failed~fail/VERB/0/root | raids | true
            a predicate        | predicate | Turkey/PROPN/3/nsubj is~be/AUX/3/cop angry/ADJ/0/root | angry | true
            no predicate       | predicate | Turkey/PROPN/3/nsubj turned~turn/VERB/0/root angry/ADJ/2/xcomp | angry | false
            what is said       | speech | Turkey/PROPN/2/nsubj said~say/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | fled | true
            what is not        | speech | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root | fled | false
            on fighters        | armedobj | Turkey/PROPN/2/nsubj hit/VERB/0/root rebels/NOUN/2/obj | hit | true
            on others          | armedobj | Turkey/PROPN/2/nsubj hit/VERB/0/root civilians/NOUN/2/obj | hit | false
            called off         | prt=off | Turkey/PROPN/2/nsubj called~call/VERB/0/root off/ADP/2/compound talks/NOUN/2/obj | called | true
            called up          | prt=off | Turkey/PROPN/2/nsubj called~call/VERB/0/root up/ADP/2/compound talks/NOUN/2/obj | called | false
            off or up          | prt=off,up | Turkey/PROPN/2/nsubj called~call/VERB/0/root up/ADP/2/compound talks/NOUN/2/obj | called | true
            began to hit towns | comp.obj=town | Turkey/PROPN/2/nsubj began~begin/VERB/0/root to/PART/4/mark hit/VERB/2/xcomp towns~town/NOUN/4/obj | began | true
            began to hit tanks | comp.obj=town | Turkey/PROPN/2/nsubj began~begin/VERB/0/root to/PART/4/mark hit/VERB/2/xcomp tanks~tank/NOUN/4/obj | began | false
            began towns        | comp.obj=town | Turkey/PROPN/2/nsubj began~begin/VERB/0/root towns~town/NOUN/2/obj | began | false
            a state will not   | wontdo | Turkey/PROPN/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | true
            rebels will not    | wontdo | Rebels/NOUN/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | true
            civilians will not | wontdo | Protesters/NOUN/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | false
            would not          | wontdo | Turkey/PROPN/4/nsubj would/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | true
            may not            | wontdo | Turkey/PROPN/4/nsubj may/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | false
            will               | wontdo | Turkey/PROPN/3/nsubj will/AUX/3/aux leave/VERB/0/root | leave | false
            will not comment   | wontdo | Turkey/PROPN/4/nsubj will/AUX/4/aux not/PART/4/advmod comment/VERB/0/root | comment | false
            should             | duty | Turkey/PROPN/3/nsubj should/AUX/3/aux leave/VERB/0/root ./PUNCT/3/punct | leave | true
            should it?         | duty | Should/AUX/3/aux Turkey/PROPN/3/nsubj leave/VERB/0/root ?/PUNCT/3/punct | leave | false
            may                | duty | Turkey/PROPN/3/nsubj may/AUX/3/aux leave/VERB/0/root | leave | false
            needs to           | duty | Turkey/PROPN/2/nsubj needs~need/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp | leave | true
            has to             | duty | Turkey/PROPN/2/nsubj has~have/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp | leave | true
            wants to           | duty | Turkey/PROPN/2/nsubj wants~want/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp | leave | false
            another says so    | otherspeaker | Iran/PROPN/2/nsubj said~say/VERB/0/root that/SCONJ/6/mark Turkey/PROPN/6/nsubj must/AUX/6/aux leave/VERB/2/ccomp | leave | true
            it says so itself  | otherspeaker | Turkey/PROPN/2/nsubj said~say/VERB/0/root that/SCONJ/6/mark Turkey/PROPN/6/nsubj must/AUX/6/aux leave/VERB/2/ccomp | leave | false
            we say so          | otherspeaker | Turkey/PROPN/2/nsubj said~say/VERB/0/root that/SCONJ/6/mark we/PRON/6/nsubj must/AUX/6/aux leave/VERB/2/ccomp | leave | true
            nobody says so     | otherspeaker | Turkey/PROPN/3/nsubj must/AUX/3/aux leave/VERB/0/root | leave | false
            for itself         | again | The/DET/2/det raid/NOUN/3/nsubj failed~fail/VERB/0/root | raid | true
            an owner           | again | The/DET/2/det raid/NOUN/4/nmod 's/PART/2/case base/NOUN/5/nsubj fell~fall/VERB/0/root | raid | false
            not an owner       | again | They/PRON/2/nsubj saw~see/VERB/0/root the/DET/4/det base/NOUN/2/obj of/ADP/6/case raids~raid/NOUN/4/nmod | raids | true
            no owner, more     | again | They/PRON/2/nsubj saw~see/VERB/0/root bases~base/NOUN/2/obj of/ADP/5/case raids~raid/NOUN/3/nmod there/ADV/2/advmod | raids | true
            under it           | again | They/PRON/2/nsubj came~come/VERB/0/root under/ADP/4/case attack/NOUN/2/obl | attack | false
            after it           | again | They/PRON/2/nsubj came~come/VERB/0/root after/ADP/4/case attack/NOUN/2/obl | attack | true
            beside another     | again | The/DET/2/det plan/NOUN/5/nsubj a/DET/4/det raid/NOUN/2/appos failed~fail/VERB/0/root | raid | false
            in a compound      | again | The/DET/3/det raid/NOUN/3/compound plan/NOUN/4/nsubj failed~fail/VERB/0/root | raid | false
            """)
    void whatARowAsksFor(String name, String condition, String sketch, String word, boolean holds) {
        Scene scene = new Scene(Scenes.resolved(Sketch.paragraph(List.of(sketch))), 0);
        assertThat(Condition.parse(condition, ActLexicon.CLASSES))
                .singleElement()
                .satisfies(c ->
                        assertThat(c.holds(scene, Scenes.token(scene, word))).isEqualTo(holds));
    }

    @Test
    void aDashAsksForNothing() {
        assertThat(Condition.parse("-", ActLexicon.CLASSES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent:X", "place:2", "whom:of", "Obj", "o9=raid", ":of"})
    void whatIsNoConditionIsAnError(String word) {
        assertThatThrownBy(() -> Condition.parse(word, ActLexicon.CLASSES))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
