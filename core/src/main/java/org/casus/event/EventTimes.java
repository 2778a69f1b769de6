package org.casus.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EventTime;
import org.casus.model.ParagraphKind;
import org.casus.model.Quote;
import org.casus.model.Resolved;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.casus.model.Token;

/**
 * Dates an event: by the time expression of its own clause; for something said, by that of the words that report it; for
 * a verbal act told as the news of the day ({@link NewsDay}) without any, by the day of the report. Anything else stays
 * undated.
 */
final class EventTimes {

    private static final Set<String> VERBAL =
            Set.of("AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE", "CONCEDE", "SUPPORT");

    /** Conventions: older than about a month is history. */
    private static final int NEWS_DAYS = 31;

    private final Anchors.TimeOf clock;

    EventTimes(Anchors.TimeOf clock) {
        this.clock = clock;
    }

    Optional<EventTime> of(Scene scene, Candidate candidate, String event, Status status, boolean background) {
        List<TimeMention> times = scene.resolved().times().stream()
                .filter(t -> t.sentence() == scene.sentence())
                .toList();
        Optional<EventTime> own = at(scene, candidate.token(), times);
        if (own.isPresent()) {
            return own;
        }
        if (isCaption(scene) && times.size() == 1) {
            return times.get(0)
                    .value()
                    .value()
                    .map(v -> new EventTime(v, Optional.of(times.get(0).span())));
        }
        boolean verbal = VERBAL.contains(event);
        Optional<EventTime> told = verbal ? said(scene, candidate.token(), times) : Optional.empty();
        if (told.isPresent()) {
            return told;
        }
        if (verbal && NewsDay.isVerbInRow(scene.tree(), candidate.token())) {
            Optional<EventTime> before =
                    at(scene, scene.tree().token(candidate.token().head()), times);
            if (before.isPresent()) {
                return before;
            }
        }
        boolean aside = candidate.token().is("acl");
        boolean news =
                verbal && status == Status.ACTUAL && !background && !aside && NewsDay.tells(scene, candidate.token());
        return news ? reportDay(scene.resolved()) : Optional.empty();
    }

    /** The date under a picture is the date of what the picture shows. */
    private static boolean isCaption(Scene scene) {
        return scene.resolved().marked().read().paragraphOf(scene.sentence()).kind() == ParagraphKind.CAPTION;
    }

    private Optional<EventTime> at(Scene scene, Token token, List<TimeMention> times) {
        return clock.timeOf(scene.tree(), token.index(), times)
                .flatMap(m -> m.value().value().map(v -> new EventTime(v, Optional.of(m.span()))));
    }

    private Optional<EventTime> said(Scene scene, Token token, List<TimeMention> times) {
        return scene.quoteAt(token)
                .map(Quote::cue)
                .flatMap(cue -> scene.tree().sentence().tokens().stream()
                        .filter(t -> t.span().equals(cue))
                        .findFirst()
                        .flatMap(t -> at(scene, t, times)));
    }

    private static Optional<EventTime> reportDay(Resolved resolved) {
        return resolved.published().day().map(day -> new EventTime(new TimeExpression.Day(day), Optional.empty()));
    }

    /** Whether the time lies so far back that the act is told as history. */
    static boolean isHistory(EventTime time, Optional<LocalDate> published) {
        return published
                .filter(day -> time.value().latest().isBefore(day.minusDays(NEWS_DAYS)))
                .isPresent();
    }
}
