package org.casus.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.institution.council.Council;
import org.casus.institution.council.Member;
import org.casus.institution.council.RecordQuery;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.council.VoteAnswer;
import org.casus.model.Event;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.record.CastFinder.Cast;
import org.casus.record.RecordNote.CastCheck;
import org.casus.record.RecordNote.Verdict;
import org.casus.record.RecordNote.VoteNote;

/**
 * Links what a report tells of votes and vetoes to the recorded ones. Words with a day are held against the votes of that
 * day; words without one, told of vetoes before, against all vetoes of these members on the topic up to the report.
 */
final class VoteNotes {

    private static final List<String> COUNCIL_WORDS =
            List.of("council", "u.n.", "united nations", "resolution", "draft", "veto");

    /** So many sentences after one that names the Council, its vote is still the one that is spoken of. */
    private static final int CARRIED = 2;

    private final Council council;

    VoteNotes(Council council) {
        this.council = council;
    }

    List<VoteNote> find(Report report) {
        List<VoteNote> notes = new ArrayList<>();
        if (!report.holds("security council")) {
            return notes;
        }
        CastFinder finder = new CastFinder(report);
        Optional<LocalDate> before = Optional.empty();
        int since = 0;
        for (ReadSentence sentence : report.sentences()) {
            String words = report.lower(sentence.sentence().span());
            boolean named = COUNCIL_WORDS.stream().anyMatch(words::contains);
            since = named ? 0 : since + 1;
            if (since > CARRIED) {
                continue;
            }
            List<Cast> casts = finder.find(sentence);
            Optional<LocalDate> day = report.day(sentence);
            if (!casts.isEmpty()) {
                note(report, sentence, casts, day, before).ifPresent(notes::add);
            }
            if (named && day.isPresent()) {
                before = day;
            }
        }
        return notes;
    }

    private Optional<VoteNote> note(
            Report report,
            ReadSentence sentence,
            List<Cast> casts,
            Optional<LocalDate> told,
            Optional<LocalDate> before) {
        Span span = sentence.sentence().span();
        Span first = casts.get(0).words();
        Optional<Event> event =
                report.eventAt(span, first, Set.of("REJECT", "SUPPORT")).filter(e -> e.status() == Status.ACTUAL);
        List<Cast> vetoes = casts.stream().filter(c -> c.cast().equals("veto")).toList();
        Optional<LocalDate> day =
                told.or(() -> event.flatMap(VoteNotes::day)).or(() -> vetoes.isEmpty() ? before : Optional.empty());
        List<String> members = casts.stream().map(Cast::member).distinct().toList();
        List<String> topics = topics(report, sentence, members);
        Optional<String> id = event.map(Event::id);
        if (day.isPresent()) {
            return Optional.of(onDay(span, first, id, day.get(), topics, casts));
        }
        return vetoes.isEmpty()
                ? Optional.empty()
                : new EarlierVetoes(council).note(report, sentence, id, topics, vetoes);
    }

    private static Optional<LocalDate> day(Event event) {
        return event.time()
                .filter(t -> !event.historical() && t.words().isPresent())
                .map(t -> t.value())
                .filter(v -> v instanceof TimeExpression.Day)
                .map(TimeExpression::earliest);
    }

    /** The states named that do not vote here; the article's places if the sentence names none. */
    private List<String> topics(Report report, ReadSentence sentence, List<String> members) {
        List<String> named = report.known(report.codes(sentence)).stream()
                .filter(c -> !members.contains(c))
                .toList();
        List<String> others = named.stream().filter(c -> !isPermanent(c)).toList();
        if (!others.isEmpty()) {
            return others;
        }
        return report.known(report.places()).stream()
                .filter(c -> !isPermanent(c) && !members.contains(c))
                .limit(1)
                .toList();
    }

    private boolean isPermanent(String code) {
        return council.membership().terms(code).stream().anyMatch(Member::permanent);
    }

