package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.service.Desk;
import org.casus.service.Query;
import org.casus.service.QueryUrl;
import org.casus.service.Views;
import org.casus.web.api.ExportForm;

/** The views of one query: list, timeline, map, dyads, and its export. */
final class QueryPages {

    private static final int PAGE = 40;
    private static final int DYADS = 400;
    private static final int SUGGESTED = 8;

    private final Frame frame;
    private final World world = World.load();

    QueryPages(Frame frame) {
        this.frame = frame;
    }

    void add(RoutesConfig routes) {
        routes.get("/list", inOrder(frame, "/list", this::list));
        routes.get("/list/more", frame.turns().take(this::more));
        routes.get("/timeline", inOrder(frame, "/timeline", this::timeline));
        routes.get("/map", inOrder(frame, "/map", this::map));
        routes.get("/map/box", this::box);
        routes.get("/dyads", inOrder(frame, "/dyads", this::dyads));
        routes.get("/suggest", frame.turns().take(this::suggest));
        routes.get("/export", this::export);
    }

    /** What draws a view. */
    interface View {
        void show(Context context, QueryView query);
    }

    /** A query has one address: what a form brings apart is put together and asked again. It is drawn in turn. */
    static Handler inOrder(Frame frame, String path, View view) {
        return frame.turns().take(context -> {
            QueryView query = QueryView.of(context);
            if (QueryView.wantsOrder(context)) {
                String url = query.url();
                context.redirect(url.isEmpty() ? path : path + "?" + url);
            } else {
                view.show(context, query);
            }
        });
    }

    private void list(Context context, QueryView query) {
        Views.Order order = order(context);
        Views.Page page = frame.desk().list(query.query(), order, cursor(context), PAGE);
        boolean empty = page.total() == 0 && query.query().equals(Query.ALL);
        frame.page(
                context,
                "list",
                frame.shell("Events", "list", query, page.total()),
                "lines",
                frame.lines(page),
                "filters",
                Filters.of(frame.desk(), query.query()),
                "order",
                order,
                "next",
                page.next().orElse(""),
                "codes",
                context.queryParam("codes") != null,
                "empty",
                empty);
    }

    private void more(Context context) {
        QueryView query = QueryView.of(context);
        Views.Order order = order(context);
        Views.Page page = frame.desk().list(query.query(), order, cursor(context), PAGE);
        frame.part(
                context,
                "lines",
                "lines",
                frame.lines(page),
                "query",
                query.url(),
                "next",
                page.next().orElse(""),
                "codes",
                context.queryParam("codes") != null,
                "order",
                order);
    }

    private void timeline(Context context, QueryView query) {
        Views.Timeline timeline = frame.desk()
                .timeline(
                        query.query(),
                        Optional.ofNullable(context.queryParam("unit")).map(QueryPages::unit));
        frame.page(
                context,
                "timeline",
                frame.shell("Timeline", "timeline", query, timeline.total()),
                "page",
                TimelinePage.of(timeline),
                "timeline",
                timeline,
                "base",
                query.base("from", "to"));
    }

    private void map(Context context, QueryView query) {
        Views.MapView view = frame.desk().map(query.query());
        frame.page(
                context,
                "map",
                frame.shell("Map", "map", query, view.total()),
                "map",
                MapPage.of(view, world),
                "view",
                view,
                "base",
                query.base("place"));
    }

    /** A part of the sheet as a filter. */
    private void box(Context context) {
        QueryView query = QueryView.of(context);
        double x = number(context, "x");
        double y = number(context, "y");
        Projection.Degrees north = Projection.back(x + number(context, "w") / 2, y);
        Projection.Degrees south = Projection.back(x + number(context, "w") / 2, y + number(context, "h"));
        Projection.Degrees west = Projection.back(x, y + number(context, "h") / 2);
        Projection.Degrees east = Projection.back(x + number(context, "w"), y + number(context, "h") / 2);
        context.redirect(String.format(
                Locale.ROOT,
                "/map?%sbox=%.2f,%.2f,%.2f,%.2f",
                query.base("box"),
                south.latitude(),
                west.longitude(),
                north.latitude(),
                east.longitude()));
    }

    private void dyads(Context context, QueryView query) {
        Views.Level level = "actor".equals(context.queryParam("level")) ? Views.Level.ACTOR : Views.Level.COUNTRY;
        Views.Dyads dyads = frame.desk().dyads(query.query(), level, DYADS);
        frame.page(
                context,
                "dyads",
                frame.shell("Dyads", "dyads", query, frame.desk().count(query.query())),
                "page",
                DyadPage.of(dyads, Optional.ofNullable(context.queryParam("focus"))),
                "level",
                level,
                "base",
                query.base("actor", "recipient"));
    }

    private void suggest(Context context) {
        String typed = Optional.ofNullable(context.queryParam("search")).orElse("");
        String within = Optional.ofNullable(context.queryParam("within")).orElse("");
        frame.part(
                context,
                "suggestions",
                "suggestions",
                typed.isBlank() ? List.of() : frame.desk().suggest(typed.strip(), SUGGESTED),
                "base",
                new QueryView(QueryUrl.parse(within)).base());
    }

    private void export(Context context) throws IOException {
        Query query = QueryView.of(context).query();
        Desk.Export form =
                ExportForm.of(Optional.ofNullable(context.queryParam("format")).orElse("csv"));
        context.contentType(ExportForm.type(form));
        context.header("Content-Disposition", "attachment; filename=\"casus-events." + ExportForm.ending(form) + "\"");
        context.header("X-Casus-Rows", Long.toString(frame.desk().count(query)));
        frame.desk().export(query, form, context.res().getOutputStream());
    }

    private static Views.Order order(Context context) {
        String name = context.queryParam("order");
        if (name == null) {
            return Views.Order.NEWEST;
        }
        for (Views.Order order : Views.Order.values()) {
            if (order.name().equalsIgnoreCase(name)) {
                return order;
            }
        }
        throw new BadRequestResponse("order is '" + name + "'; it is newest, oldest, doubtful or corroborated.");
    }

    private static Views.Unit unit(String name) {
        for (Views.Unit unit : Views.Unit.values()) {
            if (unit.name().equalsIgnoreCase(name)) {
                return unit;
            }
        }
        throw new BadRequestResponse("unit is '" + name + "'; it is day, week, month or year.");
    }

    private static Optional<String> cursor(Context context) {
        return Optional.ofNullable(context.queryParam("after")).filter(c -> !c.isEmpty());
    }

    private static double number(Context context, String parameter) {
        try {
            return Double.parseDouble(
                    Optional.ofNullable(context.queryParam(parameter)).orElse(""));
        } catch (NumberFormatException e) {
            throw new BadRequestResponse(parameter + " is no number.");
        }
    }
}
