package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.casus.model.ParagraphKind;
import org.casus.model.TimeExpression;

/**
 * Scores days by how well the clues fit. The weights only order days a week apart at most; they were set on reports whose
 * day is known.
 */
final class Candidates {

    private final Clues clues;
    private final List<Link> links;
    private final Optional<Clue> dateline;
    private final LocalDate latest;

    /** A full date and a weekday that tell the same act. */
    private record Link(Clue date, Clue weekday) {

        LocalDate day() {
            return Clues.fullDate(date).orElseThrow();
        }
    }

    Candidates(Clues clues, Optional<Clue> dateline, LocalDate latest) {
        this.clues = clues;
        this.dateline = dateline;
        this.latest = latest;
        this.links = links(clues, latest);
    }

    /** Weekdays more than a week from the latest full date cannot be those of the report. */
    private static List<Link> links(Clues clues, LocalDate latest) {
        List<Link> links = new ArrayList<>();
        for (Clue date : clues.pastDates()) {
            LocalDate day = Clues.fullDate(date).orElseThrow();
            for (Clue weekday : clues.pastWeekdays()) {
                if (dayOf(weekday) == day.getDayOfWeek()
                        && !day.isBefore(latest.minusDays(6))
                        && date.sentence() != weekday.sentence()
                        && date.sharesContentWith(weekday)) {
                    links.add(new Link(date, weekday));
                }
            }
        }
        return links;
    }

    /** Whether anything ties the weekdays to full dates at all. */
    boolean tied() {
        return !links.isEmpty()
                || dateline.isPresent()
                || !clues.notes().isEmpty()
                || clues.pastDates().stream()
                        .anyMatch(c -> c.told() && c.part() == ParagraphKind.BODY && namesWeekday(c));
    }

    /** "said on Tuesday, Oct. 11, 2016". */
    private static boolean namesWeekday(Clue clue) {
        return Clues.fullDate(clue)
                .filter(d -> Texts.lower(clue.words())
                        .startsWith(Texts.lower(d.getDayOfWeek().name())))
                .isPresent();
    }

    Candidate score(LocalDate day) {
        List<String> reasons = new ArrayList<>();
        double score = dateline(day, reasons)
                + linked(day, reasons)
                + newest(day, reasons)
                + ages(day)
                + yearless(day, reasons)
                - (day.isBefore(latest.plusWeeks(1)) ? 0 : 1)
                + notes(day, reasons);
        return new Candidate(day, score, reasons);
    }

    private double dateline(LocalDate day, List<String> reasons) {
        if (dateline.isEmpty() || !(dateline.get().phrase() instanceof Yearly yearly)) {
            return 0;
        }
        boolean fits = yearly.recurrence()
                .in(day.getYear())
                .filter(new TimeExpression.Day(day)::equals)
                .isPresent();
        if (fits) {
            reasons.add("the dateline " + dateline.get().quoted() + " gives day and month");
        }
        return fits ? 4 : -4;
    }

    private double linked(LocalDate day, List<String> reasons) {
        double score = 0;
        for (Link link : links) {
            boolean fits = last(dayOf(link.weekday()), day).equals(link.day());
            score += fits ? 3 : -3;
            if (fits) {
                reasons.add((link.date().part() == ParagraphKind.CAPTION ? "the caption's " : "")
                        + link.date().quoted() + " is the " + name(link.day().getDayOfWeek()) + " of "
                        + link.weekday().quoted() + ", which tells the same");
            }
        }
        return links.isEmpty() ? 0 : score / links.size();
    }

    /** News appears on the day of its latest weekday, or a day later. */
    private double newest(LocalDate day, List<String> reasons) {
        List<Clue> weekdays = clues.pastWeekdays();
        int newest = weekdays.stream().mapToInt(age(day)).min().orElse(7);
        List<Clue> latest =
                weekdays.stream().filter(c -> age(day).applyAsInt(c) == newest).toList();
        long told = latest.stream().filter(Clue::told).count();
        if (newest <= 1) {
            String words = latest.stream()
                    .filter(Clue::told)
                    .findFirst()
                    .orElse(latest.get(0))
                    .quoted();
            reasons.add(words + " is the latest weekday that has been, and news appears on that day or the next");
        }
        return switch (newest) {
            case 0 -> (told > 0 ? 2 : 1.5) + Math.min(1.5, told * 0.5);
            case 1 -> 1 + Math.min(0.5, told * 0.25);
            case 7 -> 0;
            default -> -1;
        };
    }

    /** A weekday of five or six days ago would have been told with its date. */
    private double ages(LocalDate day) {
        return -clues.pastWeekdays().stream()
                .filter(c -> links.stream().noneMatch(link -> link.weekday().equals(c)))
                .filter(c -> age(day).applyAsInt(c) >= 5)
                .map(Candidates::dayOf)
                .distinct()
                .count();
    }

    private double yearless(LocalDate day, List<String> reasons) {
        double score = 0;
        for (Clue clue : clues.yearlessDays()) {
            Yearly yearly = (Yearly) clue.phrase();
            LocalDate date = yearly.choose(day, clue.direction())
                    .map(TimeExpression::earliest)
                    .orElse(day);
            if (Clues.ahead(clue)) {
                score += date.isBefore(day) ? -2 : 0.5;
                if (!date.isBefore(day)) {
                    reasons.add(clue.quoted() + " is still ahead");
                }
            } else if (clue.direction() == Direction.BACK) {
                score += date.isAfter(day) ? -2 : 0.25;
            }
        }
        return score;
    }

    private double notes(LocalDate day, List<String> reasons) {
        double score = 0;
        for (Clue note : clues.notes()) {
            LocalDate date = Clues.fullDate(note).orElseThrow();
            score += date.isBefore(day) ? -5 : 0.5;
            reasons.add("it was amended on " + note.quoted());
        }
        return score;
    }

    private static ToIntFunction<Clue> age(LocalDate day) {
        return clue -> Math.floorMod(day.getDayOfWeek().getValue() - dayOf(clue).getValue(), 7);
    }

    private static LocalDate last(DayOfWeek weekday, LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static DayOfWeek dayOf(Clue weekday) {
        return ((Weekday) weekday.phrase()).day();
    }

    static String name(DayOfWeek day) {
        return day.name().charAt(0) + Texts.lower(day.name().substring(1));
    }
}
