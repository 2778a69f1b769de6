package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.casus.claim.ClaimThread;
import org.casus.claim.ClaimThreads;
import org.casus.claim.Voice;
import org.casus.model.Stance;
import org.casus.model.Success;

/** One JSON object a thread of claims, one thread a line. */
public final class ThreadJsonWriter implements EventWriter {

    private final JsonFactory factory = new JsonFactory();
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
                StringWriter line = new StringWriter();
                try (JsonGenerator json = factory.createGenerator(line)) {
                    write(json, coded, thread);
                }
                out.write(line.append('\n').toString());
            }
        }
    }

    private void write(JsonGenerator json, Success coded, ClaimThread thread) throws IOException {
        EventJson act = new EventJson(json, codes, false, coded.coded(), thread.act());
        json.writeStartObject();
        json.writeStringField("id", thread.id());
        json.writeStringField("article", coded.source().id());
        act.writeAct();
        json.writeArrayFieldStart("events");
        for (String event : thread.events()) {
            json.writeString(event);
        }
        json.writeEndArray();
        json.writeBooleanField("by_outlet", thread.byOutlet());
        json.writeBooleanField("disputed", thread.isDisputed());
        for (Stance stance : Stance.values()) {
            json.writeArrayFieldStart(stance.label());
            for (Voice voice : thread.voices(stance)) {
                json.writeStartObject();
                json.writeStringField("of_event", voice.event());
                act.claim(voice.claim(), voice.stance());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        act.writeOrigin();
        json.writeEndObject();
    }
}
