package org.casus.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.casus.eval.Accuracy;
import org.casus.eval.PlanScores;

/** Scores of plans as one JSON object. */
public final class PlanScoreJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlanScoreJson() {}

    public static String of(PlanScores scores, int articles) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", articles);
        root.putObject("found")
                .put("precision", number(scores.found().precision()))
                .put("recall", number(scores.found().recall()))
                .put("f1", number(scores.found().f1()))
                .put("right", scores.found().right())
                .put("predicted", scores.found().predicted())
                .put("gold", scores.found().gold());
        accuracy(root.putObject("state"), scores.state());
        accuracy(root.putObject("date"), scores.date());
        return root.toString();
    }

    private static void accuracy(ObjectNode node, Accuracy accuracy) {
        if (accuracy.value().isPresent()) {
            node.put("accuracy", number(accuracy.value().orElseThrow()));
        } else {
            node.putNull("accuracy");
        }
        node.put("right", accuracy.right()).put("of", accuracy.of());
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(Words.number(value));
    }
}
