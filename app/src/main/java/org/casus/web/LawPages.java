package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.casus.institution.Explanation;
import org.casus.institution.QuestionException;
import org.casus.institution.council.Ballot;
import org.casus.institution.council.Council;
import org.casus.institution.council.DecisionKind;
import org.casus.institution.council.RecordQuery;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.court.Court;
import org.casus.institution.court.JurisdictionAnswer;

/** The Council and the Court: the record searched, and questions answered with every step. */
final class LawPages {

    private static final int SHOWN = 60;

    private final Frame frame;
    private final Council council;
    private final Court court;

    LawPages(Frame frame, Council council) {
        this.frame = frame;
        this.council = council;
        this.court = Court.load(council);
    }

    void add(RoutesConfig routes) {
        routes.get("/council", this::council);
        routes.get("/council/ask", this::ask);
        routes.get("/court", this::court);
    }

    private static String text(Context context, String parameter) {
        return Optional.ofNullable(context.queryParam(parameter)).orElse("").strip();
    }

    private static List<String> list(Context context, String parameter) {
        return Arrays.stream(text(context, parameter).split("[,;\\s]+"))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(Context context, String parameter) {
        String written = text(context, parameter);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            throw new QuestionException(parameter.replace('_', ' ') + " is '" + written
                    + "', which is no calendar date; write it as 2016-10-08");
        }
    }

    private static Optional<String> some(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }

    private void council(Context context) {
        String problem = "";
        List<RecordedVote> votes = List.of();
        Optional<RecordedVote> open = Optional.empty();
        int total = 0;
        try {
            String wanted = text(context, "vote");
            if (!wanted.isEmpty()) {
                open = council.record().votes().stream()
                        .filter(v -> v.id().equals(wanted) || v.symbol().equalsIgnoreCase(wanted))
                        .findFirst()
                        .or(() -> council.record().bySymbol(wanted).stream().findFirst());
                if (open.isEmpty()) {
                    throw new QuestionException("no recorded vote is '" + wanted + "'; votes are known to "
                            + council.data().councilVotesTo());
                }
            }
            String member = text(context, "member");
            List<RecordedVote> found = council.record()
                    .votes(new RecordQuery(
                            day(context, "from"),
                            day(context, "to"),
                            some(text(context, "topic")),
                            member.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(council.states().read(member).code()),
                            some(text(context, "cast")),
                            some(text(context, "outcome"))));
            total = found.size();
            votes = found.subList(Math.max(0, total - SHOWN), total);
        } catch (QuestionException e) {
            problem = String.valueOf(e.getMessage());
        }
        frame.page(
                context,
                "council",
                frame.shell("Security Council", "council"),
                "vote",
                open.map(v -> VoteView.of(council, council.decide(v), v)).orElse(VoteView.NONE),
                "votes",
                newestFirst(votes),
                "total",
                total,
                "problem",
                problem,
                "asked",
                context.queryParamMap(),
                "data",
                council.data().council());
    }

    private static List<RecordedVote> newestFirst(List<RecordedVote> votes) {
        List<RecordedVote> turned = new ArrayList<>(votes);
        Collections.reverse(turned);
        return turned;
    }

    private void ask(Context context) {
        String problem = "";
        VoteView view = VoteView.NONE;
        Optional<Explanation> standing = Optional.empty();
        try {
            LocalDate day = day(context, "date")
                    .orElseThrow(() -> new QuestionException("the date is missing; it decides who is a member"));
            String kind = text(context, "kind");
            DecisionKind decision = kind.isEmpty() ? DecisionKind.SUBSTANTIVE : DecisionKind.read(kind);
            List<String> yes = list(context, "yes");
            List<String> no = list(context, "no");
            List<String> abstain = list(context, "abstain");
            if (!yes.isEmpty() || !no.isEmpty() || !abstain.isEmpty()) {
                Ballot ballot = council.ballot(day, decision, yes, no, abstain, List.of(), list(context, "party"));
                view = VoteView.of(council, council.decide(ballot));
            } else {
                view = VoteView.members(council, day);
            }
            standing = Optional.of(
                    council.standing(day, decision, yes, no, abstain).explanation());
        } catch (QuestionException e) {
            problem = String.valueOf(e.getMessage());
        }
        frame.page(
                context,
                "councilask",
                frame.shell("Ask the Council", "council"),
                "vote",
                view,
                "standing",
                standing.orElse(Explanation.of("")),
                "problem",
                problem,
                "kinds",
                Arrays.stream(DecisionKind.values()).map(DecisionKind::code).toList(),
                "asked",
                context.queryParamMap(),
                "data",
                council.data().council());
    }

    private void court(Context context) {
        String problem = "";
        Optional<JurisdictionAnswer> answer = Optional.empty();
        try {
            if (!text(context, "crime").isEmpty()) {
                LocalDate from = day(context, "from")
                        .orElseThrow(() -> new QuestionException("the first day of the acts is missing"));
                answer = Optional.of(court.answer(court.situation(
                        text(context, "crime"),
                        from,
                        day(context, "to").orElse(from),
                        places(context, "territory"),
                        "",
                        places(context, "vessel"),
                        places(context, "nationality"),
                        day(context, "as_of").orElse(court.data().courtTo()),
                        list(context, "barrier"))));
            }
        } catch (QuestionException e) {
            problem = String.valueOf(e.getMessage());
        }
        frame.page(
                context,
                "court",
                frame.shell("International Criminal Court", "court"),
                "answer",
                CourtView.of(answer),
                "problem",
                problem,
                "asked",
                context.queryParamMap(),
                "until",
                court.data().courtTo().toString(),
                "data",
                court.data().court());
    }

    /** Names may hold blanks, so only commas part them. */
    private static List<String> places(Context context, String parameter) {
        return Arrays.stream(text(context, parameter).split("[,;]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
