package org.casus.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.Alignment;
import org.casus.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of chosen blocks, one block a line with an empty line between, and where in the page's source each stands.
 *
 * @param alignment from {@code text} to the characters of the source
 */
record ReadableText(String text, Alignment alignment) {

    /** Puts the text of {@code blocks} together, in the page's order. */
    static ReadableText of(Document page, Set<Element> blocks, String source) {
        Builder builder = new Builder(blocks, source);
        page.body().traverse(builder);
        return new ReadableText(builder.text.toString(), new Alignment(builder.runs));
    }

    /** Walks the page; white space is put off until a word follows it, so that none stands at a block's ends. */
    private static final class Builder implements NodeVisitor {
        private final Set<Element> blocks;
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Alignment.Run> runs = new ArrayList<>();
        private boolean newBlock = true;
        private int breaks;
        /** Source of the white space still to be written. */
        private Span space = NONE;

        private static final Span NONE = new Span(0, 0);

        Builder(Set<Element> blocks, String source) {
            this.blocks = blocks;
            this.source = source;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (kept(words)) {
                    append(words);
                }
            } else if (node.nameIs("br")) {
                breaks++;
                int start = Math.max(0, node.sourceRange().startPos());
                space(start, Math.max(start, node.sourceRange().endPos()));
                newBlock |= breaks > 1;
            } else if (node instanceof Element element && element.isBlock()) {
                newBlock = true;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                newBlock = true;
            }
        }

        private boolean kept(TextNode words) {
            for (Node at = words.parent(); at instanceof Element element; at = at.parent()) {
                if (element.isBlock()) {
                    return blocks.contains(element);
                }
                if (element.nameIs("script") || element.nameIs("style") || element.nameIs("button")) {
                    return false;
                }
            }
            return false;
        }

        private void append(TextNode words) {
            String decoded = words.getWholeText();
            int start = words.sourceRange().startPos();
            int end = words.sourceRange().endPos();
            if (start < 0 || end > source.length() || end < start) {
                return;
            }
            for (SourceText.Piece piece : SourceText.align(decoded, source, start, end)) {
                append(piece);
            }
        }

        private void append(SourceText.Piece piece) {
            String characters = piece.decoded();
            if (characters.equals("\u00AD") || characters.equals("\u200B") || characters.equals("\uFEFF")) {
                return;
            }
            if (characters.isBlank() && !characters.equals("\u00A0")) {
                space(piece.start(), piece.end());
                return;
            }
            if (newBlock && characters.equals("\u00A0")) {
                return;
            }
            flush();
            write(characters, piece.start(), piece.end());
        }

        private void space(int start, int end) {
            space = space.equals(NONE) ? new Span(start, end) : space.union(new Span(start, end));
        }

        /** Ends the last block or writes the white space put off. */
        private void flush() {
            if (newBlock) {
                if (!text.isEmpty()) {
                    text.append("\n\n");
                }
            } else if (!space.equals(NONE)) {
                write(" ", space.start(), space.end());
            }
            newBlock = false;
            breaks = 0;
            space = NONE;
        }

        /** Adds characters; those that follow each other in the source too grow the last run. */
        private void write(String characters, int start, int end) {
            Span readable = new Span(text.length(), text.length() + characters.length());
            text.append(characters);
            Alignment.Run run = new Alignment.Run(readable, new Span(start, end));
            if (!runs.isEmpty() && exact(run)) {
                Alignment.Run last = runs.get(runs.size() - 1);
                if (exact(last)
                        && last.readable().end() == readable.start()
                        && last.published().end() == start) {
                    runs.set(
                            runs.size() - 1,
                            new Alignment.Run(
                                    last.readable().union(readable),
                                    last.published().union(run.published())));
                    return;
                }
            }
            runs.add(run);
        }

        private static boolean exact(Alignment.Run run) {
            return run.readable().length() == run.published().length();
        }
    }
}
