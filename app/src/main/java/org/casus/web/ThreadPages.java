package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.model.PlanState;
import org.casus.service.Chips;
import org.casus.service.Feeds;
import org.casus.service.Query;
import org.casus.web.api.PlanCursor;

/** What is claimed and denied, and what was planned: stories that run over several sentences and articles. */
final class ThreadPages {

    private static final int PAGE = 20;

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
        frame.page(
                context,
                "claims",
                frame.shell("Claims", "claims", query, frame.desk().count(query.query())),
                "threads",
                threads,
                "all",
                all,
                "disputed",
                frame.desk().count(disputed),
                "next",
                claims.next().orElse(""));
    }

    private void plans(Context context, QueryView query) {
        String state = Optional.ofNullable(context.queryParam("state")).orElse("");
        Feeds.Plans found = Feeds.plans(
                frame.desk(),
                query.query(),
                Optional.of(state).filter(l -> !l.isEmpty()),
                Optional.ofNullable(context.queryParam("after"))
                        .filter(c -> !c.isEmpty())
                        .map(PlanCursor::read),
                PAGE);
        List<PlanView> plans = found.plans().stream()
                .map(one -> PlanView.of(one.article(), one.plan()))
                .toList();
        frame.page(
                context,
                "plans",
                frame.shell("Plans", "plans", query, frame.desk().count(query.query())),
                "plans",
                plans,
                "states",
                Arrays.stream(PlanState.values()).map(PlanState::label).toList(),
                "state",
                state,
                "next",
                found.last().map(PlanCursor::write).orElse(""));
    }
}
