package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.codebook.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words say that an act lies before the news. */
class BackgroundTest {

    private static final WordClasses OPERATORS = WordClasses.load(ActLexicon.class, "operators.tsv");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            had, relative        | Rebels/NOUN/4/nsubj had~have/AUX/3/aux fled~flee/VERB/1/acl met~meet/VERB/0/root | fled | true
            had, circumstance    | They/PRON/2/nsubj met~meet/VERB/0/root after/SCONJ/6/mark rebels/NOUN/6/nsubj had~have/AUX/6/aux fled~flee/VERB/2/advcl | fled | true
            had, main clause     | Rebels/NOUN/3/nsubj had~have/AUX/3/aux fled~flee/VERB/0/root | fled | false
            have, relative       | Rebels/NOUN/4/nsubj have/AUX/3/aux fled~flee/VERB/1/acl met~meet/VERB/0/root | fled | false
            had, content         | A/DET/2/det claim/NOUN/7/nsubj that/SCONJ/6/mark rebels/NOUN/6/nsubj had~have/AUX/6/aux fled~flee/VERB/2/acl spread/VERB/0/root | fled | false
            a previous act       | A/DET/3/det previous/ADJ/3/amod attack/NOUN/4/nsubj failed~fail/VERB/0/root | attack | true
            a heavy act          | A/DET/3/det heavy/ADJ/3/amod attack/NOUN/4/nsubj failed~fail/VERB/0/root | attack | false
            previous objects     | They/PRON/2/nsubj vetoed~veto/VERB/0/root previous/ADJ/4/amod drafts/NOUN/2/obj | vetoed | true
            not previous objects | They/PRON/3/nsubj not/PART/3/advmod vetoed~veto/VERB/0/root previous/ADJ/5/amod drafts/NOUN/3/obj | vetoed | false
            former objects       | They/PRON/2/nsubj arrested~arrest/VERB/0/root former/ADJ/4/amod ministers/NOUN/2/obj | arrested | false
            objects of its verb  | They/PRON/2/nsubj refused~refuse/VERB/0/root to/PART/4/mark sign/VERB/2/xcomp/VerbForm=Inf previous/ADJ/6/amod drafts/NOUN/4/obj | refused | true
            decades ago          | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root decades~decade/NOUN/4/obl ago/ADV/2/advmod | fled | true
            under ago            | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root decades~decade/NOUN/4/obl ago/ADV/2/advmod there/ADV/2/advmod | fled | true
            hours ago            | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root hours~hour/NOUN/4/obl ago/ADV/2/advmod | fled | false
            for decades          | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root for/ADP/4/case decades~decade/NOUN/2/obl | fled | false
            """)
    void whatLiesBeforeTheNews(String name, String sketch, String trigger, boolean background) {
        Scene scene = new Scene(Scenes.resolved(Sketch.paragraph(List.of(sketch))), 0);
        Background rule = new Background(scene, new Operators(OPERATORS, scene.tree()));
        assertThat(rule.holds(Scenes.token(scene, trigger))).isEqualTo(background);
    }
}
