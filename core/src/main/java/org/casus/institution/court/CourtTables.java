package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.Cells;
import org.casus.institution.States;
import org.casus.institution.court.Facts.Acceptance;
import org.casus.institution.court.Facts.Declaration;
import org.casus.institution.court.Facts.Deferral;
import org.casus.institution.court.Facts.Note;
import org.casus.institution.court.Facts.Proceeding;
import org.casus.institution.court.Facts.Reach;
import org.casus.institution.court.Facts.Referral;
import org.casus.institution.court.Facts.Treaty;
import org.casus.institution.court.Facts.Withdrawal;

/** Reads the tables on the Court and checks every row; a broken one is reported with file and line. */
final class CourtTables {

    private final States states;

    private CourtTables(States states) {
        this.states = states;
    }

    static Facts load(States states) {
        CourtTables t = new CourtTables(states);
        return new Facts(
                t.treaties(),
                t.withdrawals(),
                t.declarations(),
                t.acceptances(),
                t.referrals(),
                t.deferrals(),
                PartTable.load(states),
                t.proceedings(),
                t.notes());
    }

    private static List<Row> rows(String file, String columns) {
        return TsvTable.load(CourtTables.class, file, columns.split(" ")).rows();
    }

    private String state(Row row) {
        Cells.codes(row, "state", states);
        return row.text("state");
    }

    private Map<String, Treaty> treaties() {
        Map<String, Treaty> map = new LinkedHashMap<>();
        for (Row row : rows("states.tsv", "state status signed deposit deposit_kind in_force sources confidence")) {
            Treaty treaty = new Treaty(
                    state(row),
                    row.optionalDay("signed"),
                    row.optionalDay("deposit"),
                    row.optionalDay("in_force"),
                    row.text("confidence"));
            if (treaty.deposit().isPresent() != treaty.inForce().isPresent()) {
                throw row.error("deposit and in_force stand together or not at all");
            }
            if (map.put(treaty.state(), treaty) != null) {
                throw row.error(treaty.state() + " stands twice");
            }
        }
        return map;
    }

    private List<Withdrawal> withdrawals() {
        List<Withdrawal> list = new ArrayList<>();
        for (Row row : rows("withdrawals.tsv", "state kind date effective revoked note note_from confidence")) {
            boolean notified = row.text("kind").equals("notification");
            if (!notified && !row.text("kind").equals("announcement")) {
                throw row.error("column 'kind' is neither notification nor announcement: " + row.cell("kind"));
            }
            LocalDate date = row.day("date");
            Optional<LocalDate> effective = row.optionalDay("effective");
            if (notified != effective.isPresent()) {
                throw row.error("a notification has a day of effect, an announcement has none (art. 127)");
            }
            Cells.checkOrder(row, date, effective);
            list.add(new Withdrawal(
                    state(row),
                    notified,
                    date,
                    effective,
                    row.optionalDay("revoked"),
                    row.cell("note"),
                    row.optionalDay("note_from").orElse(date)));
        }
        return list;
    }

    private List<Declaration> declarations() {
        List<Declaration> list = new ArrayList<>();
        for (Row row : rows(
                "declarations.tsv",
                "state article lodged scope_start scope_end end_lodged reach accepted refused refusal notes source"
                        + " confidence")) {
            if (!List.of("12(3)", "124", "15bis(4)").contains(row.text("article"))) {
                throw row.error("column 'article' is '" + row.cell("article") + "'; it is 12(3), 124 or 15bis(4)");
            }
            LocalDate start = row.day("scope_start");
            Optional<LocalDate> end = row.optionalDay("scope_end");
            Cells.checkOrder(row, start, end);
            list.add(new Declaration(
                    state(row),
                    row.text("article"),
                    row.day("lodged"),
                    start,
                    end,
                    row.optionalDay("end_lodged"),
                    reach(row),
                    row.yes("accepted"),
                    row.optionalDay("refused"),
                    row.cell("refusal"),
                    row.text("confidence")));
        }
        return list;
    }

    private static Reach reach(Row row) {
        try {
            return Reach.valueOf(row.text("reach").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("column 'reach' is '" + row.cell("reach") + "'; it is territory, nationals or both");
        }
    }

    private Map<String, Acceptance> acceptances() {
        Map<String, Acceptance> map = new LinkedHashMap<>();
        for (Row row : rows("aggression.tsv", "state deposit in_force reported source confidence")) {
            Acceptance acceptance = new Acceptance(
                    state(row),
                    row.optionalDay("deposit"),
                    row.optionalDay("in_force"),
                    row.day("reported"),
                    row.text("confidence"));
            if (map.put(acceptance.state(), acceptance) != null) {
                throw row.error(acceptance.state() + " stands twice");
            }
        }
        return map;
    }

    private List<Referral> referrals() {
        List<Referral> list = new ArrayList<>();
        for (Row row : rows("referrals.tsv", "resolution adopted state part from to carve_out missions vote note")) {
            list.add(new Referral(
                    row.text("resolution"),
                    row.day("adopted"),
                    state(row),
                    row.optional("part"),
                    row.day("from"),
                    row.optionalDay("to"),
                    row.cell("carve_out"),
                    row.cell("missions")));
        }
        return list;
    }

    private List<Deferral> deferrals() {
        List<Deferral> list = new ArrayList<>();
        for (Row row : rows("deferrals.tsv", "resolution adopted from to note")) {
            list.add(new Deferral(row.text("resolution"), row.day("adopted"), row.day("from"), row.day("to")));
        }
        return list;
    }

    private List<Proceeding> proceedings() {
        List<Proceeding> list = new ArrayList<>();
        for (Row row : rows(
                "situations.tsv",
                "situation number states about part trigger stage trigger_date by opened scope_start scope_end note"
                        + " source confidence")) {
            LocalDate start = row.day("scope_start");
            Optional<LocalDate> end = row.optionalDay("scope_end");
            Cells.checkOrder(row, start, end);
            boolean aboard = row.cell("about").equals("ships");
            list.add(new Proceeding(
                    row.text("situation"),
                    row.cell("number"),
                    Cells.codes(row, "states", states),
                    aboard ? List.of() : Cells.codes(row, "about", states),
                    aboard,
                    row.optional("part"),
                    row.text("trigger"),
                    row.text("stage").equals("investigation"),
                    row.day("trigger_date"),
                    row.text("by"),
                    Periods.of(start, end.orElse(Period.OPEN))));
        }
        return list;
    }

    private List<Note> notes() {
        List<Note> list = new ArrayList<>();
        for (Row row : rows("notes.tsv", "state from text source confidence")) {
            list.add(new Note(state(row), row.day("from"), row.text("text"), row.text("source")));
        }
        return list;
    }
}
