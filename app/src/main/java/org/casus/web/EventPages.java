package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.casus.output.Phrases;
import org.casus.service.Chips;
import org.casus.service.Query;
import org.casus.service.Views;
import org.casus.store.StoredArticle;
import org.casus.store.StoredEvent;

/** One event, one article, one actor. */
final class EventPages {

    private final Frame frame;
    private final Phrases phrases;

    EventPages(Frame frame, Phrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    void add(RoutesConfig routes) {
        routes.get("/event/{id}", this::event);
        routes.get("/event/{id}/evidence.json", this::evidence);
        routes.get("/article/{id}", this::article);
        routes.get("/actor/{name}", this::actor);
    }

    private void event(Context context) {
        String id = context.pathParam("id");
        Views.Line line = frame.desk()
                .event(id)
                .orElseThrow(() -> new NotFoundResponse("There is no event " + id + " on this desk."));
        StoredEvent stored = line.stored();
        LineView view = new LineView(line, phrases.of(stored.event().code()));
        context.html(frame.page(
                "event",
                frame.shell(view.actors() + " " + view.phrase(), ""),
                "line",
                view,
                "cluster",
                frame.desk().cluster(id),
                "notes",
                NoteView.of(frame.desk().store().notes(id)),
                "corrections",
                frame.desk().store().correctionsOf(id),
                "query",
                QueryView.of(context).url()));
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
        context.html(frame.page(
                "article",
                frame.shell(stored.coded().article().title().orElse(id), ""),
                "article",
                ArticleView.of(stored.coded(), stored.sha256(), phrases),
                "notes",
                NoteView.of(frame.desk().filing(id).notes())));
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
        context.html(frame.page(
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
                "timeline",
                TimelinePage.of(frame.desk().timeline(involved, java.util.Optional.empty())),
                "latest",
                frame.desk().list(involved, Views.Order.NEWEST, java.util.Optional.empty(), 10).lines().stream()
                        .map(l -> new LineView(l, phrases.of(l.stored().event().code())))
                        .toList()));
    }
}
