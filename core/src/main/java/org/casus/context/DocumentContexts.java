package org.casus.context;

import java.util.ArrayList;
import java.util.List;
import org.casus.context.ArticleSigns.Block;
import org.casus.model.ContextMention;

/**
 * What an article as a whole is about: what its headline or first paragraph tells and others take up, or what a good
 * part of its paragraphs tell. The shares were chosen on the development half of examples/contexts and by reading.
 */
final class DocumentContexts {

    /** An article of so few paragraphs is about all that they tell. */
    private static final int SHORT = 3;
    /** One paragraph in so many must tell a context that the lead does not. */
    private static final int PART = 4;
    /** Weight at which the lead decides alone: two strong signs. */
    private static final int EMPHATIC = 4;

    private final Tally all;
    private final boolean[] marks;
    private final boolean[] prevails;

    DocumentContexts(ContextLexicon lexicon, List<Block> blocks) {
        int contexts = lexicon.contexts().size();
        all = new Tally(lexicon);
        marks = new boolean[contexts];
        prevails = new boolean[contexts];
        for (int c = 0; c < contexts; c++) {
            weigh(c, blocks);
        }
        // A lead tells what matters: its words are shown first.
        for (Block block : blocks) {
            block.tally().signs().forEach(all::add);
        }
    }

    private void weigh(int context, List<Block> blocks) {
        int told = 0;
        int lead = 0;
        for (Block block : blocks) {
            if (block.tally().tells(context)) {
                told++;
                lead += block.lead() ? block.tally().weight(context) : 0;
            }
        }
        int part = Math.max(2, (blocks.size() + PART - 1) / PART);
        marks[context] =
                (lead > 0 && (told >= 2 || lead >= EMPHATIC)) || told >= part || (told > 0 && blocks.size() <= SHORT);
        prevails[context] = told > 0 && ((lead > 0 && told >= part) || told * 2 >= blocks.size());
    }

    /** Whether the article is about it. */
    boolean marks(int context) {
        return marks[context];
    }

    /** Whether it is so much about it that every act in it stands in this context. */
    boolean prevails(int context) {
        return prevails[context];
    }

    List<ContextMention> mentions() {
        return all.mentions(this::marks);
    }

    /** The article's first signs of a context. */
    List<Sign> first(int context, int count) {
        List<Sign> own = new ArrayList<>();
        for (Sign sign : all.signs()) {
            if (sign.context() == context && sign.entry().strength() != Strength.NOT && own.size() < count) {
                own.add(sign);
            }
        }
        return own;
    }
}
