package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.event.StatusFinder.Verdict;
import org.casus.model.Share;
import org.casus.model.Status;
import org.casus.model.WordAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layers are heard where the rules find nothing, or only that an act is open, and only if they are sure. */
class StatusOpinionTest {

    @ParameterizedTest
    @CsvSource({
        "actual, hypothetical, 0.9, hypothetical",
        "actual, negated, 0.9, negated",
        "actual, negated, 0.5, actual",
        "hypothetical, actual, 0.9, actual",
        "hypothetical, actual, 0.6, hypothetical",
        "hypothetical, negated, 0.9, hypothetical",
        "negated, actual, 0.99, negated",
        "cancelled, actual, 0.99, cancelled",
        "future, hypothetical, 0.99, future"
    })
    void oneOfBothIsBelieved(String rules, String layers, double share, String status) {
        WordAct read = new WordAct(
                0,
                List.of(new Share("ASSAULT", 1)),
                List.of(),
                List.of(new Share(layers, share)),
                0,
                List.of(),
                List.of());
        assertThat(StatusOpinion.heard(Verdict.of(status(rules), "the rules"), Optional.of(read))
                        .status())
                .isEqualTo(status(status));
    }

    @Test
    void withoutLayersTheRulesStand() {
        Verdict rules = Verdict.willed(Status.FUTURE, "\"will\"");
        assertThat(StatusOpinion.heard(rules, Optional.empty())).isEqualTo(rules);
    }

    private static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
