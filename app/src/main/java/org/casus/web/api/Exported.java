package org.casus.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.casus.service.Desk;
import org.casus.web.access.Scope;

/** All events of a query as a file, streamed. */
final class Exported {

    private final Desk desk;

    Exported(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> endpoints() {
        return List.of(new Endpoint("GET", "/export", Scope.READ, ExportForm.types(), List.of(), this::export));
    }

    private void export(Context context) throws IOException {
        Asked asked = Asked.query(context, "format");
        Desk.Export form = ExportForm.of(asked.text("format").orElse("jsonl"));
        context.contentType(ExportForm.type(form));
        context.header("Content-Disposition", "attachment; filename=\"casus-events." + ExportForm.ending(form) + "\"");
        context.header("X-Casus-Rows", Long.toString(desk.count(asked.query())));
        if (!context.req().getMethod().equals("HEAD")) {
            desk.export(asked.query(), form, context.res().getOutputStream());
        }
    }
}