    private VoteNote onDay(
            Span sentence, Span words, Optional<String> event, LocalDate day, List<String> topics, List<Cast> casts) {
        List<RecordedVote> votes = council.record().votes(RecordQuery.on(day));
        List<RecordedVote> fitting = votes.stream()
                .filter(v -> topics.isEmpty()
                        || v.states().isEmpty()
                        || v.states().stream().anyMatch(topics::contains))
                .toList();
        List<RecordedVote> candidates = fitting.isEmpty() ? votes : fitting;
        Optional<RecordedVote> meant = candidates.stream()
                .min(Comparator.comparing((RecordedVote v) -> -agreeing(v, casts))
                        .thenComparing(RecordedVote::id));
        if (meant.isEmpty()) {
            String why = day.isAfter(council.data().councilVotesTo())
                    ? "the record of votes ends on " + council.data().councilVotesTo()
                    : "no vote is recorded on " + day + near(day);
            return new VoteNote(
                    words, sentence, event, Optional.of(day), topics, List.of(), List.of(), Verdict.UNKNOWN, why);
        }
        RecordedVote vote = meant.get();
        List<CastCheck> checks = new ArrayList<>();
        casts.forEach(c -> checks.add(check(vote, c)));
        if (casts.stream().anyMatch(c -> c.cast().equals("veto"))
                && vote.outcome().equals("vetoed")) {
            council.decide(vote).permanentNo().stream()
                    .filter(p -> casts.stream().noneMatch(c -> c.member().equals(p)))
                    .forEach(p -> checks.add(new CastCheck(p, "not named", Verdict.IN_PART, "vetoed too")));
        }
        return new VoteNote(
                words,
                sentence,
                event,
                Optional.of(day),
                topics,
                List.of(vote),
                checks,
                verdict(checks),
                summary(vote));
    }

    private String near(LocalDate day) {
        List<RecordedVote> near = new ArrayList<>(council.record().votes(RecordQuery.on(day.minusDays(1))));
        near.addAll(council.record().votes(RecordQuery.on(day.plusDays(1))));
        return near.isEmpty()
                ? ""
                : "; next to it: "
                        + near.stream().map(v -> v.symbol() + " of " + v.date()).collect(Collectors.joining(", "));
    }

    /** Two for what agrees, one for a no that is called a veto: the same vote, told wrongly. */
    private int agreeing(RecordedVote vote, List<Cast> casts) {
        int sum = 0;
        for (Cast cast : casts) {
            boolean no = cast.cast().equals("veto")
                    && vote.ballot().cast(cast.member()).equals("no");
            sum += check(vote, cast).verdict() == Verdict.AGREES ? 2 : no ? 1 : 0;
        }
        return sum;
    }

    private CastCheck check(RecordedVote vote, Cast told) {
        if (told.ofCouncil()) {
            boolean adopted = vote.outcome().equals("adopted");
            return new CastCheck(
                    told.member(),
                    told.cast(),
                    adopted == told.cast().equals(Cast.ADOPTED) ? Verdict.AGREES : Verdict.DIFFERS,
                    adopted ? "adopted" : vote.outcome().equals("vetoed") ? "vetoed" : "failed for lack of votes");
        }
        String cast = vote.ballot().cast(told.member());
        boolean vetoed = vote.outcome().equals("vetoed")
                && council.decide(vote).permanentNo().contains(told.member());
        String record = cast.isEmpty() ? "was no member" : vetoed ? "vetoed" : words(cast);
        boolean agrees = told.cast().equals("veto") ? vetoed : told.cast().equals(cast);
        if (told.cast().equals("veto") && cast.equals("no") && !vetoed) {
            record += vote.outcome().equals("adopted")
                    ? ", which was no veto: it was adopted"
                    : ", which was no veto: the draft failed for lack of votes or was vetoed by others";
        }
        return new CastCheck(told.member(), told.cast(), agrees ? Verdict.AGREES : Verdict.DIFFERS, record);
    }

    /** A vote of the ballot in the past tense. */
    static String words(String cast) {
        return switch (cast) {
            case "abstain" -> "abstained";
            case "not voting" -> "did not vote";
            default -> "voted " + cast;
        };
    }

    /** What the checks come to. */
    static Verdict verdict(List<CastCheck> checks) {
        if (checks.stream().allMatch(c -> c.verdict() == Verdict.AGREES)) {
            return Verdict.AGREES;
        }
        return checks.stream().allMatch(c -> c.verdict() == Verdict.DIFFERS) ? Verdict.DIFFERS : Verdict.IN_PART;
    }

    private String summary(RecordedVote vote) {
        VoteAnswer decided = council.decide(vote);
        String head = decided.explanation().text();
        List<String> elected = vote.ballot().no().stream()
                .filter(n -> !decided.permanentNo().contains(n))
                .toList();
        return vote.symbol() + " of " + vote.date() + ", " + vote.title()
                + (vote.topic().isEmpty() ? "" : " (" + vote.topic() + ")") + ": " + head
                + (elected.isEmpty() ? "" : "; also no: " + String.join(" ", elected))
                + (vote.ballot().abstain().isEmpty()
                        ? ""
                        : "; abstained: " + String.join(" ", vote.ballot().abstain()));
    }
}
