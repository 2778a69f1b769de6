package org.casus.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores of coded events against gold events, of one article or, added up, of many.
 *
 * @param type events of the right type in the right place
 * @param direction those among them whose actors and recipients are right too
 * @param status right status, over all matches of type
 * @param mode right mode, over the matches where gold has a mode: a mode the annotator did not give is no error here
 * @param modeOrNone right mode or rightly none, over all matches of type
 * @param date right day or rightly none, over all matches of type
 * @param dateGiven right day, over the matches where gold has one
 * @param speaker a speaker given or not, over all matches of type
 * @param denied denied or not, over all matches of type
 * @param byType the score of each event type that occurs, by name
 * @param reliability whether the confidence of a coded event means that its type is right
 * @param differences in the order of the articles and of the gold events in them, extra ones last
 */
public record EventScores(
        Score type,
        Score direction,
        Accuracy status,
        Accuracy mode,
        Accuracy modeOrNone,
        Accuracy date,
        Accuracy dateGiven,
        Accuracy speaker,
        Accuracy denied,
        SortedMap<String, Score> byType,
        Reliability reliability,
        List<Difference> differences) {

    /** No article. */
    public static final EventScores NONE = new EventScores(
            Score.NONE,
            Score.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Collections.emptySortedMap(),
            Reliability.NONE,
            List.of());

    public EventScores {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
        differences = List.copyOf(differences);
    }

    /** Both sets of articles as one: counts are added, so every event weighs the same (micro average). */
    public EventScores plus(EventScores other) {
        SortedMap<String, Score> types = new TreeMap<>(byType);
        for (Map.Entry<String, Score> entry : other.byType.entrySet()) {
            types.merge(entry.getKey(), entry.getValue(), Score::plus);
        }
        List<Difference> all = new ArrayList<>(differences);
        all.addAll(other.differences);
        return new EventScores(
                type.plus(other.type),
                direction.plus(other.direction),
                status.plus(other.status),
                mode.plus(other.mode),
                modeOrNone.plus(other.modeOrNone),
                date.plus(other.date),
                dateGiven.plus(other.dateGiven),
                speaker.plus(other.speaker),
                denied.plus(other.denied),
                types,
                reliability.plus(other.reliability),
                all);
    }
}
