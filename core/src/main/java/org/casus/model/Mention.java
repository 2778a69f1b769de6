package org.casus.model;

import java.util.Optional;

/**
 * Words that stand for someone or something. Finding is not resolving: it has no code yet.
 *
 * @param id position in {@link Marked#mentions()}
 * @param sentence index of the sentence
 * @param span from the first to the last token, for a name with its titles: "French President Francois Hollande"
 * @param first index of the first token
 * @param end index after the last token
 * @param head index of the syntactic head token
 * @param entity the entity type of the name inside, if any
 * @param antecedent id of the earlier (or later) mention that gives this one its identity, if it is not its own
 */
public record Mention(
        int id,
        int sentence,
        Span span,
        int first,
        int end,
        int head,
        MentionKind kind,
        Optional<EntityType> entity,
        Optional<Integer> antecedent) {

    /** Whether it holds a name of this type. */
    public boolean is(EntityType type) {
        return entity.filter(type::equals).isPresent();
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
