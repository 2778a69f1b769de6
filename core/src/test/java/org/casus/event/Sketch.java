package org.casus.event;

import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.reader.Conllu;
import org.casus.reader.DependencyTree;

/**
 * A tree written in one line, also one that a reader should not have made: {@code form/UPOS/head/relation} a word, or {@code
 * form~lemma}, and features after a fifth slash. Heads are counted from 1; 0 is the root.
 */
final class Sketch {

    private Sketch() {}

    static DependencyTree tree(String words) {
        StringBuilder conllu = new StringBuilder();
        String[] all = words.strip().split("\\s+");
        for (int i = 0; i < all.length; i++) {
            String[] parts = all[i].split("/");
            String[] word = parts[0].split("~");
            conllu.append(String.join(
                            "\t",
                            "" + (i + 1),
                            word[0],
                            word[word.length - 1],
                            parts[1],
                            "_",
                            parts.length > 4 ? parts[4] : "_",
                            parts[2],
                            parts[3],
                            "_",
                            "_"))
                    .append('\n');
        }
        ReadSentence sentence =
                Conllu.parse("sketch", conllu.toString()).sentences().get(0);
        return new DependencyTree(sentence);
    }

    /** The first word with this form. */
    static Token word(DependencyTree tree, String form) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word " + form));
    }
}
