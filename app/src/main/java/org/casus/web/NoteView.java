package org.casus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.casus.store.Filing;

/**
 * What law and record say of words of an article.
 *
 * @param title one line for people
 * @param words of the article
 * @param lines the details
 * @param link the page of the Council or the Court with the question filled in; empty if there is none
 */
public record NoteView(String kind, String title, String words, List<String> lines, String link) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public NoteView {
        lines = List.copyOf(lines);
    }

    static List<NoteView> of(List<Filing.Note> notes) {
        return notes.stream().map(NoteView::of).toList();
    }

    private static NoteView of(Filing.Note note) {
        try {
            JsonNode json = JSON.readTree(note.json());
            String words = json.path("words").path("text").asText();
            return switch (note.kind()) {
                case "vote" -> vote(json, words);
                case "membership" ->
                    new NoteView(
                            "membership",
                            verdict(json) + " with the record of "
                                    + json.path("body").asText(),
                            words,
                            texts(json.path("records")),
                            "");
                default -> jurisdiction(json, words);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a note that this program did not write: " + note.json(), e);
        }
    }

    private static NoteView vote(JsonNode json, String words) {
        List<String> lines = new ArrayList<>();
        lines.add(json.path("summary").asText());
        for (JsonNode check : json.path("checks")) {
            lines.add(check.path("member").asText() + ", told: "
                    + check.path("told").asText() + "; record: "
                    + check.path("record").asText() + " ("
                    + check.path("verdict").asText().replace('_', ' ') + ")");
        }
        JsonNode first = json.path("votes").path(0);
        String link = first.isMissingNode()
                ? ""
                : "/council?vote=" + first.path("vote").asText();
        return new NoteView("vote", verdict(json) + " with the record of votes", words, lines, link);
    }

    private static NoteView jurisdiction(JsonNode json, String words) {
        return new NoteView(
                "jurisdiction",
                "The Court's jurisdiction: " + json.path("answer").asText(),
                words,
                List.of(json.path("because").asText(), json.path("command").asText()),
                CourtLink.of(json.path("question")));
    }

    private static String verdict(JsonNode json) {
        String verdict = json.path("verdict").asText().replace('_', ' ');
        return verdict.isEmpty()
                ? "Compared"
                : verdict.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + verdict.substring(1);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
