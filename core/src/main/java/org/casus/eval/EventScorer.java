package org.casus.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.eval.Difference.Kind;
import org.casus.eval.EventMatcher.CodedMention;
import org.casus.eval.EventMatcher.Pair;
import org.casus.model.EventCode;

/**
 * Scores the coded events of an article against its gold events.
 *
 * <p>A coded event matches a gold event if the type is the same and the triggers overlap or stand within 60 characters
 * of each other; pairs are made nearest first, and each event is used once. Every mention of a predicted event counts as
 * one coded event. The direction of a match is right if its actors' countries overlap gold's, where gold has any, and
 * its recipients' likewise.
 */
public final class EventScorer {

    private final String article;
    private final List<Difference> differences = new ArrayList<>();
    private int directed;
    private Accuracy status = Accuracy.NONE;
    private Accuracy mode = Accuracy.NONE;
    private Accuracy modeOrNone = Accuracy.NONE;
    private Accuracy date = Accuracy.NONE;
    private Accuracy dateGiven = Accuracy.NONE;
    private Accuracy speaker = Accuracy.NONE;
    private Accuracy denied = Accuracy.NONE;

    private EventScorer(String article) {
        this.article = article;
    }

    /** The scores of one article; add up those of several with {@link EventScores#plus}. */
    public static EventScores score(String article, List<GoldEvent> gold, List<PredictedEvent> predicted) {
        return new EventScorer(article).compare(gold, EventMatcher.mentions(predicted));
    }

    private EventScores compare(List<GoldEvent> gold, List<CodedMention> coded) {
        List<Pair> pairs = EventMatcher.match(gold, coded);
        Map<Integer, Integer> codedOf = new HashMap<>();
        pairs.forEach(p -> codedOf.put(p.gold(), p.coded()));
        for (int g = 0; g < gold.size(); g++) {
            Integer match = codedOf.get(g);
            if (match == null) {
                differ(Kind.MISSED, gold.get(g), gold.get(g).code().toString(), "");
            } else {
                compare(gold.get(g), coded.get(match).event());
            }
        }
        Reliability reliability = Reliability.NONE;
        for (int c = 0; c < coded.size(); c++) {
            boolean right = codedOf.containsValue(c);
            reliability = reliability.with(coded.get(c).event().confidence(), right);
            if (!right) {
                CodedMention extra = coded.get(c);
                EventCode code = extra.event().code();
                differences.add(new Difference(article, Kind.EXTRA, extra.trigger(), code, "", code.toString()));
            }
        }
        return new EventScores(
                new Score(pairs.size(), coded.size(), gold.size()),
                new Score(directed, coded.size(), gold.size()),
                status,
                mode,
                modeOrNone,
                date,
                dateGiven,
                speaker,
                denied,
                byType(gold, coded, pairs),
                reliability,
                differences);
    }

    private void compare(GoldEvent gold, PredictedEvent found) {
        if (covers(gold.actors(), found.actors()) && covers(gold.recipients(), found.recipients())) {
            directed++;
        } else {
            differ(
                    Kind.DIRECTION,
                    gold,
                    arrow(gold.actors(), gold.recipients()),
                    arrow(found.actors(), found.recipients()));
        }
        status = agree(
                Kind.STATUS, status, gold, gold.status().label(), found.status().label());
        String goldMode = gold.code().mode().orElse("none");
        String foundMode = found.code().mode().orElse("none");
        modeOrNone = agree(Kind.MODE, modeOrNone, gold, goldMode, foundMode);
        if (gold.code().mode().isPresent()) {
            mode = mode.with(goldMode.equals(foundMode));
        }
        date = agree(Kind.DATE, date, gold, day(gold.date()), day(found.date()));
        if (gold.date().isPresent()) {
            dateGiven = dateGiven.with(gold.date().equals(found.date()));
        }
        speaker = agree(Kind.SPEAKER, speaker, gold, yes(gold.speaker()), yes(found.speaker()));
        denied = agree(Kind.DENIED, denied, gold, yes(gold.denied()), yes(found.denied()));
    }

    private Accuracy agree(Kind kind, Accuracy so, GoldEvent gold, String expected, String found) {
        boolean same = expected.equals(found);
        if (!same) {
            differ(kind, gold, expected, found);
        }
        return so.with(same);
    }

    private void differ(Kind kind, GoldEvent gold, String expected, String found) {
        differences.add(new Difference(article, kind, gold.trigger(), gold.code(), expected, found));
    }

    private static SortedMap<String, Score> byType(List<GoldEvent> gold, List<CodedMention> coded, List<Pair> pairs) {
        SortedMap<String, Score> scores = new TreeMap<>();
        // The right ones first: a score never has more of them than of the others.
        pairs.forEach(p -> scores.merge(gold.get(p.gold()).code().event(), new Score(1, 1, 1), Score::plus));
        Set<Integer> goldUsed = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        Set<Integer> codedUsed = pairs.stream().map(Pair::coded).collect(Collectors.toSet());
        for (int g = 0; g < gold.size(); g++) {
            if (!goldUsed.contains(g)) {
                scores.merge(gold.get(g).code().event(), new Score(0, 0, 1), Score::plus);
            }
        }
        for (int c = 0; c < coded.size(); c++) {
            if (!codedUsed.contains(c)) {
                scores.merge(coded.get(c).event().code().event(), new Score(0, 1, 0), Score::plus);
            }
        }
        return scores;
    }

    private static boolean covers(Set<String> gold, Set<String> found) {
        return gold.isEmpty() || !Collections.disjoint(gold, found);
    }

    private static String arrow(Set<String> actors, Set<String> recipients) {
        return String.join(",", new TreeSet<>(actors)) + " > " + String.join(",", new TreeSet<>(recipients));
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("none");
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
