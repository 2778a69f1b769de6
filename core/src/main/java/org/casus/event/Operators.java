package org.casus.event;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.casus.codebook.WordClasses;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Which words make an act unreal, by class. A token is in a class by its lemma or, as the reader's lemmas of rare verbs can
 * be wrong, by a lemma that its form could have. An entry such as {@code put+off} asks for the second word beside the first.
 */
final class Operators {

    private final WordClasses classes;
    private final DependencyTree tree;

    Operators(WordClasses classes, DependencyTree tree) {
        this.classes = classes;
        this.tree = tree;
    }

    /** Whether the class holds this token, with what stands beside it if the entry asks for that. */
    boolean has(String name, Token token) {
        Set<String> lemmas = lemmas(token);
        if (lemmas.stream().anyMatch(lemma -> classes.has(name, lemma))) {
            return true;
        }
        return tree.children(token.index(), "compound", "advmod", "obl", "obj", "xcomp", "case", "amod").stream()
                .anyMatch(beside -> lemmas.stream().anyMatch(lemma -> isPair(name, lemma, beside)));
    }

    private boolean isPair(String name, String lemma, Token beside) {
        if (classes.has(name, lemma + "+" + lower(beside.form()))
                || classes.has(name, lemma + "+" + lower(beside.lemma()))) {
            return true;
        }
        return tree.children(beside.index(), "case").stream()
                .anyMatch(preposition -> classes.has(name, lemma + "+" + lower(preposition.form())));
    }

    /** Whether the class holds this word as it is written. */
    boolean holds(String name, String word) {
        return classes.has(name, lower(word));
    }

    private static Set<String> lemmas(Token token) {
        Set<String> lemmas = new TreeSet<>();
        lemmas.add(lower(token.lemma()));
        if (token.upos() == Upos.VERB || token.upos() == Upos.ADJ) {
            lemmas.add(lower(token.form()));
            lemmas.addAll(VerbForms.lemmas(token.form()));
        }
        return lemmas;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
