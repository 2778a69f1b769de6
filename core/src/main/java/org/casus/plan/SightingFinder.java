package org.casus.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.event.SentenceView;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.Participant;
import org.casus.model.PlaceMention;
import org.casus.model.PlanChange;
import org.casus.model.PlanStep;
import org.casus.model.Resolved;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.casus.model.Token;
import org.casus.time.EventClock;

/** Finds the words of plans in one sentence, and who does what to them. */
final class SightingFinder {

    private static final Set<String> ARTICLES = Set.of("a", "an", "another", "new");
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    private final PlanWords words;
    private final EventClock clock;

    SightingFinder(PlanWords words, EventClock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * Everything in one sentence that tells of a plan, in order.
     *
     * @param events those with a trigger in this sentence
     * @param times of this sentence
     * @param places of this sentence
     */
    List<Sighting> find(
            Resolved resolved, int sentence, List<Event> events, List<TimeMention> times, List<PlaceMention> places) {
        SentenceView view = new SentenceView(resolved, sentence);
        PlanTimes days = new PlanTimes(clock, words, resolved, view, times);
        ClauseReader clauses = new ClauseReader(words, view, days);
        List<Sighting> found = new ArrayList<>();
        for (Token token : view.tree().sentence().tokens()) {
            Optional<PlanWord> word = words.at(view, token);
            if (word.isPresent()) {
                boolean echo = word.orElseThrow().echo();
                List<Said> said = clauses.of(token).stream()
                        .filter(s -> !echo || s.change() != PlanChange.HELD)
                        .toList();
                if (!said.isEmpty()) {
                    found.add(sighting(view, days, token, word.orElseThrow(), said, events, places));
                }
            } else if (PRONOUNS.contains(PlanWords.lemma(token))) {
                List<Said> said = clauses.ofPronoun(token);
                if (!said.isEmpty()) {
                    found.add(pronoun(view, days, token, said));
                }
            }
        }
        return found;
    }

    private Sighting sighting(
            SentenceView view,
            PlanTimes days,
            Token token,
            PlanWord word,
            List<Said> said,
            List<Event> events,
            List<PlaceMention> places) {
        List<Event> here = events.stream()
                .filter(e -> isCodedHere(e, token, said))
                .sorted(Comparator.comparingInt(e -> isOwn(e) ? 0 : 1))
                .toList();
        Parties parties = Parties.of(view, token, word.kind(), said, here).without(days);
        Optional<EventCode> code = here.stream()
                .filter(SightingFinder::isOwn)
                .map(e -> e.promised().orElse(e.code()))
                .findFirst();
        return new Sighting(
                Optional.of(word.kind()),
                code,
                view.tree().sentence().sentence().index(),
                token.span(),
                isFresh(view, token),
                word.echo(),
                parties.actors(),
                parties.others(),
                place(view, token, said, places)
                        .or(() -> here.stream()
                                .filter(SightingFinder::isOwn)
                                .flatMap(e -> e.place().stream())
                                .filter(p -> parties.actors().stream()
                                        .noneMatch(one -> one.span().overlaps(p.span())))
                                .findFirst()),
                said.stream().map(s -> told(view, days, s)).toList());
    }

    private Sighting pronoun(SentenceView view, PlanTimes days, Token token, List<Said> said) {
        return new Sighting(
                Optional.empty(),
                Optional.empty(),
                view.tree().sentence().sentence().index(),
                token.span(),
                false,
                true,
                List.of(),
                List.of(),
                Optional.empty(),
                said.stream().map(s -> told(view, days, s)).toList());
    }

    /** Whether an event was coded at the plan's word or at a word that does something to it. */
    private static boolean isCodedHere(Event event, Token token, List<Said> said) {
        return event.mentions().stream()
                .anyMatch(m -> m.trigger().overlaps(token.span())
                        || said.stream()
                                .anyMatch(s -> m.trigger().overlaps(s.verb().span())));
    }

    /** Whether the event is the planned act itself, not the calling off or the asking. */
    private static boolean isOwn(Event event) {
        String code = event.promised().orElse(event.code()).event();
        return Set.of("CONSULT", "RETREAT", "MOBILIZE", "ASSAULT", "PROTEST", "COOPERATE", "CONCEDE")
                .contains(code);
    }

    private static boolean isFresh(SentenceView view, Token token) {
        return view.tree().children(token.index(), "det", "amod").stream()
                .anyMatch(d -> ARTICLES.contains(d.form().toLowerCase(Locale.ROOT)));
    }

    /** The place of the plan's phrase, or of the clause that says when and where it is to be. */
    private static Optional<PlaceMention> place(
            SentenceView view, Token token, List<Said> said, List<PlaceMention> places) {
        List<Token> heads =
                Stream.concat(Stream.of(token), said.stream().map(Said::verb)).toList();
        for (Token head : heads) {
            for (String link : List.of("to", "in", "at", "near", "from", "of")) {
                for (Token oblique : view.obliques(head, link)) {
                    Optional<PlaceMention> place = places.stream()
                            .filter(p -> p.span().contains(oblique.span()))
                            .findFirst();
                    if (place.isPresent()) {
                        return place;
                    }
                }
            }
            Optional<PlaceMention> object = view.objects(head).stream()
                    .flatMap(o -> places.stream().filter(p -> p.span().contains(o.span())))
                    .findFirst();
            if (object.isPresent()) {
                return object;
            }
        }
        return Optional.empty();
    }

    private static Told told(SentenceView view, PlanTimes days, Said said) {
        Token verb = said.verb();
        boolean change = said.change() == PlanChange.CANCELLED
                || said.change() == PlanChange.POSTPONED
                || said.change() == PlanChange.MOVED
                || said.change() == PlanChange.HELD;
        Optional<TimeExpression> done = change ? days.done(verb).filter(d -> !said.weak()) : Optional.empty();
        Optional<TimeExpression> date = done.or(() -> said.before() ? Optional.empty() : days.said(verb));
        Optional<Participant> by = said.change() == PlanChange.DOUBTED ? Optional.empty() : doer(view, verb);
        return new Told(
                new PlanStep(
                        said.change(),
                        date,
                        by,
                        view.speaker(verb).filter(s -> !by.equals(Optional.of(s))),
                        said.words(),
                        view.tree().sentence().sentence().span(),
                        said.planned(),
                        said.condition(),
                        said.before()),
                said.weak());
    }

    /** Who does what the deciding word tells; of "it is called cancelled" who calls it so. */
    private static Optional<Participant> doer(SentenceView view, Token verb) {
        Token word = verb;
        if (verb.is("xcomp")
                && verb.has("VerbForm", "Part")
                && view.subjects(verb).isEmpty()) {
            word = view.tree().head(verb.index()).orElse(verb);
        } else if (verb.is("amod")) {
            return Optional.empty();
        }
        return view.subjects(word).stream()
                .flatMap(t -> view.participants(t).stream())
                .filter(p -> Parties.key(p).isPresent())
                .findFirst();
    }
}
