package org.casus.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleDiffTest {

    private static JsonNode event(String id, String type, int trigger, int sentence, String more) {
        try {
            return new ObjectMapper()
                    .readTree("{\"id\":\"" + id + "\",\"article\":\"a\",\"event\":\"" + type
                            + "\",\"trigger\":{\"start\":" + trigger + ",\"end\":" + (trigger + 4)
                            + "},\"text_info\":{\"start\":" + sentence + ",\"end\":" + (sentence + 50) + "}" + more
                            + ",\"coder\":\"casus " + id.length() + "\"}");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode event(String id, String type, int trigger) {
        return event(id, type, trigger, trigger / 50 * 50, "");
    }

    private static ArticleDiff diff(List<JsonNode> before, List<JsonNode> after) {
        return ArticleDiff.of("a", before, after, Set.of());
    }

    private static List<String> told(ArticleDiff diff) {
        List<String> all = new ArrayList<>();
        for (Difference difference : diff.differences()) {
            if (difference instanceof Difference.Changed changed) {
                changed.fields().forEach(f -> all.add(f.path() + ": " + f.before() + " -> " + f.after()));
            } else if (difference instanceof Difference.Added added) {
                all.add("+" + added.event().path("id").asText());
            } else if (difference instanceof Difference.Removed removed) {
                all.add("-" + removed.event().path("id").asText());
            }
        }
        return all;
    }

    @Test
    void versionsAloneMakeNoDifference() {
        JsonNode other = event("e1", "AID", 10);
        ((com.fasterxml.jackson.databind.node.ObjectNode) other).put("coder", "casus 9");

        assertThat(diff(List.of(event("e1", "AID", 10)), List.of(other))).isEqualTo(new ArticleDiff(1, List.of()));
    }

    @Test
    void valuesAreNamedByTheirPath() {
        JsonNode before = event("e1", "AID", 10, 0, ",\"actor\":[{\"code\":\"FRA\",\"sector\":\"GOV\"}],\"date\":null");
        JsonNode after = event(
                "e1",
                "AID",
                10,
                0,
                ",\"actor\":[{\"code\":\"FRA\",\"sector\":\"MIL\"},{\"code\":\"DEU\"}],\"date\":\"2016\"");

        assertThat(told(diff(List.of(before), List.of(after))))
                .containsExactly(
                        "actor[0].sector: \"GOV\" -> \"MIL\"",
                        "actor[1]:  -> {\"code\":\"DEU\"}",
                        "date: null -> \"2016\"");
        assertThat(ArticleDiff.of("a", List.of(before), List.of(after), Set.of("event", "date"))
                        .differences())
                .hasSize(1);
        assertThat(told(ArticleDiff.of("a", List.of(before), List.of(after), Set.of("event"))))
                .isEmpty();
    }

    @Test
    void eventsWithoutACommonIdGoTogetherByTheirWords() {
        assertThat(told(diff(List.of(event("e10", "AID", 10)), List.of(event("e12", "AID", 12)))))
                .contains("id: \"e10\" -> \"e12\"", "trigger.start: 10 -> 12");
        assertThat(told(diff(List.of(event("e10", "AID", 10)), List.of(event("e30", "AID", 30)))))
                .as("the same type in the same sentence")
                .contains("id: \"e10\" -> \"e30\"");
        assertThat(told(diff(List.of(event("e10", "AID", 10)), List.of(event("e30", "RETREAT", 30)))))
                .containsExactly("-e10", "+e30");
        assertThat(told(diff(List.of(event("e10", "AID", 10)), List.of(event("e90", "AID", 90)))))
                .containsExactly("-e10", "+e90");
    }

    @Test
    void anEventThatStandsTwiceIsOneTooMany() {
        assertThat(told(diff(List.of(event("e1", "AID", 10)), List.of(event("e1", "AID", 10), event("e1", "AID", 10)))))
                .containsExactly("+e1");
    }

    @Test
    void orderDoesNotMatter() {
        List<JsonNode> before = new ArrayList<>();
        List<JsonNode> after = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            before.add(event("e" + i, i % 3 == 0 ? "AID" : "CONSULT", i * 9));
            after.add(event(i % 4 == 0 ? "f" + i : "e" + i, i % 5 == 0 ? "AID" : "CONSULT", i * 9 + i % 2));
        }
        ArticleDiff sorted = diff(before, after);
        Random seeded = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(before, seeded);
            Collections.shuffle(after, seeded);
            assertThat(diff(before, after)).isEqualTo(sorted);
        }
    }
}
