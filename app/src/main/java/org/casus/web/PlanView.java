package org.casus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.casus.store.Filing;

/** An entry of the ledger of plans as pages print it. */
public record PlanView(
        String article, String title, String state, String date, String place, List<Step> steps, List<String> called) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public PlanView {
        steps = List.copyOf(steps);
        called = List.copyOf(called);
    }

    /** One thing that was done to the plan. */
    public record Step(String date, String change, String by, String planned, String condition, String words) {}

    /** @param article id of the article, empty text if it is not stored */
    static PlanView of(String article, Filing.PlanEntry entry) {
        try {
            JsonNode json = JSON.readTree(entry.json());
            List<Step> steps = new ArrayList<>();
            for (JsonNode step : json.path("steps")) {
                steps.add(new Step(
                        step.path("date").asText(""),
                        step.path("change").asText(),
                        name(step.path("by")),
                        step.path("planned").isNull()
                                ? ""
                                : step.path("planned").asText(""),
                        step.path("condition").path("text").asText(""),
                        step.path("sentence").path("text").asText()));
            }
            List<String> called = new ArrayList<>();
            for (JsonNode one : json.path("called")) {
                called.add(name(one.path("side")) + " calls it "
                        + one.path("change").asText() + ": \u201C"
                        + one.path("words").path("text").asText() + "\u201D");
            }
            String with = names(json.path("with"));
            String title = json.path("kind").asText() + ": " + names(json.path("actor"))
                    + (with.isEmpty() ? "" : " with " + with);
            String date = json.path("date").isNull()
                    ? "no day told"
                    : "for " + json.path("date").asText();
            return new PlanView(
                    article,
                    capital(title),
                    entry.state(),
                    date,
                    json.path("place").path("name").asText(""),
                    steps,
                    called);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan that this program did not write: " + entry.json(), e);
        }
    }

    private static String names(JsonNode participants) {
        List<String> names = new ArrayList<>();
        participants.forEach(p -> names.add(name(p)));
        return names.isEmpty() ? "" : String.join(", ", names);
    }

    private static String name(JsonNode participant) {
        String name = participant.path("name").asText("");
        return name.isEmpty() || name.equals("null") ? participant.path("text").asText("") : name;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
