package org.casus.event;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.Treebank;
import org.casus.model.Read;
import org.casus.model.Token;
import org.casus.reader.Conllu;
import org.casus.reader.DependencyTree;

/**
 * A tree written in one line, also one that a reader should not have made: {@code form/UPOS/head/relation} a word, or {@code
 * form~lemma}, and features, joined by semicolons, after a fourth slash. Heads are counted from 1; 0 is the root.
 */
final class Sketch {

    private Sketch() {}

    static DependencyTree tree(String words) {
        return new DependencyTree(
                Conllu.parse("sketch", conllu(words)).sentences().get(0));
    }

    /** An article of these sentences, all in one paragraph. */
    static Read paragraph(List<String> sentences) {
        String all = sentences.stream().map(Sketch::conllu).collect(Collectors.joining("\n"));
        return Treebank.together(Conllu.parse("sketch", all));
    }

    private static String conllu(String words) {
        StringBuilder conllu = new StringBuilder();
        String[] all = words.strip().split("\\s+");
        for (int i = 0; i < all.length; i++) {
            String[] parts = all[i].split("/");
            String[] word = parts[0].split("~");
            String feats = parts.length > 4 ? parts[4].replace(';', '|') : "_";
            conllu.append(String.join(
                            "\t",
                            "" + (i + 1),
                            word[0],
                            word[word.length - 1],
                            parts[1],
                            "_",
                            feats,
                            parts[2],
                            parts[3],
                            "_",
                            "_"))
                    .append('\n');
        }
        return conllu.toString();
    }

    /** What is said in a sentence, a saying as {@code speaker: words (cue) STANCE}; a dash if nobody says anything. */
    static String sayings(String words, Function<DependencyTree, List<Saying>> finder) {
        DependencyTree tree = tree(words);
        String found = finder.apply(tree).stream().map(s -> line(tree, s)).collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }

    private static String line(DependencyTree tree, Saying saying) {
        String said = forms(tree, t -> saying.said().get(t.index()));
        String cue = saying.cue()
                .map(words -> forms(tree, t -> words.contains(t.span())))
                .orElse("colon");
        return saying.speaker().map(Token::form).orElse("nobody") + ": " + said + " (" + cue + ") " + saying.stance();
    }

    private static String forms(DependencyTree tree, Predicate<Token> wanted) {
        return tree.sentence().tokens().stream().filter(wanted).map(Token::form).collect(Collectors.joining(" "));
    }

    /** The first word with this form. */
    static Token word(DependencyTree tree, String form) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word " + form));
    }
}
