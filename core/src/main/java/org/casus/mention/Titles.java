package org.casus.mention;

import java.util.Locale;
import org.casus.model.EntityType;
import org.casus.model.ReadSentence;
import org.casus.model.Token;

/**
 * The titles before a person's name, read from right to left whatever the tree says of them: "U.S. Secretary of State",
 * "French Foreign Minister", "former Kremlin aide".
 */
final class Titles {

    private Titles() {}

    /** Index of the first token of the titles before the name that starts at {@code name}; {@code name} if there are none. */
    static int start(ReadSentence sentence, int name) {
        int start = name;
        boolean titled = false;
        for (int i = name - 1; i >= 0; i--) {
            Token token = sentence.tokens().get(i);
            boolean title = PersonNouns.isPerson(token.lemma().toLowerCase(Locale.ROOT));
            boolean modifier = Character.isUpperCase(token.form().charAt(0))
                    && sentence.entityAt(i)
                            .filter(e -> e.type() == EntityType.PER)
                            .isEmpty();
            boolean of = (token.lemma().equals("of") || (token.lemma().equals("for") && i + 1 < name))
                    && i > 0
                    && isTitle(sentence.tokens().get(i - 1));
            if (!title && !modifier && !of) {
                break;
            }
            titled |= title;
            start = i;
        }
        return titled ? trimmed(sentence, start, name) : name;
    }

    private static boolean isTitle(Token token) {
        return PersonNouns.isPerson(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** A capital at the start of a sentence may be that of a word that is no part of a title. */
    private static int trimmed(ReadSentence sentence, int start, int name) {
        int first = start;
        while (first < name
                && switch (sentence.tokens().get(first).upos()) {
                    case NOUN, PROPN, ADJ -> false;
                    default -> true;
                }) {
            first++;
        }
        return first;
    }
}
