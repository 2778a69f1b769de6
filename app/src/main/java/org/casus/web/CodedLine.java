package org.casus.web;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Span;
import org.casus.output.Codes;
import org.casus.output.Phrases;

/** An event that was coded and is stored nowhere, as a line. */
public record CodedLine(CodedArticle coded, Event event, String phrase, int quad) {

    static List<CodedLine> of(CodedArticle coded, Phrases phrases, Codes codes) {
        return coded.events().stream()
                .map(e -> new CodedLine(
                        coded, e, phrases.of(e.code()), codes.quad(e.code()).orElse(0)))
                .toList();
    }

    public String quadClass() {
        return Text.quad(quad);
    }

    public String date() {
        return event.time().map(t -> Text.time(t.value())).orElse("undated");
    }

    public String actors() {
        String names = names(event.actors());
        return names.isEmpty() ? "somebody" : names;
    }

    public String recipients() {
        return names(event.recipients());
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(LineView::name).distinct().collect(Collectors.joining(", "));
    }

    public String mark() {
        return Text.mark(event.status());
    }

    public String status() {
        return event.status().label() + (event.historical() ? ", told as history" : "");
    }

    public String place() {
        return event.place()
                .map(p -> p.value()
                        .value()
                        .map(v -> v.name())
                        .orElse(p.span().of(coded.article().text())))
                .orElse("");
    }

    public String says() {
        return speakers(true);
    }

    public String denies() {
        return speakers(false);
    }

    private String speakers(boolean vouching) {
        return event.claims().stream()
                .filter(c -> c.stance().vouches() == vouching)
                .map(c -> c.speaker().map(LineView::name).orElse("somebody unnamed"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<Piece> sentence() {
        Span sentence = event.mentions().get(0).sentence();
        return Piece.cut(sentence.of(coded.article().text()), sentence.start(), LineView.marks(event));
    }
}
