package org.casus.mention;

import java.util.List;
import org.casus.model.Mention;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** A read article with its trees and the mentions found so far, before they are linked. */
record Draft(Read read, List<DependencyTree> trees, List<Mention> mentions) {

    Draft {
        trees = List.copyOf(trees);
        mentions = List.copyOf(mentions);
    }

    ReadSentence sentence(Mention mention) {
        return read.sentences().get(mention.sentence());
    }

    DependencyTree tree(Mention mention) {
        return trees.get(mention.sentence());
    }

    Token head(Mention mention) {
        return sentence(mention).tokens().get(mention.head());
    }

    String text(Mention mention) {
        return mention.span().of(read.article().text());
    }
}
