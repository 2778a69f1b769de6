package org.casus.institution.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourtTest {

    private static final Court COURT = Court.load();

    static Stream<Row> cases() {
        return TsvTable.load(CourtTest.class, "cases.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givenCases(Row row) {
        JurisdictionAnswer answer = COURT.answer(COURT.situation(
                row.text("crime"),
                LocalDate.parse(row.text("start")),
                LocalDate.parse(row.text("end")),
                row.list("territory", ' '),
                row.cell("subterritory"),
                List.of(),
                row.list("nationality", ' '),
                LocalDate.parse(row.text("as_of")),
                row.list("barrier", ' ')));
        assertThat(answer.answer().code())
                .as(row.text("id") + "\n"
                        + String.join("\n", answer.explanation().lines()))
                .isEqualTo(row.text("expected"));
        row.optional("basis").ifPresent(b -> assertThat(answer.bases()).anyMatch(x -> x.equals(b)));
    }
}
