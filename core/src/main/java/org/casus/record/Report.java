package org.casus.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.event.SentenceView;
import org.casus.institution.States;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Mention;
import org.casus.model.Participant;
import org.casus.model.ReadSentence;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Success;
import org.casus.model.TimeExpression;
import org.casus.model.Token;

/** A coded article as the record needs it: its sentences, the states in them, its days. */
final class Report {

    private final Success coded;
    private final Resolved resolved;
    private final States states;

    /** In lower case, in which some letters are longer: spans do not fit it. */
    private final String text;

    Report(Success coded, States states) {
        this.coded = coded;
        this.resolved = coded.resolved();
        this.states = states;
        this.text = coded.source().text().toLowerCase(Locale.ROOT);
    }

    List<Event> events() {
        return coded.events();
    }

    Optional<LocalDate> published() {
        return resolved.published().day();
    }

    /** Whether the article holds these words, in lower case. */
    boolean holds(String words) {
        return text.contains(words);
    }

    /** The words of a span in lower case. */
    String lower(Span span) {
        return span.of(coded.source().text()).toLowerCase(Locale.ROOT);
    }

    /** Sentences, those of repeated captions left out. */
    List<ReadSentence> sentences() {
        return resolved.marked().read().sentences().stream()
                .filter(s -> resolved.marked()
                        .read()
                        .paragraphOf(s.sentence().index())
                        .repeats()
                        .isEmpty())
                .toList();
    }

    SentenceView view(ReadSentence sentence) {
        return new SentenceView(resolved, sentence.sentence().index());
    }

    /** The states of those that a word stands for, with those beside it: "Russia, along with China". */
    List<String> codes(SentenceView view, Token token) {
        Set<String> codes = new LinkedHashSet<>();
        for (Participant participant : view.participants(token)) {
            participant.actor().value().flatMap(Actor::country).ifPresent(codes::add);
        }
        return List.copyOf(codes);
    }

    /** The state of the mention that covers this token. */
    List<String> stateAt(ReadSentence sentence, int token) {
        List<String> codes = new ArrayList<>();
        for (Mention mention : resolved.marked().mentions()) {
            if (mention.sentence() == sentence.sentence().index() && mention.covers(token)) {
                resolved.actorOf(mention).value().flatMap(Actor::country).ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** The states that a sentence names, as actors or as places, in order of the text. */
    List<String> codes(ReadSentence sentence) {
        int index = sentence.sentence().index();
        Map<Integer, String> found = new LinkedHashMap<>();
        for (Mention mention : resolved.marked().mentions()) {
            if (mention.sentence() == index) {
                resolved.actorOf(mention)
                        .value()
                        .flatMap(Actor::country)
                        .ifPresent(code -> found.put(mention.span().start(), code));
            }
        }
        resolved.places().stream()
                .filter(p -> p.sentence() == index)
                .forEach(p -> p.value()
                        .value()
                        .flatMap(v -> v.country())
                        .ifPresent(code -> found.put(p.span().start(), code)));
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** The states of the places in a sentence, in order of the text. */
    List<String> placesIn(ReadSentence sentence) {
        return resolved.places().stream()
                .filter(p -> p.sentence() == sentence.sentence().index())
                .flatMap(p -> p.value().value().flatMap(v -> v.country()).stream())
                .distinct()
                .toList();
    }

    /** The states of the article's places, the most frequent first, then by code. */
    List<String> places() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        resolved.places()
                .forEach(p ->
                        p.value().value().flatMap(v -> v.country()).ifPresent(c -> counts.merge(c, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The last day in a sentence that is one day, not after the report. */
    Optional<LocalDate> day(ReadSentence sentence) {
        List<LocalDate> days = new ArrayList<>();
        resolved.times().stream()
                .filter(t -> t.sentence() == sentence.sentence().index())
                .forEach(t -> t.value().value().ifPresent(v -> {
                    if (v instanceof TimeExpression.Day day) {
                        days.add(day.date());
                    }
                }));
        return days.stream()
                .filter(d -> published().filter(d::isAfter).isEmpty())
                .reduce((a, b) -> b);
    }

    /** The last stretch of days in a sentence that is no single day and began before the report: "in July 2012". */
    Optional<TimeExpression> stretch(ReadSentence sentence) {
        return resolved.times().stream()
                .filter(t -> t.sentence() == sentence.sentence().index())
                .flatMap(t -> t.value().value().stream())
                .filter(v -> !(v instanceof TimeExpression.Day))
                .filter(v -> published().filter(p -> v.earliest().isAfter(p)).isEmpty())
                .reduce((a, b) -> b);
    }

    /** The event that a word of this sentence tells: of those with a trigger in it, the nearest. */
    Optional<Event> eventAt(Span sentence, Span word, Set<String> types) {
        return events().stream()
                .filter(e -> types.contains(e.code().event()))
                .filter(e -> e.mentions().stream().anyMatch(m -> m.sentence().overlaps(sentence)))
                .min(Comparator.comparingInt(e -> e.mentions().stream()
                        .filter(m -> m.sentence().overlaps(sentence))
                        .mapToInt(m -> m.trigger().distance(word))
                        .min()
                        .orElse(Integer.MAX_VALUE)));
    }

    /** Only codes that the records know; the coder also knows territories. */
    List<String> known(List<String> codes) {
        return codes.stream().filter(c -> states.find(c).isPresent()).distinct().toList();
    }

    String name(String code) {
        return states.name(code);
    }
}
