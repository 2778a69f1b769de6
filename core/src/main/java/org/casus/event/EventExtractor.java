package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.codebook.WordClasses;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolved;
import org.casus.model.Stage;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.model.WordAct;

/**
 * Codes the events of a resolved article: finds the acts of each sentence in the lexicon, their participants along the
 * tree, their status, time, place and speakers, and joins the mentions of one act. Pure; made once, shared by threads.
 */
public final class EventExtractor implements Stage<Resolved, List<Event>> {

    private final Topic.Finder topics;
    private final TriggerFinder triggers;
    private final Weighing weighing;
    private final ContentMode modes;
    private final WordClasses operators;
    private final EventTimes times;
    private final EventPlaces places;

    private EventExtractor(ActLexicon lexicon, WordClasses operators, Anchors anchors) {
        this.topics = new Topic.Finder(ActLexicon.CLASSES);
        this.triggers = new TriggerFinder(lexicon);
        this.weighing = new Weighing(lexicon);
        this.modes = new ContentMode(lexicon);
        this.operators = operators;
        this.times = new EventTimes(anchors.times());
        this.places = new EventPlaces(anchors.places());
    }

    /**
     * Loads the lexicon.
     *
     * @throws org.casus.codebook.TsvException naming file and line, if it is broken
     */
    public static EventExtractor load(Codebook codebook, Anchors anchors) {
        return new EventExtractor(
                ActLexicon.load(codebook), WordClasses.load(ActLexicon.class, "operators.tsv"), anchors);
    }

    /** Whether an act may be found in this sentence; the event layers need not read any other. */
    public boolean mayTell(ReadSentence sentence) {
        return triggers.mayTell(sentence);
    }

    /** By the lexicon alone. */
    @Override
    public List<Event> apply(Resolved resolved) {
        return code(resolved, sentence -> List.of(), (scene, found) -> found.candidates());
    }

    /**
     * The same with acts that the event layers read, their second opinion on those of the lexicon, and parties that they
     * point at where the tree names none.
     *
     * @param acts what the layers say of a sentence, by its index
     */
    public List<Event> apply(Resolved resolved, IntFunction<List<WordAct>> acts) {
        return code(resolved, acts, weighing::weigh);
    }

    private List<Event> code(
            Resolved resolved,
            IntFunction<List<WordAct>> acts,
            BiFunction<Scene, TriggerFinder.Found, List<Candidate>> opinion) {
        Read read = resolved.marked().read();
        Topic topic = topics.of(resolved);
        Setting setting = topic == Topic.CONFLICT ? Setting.of(resolved) : Setting.nowhere();
        List<Occurrence> told = new ArrayList<>();
        for (int s = 0; s < read.sentences().size(); s++) {
            Scene scene = new Scene(resolved, s, acts);
            for (Candidate candidate : opinion.apply(scene, triggers.find(scene))) {
                boolean takesUpNothing = candidate.act().isEcho() && !isToldBefore(told, candidate.act());
                Optional<Candidate> telling = takesUpNothing ? weighing.anew(scene, candidate) : Optional.of(candidate);
                telling.flatMap(c -> occurrence(scene, c, topic)).ifPresent(told::add);
            }
        }
        List<Occurrence> whole = Recall.complete(told, setting);
        Claims claims = new Claims(resolved, whole);
        List<Event> codings =
                whole.stream().map(act -> coding(act, setting, claims)).toList();
        String text = read.article().text();
        return SameAct.join(CalledOff.once(Announced.apply(Cancellations.apply(codings), text)), text);
    }

    private static boolean isToldBefore(List<Occurrence> told, Act act) {
        return told.stream()
                .anyMatch(o ->
                        o.candidate().act().code().event().equals(act.code().event()));
    }

    private Optional<Occurrence> occurrence(Scene scene, Candidate candidate, Topic topic) {
        Participants found = Participants.of(scene, candidate);
        Participants named = found.completed(scene, candidate);
        StatusFinder statuses = new StatusFinder(scene, operators);
        Verdict verdict = verdict(statuses, scene, candidate);
        if (candidate.origin() == Candidate.Origin.CONTENT && !verdict.isOff()) {
            return Optional.empty();
        }
        Conventions convention = Conventions.apply(modes.complete(scene, candidate), verdict);
        if (candidate.isReadAsSaying() && statuses.of(telling(scene, candidate)).is(Status.FUTURE)) {
            convention = convention.promising(candidate.kinds());
        }
        // Elsewhere than in political news, only those who take part by their own words count.
        Participants counting = topic == Topic.OTHER ? found : named;
        if (!Gate.admits(topic, candidate, convention.code(), counting)) {
            return Optional.empty();
        }
        // Who takes part in an act that a word takes up is told where the act is.
        Participants who = candidate.act().isEcho() ? named : named.withPointedAt(scene, candidate);
        boolean background = statuses.isBackground(candidate.token());
        String type = convention.code().event();
        return Optional.of(new Occurrence(
                scene,
                candidate,
                who,
                who,
                verdict,
                convention,
                background,
                times.of(scene, candidate, type, convention.status(), background),
                places.of(scene, candidate.token(), type)));
    }

