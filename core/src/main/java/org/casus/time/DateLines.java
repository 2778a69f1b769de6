package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.PublicationDate;
import org.casus.model.Read;

/** Lines that state the day of publication: "Friday, July 21, 2017", "Published 3 May 2018", "PARIS, Oct. 11, 2016 -". */
final class DateLines {

    private static final int LONGEST = 120;
    /** Paragraphs at either end among which a date line can be. */
    private static final int EDGE = 6;

    private static final Pattern NUMBER = Pattern.compile("[\\d.:/]+|\\W");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}{2}[\\p{Lu}.' -]*(?: [,/] \\p{Lu}[\\p{L}.' ]*){0,2} [,(-] ");

    private final PhraseFinder finder;
    private final TimeWords words;

    /** A stated day; the lower the rank, the surer. */
    private record Stated(LocalDate date, int rank, String reason) {}

    DateLines(PhraseFinder finder, TimeWords words) {
        this.finder = finder;
        this.words = words;
    }

    /** The day that a line states, if one does. */
    Optional<PublicationDate> stated(Read read) {
        List<Paragraph> paragraphs = read.segmented().paragraphs();
        List<Stated> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (i >= EDGE && i < paragraphs.size() - EDGE) {
                continue;
            }
            String text = paragraph.span().of(read.article().text());
            text.lines().flatMap(l -> line(l.strip()).stream()).forEach(found::add);
            if (paragraph.kind() == ParagraphKind.BODY) {
                dateline(text).flatMap(DateLines::full).ifPresent(found::add);
            }
        }
        return found.stream()
                .min(Comparator.comparingInt(Stated::rank))
                .map(s -> new PublicationDate.Inferred(s.date(), List.of(s.reason())));
    }

    private Optional<Stated> line(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Words line = Words.split(text);
        List<Found> times = finder.find(line);
        List<LocalDate> days =
                times.stream().flatMap(t -> Clues.fullDate(clue(t)).stream()).toList();
        if (days.isEmpty() || !nothingElse(line, times)) {
            return Optional.empty();
        }
        boolean updated = line.size() > 0 && words.has("amended", line.word(0));
        return Optional.of(new Stated(days.get(0), updated ? 1 : 0, "the line \"" + text.strip() + "\" gives the day"));
    }

    /** Whether beside its dates a line has only "published", clock times and the like. */
    private boolean nothingElse(Words line, List<Found> times) {
        for (int i = 0; i < line.size(); i++) {
            int at = i;
            boolean inTime = times.stream().anyMatch(t -> t.first() <= at && at < t.end());
            if (!inTime
                    && !words.has("dateline", line.word(i))
                    && !NUMBER.matcher(line.word(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The date after the place in capitals at the start of a report, with or without a year. */
    Optional<Clue> dateline(String text) {
        Words line = Words.split(text.substring(0, Math.min(text.length(), LONGEST)));
        Matcher place = PLACE.matcher(line.text());
        if (!place.lookingAt()) {
            return Optional.empty();
        }
        return finder.find(line).stream()
                .filter(t -> line.startOf(t.first()) == place.end())
                .filter(t -> t.phrase() instanceof Fixed || t.phrase() instanceof Yearly)
                .map(t -> new Clue(
                        0,
                        ParagraphKind.BODY,
                        line.text().substring(0, line.endOf(t.end() - 1)).replace(" ,", ","),
                        t.phrase(),
                        Direction.BACK,
                        true,
                        false,
                        Set.of()))
                .findFirst();
    }

    private static Optional<Stated> full(Clue dateline) {
        return Clues.fullDate(dateline)
                .map(date -> new Stated(date, 2, "the dateline " + dateline.quoted() + " gives the day"));
    }

    private static Clue clue(Found time) {
        return new Clue(0, ParagraphKind.BODY, "", time.phrase(), Direction.OPEN, false, false, Set.of());
    }
}
