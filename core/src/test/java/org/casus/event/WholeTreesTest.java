package org.casus.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.EventLine;
import org.casus.Golden;
import org.casus.Treebank;
import org.casus.codebook.WordClasses;
import org.casus.model.Event;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the treebank with all that the rules say of it: of each verb and noun its parties, voice, negation and
 * status with the reason, then the events. Guards against changes that nobody meant; what is right stands in the other tests.
 * With {@code -Dcasus.golden=write} the file is written, not compared; read the difference before it is kept.
 */
class WholeTreesTest {

    private static final String FILE = "whole_trees.txt";
    private static final List<String> ROLES =
            List.of("subj", "obj", "lightsubj", "poss", "outer", "comp", "to", "with");

    private static final WordClasses OPERATORS = WordClasses.load(ActLexicon.class, "operators.tsv");

    @Test
    void everySentence() throws IOException {
        List<String> out = new ArrayList<>();
        for (String sentence : Treebank.sentences()) {
            out.add("");
            out.add("== " + sentence);
            Scene scene = Scenes.of(sentence);
            StatusFinder statuses = new StatusFinder(scene, OPERATORS);
            for (Token token : scene.tree().sentence().tokens()) {
                if (token.upos() == Upos.VERB || token.upos() == Upos.NOUN) {
                    out.add(word(scene, statuses, token));
                }
            }
            for (Event event : Scenes.events(Scenes.resolved(sentence))) {
                out.add("> " + EventLine.of(event));
                // Rows of a table move with each row that is added before them.
                event.explanation().forEach(e -> out.add("    " + e.replaceAll(" \\([a-z]+\\.tsv:\\d+\\)", "")));
                event.claims()
                        .forEach(c -> out.add("    " + c.stance() + " "
                                + c.words().of(sentence)
                                + c.speaker().map(s -> " by " + s.text()).orElse("")));
            }
        }
        Golden.same(WholeTreesTest.class, FILE, String.join("\n", out) + "\n");
    }

    private static String word(Scene scene, StatusFinder statuses, Token token) {
        StringBuilder line = new StringBuilder(token.form());
        for (String role : ROLES) {
            List<Token> found = Roles.follow(scene, token, role);
            if (!found.isEmpty()) {
                line.append(", ").append(role).append(' ').append(Scenes.forms(found));
            }
        }
        Verdict verdict = statuses.of(token);
        line.append(scene.clause().isPassive(token) ? ", passive" : "");
        line.append(scene.clause().isNegated(token) ? ", not" : "");
        return line + ": " + verdict.status().label() + ", " + verdict.reason();
    }
}
