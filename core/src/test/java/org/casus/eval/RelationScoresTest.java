package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casus.eval.RelationScores.Pair;
import org.junit.jupiter.api.Test;

class RelationScoresTest {

    @Test
    void typesThatGoldLacksDoNotCountInTheMeanButCostThosePresent() {
        RelationScores scores = RelationScores.of(List.of(
                new Pair("AID", "AID", 0.9), new Pair("AID", "REJECT", 0.4), new Pair("ACCUSE", "ACCUSE", 0.8)));
        assertThat(scores.all()).isEqualTo(new Accuracy(2, 3));
        assertThat(scores.macroF1()).isCloseTo((2.0 / 3 + 1) / 2, within(1e-9));
        assertThat(scores.confused()).containsExactly(new RelationScores.Confusion("AID", "REJECT", 1));
    }

    @Test
    void concedeAndRetreatAreYieldWhereGoldSaysSo() {
        assertThat(RelationScores.of(List.of(new Pair("YIELD", "RETREAT", 1), new Pair("YIELD", "CONCEDE", 1)))
                        .macroF1())
                .isEqualTo(1);
        assertThat(RelationScores.of(List.of(new Pair("CONCEDE", "RETREAT", 1))).macroF1())
                .isZero();
    }

    @Test
    void confidenceOfOneIsInTheLastTenth() {
        List<Reliability.Bin> bins = RelationScores.of(List.of(
                        new Pair("AID", "AID", 1), new Pair("AID", "REJECT", 0.95), new Pair("AID", "AID", 0.1)))
                .reliability()
                .bins();
        assertThat(bins).hasSize(10);
        assertThat(bins.get(9).right()).isEqualTo(new Accuracy(1, 2));
        assertThat(bins.get(9).confidence()).isCloseTo(0.975, within(1e-9));
        assertThat(bins.get(1).right()).isEqualTo(new Accuracy(1, 1));
    }
}
