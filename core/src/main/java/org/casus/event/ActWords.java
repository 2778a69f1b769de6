package org.casus.event;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.TsvTable;
import org.casus.model.Token;

/**
 * Words that tell acts now and then. Together with the lexicon they are the gate before the event layers: a sentence with none
 * of them tells nothing.
 */
final class ActWords {

    private final Set<String> lemmas;

    private ActWords(Set<String> lemmas) {
        this.lemmas = lemmas;
    }

    /**
     * Loads {@code gate.tsv}.
     *
     * @throws org.casus.codebook.TsvException if it is broken
     */
    static ActWords load() {
        return new ActWords(TsvTable.load(ActWords.class, "gate.tsv", "lemma").rows().stream()
                .map(row -> row.text("lemma"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Token token) {
        return switch (token.upos()) {
            case VERB, NOUN, ADJ, ADV -> lemmas.contains(token.lemma().toLowerCase(Locale.ROOT));
            default -> false;
        };
    }
}
