package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Plan;
import org.casus.model.PlanState;
import org.casus.model.PlanStep;
import org.casus.model.Span;
import org.casus.model.Success;
import org.casus.model.TimeExpression;

/** One JSON object a plan, one plan a line. Offsets are into the text as published. */
public final class PlanJsonWriter implements EventWriter {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final Function<Success, List<Plan>> finder;
    private final Set<PlanState> states;

    /**
     * @param finder finds the plans of an article
     * @param states only plans that stand so are written
     */
    public PlanJsonWriter(Writer out, Function<Success, List<Plan>> finder, Set<PlanState> states) {
        this.out = out;
        this.finder = finder;
        this.states = Set.copyOf(states);
    }

    @Override
    public void write(Success coded) throws IOException {
        for (Plan plan : PlanWords.of(coded, finder, states)) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = factory.createGenerator(line)) {
                new Line(json, coded.source()).write(coded, plan);
            }
            out.write(line.append('\n').toString());
        }
    }

    /** The fields of one plan, in a fixed order. */
    private record Line(JsonGenerator json, Article article) {

        void write(Success coded, Plan plan) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", plan.id());
            json.writeStringField("article", article.id());
            json.writeStringField("kind", plan.kind().label());
            text("event", plan.code().map(c -> c.event()));
            text("mode", plan.code().flatMap(c -> c.mode()));
            participants("actor", plan.actors());
            participants("with", plan.others());
            place(plan);
            date("date", plan.date());
            json.writeStringField("state", plan.state().label());
            json.writeArrayFieldStart("steps");
            for (PlanStep step : plan.steps()) {
                step(step);
            }
            json.writeEndArray();
            called(plan);
            json.writeArrayFieldStart("explanation");
            for (String why : plan.explanation()) {
                json.writeString(why);
            }
            json.writeEndArray();
            text("publication_date", Facts.published(coded).map(Object::toString));
            json.writeStringField("coder", coded.provenance().coder());
            json.writeStringField("model", coded.provenance().model());
            json.writeStringField("codebook", coded.provenance().codebook());
            json.writeEndObject();
        }

        private void step(PlanStep step) throws IOException {
            json.writeStartObject();
            json.writeStringField("change", step.change().label());
            date("date", step.date());
            json.writeBooleanField("before", step.before());
            participant("by", step.by());
            participant("speaker", step.speaker());
            span("words", Optional.of(step.words()));
            span("sentence", Optional.of(step.sentence()));
            date("planned", step.planned());
            span("condition", step.condition());
            json.writeEndObject();
        }

        private void called(Plan plan) throws IOException {
            json.writeArrayFieldStart("called");
            for (Plan.Called called : plan.called()) {
                json.writeStartObject();
                participant("side", Optional.of(called.side()));
                json.writeStringField("change", called.change().label());
                span("words", Optional.of(called.words()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void place(Plan plan) throws IOException {
            if (plan.place().isEmpty()) {
                json.writeNullField("place");
                return;
            }
            Optional<Place> place = plan.place().flatMap(p -> p.value().value());
            json.writeObjectFieldStart("place");
            words(plan.place().orElseThrow().span());
            text("name", place.map(Place::name));
            text("country", place.flatMap(Place::country));
            json.writeEndObject();
        }

        private void date(String field, Optional<TimeExpression> time) throws IOException {
            text(field, time.map(PlanWords::date));
        }

        private void participants(String field, List<Participant> all) throws IOException {
            json.writeArrayFieldStart(field);
            for (Participant one : all) {
                participant(one);
            }
            json.writeEndArray();
        }

        private void participant(String field, Optional<Participant> one) throws IOException {
            if (one.isEmpty()) {
                json.writeNullField(field);
            } else {
                json.writeFieldName(field);
                participant(one.orElseThrow());
            }
        }

        private void participant(Participant one) throws IOException {
            json.writeStartObject();
            words(one.span());
            text("code", Facts.country(one));
            text("sector", Facts.sector(one));
            text("name", one.actor().value().map(Actor::name));
            json.writeEndObject();
        }

        private void span(String field, Optional<Span> span) throws IOException {
            if (span.isEmpty()) {
                json.writeNullField(field);
            } else {
                json.writeObjectFieldStart(field);
                words(span.orElseThrow());
                json.writeEndObject();
            }
        }

        private void words(Span span) throws IOException {
            Span published = article.alignment().published(span);
            json.writeNumberField("start", published.start());
            json.writeNumberField("end", published.end());
            json.writeStringField("text", span.of(article.text()));
        }

        private void text(String field, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(field, value.orElseThrow());
            } else {
                json.writeNullField(field);
            }
        }
    }
}
