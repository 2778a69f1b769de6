package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import org.casus.model.CodedArticle;
import org.casus.model.Event;

/** One JSON object an event, one event a line: the names of PLOVER 2.0 and our own. */
final class JsonLinesWriter implements CodedWriter {

    private final Writer out;
    private final Codes codes;
    private final boolean cameo;

    JsonLinesWriter(Writer out, Codes codes, boolean cameo) {
        this.out = out;
        this.codes = codes;
        this.cameo = cameo;
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        for (Event event : coded.events()) {
            out.write(Json.line(json -> new EventJson(json, codes, cameo, coded, event).write()));
        }
    }
}
