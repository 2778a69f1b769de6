package org.casus.institution.council;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.institution.State;
import org.casus.institution.States;

/** The recorded votes and vetoes, in the order of their days, and the search in them. */
public final class CouncilRecord {

    private final States states;
    private final List<RecordedVote> votes;
    private final List<RecordedVeto> vetoes;
    private final Map<String, RecordedVote> votesById = new HashMap<>();

    private CouncilRecord(States states) {
        RecordTables tables = new RecordTables(states);
        this.states = states;
        this.votes = tables.votes();
        this.vetoes = tables.vetoes();
        votes.forEach(vote -> votesById.put(vote.id(), vote));
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

    /** The vote in which a veto was cast, if it is on record. */
    public Optional<RecordedVote> vote(RecordedVeto veto) {
        return veto.vote().map(votesById::get);
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
}
