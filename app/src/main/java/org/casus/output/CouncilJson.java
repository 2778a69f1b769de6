package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.institution.DataVersion;
import org.casus.institution.council.Ballot;
import org.casus.institution.council.Member;
import org.casus.institution.council.Power;
import org.casus.institution.council.RecordedVeto;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.council.Standing;
import org.casus.institution.council.VoteAnswer;

/** Answers on the Council as JSON, one object a line. */
public final class CouncilJson {

    private CouncilJson() {}

    /**
     * What became of a vote.
     *
     * @param vote the recorded vote, if it is one
     */
    public static String answer(DataVersion data, VoteAnswer answer, Optional<RecordedVote> vote) throws IOException {
        return InstitutionJson.line(data, json -> {
            if (vote.isPresent()) {
                about(json, vote.get());
            }
            ballot(json, answer.ballot());
            json.writeStringField("outcome", answer.outcome().code());
            json.writeNumberField("quota", answer.quota());
            Json.strings(json, "permanent_no", answer.permanentNo());
            Json.strings(json, "permanent_not_yes", answer.permanentAside());
            Json.text(json, "without_veto", answer.withoutVeto());
            json.writeStringField("pivot", answer.pivot());
            Json.strings(json, "warnings", answer.warnings());
            InstitutionJson.explanation(json, "explanation", answer.explanation());
        });
    }

    /** A vote of the record. */
    public static String vote(DataVersion data, RecordedVote vote) throws IOException {
        return InstitutionJson.line(data, json -> {
            about(json, vote);
            ballot(json, vote.ballot());
            json.writeStringField("outcome", vote.outcome());
        });
    }

    private static void about(JsonGenerator json, RecordedVote vote) throws IOException {
        json.writeStringField("vote", vote.id());
        json.writeStringField("symbol", vote.symbol());
        Json.text(json, "resolution", vote.resolution());
        json.writeStringField("title", vote.title());
        json.writeStringField("topic", vote.topic());
        Json.strings(json, "states", vote.states());
        json.writeStringField("recorded_outcome", vote.outcome());
        json.writeBooleanField("corrected", vote.corrected());
    }

    private static void ballot(JsonGenerator json, Ballot ballot) throws IOException {
        json.writeStringField("date", ballot.date().toString());
        json.writeStringField("kind", ballot.kind().code());
        Json.strings(json, "yes", ballot.yes());
        Json.strings(json, "no", ballot.no());
        Json.strings(json, "abstain", ballot.abstain());
        Json.strings(json, "not_voting", ballot.notVoting());
    }

    /** A veto of the record. */
    public static String veto(DataVersion data, RecordedVeto veto) throws IOException {
        return InstitutionJson.line(data, json -> {
            json.writeStringField("id", veto.id());
            json.writeStringField("date", veto.date().toString());
            Json.text(json, "draft", veto.draft());
            json.writeStringField("kind", veto.kind());
            json.writeStringField("agenda", veto.agenda());
            json.writeStringField("topic", veto.topic());
            Json.strings(json, "states", veto.states());
            Json.strings(json, "vetoing", veto.vetoing());
            Json.strings(json, "other_no", veto.otherNo());
            json.writeStringField("totals", veto.totals());
            Json.text(json, "vote", veto.vote());
            json.writeStringField("confidence", veto.confidence());
        });
    }

    /** The members of a day, or terms of a state. */
    public static String members(DataVersion data, Optional<LocalDate> day, List<Member> members) throws IOException {
        return InstitutionJson.line(data, json -> {
            Json.text(json, "date", day);
            Json.objects(json, "members", members, member -> {
                json.writeStringField("code", member.code());
                json.writeStringField("seat", member.seat());
                Json.text(json, "name_then", member.nameThen());
                json.writeBooleanField("permanent", member.permanent());
                json.writeStringField("from", member.start().toString());
                Json.text(json, "to", member.end());
            });
        });
    }

    /** Who can block. */
    public static String standing(DataVersion data, Standing standing, Power power) throws IOException {
        return InstitutionJson.line(data, json -> {
            json.writeStringField("date", standing.date().toString());
            json.writeStringField("kind", standing.kind().code());
            Json.strings(json, "yes", standing.yes());
            Json.strings(json, "no", standing.no());
            Json.strings(json, "abstain", standing.abstain());
            Json.strings(json, "open", standing.open());
            json.writeNumberField("quota", standing.quota());
            json.writeNumberField("missing", standing.missing());
            json.writeBooleanField("passable", standing.passable());
            Json.strings(json, "vetoes", standing.vetoes());
            Json.strings(json, "can_veto", standing.canVeto());
            json.writeNumberField("blocking_number", standing.blockingNumber());
            json.writeNumberField("completions", standing.completionCount());
            json.writeArrayFieldStart("completion_sets");
            for (List<String> set : standing.completions()) {
                json.writeString(String.join(" ", set));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("power");
            json.writeNumberField("winning_coalitions", power.winning());
            json.writeNumberField("minimal_winning_coalitions", power.minimalWinning());
            json.writeNumberField("adopting_profiles", power.adopting());
            json.writeNumberField("profiles", power.profiles());
            json.writeNumberField("shapley_permanent", power.shapleyPermanent());
            json.writeNumberField("shapley_elected", power.shapleyElected());
            json.writeNumberField("banzhaf_permanent", power.banzhafPermanent());
            json.writeNumberField("banzhaf_elected", power.banzhafElected());
            json.writeEndObject();
        });
    }
}
