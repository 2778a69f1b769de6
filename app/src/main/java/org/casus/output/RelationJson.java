package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.casus.model.Relation;

/** A relation as a JSON line. */
public final class RelationJson {

    private static final double PLACES = 1e4;

    private RelationJson() {}

    /**
     * The object and a line end.
     *
     * @param top codes to list beside the best one, itself included; 1 lists none
     */
    public static String line(Relation relation, int top) throws IOException {
        return Json.line(json -> {
            json.writeStringField("id", relation.id());
            choice(json, relation.best().get(0));
            json.writeStringField("status", relation.status().label());
            Json.object(json, "trigger", relation.trigger(), trigger -> Json.offsets(json, trigger));
            if (top > 1) {
                Json.objects(json, "top", relation.best().stream().limit(top).toList(), choice -> choice(json, choice));
            }
            Json.provenance(json, relation.provenance());
        });
    }

    private static void choice(JsonGenerator json, Relation.Choice choice) throws IOException {
        json.writeStringField("event", choice.code().event());
        Json.text(json, "mode", choice.code().mode());
        json.writeNumberField("confidence", Math.round(choice.confidence() * PLACES) / PLACES);
    }
}
