package org.casus.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.casus.eval.Accuracy;
import org.casus.eval.ActPlaceScores;
import org.casus.eval.ActorScores;
import org.casus.eval.ClaimScores;
import org.casus.eval.ContextScores;
import org.casus.eval.Difference;
import org.casus.eval.EventScores;
import org.casus.eval.PlaceScores;
import org.casus.eval.PlanScores;
import org.casus.eval.ReadScores;
import org.casus.eval.RelationScores;
import org.casus.eval.Reliability;
import org.casus.eval.Score;
import org.casus.eval.StatusScorer;
import org.casus.eval.StatusScores;
import org.casus.eval.WordScore;

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
        reliability(root.putArray("reliability"), scores.reliability());
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

    /** One line: scores by type, what was taken for what, and how far confidence can be believed. */
    public static String of(RelationScores scores) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("macro_f1", number(scores.macroF1()));
        accuracy(root.putObject("event"), scores.all());
        ObjectNode types = root.putObject("by_event");
        scores.byEvent().forEach((type, score) -> score(types.putObject(type), score));
        var confused = root.putArray("confused");
        for (RelationScores.Confusion confusion : scores.confused()) {
            confused.addObject()
                    .put("gold", confusion.gold())
                    .put("predicted", confusion.predicted())
                    .put("count", confusion.count());
        }
        reliability(root.putArray("reliability"), scores.reliability());
        return root.toString();
    }

    private static void reliability(ArrayNode bins, Reliability reliability) {
        for (int i = 0; i < reliability.bins().size(); i++) {
            Reliability.Bin bin = reliability.bins().get(i);
            ObjectNode node = bins.addObject();
            node.put("from", number(Reliability.from(i))).put("to", number(Reliability.from(i + 1)));
            node.put("confidence", number(bin.confidence()));
            accuracy(node, bin.right());
        }
    }

    /**
     * One line: how many acts were coded at all, and of those how many with the right status.
     *
     * @param differences pairs to list one by one; none for the sums alone
     */
    public static String of(StatusScores scores, List<StatusScorer.Pair> differences) {
        ObjectNode root = MAPPER.createObjectNode();
        part(root, scores.all());
        ObjectNode statuses = root.putObject("by_status");
        scores.byStatus().forEach((status, part) -> {
            ObjectNode node = statuses.putObject(status.label());
            accuracy(node.putObject("recall"), part.recall());
            part(node, part);
        });
        ObjectNode confusion = root.putObject("confusion");
        scores.confusion().forEach((gold, row) -> {
            ObjectNode node = confusion.putObject(gold.label());
            row.forEach((coded, count) -> node.put(coded.label(), count));
        });
        ObjectNode kinds = root.putObject("by_kind");
        scores.byKind().forEach((kind, part) -> part(kinds.putObject(kind), part));
        if (!differences.isEmpty()) {
            var list = root.putArray("differences");
            for (StatusScorer.Pair pair : differences) {
                ObjectNode node = list.addObject()
                        .put("id", pair.gold().text())
                        .put("kind", pair.gold().kind())
                        .put("event", pair.gold().event())
                        .put("status", pair.gold().status().label())
                        .put("historical", pair.gold().historical());
                pair.coded()
                        .ifPresent(coded -> node.put("coded_event", coded.event())
                                .put(
                                        "coded_status",
                                        coded.statusOf(pair.gold().event()).label())
                                .put("coded_historical", coded.historical()));
            }
        }
        return root.toString();
    }

    private static void part(ObjectNode node, StatusScores.Part part) {
        node.put("acts", part.found().of());
        accuracy(node.putObject("found"), part.found());
        accuracy(node.putObject("type"), part.type());
        accuracy(node.putObject("status"), part.status());
        accuracy(node.putObject("historical"), part.historical());
        node.put("told_as_actual", part.asActual().right());
    }

    /** One line: who says what, over the events that were coded at all. */
    public static String of(ClaimScores scores) {
        ObjectNode root = MAPPER.createObjectNode();
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

    /** One line: how many plans were found, and of those how many stand rightly and for the right day. */
    public static String of(PlanScores scores, int articles) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", articles);
        score(root.putObject("found"), scores.found());
        accuracy(root.putObject("state"), scores.state());
        accuracy(root.putObject("date"), scores.date());
        return root.toString();
    }

    /** One line. */
    public static String of(ActPlaceScores scores) {
        ObjectNode root = MAPPER.createObjectNode();
        accuracy(root.putObject("exact"), scores.exact());
        accuracy(root.putObject("exact_of_given"), scores.given());
        accuracy(root.putObject("none_where_none_is_marked"), scores.unmarked());
        root.put("damaged", scores.damaged());
        return root.toString();
    }

    /**
     * One line.
     *
     * @param texts how many were scored
     */
    public static String of(PlaceScores scores, int texts) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("texts", texts);
        score(root.putObject("found"), scores.found());
        accuracy(root.putObject("country"), scores.country());
        accuracy(root.putObject("within_161_km"), scores.near());
        accuracy(root.putObject("precision"), scores.precision());
        accuracy(root.putObject("places_as_places"), scores.places());
        accuracy(root.putObject("metonyms_as_actors"), scores.actors());
        return root.toString();
    }

    /** One line: over all mentions, and by kind of mention. */
    public static String of(ActorScores scores, int articles) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", articles);
        figures(root, scores.all());
        ObjectNode kinds = root.putObject("by_kind");
        scores.byKind().forEach((kind, figures) -> figures(kinds.putObject(kind), figures));
        return root.toString();
    }

    private static void figures(ObjectNode node, ActorScores.Figures figures) {
        accuracy(node.putObject("found"), figures.found());
        accuracy(node.putObject("country"), figures.country());
        accuracy(node.putObject("sector"), figures.sector());
        accuracy(node.putObject("both"), figures.both());
    }

    /** One line: micro and macro averages, and the score of each context. */
    public static String of(ContextScores scores) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", scores.articles());
        score(root.putObject("micro"), scores.all());
        root.putObject("macro")
                .put("precision", number(scores.macroPrecision()))
                .put("recall", number(scores.macroRecall()))
                .put("f1", number(scores.macroF1()));
        ObjectNode contexts = root.putObject("by_context");
        scores.byContext().forEach((context, score) -> score(contexts.putObject(context), score));
        return root.toString();
    }

    /** One line; what gold does not have is left out. */
    public static String of(ReadScores scores) {
        ObjectNode root = MAPPER.createObjectNode();
        score(root.putObject("tokens"), scores.tokens());
        score(root.putObject("words"), scores.words());
        score(root.putObject("sentences"), scores.sentences());
        scores.trees().ifPresent(trees -> {
            word(root.putObject("upos"), trees.upos());
            word(root.putObject("feats"), trees.feats());
            word(root.putObject("lemma"), trees.lemma());
            word(root.putObject("uas"), trees.uas());
            word(root.putObject("las"), trees.las());
        });
        scores.allNames().ifPresent(micro -> score(root.putObject("entities"), micro));
        scores.names().ifPresent(names -> {
            ObjectNode types = root.putObject("by_entity");
            names.forEach((type, score) -> score(types.putObject(type.name()), score));
        });
        return root.toString();
    }

    private static void word(ObjectNode node, WordScore word) {
        node.put("f1", number(word.score().f1()));
        if (word.aligned().value().isPresent()) {
            node.put("aligned_accuracy", number(word.aligned().value().getAsDouble()));
        } else {
            node.putNull("aligned_accuracy");
        }
        node.put("right", word.score().right())
                .put("predicted", word.score().predicted())
                .put("gold", word.score().gold())
                .put("aligned", word.aligned().of());
    }

    static void score(ObjectNode node, Score score) {
        node.put("precision", number(score.precision()))
                .put("recall", number(score.recall()))
                .put("f1", number(score.f1()))
                .put("right", score.right())
                .put("predicted", score.predicted())
                .put("gold", score.gold());
    }

    static void accuracy(ObjectNode node, Accuracy accuracy) {
        if (accuracy.value().isPresent()) {
            node.put("accuracy", number(accuracy.value().getAsDouble()));
        } else {
            node.putNull("accuracy");
        }
        node.put("right", accuracy.right()).put("of", accuracy.of());
    }

    static BigDecimal number(double value) {
        return new BigDecimal(Words.number(value));
    }
}
