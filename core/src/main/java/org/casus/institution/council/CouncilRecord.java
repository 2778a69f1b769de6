package org.casus.institution.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.Cells;
import org.casus.institution.State;
import org.casus.institution.States;

/** The recorded votes and vetoes, in the order of their days, and the search in them. */
public final class CouncilRecord {

    private final States states;
    private final List<RecordedVote> votes;
    private final List<RecordedVeto> vetoes;
    private final Map<String, RecordedVeto> vetoOfVote = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private CouncilRecord(States states) {
        this.states = states;
        this.vetoes = readVetoes();
        vetoes.forEach(veto -> veto.vote().ifPresent(vote -> vetoOfVote.put(vote, veto)));
        this.votes = readVotes();
        lists.clear();
    }

    static CouncilRecord load(States states) {
        return new CouncilRecord(states);
    }

    public List<RecordedVote> votes() {
        return votes;
    }

    public List<RecordedVeto> vetoes() {
        return vetoes;
    }

    /** The votes that fit, the earliest first. */
    public List<RecordedVote> votes(RecordQuery query) {
        return votes.stream().filter(vote -> fits(vote, query)).toList();
    }

    /** The vetoes that fit, the earliest first. */
    public List<RecordedVeto> vetoes(RecordQuery query) {
        return vetoes.stream().filter(veto -> fits(veto, query)).toList();
    }

    /** Votes on a draft, or of a resolution, by its symbol or number; several if it was put to the vote in parts. */
    public List<RecordedVote> bySymbol(String symbol) {
        String wanted = symbol(symbol);
        return votes.stream()
                .filter(v -> symbol(v.symbol()).equals(wanted)
                        || symbol(v.symbol()).startsWith(wanted + "(")
                        || v.resolution().filter(wanted::equals).isPresent())
                .toList();
    }

    /** Vetoes on drafts that concerned one of these states. */
    public List<RecordedVeto> vetoesOn(List<String> codes) {
        return vetoes.stream()
                .filter(v -> v.states().stream().anyMatch(codes::contains))
                .toList();
    }

    /** The states that a recorded vote concerned, where the list of vetoes says so. */
    public List<String> concerned(RecordedVote vote) {
        return Optional.ofNullable(vetoOfVote.get(vote.id()))
                .map(RecordedVeto::states)
                .orElse(List.of());
    }

    private boolean fits(RecordedVote vote, RecordQuery query) {
        if (!query.covers(vote.date())
                || query.outcome().filter(o -> !o.equals(vote.outcome())).isPresent()) {
            return false;
        }
        if (query.member().isPresent()) {
            String cast = vote.ballot().cast(query.member().get());
            if (cast.isEmpty() || query.cast().filter(c -> !c.equals(cast)).isPresent()) {
                return false;
            }
        }
        return query.topic().isEmpty()
                || about(query.topic().get(), vote.symbol(), vote.title(), vote.topic(), names(concerned(vote)));
    }

    private boolean fits(RecordedVeto veto, RecordQuery query) {
        return query.covers(veto.date())
                && query.member().filter(m -> !vetoing(veto, m)).isEmpty()
                && (query.topic().isEmpty()
                        || about(
                                query.topic().get(),
                                veto.draft().orElse(""),
                                veto.agenda(),
                                veto.topic(),
                                names(veto.states())));
    }

    /** A seat's vetoes are also those of the state that sat in it before. */
    private boolean vetoing(RecordedVeto veto, String member) {
        return veto.vetoing().stream()
                .anyMatch(v -> v.equals(member)
                        || states.find(v)
                                .flatMap(State::successor)
                                .filter(member::equals)
                                .isPresent());
    }

    private static boolean about(String words, String... texts) {
        String text = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }

    private String names(List<String> codes) {
        return codes.stream().map(c -> c + " " + states.name(c)).collect(Collectors.joining(" "));
    }

    private static String symbol(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private List<RecordedVote> readVotes() {
        List<RecordedVote> list = new ArrayList<>();
        for (Row row : TsvTable.load(
                        CouncilRecord.class,
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
                        "title")
                .rows()) {
            list.add(vote(row));
        }
        return List.copyOf(list);
    }

    /** The same members vote the same way often: each list is read and checked once. */
    private List<String> members(Row row, String column) {
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
                Cells.day(row, "date"),
                kind(row),
                members(row, "yes"),
                members(row, "no"),
                members(row, "abstain"),
                members(row, "not_voting"),
                members(row, "unknown"),
                List.of());
        String id = row.text("id");
        return new RecordedVote(
                id,
                row.text("symbol"),
                row.optional("resolution"),
                ballot,
                row.cell("kind_note"),
                outcome,
                !row.cell("note").isEmpty(),
                row.text("title"),
                Optional.ofNullable(vetoOfVote.get(id)).map(RecordedVeto::topic).orElse(""));
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

    private List<RecordedVeto> readVetoes() {
        List<RecordedVeto> list = new ArrayList<>();
        for (Row row : TsvTable.load(
                        CouncilRecord.class,
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
                    Cells.day(row, "date"),
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
