package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.casus.service.Chips;
import org.casus.service.Query;
import org.casus.service.Views;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/** One event, one article, one actor. */
final class EventPages {

    private static final int LATEST = 10;

    private final Frame frame;

    EventPages(Frame frame) {
        this.frame = frame;
    }

    void add(RoutesConfig routes) {
        routes.get("/event/{id}", frame.turns().take(this::event));
        routes.get("/event/{id}/evidence.json", this::evidence);
        routes.get("/article/{id}", frame.turns().take(this::article));
        routes.get("/actor/{name}", frame.turns().take(this::actor));
    }

    private void event(Context context) {
        String id = context.pathParam("id");
        Views.Line line = frame.desk()
                .event(id)
                .orElseThrow(() -> new NotFoundResponse("There is no event " + id + " on this desk."));
        LineView view = frame.line(line);
        frame.page(
                context,
                "event",
                frame.shell(view.actors() + " " + view.phrase(), ""),
                "line",
                view,
                "cluster",
                frame.desk().cluster(line),
                "notes",
                NoteView.of(frame.desk().store().notes(id)),
                "corrections",
                frame.desk().store().correctionsOf(id),
                "query",
                QueryView.of(context).url());
    }

    private void evidence(Context context) {
        String id = context.pathParam("id");
        StoredEvent stored = frame.desk()
                .event(id)
                .orElseThrow(() -> new NotFoundResponse("There is no event " + id + " on this desk."))
                .stored();
        context.contentType("application/json");
        context.header("Content-Disposition", "attachment; filename=\"casus-evidence.json\"");
        context.result(frame.desk().evidence(stored));
    }

    private void article(Context context) {
        String id = context.pathParam("id");
        StoredArticle stored = frame.desk()
                .article(id)
                .orElseThrow(() -> new NotFoundResponse("There is no article " + id + " on this desk."));
        frame.page(
                context,
                "article",
                frame.shell(stored.coded().article().title().orElse(id), ""),
                "article",
                ArticleView.of(stored.coded(), stored.sha256(), frame.phrases()),
                "notes",
                NoteView.of(frame.desk().filing(id).notes()));
    }

    private void actor(Context context) {
        String name = context.pathParam("name");
        Query does = Chips.with(Query.ALL, "actor", List.of(name));
        Query suffers = Chips.with(Query.ALL, "recipient", List.of(name));
        Query involved = Chips.with(Query.ALL, "involving", List.of(name));
        long total = frame.desk().count(involved);
        if (total == 0) {
            throw new NotFoundResponse("No event on this desk names " + name + ".");
        }
        frame.page(
                context,
                "actor",
                frame.shell(name, ""),
                "name",
                name,
                "total",
                total,
                "acts",
                frame.desk().facet(does, "type", 16),
                "towards",
                frame.desk().facet(does, "recipient", 10),
                "by",
                frame.desk().facet(suffers, "actor", 10),
                "latest",
                frame.lines(frame.desk().list(involved, Views.Order.NEWEST, Optional.empty(), LATEST)));
    }
}
