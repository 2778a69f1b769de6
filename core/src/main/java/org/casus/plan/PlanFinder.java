package org.casus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.casus.model.Event;
import org.casus.model.PlaceMention;
import org.casus.model.Plan;
import org.casus.model.PlanChange;
import org.casus.model.PlanKind;
import org.casus.model.PlanState;
import org.casus.model.PlanStep;
import org.casus.model.ReadSentence;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.TimeMention;
import org.casus.time.EventClock;

/**
 * The ledger of an article: every visit, meeting, vote, withdrawal, truce, exercise, offensive or strike that is told as ahead,
 * once, with what the report says became of it. Reads the sentences in order, one time each; looks into the trees only of
 * those that hold a word of a plan. Pure and immutable; safe to share.
 */
public final class PlanFinder {

    /** Conventions: older than about a month is history. */
    private static final int NEWS_DAYS = 31;

    private final PlanWords words;
    private final SightingFinder sightings;

    private PlanFinder(PlanWords words, EventClock clock) {
        this.words = words;
        this.sightings = new SightingFinder(words, clock);
    }

    /**
     * Loads the words.
     *
     * @throws org.casus.codebook.TsvException naming file and line, if a table is broken
     */
    public static PlanFinder load() {
        return new PlanFinder(PlanWords.load(), EventClock.load());
    }

    /** The plans of an article, in order of the first words that tell of each. */
    public List<Plan> find(Resolved resolved, List<Event> events) {
        List<Entry> entries = new ArrayList<>();
        for (Sighting sighting : sightings(resolved, events)) {
            enter(entries, sighting);
        }
        String article = resolved.marked().read().article().id();
        Optional<LocalDate> published = resolved.published().day();
        return entries.stream()
                .filter(e -> e.isPlanned() && isPolitical(e))
                .map(e -> plan(article, e, published))
                .filter(p -> !isHistory(p, published))
                .sorted(Comparator.comparing(p -> first(p)))
                .toList();
    }

    private static Span first(Plan plan) {
        return plan.steps().stream()
                .map(PlanStep::words)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Sighting> sightings(Resolved resolved, List<Event> events) {
        List<ReadSentence> sentences = resolved.marked().read().sentences();
        Map<Integer, List<Event>> told = new HashMap<>();
        for (Event event : events) {
            event.mentions().stream()
                    .filter(m -> !m.repeated())
                    .mapToInt(m -> sentenceAt(sentences, m.sentence().start()))
                    .distinct()
                    .forEach(
                            s -> told.computeIfAbsent(s, k -> new ArrayList<>()).add(event));
        }
        Map<Integer, List<TimeMention>> times = bySentence(resolved.times(), TimeMention::sentence);
        Map<Integer, List<PlaceMention>> places = bySentence(resolved.places(), PlaceMention::sentence);
        List<Sighting> all = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<Event> here = told.getOrDefault(s, List.of());
            List<Sighting> found = words.mayTell(sentences.get(s).tokens())
                    ? sightings.find(
                            resolved, s, here, times.getOrDefault(s, List.of()), places.getOrDefault(s, List.of()))
                    : List.of();
            all.addAll(withEvents(found, here, resolved, s));
        }
        return all;
    }

    private static <T> Map<Integer, List<T>> bySentence(List<T> mentions, ToIntFunction<T> sentence) {
        Map<Integer, List<T>> all = new HashMap<>();
        mentions.forEach(m -> all.computeIfAbsent(sentence.applyAsInt(m), k -> new ArrayList<>())
                .add(m));
        return all;
    }

    /** The sentence that holds this offset; they are in order. */
    private static int sentenceAt(List<ReadSentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).sentence().span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** With the events of the sentence that no plan word told, in order of the text. */
    private static List<Sighting> withEvents(
            List<Sighting> found, List<Event> events, Resolved resolved, int sentence) {
        List<Sighting> more = events.stream()
                .filter(e -> sentenceAt(
                                resolved.marked().read().sentences(),
                                e.trigger().start())
                        == sentence)
                .filter(e -> found.stream().noneMatch(s -> isTold(s, e)))
                .flatMap(e -> EventSightings.of(e, resolved, sentence).stream())
                .toList();
        return Stream.concat(found.stream(), more.stream())
                .sorted(Comparator.comparing(Sighting::words))
                .toList();
    }

    private static boolean isTold(Sighting sighting, Event event) {
        return sighting.words().overlaps(event.trigger())
                || sighting.steps().stream().anyMatch(t -> t.step().words().overlaps(event.trigger()));
    }

    /** The latest entry that the words can belong to, else a new one. */
    private static void enter(List<Entry> entries, Sighting sighting) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Optional<String> why = entries.get(i).fits(sighting);
            if (why.isPresent()) {
                if (!isOtherMeeting(entries.get(i), sighting)) {
                    entries.get(i).add(sighting, why.orElseThrow());
                }
                return;
            }
        }
        if (!sighting.echo()) {
            sighting.kind().ifPresent(kind -> entries.add(new Entry(kind, sighting)));
        }
    }

    /** What was done before the planned day is not the plan. */
    private static boolean isOtherMeeting(Entry entry, Sighting sighting) {
        boolean held = sighting.steps().stream().allMatch(t -> t.step().change() == PlanChange.HELD);
        return held
                && entry.steps().stream()
                        .flatMap(t -> t.step().planned().stream())
                        .anyMatch(d -> sighting.steps().stream()
                                .allMatch(t -> t.step()
                                        .day()
                                        .filter(done -> done.isBefore(d.earliest()))
                                        .isPresent()));
    }

    /** Whether those who plan it make it political; of a plan of nobody known, those with whom. */
    private static boolean isPolitical(Entry entry) {
        boolean known = entry.kind() == PlanKind.VISIT && !entry.actors().isEmpty();
        if (known) {
            return Parties.isPolitical(entry.kind(), entry.actors());
        }
        return Parties.isPolitical(
                entry.kind(),
                Stream.concat(entry.actors().stream(), entry.others().stream()).toList());
    }

    private static Plan plan(String article, Entry entry, Optional<LocalDate> published) {
        History history = History.of(entry.steps(), published);
        List<String> explanation = new ArrayList<>(entry.explanation());
        explanation.addAll(history.why());
        return new Plan(
                article + ":plan:" + entry.first().start(),
                entry.kind(),
                entry.code(),
                entry.actors(),
                entry.others(),
                entry.place(),
                history.day(),
                history.state(),
                history.steps(),
                history.called(),
                explanation);
    }

    private static boolean isHistory(Plan plan, Optional<LocalDate> published) {
        LocalDate old = published.orElse(LocalDate.MIN.plusDays(NEWS_DAYS)).minusDays(NEWS_DAYS);
        boolean past = plan.date().filter(d -> d.latest().isBefore(old)).isPresent();
        boolean news = plan.steps().stream()
                .anyMatch(s -> !s.before()
                        && s.day().filter(d -> !d.isBefore(old)).isPresent()
                        && s.change() != PlanChange.ANNOUNCED);
        return past && !(news && plan.state() != PlanState.PLANNED);
    }
}
