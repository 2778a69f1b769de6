package org.casus.institution;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.Golden;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.council.Council;
import org.casus.institution.council.DecisionKind;
import org.casus.institution.council.RecordQuery;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.council.Standing;
import org.casus.institution.council.VoteAnswer;
import org.casus.institution.court.CaseRows;
import org.casus.institution.court.Court;
import org.casus.institution.court.JurisdictionAnswer;
import org.junit.jupiter.api.Test;

/**
 * Answers of the Council and the Court with every sentence and citation, as people read them. With
 * {@code -Dcasus.golden=write} the files of answers are written, not compared; read the difference before it is kept.
 */
class WholeAnswersTest {

    private static final Council COUNCIL = Council.load();
    private static final Court COURT = Court.load(COUNCIL);
    private static final LocalDate ALEPPO = LocalDate.of(2016, 10, 8);

    @Test
    void theCourt() throws IOException {
        List<String> out = new ArrayList<>();
        Stream.of("court/cases.tsv", "whole_questions.tsv")
                .flatMap(file -> TsvTable.load(WholeAnswersTest.class, file).rows().stream())
                .forEach(row -> court(row, out));
        for (String state : List.of("SYR", "UKR", "RUS", "PSE", "BDI", "DNK", "CIV", "GMB", "FRA", "COL", "SRB")) {
            for (String day : List.of("2002-08-01", "2016-10-08", "2024-06-01", "2026-06-01")) {
                LocalDate then = LocalDate.parse(day);
                out.add(state + " on " + day + ": "
                        + COURT.party(COURT.territory(state), then).label() + "; "
                        + COURT.standing(COURT.territory(state), then));
            }
        }
        same("whole_court.txt", out);
    }

    private static void court(Row row, List<String> out) {
        JurisdictionAnswer answer = CaseRows.answer(COURT, row);
        out.add("");
        out.add("== " + row.text("id"));
        out.addAll(answer.explanation().lines());
        answer.warnings().forEach(w -> out.add("! " + w));
        answer.brakes().forEach(b -> out.add("brake " + b.article() + (b.raised() ? " raised" : "")));
        answer.routes().forEach(r -> out.add("route " + r.article() + " " + r.standing()));
        out.add("vetoes before it: " + answer.precedents().size());
        out.add("brief of " + answer.brief().length() + ": "
                + answer.brief().substring(0, Math.min(100, answer.brief().length())));
    }

    @Test
    void votes() throws IOException {
        List<String> out = new ArrayList<>();
        Stream.of("council/vote_cases.tsv", "council/further_votes.tsv")
                .flatMap(file -> TsvTable.load(WholeAnswersTest.class, file).rows().stream())
                .forEach(row -> {
                    out.add("");
                    out.add("== " + row.text("id"));
                    vote(
                            COUNCIL.decide(COUNCIL.ballot(
                                    LocalDate.parse(row.text("date")),
                                    DecisionKind.read(row.text("decision_kind")),
                                    row.list("yes", ' '),
                                    row.list("no", ' '),
                                    row.list("abstain", ' '),
                                    row.list("not_voting", ' '),
                                    List.of("ISR"))),
                            out);
                });
        for (String symbol :
                List.of("S/2016/846", "s/2014/189", "2334", "S/RES/2334 (2016)", "S/2011/612", "nothing")) {
            List<RecordedVote> found = COUNCIL.record().bySymbol(symbol);
            out.add("");
            out.add("== " + symbol + ": " + found.size());
            for (RecordedVote vote : found) {
                out.add(vote.id() + " " + vote.date() + " " + vote.symbol() + " "
                        + vote.resolution().orElse("-") + " " + vote.states() + " " + vote.topic() + " "
                        + vote.hasSubject() + " " + vote.basis());
                vote(COUNCIL.decide(vote), out);
            }
        }
        same("whole_votes.txt", out);
    }

    private static void vote(VoteAnswer answer, List<String> out) {
        out.addAll(answer.explanation().lines());
        answer.warnings().forEach(w -> out.add("! " + w));
        out.add("no " + answer.permanentNo() + ", aside " + answer.permanentAside() + ", without the veto "
                + answer.withoutVeto().orElse("-") + ", on " + answer.pivot() + ", "
                + answer.outcome().code() + " " + answer.outcome());
    }

