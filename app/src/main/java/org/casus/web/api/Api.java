package org.casus.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.output.Codes;
import org.casus.service.Desk;
import org.casus.web.access.Meter;

/** All that is served below {@code /api/v1}. */
public final class Api {

    /** What all its addresses begin with. */
    public static final String ROOT = "/api/v1";

    private static final List<HandlerType> METHODS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

    private final List<Endpoint> endpoints = new ArrayList<>();

    /** @param meter counts requests that make the machine work */
    public Api(Desk desk, Codes codes, Meter meter) {
        endpoints.addAll(new EventAnswers(desk, codes).endpoints());
        endpoints.addAll(new ViewAnswers(desk).endpoints());
        endpoints.addAll(new FeedAnswers(desk).endpoints());
        endpoints.addAll(new Exported(desk).endpoints());
        endpoints.addAll(new Coded(desk, codes, meter).endpoints());
        endpoints.addAll(new Bulk(desk, meter).endpoints());
        endpoints.addAll(new Decisions(desk).endpoints());
        endpoints.add(Endpoint.get("/openapi.yaml", OpenApi.TYPE, OpenApi::serve));
    }

    /** Methods by path, below the root: what the contract must tell. */
    public Map<String, List<String>> paths() {
        return endpoints.stream()
                .collect(Collectors.groupingBy(
                        Endpoint::path, LinkedHashMap::new, Collectors.mapping(Endpoint::method, Collectors.toList())));
    }

    public void add(RoutesConfig routes) {
        for (Endpoint endpoint : endpoints) {
            routes.addHttpHandler(
                    HandlerType.findOrCreate(endpoint.method()), ROOT + endpoint.path(), endpoint::handle);
            if (endpoint.method().equals("GET")) {
                routes.addHttpHandler(HandlerType.HEAD, ROOT + endpoint.path(), endpoint::handle);
            }
        }
        paths().forEach((path, methods) -> {
            TreeSet<String> allowed = new TreeSet<>(methods);
            allowed.add("OPTIONS");
            if (methods.contains("GET")) {
                allowed.add("HEAD");
            }
            String allow = String.join(", ", allowed);
            routes.addHttpHandler(HandlerType.OPTIONS, ROOT + path, context -> {
                context.header("Allow", allow);
                context.status(204);
            });
            METHODS.stream()
                    .filter(m -> !methods.contains(m.name()))
                    .forEach(m -> routes.addHttpHandler(m, ROOT + path, context -> refuse(context, allow)));
        });
    }

    private static void refuse(Context context, String allow) {
        throw new ApiException(
                Fault.METHOD,
                context.path() + " takes " + allow + ", not " + context.method() + ".",
                Map.of("Allow", allow));
    }
}
