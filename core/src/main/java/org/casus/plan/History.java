package org.casus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.model.Participant;
import org.casus.model.Plan;
import org.casus.model.PlanChange;
import org.casus.model.PlanState;
import org.casus.model.PlanStep;
import org.casus.model.TimeExpression;

/**
 * What the steps of a plan add up to: first what lies before the news, then day by day; on one day what goes further
 * counts. What a plan has become stays until a later day undoes it.
 */
final class History {

    private final List<Told> told;
    private final LocalDate now;
    private PlanState state = PlanState.PLANNED;
    private Optional<TimeExpression> day = Optional.empty();
    private Optional<LocalDate> decided = Optional.empty();
    private final List<String> why = new ArrayList<>();

    private History(List<Told> told, LocalDate now) {
        this.told = told;
        this.now = now;
    }

    static History of(List<Told> steps, Optional<LocalDate> published) {
        LocalDate now = published.orElse(LocalDate.MAX);
        List<Told> ordered = steps.stream()
                .sorted(Comparator.comparing((Told t) -> when(t, now))
                        .thenComparingInt(t -> rank(t.step().change()))
                        .thenComparing(t -> t.step().words()))
                .toList();
        History history = new History(ordered, now);
        ordered.forEach(history::apply);
        history.settle();
        return history;
    }

    /** What lies before the news and has no day comes first. */
    private static LocalDate when(Told told, LocalDate now) {
        return told.step().day().orElse(told.step().before() ? LocalDate.MIN : now);
    }

    private static int rank(PlanChange change) {
        return switch (change) {
            case ANNOUNCED -> 0;
            case OFFERED -> 1;
            case CONDITIONED -> 2;
            case DOUBTED -> 3;
            case MOVED -> 4;
            case POSTPONED -> 5;
            case CANCELLED -> 6;
            case DENIED -> 7;
            case CONFIRMED -> 8;
            case HELD -> 9;
        };
    }

    private void apply(Told told) {
        PlanStep step = told.step();
        boolean later = isLater(step);
        switch (step.change()) {
            case ANNOUNCED, CONFIRMED -> announced(told, later);
            case MOVED -> {
                name(step.planned());
                become(PlanState.MOVED, step);
            }
            case POSTPONED -> {
                keep(step.planned());
                if (state != PlanState.MOVED || later) {
                    become(PlanState.POSTPONED, step);
                }
            }
            case CANCELLED -> {
                keep(step.planned());
                if (!(told.weak() && state == PlanState.POSTPONED)) {
                    become(PlanState.CANCELLED, step);
                }
            }
            case HELD -> {
                keep(step.planned().or(step::date));
                become(PlanState.HELD, step);
            }
            case DOUBTED -> {
                keep(step.planned());
                if (isOpen() || later) {
                    become(PlanState.IN_DOUBT, step);
                }
            }
            case CONDITIONED, OFFERED -> {
                boolean alone = this.told.stream().allMatch(t -> rank(t.step().change()) <= 2);
                keep(step.planned());
                if (state == PlanState.PLANNED && (step.change() == PlanChange.CONDITIONED || alone)) {
                    become(PlanState.CONDITIONAL, step);
                }
            }
            case DENIED -> {
                if (state != PlanState.HELD && state != PlanState.MOVED) {
                    become(PlanState.PLANNED, step);
                }
            }
        }
    }

    private void announced(Told told, boolean later) {
        PlanStep step = told.step();
        boolean other = day.isPresent()
                && step.planned().isPresent()
                && !Days.meet(day.orElseThrow(), step.planned().orElseThrow());
        boolean news = !step.before();
        boolean confirmed = step.change() == PlanChange.CONFIRMED;
        boolean down = state == PlanState.POSTPONED || state == PlanState.CANCELLED;
        if (news && down && (later || confirmed)) {
            boolean moved = state == PlanState.POSTPONED && step.planned().isPresent() && !confirmed;
            name(step.planned());
            become(moved || other ? PlanState.MOVED : PlanState.PLANNED, step);
        } else if (news && other && !down) {
            name(step.planned());
            become(PlanState.MOVED, step);
        } else if (state == PlanState.MOVED || down) {
            keep(step.planned());
        } else {
            name(step.planned());
        }
    }

    private boolean isOpen() {
        return state == PlanState.PLANNED || state == PlanState.CONDITIONAL;
    }

    private boolean isLater(PlanStep step) {
        return decided.isPresent()
                ? step.day().filter(d -> d.isAfter(decided.orElseThrow())).isPresent()
                : !step.before();
    }

    /** The day it now stands for. */
    private void name(Optional<TimeExpression> planned) {
        day = Days.sharper(day, planned);
    }

    /** A day only if none is known. */
    private void keep(Optional<TimeExpression> planned) {
        day = day.or(() -> planned);
    }

    private void become(PlanState next, PlanStep step) {
        if (next != PlanState.PLANNED) {
            decided = step.day();
        }
        if (state != next) {
            why.add(next.label() + ": a step " + step.change().label()
                    + step.day().map(d -> ", on " + d).orElse(step.before() ? ", before the news" : ""));
        }
        state = next;
    }

    /** Where the sides call it differently and the report does not say itself, only that it is put off is agreed. */
    private void settle() {
        boolean own = told.stream().anyMatch(History::isOwnWord);
        List<Plan.Called> called = called();
        boolean postponed = called.stream().anyMatch(c -> c.change() == PlanChange.POSTPONED);
        if (postponed && state == PlanState.CANCELLED && !own) {
            why.add("postponed: the sides call it differently, and both say that it is put off");
            state = PlanState.POSTPONED;
        }
    }

    /** Whether the report calls it off or puts it off in its own voice. */
    private static boolean isOwnWord(Told told) {
        PlanStep step = told.step();
        boolean outcome = step.change() == PlanChange.CANCELLED || step.change() == PlanChange.POSTPONED;
        return outcome && step.side().isEmpty() && !step.before() && !told.weak();
    }

    /** What each side calls it, if they differ. */
    List<Plan.Called> called() {
        List<Plan.Called> all = new ArrayList<>();
        for (Told t : told) {
            PlanStep step = t.step();
            boolean outcome = step.change() == PlanChange.CANCELLED
                    || step.change() == PlanChange.POSTPONED
                    || step.change() == PlanChange.MOVED
                    || step.change() == PlanChange.DENIED;
            Optional<Participant> side = step.speaker().or(step::by);
            if (outcome
                    && !t.weak()
                    && side.isPresent()
                    && (!step.before() || step.speaker().isPresent())) {
                all.add(new Plan.Called(side.orElseThrow(), step.change(), step.words()));
            }
        }
        boolean differ = all.stream()
                .anyMatch(a -> all.stream()
                        .anyMatch(b -> a.change() != b.change()
                                && !Parties.key(a.side()).equals(Parties.key(b.side()))));
        return differ ? all : List.of();
    }

    PlanState state() {
        return state;
    }

    Optional<TimeExpression> day() {
        return day;
    }

    List<PlanStep> steps() {
        return told.stream()
                .sorted(Comparator.comparing((Told t) -> when(t, now))
                        .thenComparing(t -> t.step().words()))
                .map(Told::step)
                .toList();
    }

    List<String> why() {
        return why;
    }
}
