package org.casus.mention;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;

/**
 * Words between quotation marks, which may run over several sentences. A mark that opens a sentence inside an open
 * quotation begins a new paragraph of the same speech, as printers do; only the last paragraph has a closing mark.
 *
 * @param span from the opening to the closing mark; to the end of its last paragraph if none closes it
 * @param sentences indices of the sentences it touches, in order
 */
public record Quotation(Span span, List<Integer> sentences) {

    public Quotation {
        sentences = List.copyOf(sentences);
    }

    /** The quotations of an article, in text order. */
    public static List<Quotation> in(Read read) {
        List<Quotation> found = new ArrayList<>();
        int paragraph = -1;
        int open = -1;
        int end = 0;
        List<Integer> touched = new ArrayList<>();
        for (ReadSentence sentence : read.sentences()) {
            if (sentence.sentence().paragraph() != paragraph) {
                if (!goesOn(sentence)) {
                    close(found, open, end, touched);
                    open = -1;
                }
                paragraph = sentence.sentence().paragraph();
            }
            if (open >= 0) {
                touched.add(sentence.sentence().index());
            }
            for (Token token : sentence.tokens()) {
                if (open >= 0 && isOpening(token.form())) {
                    if (token.index() == 0) {
                        continue;
                    }
                    close(found, open, end, touched);
                    open = -1;
                }
                end = token.span().end();
                if (open < 0 && opens(token.form())) {
                    open = token.span().start();
                    touched = new ArrayList<>(List.of(sentence.sentence().index()));
                } else if (open >= 0 && isMark(token.form())) {
                    close(found, open, end, touched);
                    open = -1;
                }
            }
        }
        close(found, open, end, touched);
        return found;
    }

    /** Whether this token is a sign that opens or closes a quotation. */
    public static boolean isMark(String form) {
        return form.equals("\"")
                || form.equals("\u201C")
                || form.equals("\u201D")
                || form.equals("``")
                || form.equals("''");
    }

    private static boolean goesOn(ReadSentence sentence) {
        return !sentence.tokens().isEmpty()
                && isOpening(sentence.tokens().get(0).form());
    }

    /** A mark that can only open, as against the plain one. */
    private static boolean isOpening(String form) {
        return form.equals("\u201C") || form.equals("``");
    }

    private static boolean opens(String form) {
        return isMark(form) && !form.equals("\u201D") && !form.equals("''");
    }

    private static void close(List<Quotation> found, int open, int end, List<Integer> touched) {
        if (open >= 0) {
            found.add(new Quotation(new Span(open, end), touched));
        }
    }
}
