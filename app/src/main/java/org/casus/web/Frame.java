package org.casus.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.output.Phrases;
import org.casus.service.Desk;
import org.casus.service.Views;

/** What all pages are made with. */
record Frame(Desk desk, Templates templates, Phrases phrases, String assets, String csrf, boolean demo, Turns turns) {

    /** What surrounds a page that shows no query. */
    Shell shell(String title, String view) {
        return new Shell(title, view, "", "", List.of(), -1, assets, csrf, demo);
    }

    /** What surrounds a view of a query. */
    Shell shell(String title, String view, QueryView query, long total) {
        return new Shell(title, view, query.url(), query.typed(), query.chips(), total, assets, csrf, demo);
    }

    /** Answers with a page with values by the names of the template's parameters: {@code name, value, name, value}. */
    void page(Context context, String template, Shell shell, Object... values) {
        Map<String, Object> all = named(values);
        all.put("shell", shell);
        answer(context, template, all);
    }

    /** Answers with a part of a page, for htmx. */
    void part(Context context, String template, Object... values) {
        answer(context, template, named(values));
    }

    private static Map<String, Object> named(Object... values) {
        Map<String, Object> all = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put((String) values[i], values[i + 1]);
        }
        return all;
    }

    private void answer(Context context, String template, Map<String, Object> values) {
        context.contentType(ContentType.TEXT_HTML).result(templates.render(template, values));
    }

    /** An event in words. */
    LineView line(Views.Line line) {
        return new LineView(line, phrases.of(line.stored().event().code()));
    }

    /** The events of a page of the list in words. */
    List<LineView> lines(Views.Page page) {
        return page.lines().stream().map(this::line).toList();
    }
}