    @Test
    void whoCanStillBlock() throws IOException {
        List<String> out = new ArrayList<>();
        List<String> most = List.of("EGY", "ESP", "FRA", "GBR", "JPN", "MYS", "NZL", "SEN");
        standing(DecisionKind.SUBSTANTIVE, List.of(), List.of(), List.of(), out);
        standing(DecisionKind.SUBSTANTIVE, most, List.of("VEN"), List.of("AGO"), out);
        standing(DecisionKind.SUBSTANTIVE, most, List.of("RUS"), List.of(), out);
        standing(DecisionKind.SUBSTANTIVE, List.of("USA"), List.of("VEN", "AGO", "SEN"), most.subList(0, 5), out);
        standing(DecisionKind.PROCEDURAL, most, List.of("RUS", "CHN"), List.of(), out);
        List<String> enough = new ArrayList<>(most);
        enough.addAll(List.of("UKR", "URY"));
        standing(DecisionKind.SUBSTANTIVE, enough, List.of(), List.of("RUS", "CHN"), out);
        standing(DecisionKind.SUBSTANTIVE, most, List.of("VEN", "AGO"), List.of("UKR", "URY", "CHN", "RUS"), out);
        same("whole_standings.txt", out);
    }

    private static void standing(
            DecisionKind kind, List<String> yes, List<String> no, List<String> aside, List<String> out) {
        Standing standing = COUNCIL.standing(ALEPPO, kind, yes, no, aside);
        out.add("");
        out.addAll(standing.explanation().lines());
        out.add(standing.toString());
    }

    @Test
    void searchesOfTheRecord() throws IOException {
        List<String> out = new ArrayList<>();
        Optional<String> any = Optional.empty();
        search(RecordQuery.all(), out);
        search(RecordQuery.on(ALEPPO), out);
        search(query("1990-01-01", "1991-12-31", Optional.of("iraq"), any, any, any), out);
        search(query("1966-01-01", "2020-12-31", Optional.of("burma"), any, any, any), out);
        search(query("1966-01-01", "2020-12-31", Optional.of("oman"), any, any, any), out);
        search(
                query("1966-01-01", "2020-12-31", Optional.of("  South  africa "), any, any, Optional.of("vetoed")),
                out);
        search(query("1946-01-01", "2020-12-31", any, Optional.of("RUS"), Optional.of("no"), any), out);
        search(query("2016-01-01", "2016-12-31", any, Optional.of("USA"), Optional.of("abstain"), any), out);
        search(query("2016-01-01", "2016-12-31", any, Optional.of("DEU"), any, any), out);
        search(query("1971-01-01", "1972-12-31", any, Optional.of("CHN"), Optional.of("not voting"), any), out);
        for (DecisionKind kind : DecisionKind.values()) {
            out.add(kind.code() + ", " + kind.label() + ", " + kind.basis() + ", " + kind.vetoable() + ", "
                    + DecisionKind.read(" " + kind.code() + " "));
        }
        out.add(COUNCIL.data().council());
        out.add(COUNCIL.data().court());
        same("whole_searches.txt", out);
    }

    private static RecordQuery query(
            String from,
            String to,
            Optional<String> topic,
            Optional<String> member,
            Optional<String> cast,
            Optional<String> outcome) {
        return new RecordQuery(
                Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), topic, member, cast, outcome);
    }

    private static void search(RecordQuery query, List<String> out) {
        List<RecordedVote> votes = COUNCIL.record().votes(query);
        out.add("");
        out.add(query.toString());
        out.add(votes.size() + " votes, "
                + COUNCIL.record().withoutSubject(query).size() + " without subject, "
                + COUNCIL.record().vetoes(query).size() + " vetoes");
        votes.stream().limit(5).forEach(v -> out.add(v.id() + " " + v.symbol() + " " + v.title()));
        COUNCIL.record().vetoes(query).stream()
                .limit(3)
                .forEach(v -> out.add(v.brief() + " -> "
                        + COUNCIL.record().vote(v).map(RecordedVote::id).orElse("no vote on record")));
    }

    private static void same(String file, List<String> lines) throws IOException {
        Golden.same(WholeAnswersTest.class, file, String.join("\n", lines) + "\n");
    }
}
