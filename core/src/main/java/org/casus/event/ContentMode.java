package org.casus.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EventCode;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Gives a request, refusal or threat the mode that its content names: the first known word, nearest to the act. */
final class ContentMode {

    private static final Set<String> NOT_CONTENT = Set.of("nsubj", "punct", "aux", "cc", "det", "cop");

    private final ActLexicon lexicon;

    ContentMode(ActLexicon lexicon) {
        this.lexicon = lexicon;
    }

    EventCode complete(Scene scene, Candidate candidate) {
        EventCode code = candidate.act().code();
        if (!candidate.act().modeFromContent()) {
            return code;
        }
        return new EventCode(code.event(), search(scene.tree(), candidate.token(), code.event()));
    }

    private Optional<String> search(DependencyTree tree, Token trigger, String event) {
        Deque<Token> queue = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        queue.add(trigger);
        while (!queue.isEmpty()) {
            Token token = queue.poll();
            for (Token child : tree.children(token.index())) {
                boolean skip = token.index() == trigger.index() && NOT_CONTENT.contains(child.relation());
                if (skip || !seen.add(child.index())) {
                    continue;
                }
                Optional<String> mode = lexicon.modeOf(event, child.lemma());
                if (mode.isPresent()) {
                    return mode;
                }
                queue.add(child);
            }
        }
        return Optional.empty();
    }
}
