package org.casus.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvTableTest {

    @Test
    void commentsAndBlankLinesStandBetweenRows() {
        TsvTable table = TsvTable.parse("t.tsv", "# note\n\nname\tsize\r\na\t1\n# another\n b \t\n", "name", "size");

        assertThat(table.columns()).containsExactly("name", "size");
        assertThat(table.rows())
                .containsExactly(
                        new TsvTable.Row("t.tsv", 4, List.of("name", "size"), List.of("a", "1")),
                        new TsvTable.Row("t.tsv", 6, List.of("name", "size"), List.of("b", "")));
    }

    @Test
    void cellsAreReadAsWhatTheyAre() {
        TsvTable.Row row = TsvTable.parse("t.tsv", "name\tn\tx\tok\tlist\tnone\nred\t3\t-2.5\tyes\ta; b;;c\t")
                .rows()
                .get(0);

        assertThat(row.text("name")).isEqualTo("red");
        assertThat(row.integer("n")).isEqualTo(3);
        assertThat(row.number("x")).isEqualTo(-2.5);
        assertThat(row.yes("ok")).isTrue();
        assertThat(row.list("list", ';')).containsExactly("a", "b", "c");
        assertThat(row.list("none", ';')).isEmpty();
        assertThat(row.optional("none")).isEqualTo(Optional.empty());
        assertThat(row.optional("name")).contains("red");
        assertThat(row.optionalNumber("none")).isEqualTo(OptionalDouble.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name  | t.tsv:3: no column 'name'
                    empty | t.tsv:3: column 'empty' is empty
                    """)
    void aCellThatMustBeThereIsMissed(String column, String message) {
        TsvTable.Row row = TsvTable.parse("t.tsv", "# 1\nempty\tb\n\tx").rows().get(0);

        assertThatThrownBy(() -> row.text(column))
                .isInstanceOf(TsvException.class)
                .hasMessage(message);
    }

    @Test
    void aCellOfTheWrongKindIsReported() {
        TsvTable.Row row = TsvTable.parse("t.tsv", "a\tb\nx\t").rows().get(0);

        assertThatThrownBy(() -> row.integer("a")).hasMessage("t.tsv:2: column 'a' is not a whole number: x");
        assertThatThrownBy(() -> row.number("a")).hasMessage("t.tsv:2: column 'a' is not a number: x");
        assertThatThrownBy(() -> row.number("b")).hasMessage("t.tsv:2: column 'b' is empty");
        assertThatThrownBy(() -> row.yes("a")).hasMessage("t.tsv:2: column 'a' is neither yes nor no: x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    'a,b;1'     | a,b | t.tsv:2: 1 cells, but the header has 2 columns
                    'a,b;1,2,3' | a,b | t.tsv:2: 3 cells, but the header has 2 columns
                    'a,a;1,2'   | a,b | t.tsv:1: column 'a' is empty or stands twice
                    'a,;1,2'    | a,b | t.tsv:1: column '' is empty or stands twice
                    'b,a;1,2'   | a,b | t.tsv:1: header is b, a; expected a, b
                    '# only'    | a,b | t.tsv: has no header line
                    """)
    void aBrokenTableNamesItsLine(String text, String columns, String message) {
        String tsv = text.replace(',', '\t').replace(';', '\n');

        assertThatThrownBy(() -> TsvTable.parse("t.tsv", tsv, columns.split(",")))
                .isInstanceOf(TsvException.class)
                .hasMessage(message);
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> TsvTable.load(TsvTableTest.class, "nowhere.tsv"))
                .hasMessage("nowhere.tsv: no such resource beside org.casus.codebook.TsvTableTest");
    }
}
