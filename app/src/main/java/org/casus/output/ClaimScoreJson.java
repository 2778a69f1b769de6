package org.casus.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.casus.eval.Accuracy;
import org.casus.eval.ClaimScores;
import org.casus.eval.Score;

/** Scores of who says what, as one JSON object. */
public final class ClaimScoreJson {

    private ClaimScoreJson() {}

    /** One line. */
    public static String of(ClaimScores scores) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("events", scores.found().of());
        root.put("coded", scores.found().right());
        root.put("not_coded", scores.found().of() - scores.found().right());
        score(root.putObject("speaker_exact"), scores.exact());
        score(root.putObject("speaker_overlap"), scores.overlapping());
        accuracy(root.putObject("antecedent"), scores.antecedent());
        accuracy(root.putObject("cue"), scores.cue());
        accuracy(root.putObject("direct"), scores.direct());
        accuracy(root.putObject("stance"), scores.stance());
        score(root.putObject("denied_by"), scores.denied());
        accuracy(root.putObject("chain_exact"), scores.chain());
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
