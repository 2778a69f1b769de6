package org.casus.event;

import java.util.Optional;
import java.util.function.IntFunction;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.Participant;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Turns the word that heads a speaker into a participant with the whole phrase for its words. */
final class Speakers {

    private final Resolved resolved;
    private final IntFunction<DependencyTree> trees;

    /** @param trees the tree of a sentence, by its index */
    Speakers(Resolved resolved, IntFunction<DependencyTree> trees) {
        this.resolved = resolved;
        this.trees = trees;
    }

    /** Who speaks; {@code scene} is the sentence that the word stands in. */
    Participant of(Scene scene, Token head) {
        Optional<Mention> mention = scene.mentionAt(head);
        Span words = SpeakerWords.of(scene.tree(), head);
        return mention.map(m -> of(scene, m, words))
                .orElseGet(() -> new Participant(words, scene.text(words), unknown(), Optional.empty()));
    }

    /** The same of a mention in any sentence. */
    Participant of(Scene scene, int id) {
        Mention mention = resolved.marked().mentions().get(id);
        return of(scene, mention, phrase(mention));
    }

    private Participant of(Scene scene, Mention mention, Span words) {
        Optional<Participant> known = scene.participant(mention);
        Resolution<Actor> actor = known.map(Participant::actor).orElseGet(() -> resolved.actorOf(mention));
        Mention identity = resolved.marked().identity(mention);
        Optional<Span> elsewhere = Optional.of(identity)
                .filter(i -> i.id() != mention.id() && !words.contains(i.span()))
                .map(this::phrase);
        return new Participant(words, scene.text(words), actor, elsewhere);
    }

    private Span phrase(Mention mention) {
        DependencyTree tree = trees.apply(mention.sentence());
        return SpeakerWords.of(tree, tree.token(mention.head()));
    }

    private static Resolution<Actor> unknown() {
        return new Resolution.Unresolved<>("the words name nobody that is known");
    }

    /**
     * Whether actor and speaker are one: by the words, by what they stand for, or by who it is. "We" are those whom the
     * speaker speaks for.
     */
    static boolean same(Participant actor, Participant speaker) {
        if (actor.text().equalsIgnoreCase("we") && !speaker.text().equalsIgnoreCase("we")) {
            return false;
        }
        return speaker.span().equals(actor.span())
                || actor.span().contains(speaker.span())
                || (speaker.span().contains(actor.span())
                        && speaker.span().end() == actor.span().end())
                || actor.identity().filter(speaker.span()::overlaps).isPresent()
                || speaker.identity().filter(actor.span()::overlaps).isPresent()
                || (actor.actor().value().isPresent()
                        && actor.actor().value().equals(speaker.actor().value()));
    }
}
