package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.Sample;
import org.casus.model.Actor;
import org.casus.model.EventCode;
import org.casus.model.Participant;
import org.casus.model.Plan;
import org.casus.model.PlanChange;
import org.casus.model.PlanKind;
import org.casus.model.PlanState;
import org.casus.model.PlanStep;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.junit.jupiter.api.Test;

class PlanWritersTest {

    private static final Set<PlanState> ALL = EnumSet.allOf(PlanState.class);

    private static Span span(String words) {
        int at = Sample.TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Participant party(String words, String name, String country) {
        return new Participant(
                span(words),
                words,
                new Resolution.Resolved<>(
                        new Actor(name, Optional.of(country), "GOV", Optional.empty()), 0.9, "the test"),
                Optional.empty());
    }

    private static Plan plan() {
        Participant france = party("Paris", "France", "FRA");
        Participant rell = party("Rell", "Ada Rell", "ITA");
        Span sentence = new Span(Sample.TEXT.indexOf("Paris"), Sample.TEXT.length());
        PlanStep announced = new PlanStep(
                PlanChange.ANNOUNCED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                span("talks"),
                span("France rejects talks."),
                Optional.of(new TimeExpression.Month(YearMonth.of(2016, 11))),
                Optional.empty(),
                true);
        PlanStep cancelled = new PlanStep(
                PlanChange.CANCELLED,
                Optional.of(new TimeExpression.Day(LocalDate.of(2016, 10, 10))),
                Optional.of(france),
                Optional.of(rell),
                span("refused to meet"),
                sentence,
                Optional.empty(),
                Optional.of(span("on Monday")),
                false);
        return new Plan(
                "sample.txt:plan:15",
                PlanKind.MEETING,
                Optional.of(new EventCode("CONSULT", Optional.empty())),
                List.of(france),
                List.of(rell),
                Optional.empty(),
                Optional.of(new TimeExpression.Month(YearMonth.of(2016, 11))),
                PlanState.CANCELLED,
                List.of(announced, cancelled),
                List.of(
                        new Plan.Called(france, PlanChange.CANCELLED, span("refused")),
                        new Plan.Called(rell, PlanChange.POSTPONED, span("talks"))),
                List.of("cancelled: a step cancelled, on 2016-10-10"));
    }

    private static String table(Set<PlanState> states, OutputOptions options) throws IOException {
        StringWriter out = new StringWriter();
        PlanTableWriter writer = new PlanTableWriter(out, success -> List.of(plan()), states, options);
        writer.write(Sample.code(Sample.article()));
        writer.finish();
        return out.toString();
    }

    @Test
    void theTableIsABlockAPlan() throws IOException {
        assertThat(table(ALL, new OutputOptions(false, true, false, 120))).isEqualTo("""
                sample.txt
                published 2016-10-11

                meeting: France (FRA GOV) and Ada Rell (ITA GOV) \u00B7 for 2016-11 \u00B7 CANCELLED
                    before      -                      announced for 2016-11  "talks"
                    2016-10-10  France, says Ada Rell  cancelled              "refused to meet", on condition: "on Monday"
                    they call it differently: France cancelled; Ada Rell postponed
                    - cancelled: a step cancelled, on 2016-10-10

                1 plan in 1 article
                """);
    }

    @Test
    void otherStatesAreLeftOut() throws IOException {
        assertThat(table(EnumSet.of(PlanState.HELD), OutputOptions.PLAIN)).isEqualTo("0 plans in 1 article\n");
    }

    @Test
    void jsonHasEveryStepWithItsWords() throws IOException {
        StringWriter out = new StringWriter();
        new PlanJsonWriter(out, success -> List.of(plan()), ALL).write(Sample.code(Sample.article()));
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(out.toString()).endsWith("}\n");
        assertThat(json.path("kind").asText()).isEqualTo("meeting");
        assertThat(json.path("event").asText()).isEqualTo("CONSULT");
        assertThat(json.path("mode").isNull()).isTrue();
        assertThat(json.path("state").asText()).isEqualTo("cancelled");
        assertThat(json.path("date").asText()).isEqualTo("2016-11");
        JsonNode step = json.path("steps").get(1);
        assertThat(step.path("change").asText()).isEqualTo("cancelled");
        assertThat(step.path("date").asText()).isEqualTo("2016-10-10");
        assertThat(step.path("by").path("code").asText()).isEqualTo("FRA");
        assertThat(step.path("words").path("text").asText()).isEqualTo("refused to meet");
        assertThat(step.path("words").path("start").asInt())
                .isEqualTo(span("refused to meet").start());
        assertThat(step.path("condition").path("text").asText()).isEqualTo("on Monday");
        assertThat(json.path("called").size()).isEqualTo(2);
        assertThat(json.path("coder").asText()).isEqualTo("casus 0");
    }
}
