package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.PlanState;
import org.casus.output.Phrases;
import org.casus.service.Chips;
import org.casus.service.Query;
import org.casus.service.Views;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.StoredEvent;
import org.casus.web.api.PlanCursor;

/** What is claimed and denied, and what was planned: stories that run over several sentences and articles. */
final class ThreadPages {

    private static final int PAGE = 20;
    /** Pages of the list that are looked through for speakers before a page is shown with what there is. */
    private static final int LOOKED_THROUGH = 25;

    private final Frame frame;
    private final Phrases phrases;

    ThreadPages(Frame frame, Phrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    void add(RoutesConfig routes) {
        routes.get("/claims", QueryPages.inOrder("/claims", this::claims));
        routes.get("/plans", QueryPages.inOrder("/plans", this::plans));
    }

    private void claims(Context context, QueryView query) {
        boolean all = "all".equals(context.queryParam("n"));
        Query asked = all ? query.query() : Chips.with(query.query(), "disputed", List.of("yes"));
        List<ThreadView> threads = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> cursor =
                Optional.ofNullable(context.queryParam("after")).filter(c -> !c.isEmpty());
        for (int i = 0; i < LOOKED_THROUGH && threads.size() < PAGE; i++) {
            Views.Page page = frame.desk().list(asked, Views.Order.NEWEST, cursor, PAGE);
            for (Views.Line line : page.lines()) {
                if (!line.stored().event().claims().isEmpty()) {
                    Views.Cluster cluster =
                            frame.desk().cluster(line.stored().event().id());
                    if (seen.add(cluster.id())) {
                        threads.add(ThreadView.of(
                                new LineView(
                                        line, phrases.of(line.stored().event().code())),
                                cluster));
                    }
                }
            }
            cursor = page.next();
            if (cursor.isEmpty()) {
                break;
            }
        }
        context.html(frame.page(
                "claims",
                frame.shell("Claims", "claims", query, frame.desk().count(query.query())),
                "threads",
                threads,
                "all",
                all,
                "disputed",
                frame.desk().count(Chips.with(query.query(), "disputed", List.of("yes"))),
                "next",
                cursor.orElse("")));
    }

    private void plans(Context context, QueryView query) {
        String state = Optional.ofNullable(context.queryParam("state")).orElse("");
        List<PlanView> plans = new ArrayList<>();
        Optional<Store.ArticlePlan> last = Optional.empty();
        if (query.query().equals(Query.ALL)) {
            Optional<Store.ArticlePlan> after = Optional.ofNullable(context.queryParam("after"))
                    .filter(c -> !c.isEmpty())
                    .map(PlanCursor::read);
            boolean more = true;
            while (more && plans.size() < PAGE) {
                List<Store.ArticlePlan> page = frame.desk().store().plans(after, PAGE);
                for (Store.ArticlePlan one : page) {
                    after = Optional.of(one);
                    if (state.isEmpty() || one.plan().state().equals(state)) {
                        plans.add(PlanView.of(one.article(), one.plan()));
                    }
                }
                more = page.size() == PAGE;
            }
            last = more ? after : Optional.empty();
        } else {
            for (String article : articles(query.query())) {
                for (Filing.PlanEntry plan : frame.desk().filing(article).plans()) {
                    if (state.isEmpty() || plan.state().equals(state)) {
                        plans.add(PlanView.of(article, plan));
                    }
                }
            }
        }
        context.html(frame.page(
                "plans",
                frame.shell("Plans", "plans", query, frame.desk().count(query.query())),
                "plans",
                plans,
                "states",
                java.util.Arrays.stream(PlanState.values())
                        .map(PlanState::label)
                        .toList(),
                "state",
                state,
                "next",
                last.map(PlanCursor::write).orElse("")));
    }

    /** Articles with an event of the query, those of the newest events first. */
    private Set<String> articles(Query query) {
        Set<String> articles = new LinkedHashSet<>();
        Optional<String> cursor = Optional.empty();
        for (int i = 0; i < LOOKED_THROUGH; i++) {
            Views.Page page = frame.desk().list(query, Views.Order.NEWEST, cursor, PAGE);
            page.lines().stream()
                    .map(Views.Line::stored)
                    .map(StoredEvent::article)
                    .forEach(articles::add);
            cursor = page.next();
            if (cursor.isEmpty()) {
                break;
            }
        }
        return articles;
    }
}
