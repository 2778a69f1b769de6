package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.output.Words;
import org.casus.service.Difference;
import org.casus.service.FieldChange;
import org.casus.service.Totals;

/** Differences for people: + an event that was added, - one that was removed, ~ one that changed, and its values. */
final class DiffText {

    /** Characters of a value before it is cut. */
    private static final int LONGEST = 70;

    private final Writer out;
    private String article = "";

    DiffText(Writer out) {
        this.out = out;
    }

    void write(Difference difference) throws IOException {
        if (!difference.article().equals(article)) {
            out.write((article.isEmpty() ? "" : "\n") + difference.article() + "\n");
            article = difference.article();
        }
        if (difference instanceof Difference.Added added) {
            out.write("  + " + event(added.event()) + "\n");
        } else if (difference instanceof Difference.Removed removed) {
            out.write("  - " + event(removed.event()) + "\n");
        } else if (difference instanceof Difference.Changed changed) {
            out.write("  ~ " + event(changed.before()) + "\n");
            for (FieldChange field : changed.fields()) {
                out.write(
                        "      " + field.path() + ": " + value(field.before()) + " -> " + value(field.after()) + "\n");
            }
        }
    }

    void finish(Totals totals) throws IOException {
        out.write((article.isEmpty() ? "" : "\n") + events(totals) + "; " + Words.count(totals.differing(), "article")
                + " of " + totals.articles() + (totals.differing() == 1 ? " differs" : " differ") + "\n");
    }

    /** "3 events the same, 1 added, 0 removed, 2 changed (actor 1, date 2)". */
    static String events(Totals totals) {
        List<String> fields = new ArrayList<>();
        totals.fields().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> fields.add(e.getKey() + " " + e.getValue()));
        return Words.count(totals.same(), "event") + " the same, " + totals.added() + " added, " + totals.removed()
                + " removed, " + totals.changed() + " changed"
                + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")");
    }

    private static String event(JsonNode event) {
        List<String> parts = new ArrayList<>();
        String mode = text(event, "mode").map(m -> "/" + m).orElse("");
        parts.add(text(event, "event").orElse("?") + mode);
        text(event, "date").ifPresent(parts::add);
        parts.add(side(event.path("actor")) + " > " + side(event.path("recipient")));
        text(event, "status").ifPresent(parts::add);
        parts.add(value(event.path("trigger").path("text")));
        return String.join("  ", parts);
    }

    private static String side(JsonNode participants) {
        List<String> names = new ArrayList<>();
        participants.forEach(
                p -> names.add(text(p, "name").or(() -> text(p, "text")).orElse("?")));
        return names.isEmpty() ? "-" : String.join("; ", names);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    private static String value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "none";
        }
        String text = value.toString().replace("\n", " ");
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 3))) + "...";
    }
}
