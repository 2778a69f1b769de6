package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import org.casus.model.Success;

/** One JSON object a named place, one place a line. */
public final class PlaceJsonWriter implements EventWriter {

    private final Writer out;
    private final boolean actors;

    /** @param actors whether names that stand for those who act are written */
    public PlaceJsonWriter(Writer out, boolean actors) {
        this.out = out;
        this.actors = actors;
    }

    @Override
    public void write(Success coded) throws IOException {
        for (PlaceRow row : PlaceRow.of(coded, actors)) {
            out.write(Json.line(row::write));
        }
    }
}
