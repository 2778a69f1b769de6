package org.casus.event;

import java.util.List;
import java.util.Set;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Whether a sentence tells an act as the news of the day. A main or a reported clause in the past tense does ("France
 * demanded", "he said France would demand"); so do, at the head of the report, the perfect and the present. Further down the
 * perfect tells what has been at some time, the present what holds for long, a noun what is known, and a clause beside the
 * main one what came before.
 */
final class NewsDay {

    private static final Set<String> BESIDE = Set.of("conj", "advcl", "acl", "csubj", "appos");
    private static final Set<String> REPORTED = Set.of("ccomp", "parataxis");
    private static final int DEPTH = 4;

    private NewsDay() {}

    static boolean tells(Scene scene, Token trigger) {
        DependencyTree tree = scene.tree();
        Token verb = governing(tree, trigger);
        if (verb.upos() == Upos.NOUN || verb.upos() == Upos.PROPN) {
            return verb.is("root");
        }
        List<Token> helpers = tree.children(verb.index(), "aux");
        boolean have = helpers.stream().anyMatch(t -> t.lemma().equals("have"));
        boolean pluperfect = have && helpers.stream().anyMatch(t -> t.has("Tense", "Past"));
        boolean bare = verb.has("VerbForm", "Inf") && helpers.isEmpty();
        if (pluperfect || bare) {
            return false;
        }
        if (isLead(scene)) {
            return true;
        }
        boolean present =
                verb.has("VerbForm", "Fin") && verb.has("Tense", "Pres") && !REPORTED.contains(verb.relation());
        return !have && !present && !BESIDE.contains(verb.relation());
    }

    /** The verb that an infinitive or participle completes, and the first of verbs in a row: "rejected" of "rejected and warned". */
    private static Token governing(DependencyTree tree, Token trigger) {
        Token verb = trigger;
        for (int depth = 0; depth < DEPTH && (verb.is("xcomp") || isVerbInRow(tree, verb)); depth++) {
            verb = tree.token(verb.head());
        }
        return verb;
    }

    /** A verb told after another of the same clause. */
    static boolean isVerbInRow(DependencyTree tree, Token token) {
        return token.is("conj")
                && token.upos() == Upos.VERB
                && tree.token(token.head()).upos() == Upos.VERB;
    }

    /** The title, or the first sentence of the running text. */
    private static boolean isLead(Scene scene) {
        Read read = scene.resolved().marked().read();
        for (int i = 0; i < scene.sentence(); i++) {
            if (read.paragraphOf(i).kind() == ParagraphKind.BODY) {
                return false;
            }
        }
        return true;
    }
}
