package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.eval.PlanScores.Entry;
import org.junit.jupiter.api.Test;

class PlanScoresTest {

    private static Entry visit(String state, String date, String... parties) {
        return new Entry("visit", state, Optional.of(date), Set.of(parties));
    }

    @Test
    void plansArePairedByKindAndParties() {
        PlanScores scores = PlanScores.of(
                List.of(visit("planned", "2020-06-16", "CAN", "LVA"), visit("cancelled", "2020-06-20", "CAN", "POL")),
                List.of(visit("cancelled", "2020-06-20", "POL", "CAN"), visit("planned", "2020-06-17", "CAN", "LVA")));
        assertThat(scores.found()).isEqualTo(new Score(2, 2, 2));
        assertThat(scores.state()).isEqualTo(new Accuracy(2, 2));
        assertThat(scores.date()).isEqualTo(new Accuracy(1, 2));
    }

    @Test
    void otherPartiesAreAnotherPlanAndNamelessOnesMayBeTheSame() {
        assertThat(PlanScores.of(List.of(visit("planned", "2020", "CAN")), List.of(visit("planned", "2020", "PER")))
                        .found())
                .isEqualTo(new Score(0, 1, 1));
        assertThat(PlanScores.of(List.of(visit("planned", "2020", "CAN")), List.of(visit("held", "2020")))
                        .state())
                .isEqualTo(new Accuracy(0, 1));
    }

    @Test
    void anotherKindIsNotFound() {
        Entry vote = new Entry("vote", "planned", Optional.empty(), Set.of("CAN"));
        assertThat(PlanScores.of(List.of(visit("planned", "2020", "CAN")), List.of(vote))
                        .found())
                .isEqualTo(new Score(0, 1, 1));
    }
}
