package org.casus.model;

import java.util.List;

/** A read article with its mentions, coreference links and quotes. */
public record Marked(Read read, List<Mention> mentions, List<Quote> quotes) {

    public Marked {
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
    }

    /** Follows antecedents to the mention that carries the identity. */
    public Mention identity(Mention mention) {
        Mention at = mention;
        // A chain has no cycle by construction; the bound keeps a broken one from hanging the coder.
        for (int steps = 0; steps < mentions.size() && at.antecedent().isPresent(); steps++) {
            at = mentions.get(at.antecedent().orElseThrow());
        }
        return at;
    }

    /**
     * The mention whose answer stands for this one: that which carries its identity, unless whom that stands for is not known and the
     * words of this one tell more.
     *
     * @param ofIdentity whom the mention that carries the identity stands for
     */
    public Mention carrier(Mention mention, Resolution<Actor> ofIdentity) {
        Mention identity = identity(mention);
        // A family name is that of the one who was named in full, not of an official who shares it.
        boolean named = isPersonName(mention) && isPersonName(identity);
        return named || !(ofIdentity instanceof Resolution.Unresolved) ? identity : mention;
    }

    private static boolean isPersonName(Mention mention) {
        return mention.kind() == MentionKind.NAME && mention.is(EntityType.PER);
    }
}
