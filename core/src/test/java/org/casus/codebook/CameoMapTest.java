package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.casus.model.EventCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoMapTest {

    private final Codebook plover = Codebook.plover();
    private final CameoMap map = CameoMap.load(plover);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    042  | CONSULT  | visit
                    040  | CONSULT  | -
                    0813 | CONCEDE  | -
                    085  | RETREAT  | -
                    112  | ACCUSE   | allege
                    116  | SANCTION | convict
                    163  | SANCTION | discontinue
                    186  | ASSAULT  | targeted
                    1952 | ASSAULT  | drone
                    20   | ASSAULT  | unconventional
                    202  | ASSAULT  | unconventional
                    """)
    void cameoLeadsToPlover(String cameo, String event, String mode) {
        assertThat(map.toPlover(cameo)).contains(CodebookTest.code(event, mode));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AGREE    | -              | 03
                    CONCEDE  | -              | 080
                    RETREAT  | -              | 08
                    RETREAT  | withdraw       | 0874
                    ACCUSE   | -              | 11
                    ACCUSE   | investigate    | 09
                    ACCUSE   | allege         | 112
                    REJECT   | meet           | 125
                    PROTEST  | strike         | 143
                    PROTEST  | vandalize      | 14
                    ASSAULT  | unconventional | 20
                    ASSAULT  | aerial         | 195
                    ASSAULT  | nonsense       | 18
                    """)
    void ploverLeadsToTheMostGeneralFittingCameoCode(String event, String mode, String cameo) {
        assertThat(map.toCameo(CodebookTest.code(event, mode)))
                .map(CameoCode::code)
                .contains(cameo);
    }

    @Test
    void everyPloverCodeHasACameoCode() {
        for (EventType type : plover.events()) {
            assertThat(map.toCameo(new EventCode(type.code(), Optional.empty())))
                    .isPresent();
        }
        for (Mode mode : plover.modes()) {
            EventCode code = new EventCode(mode.event(), Optional.of(mode.code()));
            assertThat(map.toCameo(code)).as(code.toString()).isPresent();
        }
        assertThat(map.toCameo(CodebookTest.code("FIGHT", "-"))).isEmpty();
    }

    @Test
    void everyCameoCodeButStatementsAndAppealsHasAPloverCode() {
        assertThat(map.codes()).hasSize(318);
        for (CameoCode code : map.codes()) {
            boolean speech = code.root().equals("01") || code.root().equals("02");
            assertThat(map.toPlover(code.code()).isPresent()).as(code.code()).isEqualTo(!speech);
        }
    }

    @Test
    void contextsFollowTheCode() {
        assertThat(map.contextsOf("091")).containsExactly("crime", "corruption");
        assertThat(map.contextsOf("04")).isEmpty();
        assertThat(map.contextsOf("9999")).isEmpty();
    }

    @Test
    void aCodeKnowsItsRootAndBase() {
        assertThat(map.code("0874")).contains(new CameoCode("0874", "Retreat or surrender militarily", 2));
        assertThat(map.code("0874").orElseThrow().base()).isEqualTo("087");
        assertThat(map.code("0874").orElseThrow().published()).isEqualTo("0874");
        assertThat(map.code("04").orElseThrow().root()).isEqualTo("04");
        assertThat(map.code("04").orElseThrow().base()).isEqualTo("040");
        assertThat(map.code("04").orElseThrow().published()).isEqualTo("040");
        assertThat(map.code("21")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    77,CONSULT,visit,,    | there:2: no CAMEO code 77
                    04,CONSULT,dance,,    | there:2: PLOVER 2.0+casus.1 has no CONSULT/dance
                    04,FIGHT,,,           | there:2: PLOVER 2.0+casus.1 has no FIGHT
                    04,CONSULT,,weather,  | there:2: PLOVER 2.0+casus.1 has no context weather
                    """)
    void aRowThatFitsNowhereIsReported(String row, String message) {
        TsvTable list = TsvTable.parse("list", "code\tlabel\tquad\n04\tConsult\t1");
        TsvTable there = TsvTable.parse("there", "cameo\tevent\tmode\tcontexts\tnote\n" + row.replace(',', '\t'));
        TsvTable back = TsvTable.parse("back", "event\tmode\tcameo\tnote");

        assertThatThrownBy(() -> CameoMap.load(plover, list, there, back))
                .isInstanceOf(TsvException.class)
                .hasMessage(message);
    }

    @Test
    void aCodeMappedTwiceIsReported() {
        TsvTable list = TsvTable.parse("list", "code\tlabel\tquad\n04\tConsult\t1");
        TsvTable twice = TsvTable.parse(
                "there", "cameo\tevent\tmode\tcontexts\tnote\n04\tCONSULT\t\t\t\n04\tCONSULT\tvisit\t\t");
        TsvTable once = TsvTable.parse("there", "cameo\tevent\tmode\tcontexts\tnote\n04\tCONSULT\t\t\t");
        TsvTable none = TsvTable.parse("back", "event\tmode\tcameo\tnote");
        TsvTable backTwice = TsvTable.parse("back", "event\tmode\tcameo\tnote\nCONSULT\t\t04\t\nCONSULT\t\t04\t");

        assertThatThrownBy(() -> CameoMap.load(plover, list, twice, none)).hasMessage("there:3: CAMEO 04 stands twice");
        assertThatThrownBy(() -> CameoMap.load(plover, list, once, backTwice))
                .hasMessage("back:3: CONSULT stands twice");
    }
}
