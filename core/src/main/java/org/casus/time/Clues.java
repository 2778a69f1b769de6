package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.TimeExpression;
import org.casus.model.Token;

/** The clues of one article, by what they can tell. */
record Clues(List<Clue> all) {

    /** Letters that two words must share to count as the same. */
    private static final int STEM = 5;

    /** Tokens between a time and its verb of saying. */
    private static final int REACH = 4;

    Clues {
        all = List.copyOf(all);
    }

    static Clues of(Read read, PhraseFinder finder, Directions directions, TimeWords words) {
        List<Clue> clues = new ArrayList<>();
        for (int i = 0; i < read.sentences().size(); i++) {
            ReadSentence sentence = read.sentences().get(i);
            List<Found> times = finder.find(sentence);
            Set<String> content = times.isEmpty() ? Set.of() : content(sentence, words);
            boolean note = sentence.tokens().stream().anyMatch(t -> words.has("amended", t.form()));
            for (Found time : times) {
                clues.add(new Clue(
                        i,
                        read.paragraphOf(i).kind(),
                        quote(read, sentence, time),
                        time.phrase(),
                        directions.of(
                                sentence,
                                time.first(),
                                time.end(),
                                read.paragraphOf(i).kind().presentIsPast()),
                        told(sentence, time, words),
                        note && time.phrase() instanceof Fixed,
                        content));
            }
        }
        return new Clues(clues);
    }

    private static Set<String> content(ReadSentence sentence, TimeWords words) {
        return sentence.tokens().stream()
                .map(t -> Texts.lower(t.form()))
                .filter(w -> w.length() >= STEM - 1 && Character.isLetter(w.charAt(0)) && !words.has("stop", w))
                .map(w -> w.substring(0, Math.min(STEM, w.length())))
                .collect(Collectors.toSet());
    }

    private static String quote(Read read, ReadSentence sentence, Found time) {
        boolean before = time.first() > 0
                && time.phrase() instanceof Weekday
                && Character.isLetter(
                        sentence.tokens().get(time.first() - 1).form().charAt(0));
        Found wide = before ? new Found(time.first() - 1, time.end(), time.phrase()) : time;
        return wide.spanIn(sentence).of(read.article().text());
    }

    private static boolean told(ReadSentence sentence, Found time, TimeWords words) {
        List<Token> tokens = sentence.tokens();
        int from = Math.max(0, time.first() - REACH);
        int to = Math.min(tokens.size(), time.end() + REACH);
        return tokens.subList(from, to).stream().anyMatch(t -> saying(t, words));
    }

    private static boolean saying(Token token, TimeWords words) {
        String form = Texts.lower(token.form());
        return words.has("saying", token.lemma())
                || form.equals("said")
                || form.equals("told")
                || (form.endsWith("ed")
                        && (words.has("saying", form.substring(0, form.length() - 2))
                                || words.has("saying", form.substring(0, form.length() - 1))));
    }

    /** The single day that a clue gives with its year. */
    static Optional<LocalDate> fullDate(Clue clue) {
        return clue.phrase() instanceof Fixed fixed && fixed.time() instanceof TimeExpression.Day day
                ? Optional.of(day.date())
                : Optional.empty();
    }

    /** Full dates that have been, captions included. */
    List<Clue> pastDates() {
        return all.stream()
                .filter(c -> fullDate(c).isPresent() && !c.amended() && !ahead(c))
                .toList();
    }

    List<Clue> datesAhead() {
        return all.stream()
                .filter(c -> fullDate(c).isPresent() && !c.amended() && ahead(c))
                .toList();
    }

    List<Clue> notes() {
        return all.stream().filter(c -> c.amended() && fullDate(c).isPresent()).toList();
    }

    /** Weekdays that have been: not "last Tuesday", whose week is uncertain. */
    List<Clue> pastWeekdays() {
        return all.stream().filter(c -> bareWeekday(c) && !ahead(c)).toList();
    }

    /** Days with a month and no year. */
    List<Clue> yearlessDays() {
        return all.stream()
                .filter(c -> c.phrase() instanceof Yearly yearly
                        && yearly.which() == Which.NONE
                        && yearly.year() == Which.NONE
                        && yearly.isDay())
                .toList();
    }

    /** Months and years that have been, given with their year. */
    List<Clue> pastPeriods() {
        return all.stream()
                .filter(c -> c.phrase() instanceof Fixed && fullDate(c).isEmpty() && c.direction() == Direction.BACK)
                .toList();
    }

    static boolean ahead(Clue clue) {
        return clue.direction() == Direction.AHEAD && clue.part() != ParagraphKind.CAPTION;
    }

    private static boolean bareWeekday(Clue clue) {
        return clue.phrase() instanceof Weekday weekday
                && (weekday.which() == Which.NONE || weekday.which() == Which.THIS);
    }
}
