package org.casus.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casus.codebook.TsvException;
import org.casus.codebook.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

    private static final States STATES = States.load();

    @ParameterizedTest
    @CsvSource({"FRA, FRA", "fra, FRA", "France, FRA", "united kingdom, GBR", "USSR, SUN", "Palestine, PSE"})
    void statesAreReadByCodeOrName(String text, String code) {
        assertThat(STATES.read(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRX    | FRA (France)
            Frence | FRA (France)
            SYY    | SYC (Seychelles) or SYR (Syria)
            """)
    void anUnknownOneNamesTheNearest(String text, String nearest) {
        assertThatThrownBy(() -> STATES.read(text))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining("the nearest is " + nearest);
    }

    @Test
    void aBrokenRowIsToldWithFileAndLine() {
        String header = "code\tname\taliases\tfrom\tto\tsuccessor\tpredecessor\n";
        assertThatThrownBy(() -> States.of(TsvTable.parse("s.tsv", header + "FRA\tFrance\t\t\t1991-13-01\t\t\n")))
                .isInstanceOf(TsvException.class)
                .hasMessageStartingWith("s.tsv:2: column 'to' is not a day");
        assertThatThrownBy(
                        () -> States.of(TsvTable.parse("s.tsv", header + "FRA\tFrance\t\t\t\t\t\nFRA\tF\t\t\t\t\t\n")))
                .isInstanceOf(TsvException.class)
                .hasMessageStartingWith("s.tsv:3:");
    }

    @Test
    void anExplanationPrintsAsATree() {
        Explanation tree = Explanation.of("no", "art. 1")
                .with(List.of(Explanation.of("since").with(List.of(Explanation.of("so", "art. 2", "art. 3")))));
        assertThat(tree.lines()).containsExactly("no [art. 1]", "  since", "    so [art. 2; art. 3]");
    }
}