    private static Event coding(Occurrence act, Setting setting, Claims claims) {
        Scene scene = act.scene();
        boolean past = act.background()
                || act.time()
                        .filter(t -> EventTimes.isHistory(
                                t, scene.resolved().published().day()))
                        .isPresent();
        // What is still ahead is no history, whatever day the words were taken for.
        boolean historical = past && act.verdict().status() != Status.FUTURE;
        return new Event(
                scene.resolved().marked().read().article().id() + ":"
                        + act.words().start(),
                act.code(),
                act.convention().promised(),
                setting.locate(act.who().actors(), act),
                setting.locate(act.who().recipients(), act),
                act.time(),
                act.place(),
                act.status(),
                historical,
                mentions(scene, act.candidate()),
                claims.of(act),
                act.candidate().confidence(act.code().event()),
                explanation(act),
                List.of());
    }

    /** What somebody does by saying it is done once it is said; a row that asks for a negation has used it up. */
    private static Verdict verdict(StatusFinder statuses, Scene scene, Candidate candidate) {
        boolean bySaying = candidate.act().roles().actor().stream()
                .findFirst()
                .filter(List.of("speaker")::equals)
                .isPresent();
        boolean negation = candidate.act().conditions().stream()
                .anyMatch(c -> c.text().equals("neg") || c.text().equals("wontdo"));
        if (bySaying || negation) {
            return new Verdict(Status.ACTUAL, false, "done by saying so");
        }
        Verdict rules = statuses.of(telling(scene, candidate));
        // Without a row, "not" is what made a refusal of the word.
        boolean refusal = candidate.origin() != Candidate.Origin.LEXICON
                && candidate.act().code().event().equals("REJECT")
                && rules.is(Status.NEGATED);
        return refusal
                ? new Verdict(Status.ACTUAL, false, "refused by saying so")
                : StatusOpinion.heard(rules, read(scene, candidate), candidate.isReadAsSaying());
    }

    /** "Shelved the indictment": read as another act than that of the row, the words tell what the verb is done to. */
    private static Token telling(Scene scene, Candidate candidate) {
        Token verb = candidate.token();
        return candidate.origin() == Candidate.Origin.RETYPED
                ? scene.clause().objects(verb).stream()
                        .filter(o -> o.upos() == Upos.NOUN && candidate.words().contains(o.span()))
                        .findFirst()
                        .orElse(verb)
                : verb;
    }

    /**
     * What the layers read at the words, if they read the same act. "Halted the raids" is an act that took place; a row that has
     * its object among its words has used up what ended, and the layers may mean the raids.
     */
    private static Optional<WordAct> read(Scene scene, Candidate candidate) {
        boolean ended = candidate.origin() == Candidate.Origin.LEXICON
                && candidate.act().code().event().equals("RETREAT")
                && !candidate.words().equals(candidate.token().span());
        if (ended) {
            return Optional.empty();
        }
        String event = candidate.act().code().event();
        return scene.actIn(candidate.words())
                .filter(word -> word.act().filter(a -> a.label().equals(event)).isPresent());
    }

    private static List<EventMention> mentions(Scene scene, Candidate candidate) {
        Read read = scene.resolved().marked().read();
        int paragraph = scene.tree().sentence().sentence().paragraph();
        EventMention here = new EventMention(candidate.words(), scene.sentenceSpan(), false);
        return Stream.concat(
                        Stream.of(here),
                        Repeats.of(read.segmented(), paragraph, here.trigger(), here.sentence()).stream())
                .toList();
    }

    private static List<String> explanation(Occurrence told) {
        List<String> lines = new ArrayList<>();
        Act act = told.candidate().act();
        String conditions =
                String.join(" ", act.conditions().stream().map(Condition::text).toList());
        Candidate candidate = told.candidate();
        String word = "\"" + candidate.token().form() + "\"";
        if (candidate.origin() == Candidate.Origin.LEXICON) {
            lines.add(word + " is a word for " + act.code()
                    + (conditions.isEmpty() ? "" : "; the row asks for: " + conditions) + " (acts.tsv:" + act.line()
                    + ")");
        }
        told.scene()
                .actIn(candidate.words())
                .ifPresent(read -> lines.add(word + " reads as " + Participants.nearest(read) + " in this sentence"));
        told.convention().why().ifPresent(lines::add);
        lines.addAll(told.who().how());
        if (told.status() != Status.ACTUAL || told.verdict().status() != Status.ACTUAL) {
            lines.add("status " + told.verdict().status().label() + ": "
                    + told.verdict().reason());
        }
        return lines;
    }
}
