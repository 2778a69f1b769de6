package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final TimeWords WORDS = TimeWords.load();

    private static List<Lines.Row> rows(String header, String line) {
        return Lines.read("t.tsv", header, List.of("# comment", header, line.replace('~', '\t')));
    }

    @Test
    void everyRuleMatchesItsExample() {
        assertThat(Rule.load(WORDS)).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            month~Brumaire~x                        | t.tsv:3: For input string: "x"
            weekday~Mondays~9                       | t.tsv:3: Invalid value for DayOfWeek: 9
            number~many~lots                        | t.tsv:3: not a number: "many"
            holiday~Feast~someday                   | t.tsv:3: not the day of a holiday: "someday"
            month~March                             | t.tsv:3: a row has these cells and none is empty: class word value
            """)
    void aWrongWordIsNamedWithItsLine(String line, String message) {
        assertThatThrownBy(() -> TimeWords.of(rows("class\tword\tvalue", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOON~month~full moon~_~full moon         | t.tsv:3: No enum constant org.casus.time.Rule.Kind.MOON
            VAGUE~then~(then~_~then                  | t.tsv:3: not a pattern: Unclosed group
            VAGUE~then~{moon}~_~then                 | t.tsv:3: there is no class {moon}
            VAGUE~then~now~_~then                    | t.tsv:3: the pattern does not match its example "then"
            """)
    void aWrongRuleIsNamedWithItsLine(String line, String message) {
        assertThatThrownBy(() -> Rule.of(rows("kind\tkeys\tpattern\tvalue\texample", line), WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aWordStandsOnceInItsClass() {
        assertThatThrownBy(() -> TimeWords.of(Lines.read(
                        "t.tsv", "class\tword\tvalue", List.of("class\tword\tvalue", "stop\ta\t_", "stop\tA\t_"))))
                .hasMessage("t.tsv:3: the word \"A\" stands twice in class stop");
    }

    @Test
    void theHeaderIsChecked() {
        assertThatThrownBy(() -> Lines.read("t.tsv", "class\tword", List.of("word\tclass")))
                .hasMessage("t.tsv:1: the header is \"word\tclass\", not \"class\tword\"");
    }
}
