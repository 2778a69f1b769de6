package org.casus.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.casus.claim.ClaimThread;
import org.casus.claim.ClaimThreads;
import org.casus.model.Stance;
import org.casus.model.Success;

/** One JSON object a thread of claims, one thread a line. */
public final class ThreadJsonWriter implements EventWriter {

    private final Writer out;
    private final Codes codes;
    private final boolean disputed;

    /** @param disputed whether only threads with a denial are written */
    public ThreadJsonWriter(Writer out, Codes codes, boolean disputed) {
        this.out = out;
        this.codes = codes;
        this.disputed = disputed;
    }

    @Override
    public void write(Success coded) throws IOException {
        for (ClaimThread thread : ClaimThreads.of(coded)) {
            if (thread.isDisputed() || !disputed) {
                out.write(Json.line(json -> write(json, coded, thread)));
            }
        }
    }

    private void write(JsonGenerator json, Success coded, ClaimThread thread) throws IOException {
        EventJson act = new EventJson(json, codes, false, coded.coded(), thread.act());
        json.writeStringField("id", thread.id());
        json.writeStringField("article", coded.source().id());
        act.writeAct();
        Json.strings(json, "events", thread.events());
        json.writeBooleanField("by_outlet", thread.byOutlet());
        json.writeBooleanField("disputed", thread.isDisputed());
        for (Stance stance : Stance.values()) {
            Json.objects(json, stance.label(), thread.voices(stance), voice -> {
                json.writeStringField("of_event", voice.event());
                act.claim(voice.claim(), voice.stance());
            });
        }
        act.writeOrigin();
    }
}
