package org.casus.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.PublicationDate;
import org.casus.output.Phrases;

/**
 * An article as its reader shows it.
 *
 * @param paragraphs with the notes that belong beside them
 */
public record ArticleView(CodedArticle coded, String sha256, List<Block> paragraphs) {

    public ArticleView {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param pieces cut where events begin and end; slots are {@code e0}, {@code e1} for the event's number and the kinds of slots
     */
    public record Block(List<Piece> pieces, List<Note> notes) {

        public Block {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
        }
    }

    /**
     * An event in the margin.
     *
     * @param number of the event in the article, as in {@code e0}
     * @param repeated whether the paragraph only repeats what was told before
     */
    public record Note(int number, String id, String text, String status, String quadClass, boolean repeated) {}

    public String title() {
        return coded.article().title().orElse(coded.id());
    }

    /** Publisher and day, as far as they are known. */
    public String origin() {
        String source = coded.article().source().map(s -> s + ", ").orElse("");
        return source + coded.published().day().map(Text::day).orElse("no date known");
    }

    /** How the day is known. */
    public List<String> reasons() {
        if (coded.published() instanceof PublicationDate.Inferred inferred) {
            return inferred.reasons();
        }
        return coded.published() instanceof PublicationDate.Given given
                ? List.of("given by " + given.origin())
                : List.of();
    }

    public boolean inferred() {
        return coded.published() instanceof PublicationDate.Inferred;
    }

    public String contexts() {
        return coded.contexts().stream()
                .map(ContextMention::code)
                .map(c -> c.replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** An article that says nothing, where a text could not be coded. */
    static ArticleView none() {
        return new ArticleView(
                new CodedArticle(
                        org.casus.model.Article.of("", ""),
                        new PublicationDate.Unknown("nothing was coded"),
                        List.of(),
                        List.of(),
                        List.of(),
                        new org.casus.model.Provenance("", "", "")),
                "",
                List.of());
    }

    static ArticleView of(CodedArticle coded, String sha256, Phrases phrases) {
        String text = coded.article().text();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(block(coded, phrases, start, end));
            }
            start = end + 1;
        }
        return new ArticleView(coded, sha256, blocks);
    }

    private static Block block(CodedArticle coded, Phrases phrases, int start, int end) {
        List<Piece.Mark> marks = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < coded.events().size(); i++) {
            Event event = coded.events().get(i);
            Set<Integer> seen = new HashSet<>();
            for (Piece.Mark mark : LineView.marks(event)) {
                if (mark.start() < end && mark.end() > start) {
                    marks.add(new Piece.Mark(mark.start(), mark.end(), "e" + i));
                    marks.add(new Piece.Mark(mark.start(), mark.end(), mark.slot()));
                }
            }
            for (EventMention mention : event.mentions()) {
                if (mention.trigger().start() >= start && mention.trigger().start() < end && seen.add(i)) {
                    notes.add(note(event, i, phrases, mention));
                }
            }
        }
        notes.sort(Comparator.comparingInt(Note::number));
        return new Block(Piece.cut(coded.article().text().substring(start, end), start, marks), notes);
    }

    private static Note note(Event event, int number, Phrases phrases, EventMention mention) {
        String actors = event.actors().stream().map(LineView::name).distinct().collect(Collectors.joining(", "));
        String recipients =
                event.recipients().stream().map(LineView::name).distinct().collect(Collectors.joining(", "));
        String words = (actors.isEmpty() ? "somebody" : actors) + (recipients.isEmpty() ? "" : " \u2192 " + recipients)
                + ": " + phrases.of(event.code());
        return new Note(
                number,
                event.id(),
                words,
                Text.mark(event.status()) + " " + event.status().label(),
                "",
                mention.repeated());
    }
}
