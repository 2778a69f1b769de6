package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
            out.write(Json.line(json -> new Line(json, coded.source()).write(coded, plan)));
        }
    }

    /** The fields of one plan, in a fixed order. */
    private record Line(JsonGenerator json, Article article) {

        void write(Success coded, Plan plan) throws IOException {
            json.writeStringField("id", plan.id());
            json.writeStringField("article", article.id());
            json.writeStringField("kind", plan.kind().label());
            Json.text(json, "event", plan.code().map(c -> c.event()));
            Json.text(json, "mode", plan.code().flatMap(c -> c.mode()));
            Json.objects(json, "actor", plan.actors(), this::participant);
            Json.objects(json, "with", plan.others(), this::participant);
            place(plan);
            date("date", plan.date());
            json.writeStringField("state", plan.state().label());
            Json.objects(json, "steps", plan.steps(), this::step);
            called(plan);
            Json.strings(json, "explanation", plan.explanation());
            Json.text(json, "publication_date", Facts.published(coded));
            Json.provenance(json, coded.provenance());
        }

        private void step(PlanStep step) throws IOException {
            json.writeStringField("change", step.change().label());
            date("date", step.date());
            json.writeBooleanField("before", step.before());
            participant("by", step.by());
            participant("speaker", step.speaker());
            span("words", Optional.of(step.words()));
            span("sentence", Optional.of(step.sentence()));
            date("planned", step.planned());
            span("condition", step.condition());
        }

        private void called(Plan plan) throws IOException {
            Json.objects(json, "called", plan.called(), called -> {
                participant("side", Optional.of(called.side()));
                json.writeStringField("change", called.change().label());
                span("words", Optional.of(called.words()));
            });
        }

        private void place(Plan plan) throws IOException {
            Json.object(json, "place", plan.place(), mention -> {
                Optional<Place> place = mention.value().value();
                Json.published(json, article, mention.span());
                Json.text(json, "name", place.map(Place::name));
                Json.text(json, "country", place.flatMap(Place::country));
            });
        }

        private void date(String field, Optional<TimeExpression> time) throws IOException {
            Json.text(json, field, time.map(PlanWords::date));
        }

        private void participant(String field, Optional<Participant> one) throws IOException {
            Json.object(json, field, one, this::participant);
        }

        private void participant(Participant one) throws IOException {
            Json.published(json, article, one.span());
            Json.text(json, "code", Facts.country(one));
            Json.text(json, "sector", Facts.sector(one));
            Json.text(json, "name", one.actor().value().map(Actor::name));
        }

        private void span(String field, Optional<Span> span) throws IOException {
            Json.object(json, field, span, words -> Json.published(json, article, words));
        }
    }
}
