package org.casus.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casus.model.PublicationDate;
import org.casus.model.Read;

/**
 * Infers the day an article was published from its words: a line that states it, or weekdays and dates that constrain
 * it. Rather unknown than wrong. Immutable and safe to share.
 */
public final class PublicationDateInferrer {

    /** Days after the latest full date among which the day is sought. */
    private static final int WINDOW = 10;

    /** Days before a note of a change: a report is corrected within the week. */
    private static final int CORRECTED = 6;

    /** More days than this are not listed one by one. */
    private static final int FEW = 4;

    /** So much better than any other must a day score. */
    private static final double MARGIN = 0.75;

    private final PhraseFinder finder;
    private final Directions directions;
    private final TimeWords words;
    private final DateLines lines;

    private PublicationDateInferrer(TimeWords words) {
        this.words = words;
        this.finder = new PhraseFinder(words);
        this.directions = new Directions(words);
        this.lines = new DateLines(finder, words);
    }

    /** With the patterns and words that come with Casus. */
    public static PublicationDateInferrer load() {
        return new PublicationDateInferrer(TimeWords.load());
    }

    /** Inferred with reasons, or unknown with one; a date the article came with is not looked at. */
    public PublicationDate infer(Read read) {
        Optional<PublicationDate> stated = lines.stated(read);
        if (stated.isPresent()) {
            return stated.get();
        }
        Clues clues = Clues.of(read, finder, directions, words);
        Optional<Clue> dateline = read.segmented().paragraphs().stream()
                .limit(4)
                .flatMap(p -> lines.dateline(p.span().of(read.article().text())).stream())
                .findFirst();
        return solve(clues, dateline);
    }

    private static PublicationDate solve(Clues clues, Optional<Clue> dateline) {
        Optional<LocalDate> latest = latest(clues.pastDates());
        Optional<LocalDate> amended = latest(clues.notes());
        if (latest.isEmpty() && amended.isEmpty()) {
            return new PublicationDate.Unknown("the text has no full date to count weekdays from");
        }
        LocalDate first = amended.map(d -> d.minusDays(CORRECTED))
                .filter(d -> latest.isEmpty() || d.isAfter(latest.get()))
                .orElseGet(latest::orElseThrow);
        Optional<Clue> later = clues.pastPeriods().stream()
                .filter(c -> ((Fixed) c.phrase()).time().earliest().isAfter(first.plusDays(WINDOW)))
                .findFirst();
        if (later.isPresent()) {
            return new PublicationDate.Unknown("the latest full date, " + first + ", is older than "
                    + later.get().quoted());
        }
        Candidates candidates = new Candidates(clues, dateline, first);
        if (!candidates.tied()) {
            return new PublicationDate.Unknown(
                    "nothing ties the latest full date, " + first + ", to the weekdays of the report");
        }
        return best(
                days(clues, first, dateline.isPresent()).map(candidates::score).toList());
    }

    private static Optional<LocalDate> latest(List<Clue> dates) {
        return dates.stream().flatMap(c -> Clues.fullDate(c).stream()).max(Comparator.naturalOrder());
    }

    /** The days from the first on, to the first date ahead; a year of them if a dateline gives day and month. */
    private static Stream<LocalDate> days(Clues clues, LocalDate first, boolean dated) {
        Optional<LocalDate> end = clues.datesAhead().stream()
                .flatMap(c -> Clues.fullDate(c).stream())
                .min(Comparator.naturalOrder());
        return LongStream.rangeClosed(0, dated ? 300 : WINDOW)
                .mapToObj(first::plusDays)
                .filter(day -> end.isEmpty() || end.get().isBefore(first) || !day.isAfter(end.get()));
    }

    private static PublicationDate best(List<Candidate> candidates) {
        double top = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
        List<Candidate> good =
                candidates.stream().filter(c -> c.score() > top - MARGIN).toList();
        if (good.size() == 1) {
            return new PublicationDate.Inferred(good.get(0).day(), good.get(0).reasons());
        }
        if (good.size() > FEW) {
            return new PublicationDate.Unknown("nothing tells which day from "
                    + good.get(0).day() + " to " + good.get(good.size() - 1).day() + " it is");
        }
        return new PublicationDate.Unknown("several days fit the dates and weekdays equally well: "
                + good.stream().map(c -> c.day().toString()).collect(Collectors.joining(", ")));
    }
}
