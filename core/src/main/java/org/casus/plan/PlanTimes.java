package org.casus.plan;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.event.SentenceView;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;
import org.casus.time.EventClock;

/** The days of one sentence: those that are set for a plan, and those on which something was done or said about it. */
final class PlanTimes {

    /** A planned day without a year that seems to lie further back than this is next year's. */
    private static final int BACK = 90;

    private static final int WEEK = 7;

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

    private final EventClock clock;
    private final PlanWords words;
    private final SentenceView view;
    private final List<TimeMention> times;
    private final String text;
    private final Optional<LocalDate> published;

    PlanTimes(EventClock clock, PlanWords words, Resolved resolved, SentenceView view, List<TimeMention> times) {
        this.clock = clock;
        this.words = words;
        this.view = view;
        this.times = times;
        this.text = resolved.marked().read().article().text();
        this.published = resolved.published().day();
    }

    /** Whether words are, or are part of, a date. */
    boolean overlap(Span words) {
        return times.stream().anyMatch(t -> t.span().overlaps(words));
    }

    /** The day on which what a clause or noun tells is to take place. */
    Optional<TimeExpression> ahead(Token token) {
        return own(token, times.stream().filter(t -> !isFrom(t)).toList()).flatMap(this::ahead);
    }

    /** The day that stands inside a noun's own phrase: "a visit on November 9"; not that of the verb above it. */
    Optional<TimeExpression> inside(Token noun) {
        BitSet phrase = view.tree().subtree(noun.index());
        return own(
                        noun,
                        times.stream()
                                .filter(t -> phrase.get(first(t)) && !isFrom(t))
                                .toList())
                .flatMap(this::ahead);
    }

    /** "Begin on Thursday": a weekday of the week to come, not of the past one. */
    TimeExpression coming(TimeExpression day) {
        boolean weekday = day instanceof TimeExpression.Day
                && published
                        .filter(p -> day.latest().isBefore(p) && !day.latest().isBefore(p.minusDays(WEEK)))
                        .isPresent();
        return weekday ? new TimeExpression.Day(day.earliest().plusDays(WEEK)) : day;
    }

    /** The new day of what is moved or put off: "to March 24", "until June"; of "from March 3 to March 24" the last. */
    Optional<TimeExpression> target(Token verb) {
        List<TimeMention> targets = times.stream()
                .filter(t -> words.has("target", before(t)) || isRange(t))
                .toList();
        return own(verb, targets).flatMap(t -> ahead(t).map(v -> isRange(t) ? new TimeExpression.Day(v.latest()) : v));
    }

    /** The day on which something was done to a plan. */
    Optional<TimeExpression> done(Token verb) {
        return own(
                        verb,
                        times.stream()
                                .filter(t -> !words.has("target", before(t)) && !isRange(t))
                                .toList())
                .flatMap(t -> t.value().value())
                .filter(this::isPast);
    }

    private Optional<TimeMention> own(Token token, List<TimeMention> among) {
        return clock.timeOf(view.tree(), token.index(), among);
    }

    private boolean isRange(TimeMention time) {
        return time.span().of(text).toLowerCase(Locale.ROOT).startsWith("from ");
    }

    /** "Instead of January 24": the day it was planned for before. */
    private boolean isFrom(TimeMention time) {
        int first = first(time);
        return (first >= 1 && words.has("instead", view.tree().token(first - 1)))
                || (first >= 2 && words.has("instead", view.tree().token(first - 2)));
    }

    /** Whether the clause also names the day that the new one stands for: "on January 29 instead of January 24". */
    boolean hasFormer(Token verb) {
        return own(verb, times.stream().filter(this::isFrom).toList()).isPresent();
    }

    /** The word before a time. */
    private String before(TimeMention time) {
        int first = first(time);
        String inside = time.span().of(text).toLowerCase(Locale.ROOT).split("\\s+")[0];
        return words.has("target", inside) || first < 1
                ? inside
                : PlanWords.lemma(view.tree().token(first - 1));
    }

    private int first(TimeMention time) {
        DependencyTree tree = view.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (time.span().contains(tree.token(i).span())) {
                return i;
            }
        }
        return 0;
    }

    /** What is planned lies ahead: a day without its year that seems long past is that of the next year. */
    private Optional<TimeExpression> ahead(TimeMention time) {
        return time.value().value().map(v -> {
            boolean past = published
                    .filter(day -> v.latest().isBefore(day.minusDays(BACK)))
                    .isPresent();
            TimeExpression day = past && !YEAR.matcher(time.span().of(text)).find() ? nextYear(v) : v;
            // "By the end of March" names its last day.
            boolean limit =
                    day instanceof TimeExpression.Interval && before(time).equals("by");
            return limit ? new TimeExpression.Day(day.latest()) : day;
        });
    }

    private TimeExpression nextYear(TimeExpression value) {
        if (value instanceof TimeExpression.Day day) {
            return new TimeExpression.Day(day.date().plusYears(1));
        }
        if (value instanceof TimeExpression.Month month) {
            return new TimeExpression.Month(month.month().plusYears(1));
        }
        return value instanceof TimeExpression.Interval interval
                ? new TimeExpression.Interval(
                        interval.earliest().plusYears(1), interval.latest().plusYears(1))
                : value;
    }

    /** The day on which the words around a token were said, else that of the report. */
    Optional<TimeExpression> said(Token token) {
        Optional<TimeExpression> told = view.quoteAt(token)
                .flatMap(q -> token(q.cue()))
                .flatMap(cue -> own(cue, times))
                .flatMap(t -> t.value().value())
                .filter(this::isPast);
        return told.or(() -> published.map(TimeExpression.Day::new));
    }

    private boolean isPast(TimeExpression day) {
        return published.filter(p -> day.earliest().isAfter(p)).isEmpty();
    }

    private Optional<Token> token(Span span) {
        return view.tree().sentence().tokens().stream()
                .filter(t -> t.span().equals(span))
                .findFirst();
    }
}
