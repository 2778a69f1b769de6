package org.casus.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.casus.eval.TimeScores;

/** Scores of times as one JSON object. */
public final class TimeScoreJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TimeScoreJson() {}

    /** One line; each single difference too, if asked for. */
    public static String of(TimeScores scores, int articles, boolean differences) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", articles);
        ObjectNode spans = root.putObject("found");
        ScoreJson.score(spans.putObject("overlap"), scores.overlap());
        ScoreJson.score(spans.putObject("exact"), scores.exact());
        ScoreJson.accuracy(root.putObject("value"), scores.all().values());
        ScoreJson.accuracy(root.putObject("value_of_found"), scores.values());
        ScoreJson.accuracy(root.putObject("left_open"), scores.open());
        ObjectNode kinds = root.putObject("by_kind");
        scores.byKind().forEach((kind, part) -> {
            ObjectNode node = kinds.putObject(kind);
            ScoreJson.accuracy(node.putObject("found"), part.found());
            ScoreJson.accuracy(node.putObject("value"), part.values());
        });
        if (differences) {
            var list = root.putArray("differences");
            for (TimeScores.Difference difference : scores.differences()) {
                list.addObject()
                        .put("article", difference.article())
                        .put("start", difference.span().start())
                        .put("end", difference.span().end())
                        .put("kind", difference.kind().orElse(null))
                        .put("gold", value(difference.gold()))
                        .put("coded", value(difference.coded()));
            }
        }
        return root.toString();
    }

    private static String value(Optional<TimeScores.Value> value) {
        return value.map(v -> v.precision() + " "
                        + (v.first().equals(v.last()) ? v.first().toString() : v.first() + "/" + v.last()))
                .orElse("none");
    }
}
