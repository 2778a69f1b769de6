package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.Share;
import org.casus.model.Status;
import org.casus.model.WordAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layers are heard easily where the rules find nothing said, and only if they are very sure where words decide. */
class StatusOpinionTest {

    @ParameterizedTest
    @CsvSource({
        "actual, hypothetical, 0.9, hypothetical",
        "actual, negated, 0.9, negated",
        "actual, negated, 0.5, actual",
        "hypothetical, actual, 0.99, actual",
        "hypothetical, actual, 0.9, hypothetical",
        "negated, actual, 0.97, negated",
        "cancelled, actual, 0.97, cancelled",
        "future, hypothetical, 0.97, future",
        "future, hypothetical, 0.99, hypothetical"
    })
    void oneOfBothIsBelieved(String rules, String layers, double share, String status) {
        WordAct read = new WordAct(
                0,
                List.of(new Share("ASSAULT", 1)),
                List.of(),
                List.of(new Share(layers, share), new Share(rules, 1 - share)),
                0,
                List.of(),
                List.of());
        assertThat(StatusOpinion.heard(Verdict.of(status(rules), "the rules"), Optional.of(read), false)
                        .status())
                .isEqualTo(status(status));
    }

    @Test
    void withoutLayersTheRulesStand() {
        Verdict rules = Verdict.willed(Status.FUTURE, "\"will\"");
        assertThat(StatusOpinion.heard(rules, Optional.empty(), false)).isEqualTo(rules);
    }

    @Test
    void whatIsToldFurtherOnIsNotForThoseWhoReadTheSentence() {
        Verdict rules = Verdict.of(Status.NEGATED, "\"did\" further on").asToldLater();
        WordAct read = new WordAct(
                0,
                List.of(new Share("ASSAULT", 1)),
                List.of(),
                List.of(new Share("future", 1)),
                0,
                List.of(),
                List.of());
        assertThat(StatusOpinion.heard(rules, Optional.of(read), false)).isEqualTo(rules);
    }

    private static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
