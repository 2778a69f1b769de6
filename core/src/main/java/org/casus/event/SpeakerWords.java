package org.casus.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.casus.mention.Quotation;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * The words that name a speaker: determiner, title and name, with phrases of "of", "for", "in" and the like that hang on
 * them; no apposition after a comma and no clause.
 */
final class SpeakerWords {

    private static final Set<String> BEFORE =
            Set.of("det", "amod", "compound", "nummod", "flat", "nmod", "appos", "goeswith");
    private static final Set<String> NAME = Set.of("flat", "fixed", "goeswith", "compound", "appos", "nummod");
    private static final Set<String> BREAKS = Set.of(",", ":", ";", "(", "\u2013", "\u2014");
    private static final Pattern DAY =
            Pattern.compile("(?i)((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|.*[0-9].*)");

    private SpeakerWords() {}

    static Span of(DependencyTree tree, Token head) {
        if (head.upos() == Upos.PRON && !tree.has(head.index(), "nmod")) {
            return head.span();
        }
        int first = first(tree, head);
        int last = named(tree, head, last(tree, head));
        return tree.token(first).span().union(tree.token(last).span());
    }

    /** "The historian Ann Lee": the parser may take title and name for two subjects. */
    private static int named(DependencyTree tree, Token head, int last) {
        int end = last;
        while (end + 1 < tree.size()) {
            Token next = tree.token(end + 1);
            boolean title = head.upos() == Upos.NOUN
                    && next.upos() == Upos.PROPN
                    && next.is(head.relation())
                    && next.head() == head.head();
            if (!title) {
                return end;
            }
            end = last(tree, next);
        }
        return end;
    }

    private static int first(DependencyTree tree, Token head) {
        int first = head.index();
        for (Token child : tree.children(head.index())) {
            boolean both = child.is("cc") && child.form().equalsIgnoreCase("both");
            if (child.index() < head.index() && (BEFORE.contains(child.relation()) || both)) {
                first = Math.min(first, tree.subtree(child.index()).nextSetBit(0));
            }
        }
        // A comma before the head ends an apposition or an adverbial that is not part of the name.
        for (int i = head.index() - 1; i >= first; i--) {
            String form = tree.token(i).form();
            if ((form.equals(",") && !isList(tree, i, head))
                    || form.equals(":")
                    || form.equals(";")
                    || Quotation.isMark(form)) {
                return i + 1;
            }
        }
        return first;
    }

    /** "The tall, quiet man": a comma between adjectives. */
    private static boolean isList(DependencyTree tree, int comma, Token head) {
        Token before = tree.token(Math.max(0, comma - 1));
        return before.is("amod") && before.head() == head.index();
    }

    private static int last(DependencyTree tree, Token head) {
        int last = head.index();
        for (Token child : tree.children(head.index())) {
            if (child.index() > last && adjoins(tree, child, last)) {
                boolean phrase = child.is("nmod") || child.is("conj");
                int end =
                        phrase ? last(tree, child) : tree.subtree(child.index()).length() - 1;
                last = NAME.contains(child.relation()) ? unbroken(tree, last, end) : Math.max(last, end);
            }
        }
        return last;
    }

    /** Whether a dependent on the right is part of the name or hangs on it. */
    private static boolean adjoins(DependencyTree tree, Token child, int last) {
        int start = tree.subtree(child.index()).nextSetBit(0);
        for (int i = last + 1; i < Math.max(start, child.index()); i++) {
            String form = tree.token(i).form();
            if (isBreak(tree, i) && !(form.equals(",") && child.is("conj"))) {
                return false;
            }
        }
        if (NAME.contains(child.relation())) {
            return start >= last;
        }
        if (child.is("conj")) {
            return child.upos() == Upos.NOUN || child.upos() == Upos.PROPN;
        }
        if (child.is("amod")) {
            return SpeechWords.is("beside", child);
        }
        if (child.is("acl")) {
            return isNaming(tree, child);
        }
        boolean attached = tree.children(child.index(), "case").stream()
                .anyMatch(c ->
                        SpeechWords.isForm("attached", c) && (!c.form().equals("on") || child.upos() == Upos.PROPN));
        return child.is("nmod") && attached && !DAY.matcher(child.form()).matches();
    }

    /** "A group calling itself the Cell". */
    private static boolean isNaming(DependencyTree tree, Token clause) {
        boolean itself = tree.children(clause.index(), "obj").stream()
                .anyMatch(o -> o.lemma().endsWith("self") || o.form().endsWith("selves"));
        return clause.lemma().equals("call") && itself;
    }

    /** Up to the first break between two tokens. */
    private static int unbroken(DependencyTree tree, int from, int to) {
        int end = Math.max(from, to);
        for (int i = from + 1; i <= end; i++) {
            if (isBreak(tree, i)) {
                return i - 1;
            }
        }
        return end;
    }

    /** A sign that ends a name; a hyphen inside a word does not. */
    private static boolean isBreak(DependencyTree tree, int index) {
        String form = tree.token(index).form();
        if (form.equals("-")) {
            boolean inside = index > 0
                    && index + 1 < tree.size()
                    && tree.token(index - 1).span().end()
                            == tree.token(index).span().start()
                    && tree.token(index).span().end()
                            == tree.token(index + 1).span().start();
            return !inside;
        }
        return BREAKS.contains(form) || Quotation.isMark(form);
    }
}
