package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.PlanState;
import org.casus.service.Chips;
import org.casus.service.Feeds;
import org.casus.service.Query;
import org.casus.service.Views;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.StoredEvent;
import org.casus.web.api.PlanCursor;

/** What is claimed and denied, and what was planned: stories that run over several sentences and articles. */
final class ThreadPages {

    private static final int PAGE = 20;
    /** Pages of the list whose articles are asked for their plans. */
    private static final int LOOKED_THROUGH = 25;

    private final Frame frame;

    ThreadPages(Frame frame) {
        this.frame = frame;
    }

    void add(RoutesConfig routes) {
        routes.get("/claims", QueryPages.inOrder(frame, "/claims", this::claims));
        routes.get("/plans", QueryPages.inOrder(frame, "/plans", this::plans));
    }

    private void claims(Context context, QueryView query) {
        boolean all = "all".equals(context.queryParam("n"));
        Query disputed = Chips.with(query.query(), "disputed", List.of("yes"));
        Feeds.Claims claims = Feeds.claims(
                frame.desk(),
                all ? query.query() : disputed,
                Optional.ofNullable(context.queryParam("after")).filter(c -> !c.isEmpty()),
                PAGE);
        List<ThreadView> threads = claims.acts().stream()
                .map(a -> ThreadView.of(frame.line(a.line()), a.act()))
                .toList();
        context.html(frame.page(
                "claims",
                frame.shell("Claims", "claims", query, frame.desk().count(query.query())),
                "threads",
                threads,
                "all",
                all,
                "disputed",
                frame.desk().count(disputed),
                "next",
                claims.next().orElse("")));
    }

    private void plans(Context context, QueryView query) {
        String state = Optional.ofNullable(context.queryParam("state")).orElse("");
        List<PlanView> plans = new ArrayList<>();
        Optional<Store.ArticlePlan> last = Optional.empty();
        if (query.query().equals(Query.ALL)) {
            Feeds.Plans found = Feeds.plans(
                    frame.desk().store(),
                    Optional.of(state).filter(l -> !l.isEmpty()),
                    Optional.ofNullable(context.queryParam("after"))
                            .filter(c -> !c.isEmpty())
                            .map(PlanCursor::read),
                    PAGE);
            found.plans().forEach(one -> plans.add(PlanView.of(one.article(), one.plan())));
            last = found.last();
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
                Arrays.stream(PlanState.values()).map(PlanState::label).toList(),
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
