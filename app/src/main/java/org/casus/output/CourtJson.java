package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.casus.institution.DataVersion;
import org.casus.institution.council.RecordedVeto;
import org.casus.institution.court.Answer;
import org.casus.institution.court.Barrier;
import org.casus.institution.court.Brake;
import org.casus.institution.court.JurisdictionAnswer;
import org.casus.institution.court.PartyStatus;
import org.casus.institution.court.Periods;
import org.casus.institution.court.Route;
import org.casus.institution.court.Situation;
import org.casus.institution.court.SuspectAnswer;
import org.casus.institution.court.Territory;

/** Answers on the Court as JSON, one object a line. */
public final class CourtJson {

    private CourtJson() {}

    /** Whether the Court has jurisdiction, and why. */
    public static String answer(DataVersion data, JurisdictionAnswer answer) throws IOException {
        return InstitutionJson.line(data, json -> {
            json.writeObjectFieldStart("question");
            question(json, answer.question());
            json.writeEndObject();
            json.writeStringField("answer", answer.answer().code());
            if (answer.answer() instanceof Answer.Partial partial) {
                periods(json, "covered", partial.covered());
            }
            if (answer.answer() instanceof Answer.Contested contested) {
                periods(json, "contested", contested.days());
            }
            Json.strings(json, "basis", answer.bases());
            suspects(json, answer.suspects());
            routes(json, answer.routes());
            brakes(json, answer.brakes());
            precedents(json, answer.precedents());
            Json.strings(json, "warnings", answer.warnings());
            InstitutionJson.explanation(json, "explanation", answer.explanation());
        });
    }

    /** How a state stood to the Statute on a day. */
    public static String party(DataVersion data, Territory place, LocalDate day, PartyStatus status, String reasons)
            throws IOException {
        return InstitutionJson.line(data, json -> {
            json.writeStringField("state", place.key());
            json.writeStringField("date", day.toString());
            json.writeBooleanField("party", status == PartyStatus.PARTY);
            json.writeStringField("status", status.label());
            json.writeStringField("reasons", reasons);
        });
    }

    static void question(JsonGenerator json, Situation question) throws IOException {
        json.writeStringField("crime", question.crimeNamed());
        json.writeStringField("from", question.from().toString());
        json.writeStringField("to", question.to().toString());
        Json.strings(
                json,
                "territory",
                question.territories().stream().map(Territory::label).toList());
        Json.strings(json, "nationality", question.suspects());
        json.writeStringField("as_of", question.asOf().toString());
        Json.strings(
                json, "barrier", question.barriers().stream().map(Barrier::name).toList());
    }

    private static void suspects(JsonGenerator json, List<SuspectAnswer> suspects) throws IOException {
        Json.objects(json, "suspects", suspects, suspect -> {
            json.writeStringField("nationality", suspect.nationality());
            periods(json, "covered", suspect.covered());
            periods(json, "contested", suspect.contested());
            Json.objects(json, "basis", suspect.bases(), basis -> {
                json.writeStringField("article", basis.article());
                json.writeStringField("source", basis.source());
                Json.text(json, "via", basis.via());
                json.writeBooleanField("disputed", basis.disputed());
                periods(json, "days", basis.days());
            });
        });
    }

    private static void routes(JsonGenerator json, List<Route> routes) throws IOException {
        Json.objects(json, "routes", routes, route -> {
            json.writeStringField("article", route.article());
            json.writeStringField("standing", route.standing().label());
            json.writeStringField("text", route.text());
            Json.strings(json, "citations", route.citations());
        });
    }

    private static void brakes(JsonGenerator json, List<Brake> brakes) throws IOException {
        Json.objects(json, "brakes", brakes, brake -> {
            json.writeStringField("article", brake.article());
            json.writeBooleanField("raised", brake.raised());
            json.writeStringField("text", brake.text());
            Json.strings(json, "citations", brake.citations());
        });
    }

    private static void precedents(JsonGenerator json, List<RecordedVeto> vetoes) throws IOException {
        Json.objects(json, "precedents", vetoes, veto -> {
            json.writeStringField("id", veto.id());
            json.writeStringField("date", veto.date().toString());
            Json.text(json, "draft", veto.draft());
            Json.strings(json, "vetoing", veto.vetoing());
            json.writeStringField("totals", veto.totals());
        });
    }

    private static void periods(JsonGenerator json, String field, Periods periods) throws IOException {
        Json.objects(json, field, periods.list(), period -> {
            json.writeStringField("from", period.from().toString());
            json.writeStringField("to", period.to().toString());
        });
    }
}
