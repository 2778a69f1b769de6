package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.casus.model.EventCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {

    private final Codebook plover = Codebook.plover();

    static EventCode code(String event, String mode) {
        return new EventCode(event, Optional.of(mode).filter(m -> !m.equals("-")));
    }

    @Test
    void ploverIsWhole() {
        assertThat(plover.label()).isEqualTo("PLOVER 2.0+casus.1");
        assertThat(plover.events())
                .extracting(EventType::code)
                .containsExactly(
                        "AGREE",
                        "CONSULT",
                        "SUPPORT",
                        "CONCEDE",
                        "COOPERATE",
                        "AID",
                        "RETREAT",
                        "REQUEST",
                        "ACCUSE",
                        "REJECT",
                        "THREATEN",
                        "PROTEST",
                        "SANCTION",
                        "MOBILIZE",
                        "COERCE",
                        "ASSAULT");
        assertThat(plover.modes()).hasSize(67);
        assertThat(plover.contexts()).hasSize(37);
        assertThat(plover.sectors()).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ASSAULT  | aerial    | -9.5
                    ASSAULT  | -         | -9
                    CONSULT  | visit     | 4
                    CONSULT  | -         | 2.5
                    ACCUSE   | -         | -2.5
                    ACCUSE   | allege    | -3.5
                    PROTEST  | vandalize | -5
                    REQUEST  | meet      | 0
                    """)
    void theModesScoreGoesBeforeTheTypes(String event, String mode, double score) {
        assertThat(plover.score(code(event, mode))).hasValue(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SANCTION  | 4 | true
                    CONCEDE   | 1 | false
                    COOPERATE | 2 | true
                    AID       | 2 | true
                    ACCUSE    | 3 | false
                    """)
    void typesHaveQuadClassAndRecipientRule(String event, int quad, boolean recipient) {
        assertThat(plover.quad(event)).hasValue(quad);
        assertThat(plover.requiresRecipient(event)).isEqualTo(recipient);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REJECT | meet   | true
                    REJECT | -      | true
                    REJECT | aerial | false
                    FIGHT  | -      | false
                    reject | -      | false
                    """)
    void aCodeIsInTheBookOnlyWithItsOwnModes(String event, String mode, boolean in) {
        assertThat(plover.contains(code(event, mode))).isEqualTo(in);
        assertThat(plover.score(code(event, mode)).isPresent()).isEqualTo(in);
    }

    @Test
    void anUnknownTypeHasNothing() {
        assertThat(plover.quad("FIGHT")).isEqualTo(OptionalInt.empty());
        assertThat(plover.requiresRecipient("FIGHT")).isFalse();
        assertThat(plover.modesOf("FIGHT")).isEmpty();
        assertThat(plover.score(code("FIGHT", "-"))).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void codesAreLookedUp() {
        assertThat(plover.modesOf("ACCUSE"))
                .extracting(Mode::code)
                .containsExactly("disapprove", "investigate", "allege");
        assertThat(plover.sector("REB")).map(Sector::code).contains("REB");
        assertThat(plover.context("cyber")).map(Context::code).contains("cyber");
        assertThat(plover.sector("XXX")).isEmpty();
        assertThat(plover.context("weather")).isEmpty();
    }

    @Test
    void quadClassAndSignOfTheScoreAgree() {
        for (EventType type : plover.events()) {
            if (type.quad() <= 2) {
                assertThat(type.score()).as(type.code()).isPositive();
            } else {
                assertThat(type.score()).as(type.code()).isNotPositive();
            }
        }
    }

    @Test
    void valuesOffTheScaleAreRefused() {
        assertThatThrownBy(() -> new EventType("X", 5, false, 0, "")).hasMessage("quad class 5 of X is not 1 to 4");
        assertThatThrownBy(() -> new Mode("X", "y", OptionalDouble.of(11), ""))
                .hasMessage("score 11.0 of X/y is not between -10 and 10");
    }

    @Test
    void aRowThatStandsTwiceIsReported() {
        TsvTable table = TsvTable.parse("t.tsv", "event\tmode\nA\tx\nA\ty\nA\tx");

        assertThatThrownBy(() -> PloverTables.each(table, TsvTable.Row::cells)).hasMessage("t.tsv:4: A/x stands twice");
    }

    @Test
    void aRefusedValueIsReportedWithItsLine() {
        TsvTable table = TsvTable.parse("t.tsv", "code\tlabel\tquad\n1x\tX\t1");

        assertThatThrownBy(() -> PloverTables.each(
                        table, r -> new CameoCode(r.text("code"), r.text("label"), r.integer("quad"))))
                .hasMessage("t.tsv:2: not a CAMEO code: 1x");
    }
}
