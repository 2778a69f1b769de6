package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContextScoresTest {

    private static final ContextScores SCORES = ContextScores.of(
            Map.of("a", Set.of("military", "legal"), "b", Set.of("legal"), "c", Set.of()),
            Map.of("a", Set.of("military", "health"), "b", Set.of("legal"), "d", Set.of("cyber")));

    @Test
    void contextsOfTheArticlesInGoldAreCounted() {
        assertThat(SCORES)
                .isEqualTo(new ContextScores(
                        3,
                        new Score(2, 3, 3),
                        new TreeMap<>(Map.of(
                                "military",
                                new Score(1, 1, 1),
                                "legal",
                                new Score(1, 1, 2),
                                "health",
                                new Score(0, 1, 0)))));
    }

    @Test
    void contextsThatGoldLacksDoNotCountInTheMeans() {
        assertThat(SCORES.macroPrecision()).isEqualTo(1);
        assertThat(SCORES.macroRecall()).isCloseTo(0.75, within(1e-9));
        assertThat(SCORES.macroF1()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    }
}
