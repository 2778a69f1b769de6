package org.casus.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Mention;
import org.casus.model.Participant;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Whom an act concerns, where the paths of its row name nobody: the first one named in what the act is about, nearest to
 * it. "Agreed to lift the ban on Venezuelan lorries" is an agreement with those whose lorries they are.
 */
final class Content {

    private static final Set<String> INSIDE =
            Set.of("obj", "iobj", "xcomp", "ccomp", "obl", "nmod", "amod", "compound");

    /** What these lead to is a matter of the act; other phrases tell where, when and how. */
    private static final Set<String> TOWARDS = Set.of(
            "to", "with", "against", "for", "on", "over", "about", "of", "from", "at", "into", "toward", "towards");

    private Content() {}

    /** @param usesUpObject whether the object is the means or the matter of the act, not whom it concerns */
    static Optional<Participant> firstNamed(
            Scene scene, Token trigger, List<Participant> actors, boolean usesUpObject) {
        DependencyTree tree = scene.tree();
        Deque<Token> queue = new ArrayDeque<>(List.of(trigger));
        while (!queue.isEmpty()) {
            Token token = queue.poll();
            for (Token child : tree.children(token.index())) {
                if (!isInside(scene, trigger, token, child)) {
                    continue;
                }
                boolean means = child.is("obj") && token.index() == trigger.index() && usesUpObject;
                Optional<Participant> found = (means ? Optional.<Mention>empty() : scene.mentionAt(child))
                        .flatMap(scene::participant)
                        .filter(p -> p.actor().value().isPresent())
                        .filter(p -> !Participants.isOneOf(actors, p) && !Participants.shareCountry(actors, p));
                if (found.isPresent()) {
                    return found;
                }
                queue.add(child);
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(Scene scene, Token trigger, Token token, Token child) {
        boolean around = child.is("obl")
                && scene.clause().preposition(child).filter(TOWARDS::contains).isEmpty();
        boolean purpose = child.is("advcl") && child.has("VerbForm", "Inf");
        boolean content = child.is("acl")
                && (child.has("VerbForm", "Inf") || scene.clause().isContent(token, child));
        boolean subject = child.is("nsubj") && token.index() != trigger.index() && child.upos() != Upos.PRON;
        return (INSIDE.contains(child.relation()) && !around) || purpose || content || subject;
    }
}
