package org.casus.context;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.ContextMention;

/**
 * What an article as a whole is about: what its lead tells and the rest takes up, or what a good part of it tells. The shares were chosen on the development half of examples/contexts and by reading.
 */
final class DocumentContexts {

    /** An article of so few blocks is about all that it tells. */
    private static final int SHORT = 2;
    /** One block in so many must tell a context that the lead does not. */
    private static final int PART = 3;
    /** One block in so many must tell a context that the lead tells, the lead counted. */
    private static final int LEAD_PART = 5;
    /** Weight at which the lead decides alone: two strong signs. */
    private static final int EMPHATIC = 4;

    /** A context with less than one in so many parts of the weightiest one's weight is told by the way. */
    private static final int SLIGHT = 5;

    private final Tally all;
    private final boolean[] marks;
    private final boolean[] prevails;

    DocumentContexts(ContextLexicon lexicon, List<Tally> blocks) {
        int contexts = lexicon.contexts().size();
        all = new Tally(lexicon);
        marks = new boolean[contexts];
        prevails = new boolean[contexts];
        for (int c = 0; c < contexts; c++) {
            weigh(c, blocks);
        }
        for (Tally block : blocks) {
            block.signs().forEach(all::add);
        }
        if (blocks.size() > SHORT) {
            dropSlight();
        }
    }

    private void dropSlight() {
        int most = 0;
        for (int c = 0; c < marks.length; c++) {
            most = marks[c] ? Math.max(most, all.weight(c)) : most;
        }
        for (int c = 0; c < marks.length; c++) {
            marks[c] &= all.weight(c) * SLIGHT >= most;
        }
    }

    private void weigh(int context, List<Tally> blocks) {
        int told = 0;
        for (Tally block : blocks) {
            told += block.tells(context) ? 1 : 0;
        }
        if (told == 0) {
            return;
        }
        Tally lead = blocks.get(0);
        boolean taken = told >= Math.max(2, share(blocks, LEAD_PART));
        boolean emphatic = lead.weight(context) >= EMPHATIC;
        boolean common = told >= Math.max(2, share(blocks, PART));
        marks[context] = common || blocks.size() <= SHORT || (lead.tells(context) && (taken || emphatic));
        prevails[context] = lead.tells(context) && told * 2 >= blocks.size();
    }

    /** One in so many of the blocks, rounded up. */
    private static int share(List<Tally> blocks, int part) {
        return (blocks.size() + part - 1) / part;
    }

    /** Whether the article is about it. */
    boolean marks(int context) {
        return marks[context];
    }

    /** Whether lead and half of the article tell it, so that every act in it stands in this context. */
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
