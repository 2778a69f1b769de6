package org.casus.institution.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<String, List<String>> lists = new HashMap<>();

    private CouncilRecord(States states) {
        this.states = states;
        this.vetoes = readVetoes();
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

    /** Votes that fit but for the topic, and whose subject the source does not name, so that no topic finds them. */
    public List<RecordedVote> withoutSubject(RecordQuery query) {
        RecordQuery any = query.anyTopic();
        return votes.stream()
                .filter(vote -> !vote.hasSubject() && fits(vote, any) && !fits(vote, query))
                .toList();
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
                || about(query.topic().get(), vote.symbol(), vote.title(), vote.topic(), names(vote.states()));
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

    /** Whether every word begins a word of these texts: "syria" stands in "Syrian", "oman" does not in "Romania". */
    private static boolean about(String words, String... texts) {
        String text = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(word -> begins(text, word));
    }

    private static boolean begins(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Code, name and other names, so that "Burma" finds what is filed under Myanmar. */
    private String names(List<String> codes) {
        return codes.stream()
                .map(c -> c + " " + states.name(c) + " "
                        + states.find(c).map(s -> String.join(" ", s.aliases())).orElse(""))
                .collect(Collectors.joining(" "));
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
                Cells.day(row, "date"),
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
