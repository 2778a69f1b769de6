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
}
