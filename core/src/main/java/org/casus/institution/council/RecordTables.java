package org.casus.institution.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.Cells;
import org.casus.institution.States;

/** Reads the tables of votes and vetoes and checks every row; a broken one is reported with file and line. */
final class RecordTables {

    private final States states;
    private final Map<String, List<String>> lists = new HashMap<>();

    RecordTables(States states) {
        this.states = states;
    }

    List<RecordedVote> votes() {
        List<RecordedVote> list = new ArrayList<>();
        for (Row row : TsvTable.load(
                        RecordTables.class,
                        "votes.tsv",
                        "id",
                        "date",
                        "symbol",
                        "resolution",
                        "yes",
                        "no",
                        "abstain",
                        "not_voting",
                        "unknown",
                        "kind",
                        "kind_note",
                        "outcome",
                        "note",
                        "title",
                        "states",
                        "topic")
                .rows()) {
            list.add(vote(row));
        }
        return List.copyOf(list);
    }

    /** The same lists of states come often: each is read and checked once. */
    private List<String> codes(Row row, String column) {
        String cell = row.cell(column);
        List<String> known = lists.get(cell);
        if (known == null) {
            known = Cells.codes(row, column, states);
            lists.put(cell, known);
        }
        return known;
    }

    private RecordedVote vote(Row row) {
        String outcome = row.text("outcome");
        if (!List.of("adopted", "vetoed", "not_adopted_majority").contains(outcome)) {
            throw row.error("column 'outcome' is '" + outcome + "'; it is adopted, vetoed or not_adopted_majority");
        }
        Ballot ballot = new Ballot(
                row.day("date"),
                kind(row),
                codes(row, "yes"),
                codes(row, "no"),
                codes(row, "abstain"),
                codes(row, "not_voting"),
                codes(row, "unknown"),
                List.of());
        return new RecordedVote(
                row.text("id"),
                row.text("symbol"),
                row.optional("resolution"),
                ballot,
                row.cell("kind_note"),
                outcome,
                !row.cell("note").isEmpty(),
                row.text("title"),
                codes(row, "states"),
                row.cell("topic"));
    }

    private static DecisionKind kind(Row row) {
        String kind = row.text("kind");
        for (DecisionKind candidate : DecisionKind.values()) {
            if (candidate.code().equals(kind)) {
                return candidate;
            }
        }
        throw row.error("column 'kind' is '" + kind + "', which is no kind of decision");
    }

    List<RecordedVeto> vetoes() {
        List<RecordedVeto> list = new ArrayList<>();
        for (Row row : TsvTable.load(
                        RecordTables.class,
                        "vetoes.tsv",
                        "id",
                        "date",
                        "draft",
                        "kind",
                        "agenda",
                        "topic",
                        "states",
                        "vetoing",
                        "other_no",
                        "totals",
                        "vote",
                        "confidence",
                        "notes")
                .rows()) {
            list.add(new RecordedVeto(
                    row.text("id"),
                    row.day("date"),
                    row.optional("draft"),
                    row.text("kind"),
                    row.text("agenda"),
                    row.text("topic"),
                    Cells.codes(row, "states", states),
                    Cells.codes(row, "vetoing", states),
                    Cells.codes(row, "other_no", states),
                    row.text("totals"),
                    row.optional("vote"),
                    row.text("confidence")));
        }
        return List.copyOf(list);
    }
}
