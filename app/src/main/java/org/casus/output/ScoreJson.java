package org.casus.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.casus.eval.Accuracy;
import org.casus.eval.Difference;
import org.casus.eval.EventScores;
import org.casus.eval.Score;

/** Scores as one JSON object. */
public final class ScoreJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScoreJson() {}

    /**
     * One line.
     *
     * @param articles how many were scored
     * @param published publication dates that are right
     * @param differences whether each single difference is listed
     */
    public static String of(EventScores scores, int articles, Accuracy published, boolean differences) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", articles);
        score(root.putObject("type"), scores.type());
        score(root.putObject("direction"), scores.direction());
        accuracy(root.putObject("status"), scores.status());
        accuracy(root.putObject("mode"), scores.mode());
        accuracy(root.putObject("mode_or_none"), scores.modeOrNone());
        accuracy(root.putObject("date"), scores.date());
        accuracy(root.putObject("date_given"), scores.dateGiven());
        accuracy(root.putObject("speaker"), scores.speaker());
        accuracy(root.putObject("denied"), scores.denied());
        accuracy(root.putObject("publication_date"), published);
        ObjectNode types = root.putObject("by_type");
        scores.byType().forEach((type, score) -> score(types.putObject(type), score));
        if (differences) {
            var list = root.putArray("differences");
            for (Difference difference : scores.differences()) {
                list.addObject()
                        .put("article", difference.article())
                        .put("kind", Words.lower(difference.kind().name()))
                        .put("start", difference.trigger().start())
                        .put("end", difference.trigger().end())
                        .put("code", difference.code().toString())
                        .put("gold", difference.gold())
                        .put("predicted", difference.predicted());
            }
        }
        return root.toString();
    }

    private static void score(ObjectNode node, Score score) {
        node.put("precision", number(score.precision()))
                .put("recall", number(score.recall()))
                .put("f1", number(score.f1()))
                .put("right", score.right())
                .put("predicted", score.predicted())
                .put("gold", score.gold());
    }

    private static void accuracy(ObjectNode node, Accuracy accuracy) {
        if (accuracy.value().isPresent()) {
            node.put("accuracy", number(accuracy.value().getAsDouble()));
        } else {
            node.putNull("accuracy");
        }
        node.put("right", accuracy.right()).put("of", accuracy.of());
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(Words.number(value));
    }
}
