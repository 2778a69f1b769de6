package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EntityType;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * Builds queries for tests: words separated by spaces, {@code _} glues a token to the one before, and the head is marked
 * with {@code *}.
 */
final class Mentions {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "his", "its", "their", "her");

    private Mentions() {}

    static ActorQuery query(String words, String entity, String day) {
        List<Token> tokens = new ArrayList<>();
        int head = 0;
        int at = 0;
        for (String word : words.split(" ")) {
            boolean glued = word.startsWith("_");
            String form = glued ? word.substring(1) : word;
            if (form.endsWith("*")) {
                form = form.substring(0, form.length() - 1);
                head = tokens.size();
            }
            int start = glued || tokens.isEmpty() ? at : at + 1;
            at = start + form.length();
            tokens.add(token(tokens.size(), new Span(start, at), form));
        }
        return new ActorQuery(
                tokens,
                head,
                entity.equals("-") ? Optional.empty() : Optional.of(EntityType.valueOf(entity)),
                day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day)));
    }

    private static Token token(int index, Span span, String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        Upos upos = Upos.NOUN;
        if (PRONOUNS.contains(lower)) {
            upos = Upos.PRON;
        } else if (Set.of("the", "a", "an", "this").contains(lower)) {
            upos = Upos.DET;
        } else if (Set.of("of", "from", "in", "to", "for").contains(lower)) {
            upos = Upos.ADP;
        } else if (!Character.isLetter(form.codePointAt(0))) {
            upos = Upos.PUNCT;
        } else if (Character.isUpperCase(form.codePointAt(0))) {
            upos = Upos.PROPN;
        }
        return new Token(index, span, form, lower, upos, "_", index == 0 ? Token.ROOT : 0, "dep");
    }
}
