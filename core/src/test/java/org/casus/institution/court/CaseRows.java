package org.casus.institution.court;

import java.time.LocalDate;
import java.util.List;
import org.casus.codebook.TsvTable.Row;

/** Rows of the tables of cases, put to the Court. */
public final class CaseRows {

    private CaseRows() {}

    public static JurisdictionAnswer answer(Court court, Row row) {
        return court.answer(court.situation(
                row.text("crime"),
                LocalDate.parse(row.text("start")),
                LocalDate.parse(row.text("end")),
                row.list("territory", ' '),
                row.cell("subterritory"),
                List.of(),
                row.list("nationality", ' '),
                LocalDate.parse(row.text("as_of")),
                row.list("barrier", ' ')));
    }
}
