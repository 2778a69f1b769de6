package org.casus.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.casus.service.DecisionException;
import org.casus.service.QueryException;
import org.casus.store.Store;
import org.casus.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures as problem documents (RFC 9457). */
public final class Problems {

    /** Media type of a problem. */
    public static final String TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /** Whether a request asks the API, and its failures are problem documents. */
    public static boolean concern(Context context) {
        return context.path().startsWith("/api/");
    }

    /** Answers with what went wrong. */
    public static void answer(Context context, Throwable failure) {
        if (context.res().isCommitted()) {
            LOG.error("{} {} broke off", context.method(), context.path(), failure);
            return;
        }
        if (failure instanceof ApiException e) {
            e.headers().forEach(context::header);
            write(context, e.fault(), String.valueOf(e.getMessage()), Optional.empty());
        } else if (failure instanceof QueryException e) {
            write(context, Fault.QUERY, String.valueOf(e.getMessage()), Optional.of(e.parameter()));
        } else if (failure instanceof Store.ReusedKeyException e) {
            write(context, Fault.KEY_REUSED, String.valueOf(e.getMessage()), Optional.of("Idempotency-Key"));
        } else if (failure instanceof HttpResponseException e) {
            write(context, fault(e.getStatus()), String.valueOf(e.getMessage()), Optional.empty());
        } else if (failure instanceof StoreException e) {
            LOG.error("{} {}", context.method(), context.path(), e);
            write(context, Fault.STORE, String.valueOf(e.getMessage()), Optional.empty());
        } else if (failure instanceof DecisionException e) {
            write(context, Fault.DECISION, String.valueOf(e.getMessage()), Optional.empty());
        } else {
            LOG.error("{} {}", context.method(), context.path(), failure);
            write(
                    context,
                    Fault.INTERNAL,
                    failure.getClass().getSimpleName() + "; the log has the details, please report them.",
                    Optional.empty());
        }
    }

    private static Fault fault(int status) {
        return switch (status) {
            case 401 -> Fault.SIGN_IN;
            case 403 -> Fault.OTHER_SITE;
            case 404 -> Fault.NOT_FOUND;
            case 413 -> Fault.TOO_LARGE;
            default -> status >= 500 ? Fault.INTERNAL : Fault.REQUEST;
        };
    }

    private static void write(Context context, Fault fault, String detail, Optional<String> parameter) {
        context.status(fault.status());
        context.header("Cache-Control", "no-store");
        context.contentType(TYPE);
        context.result(Reply.json(json -> {
            json.writeStringField("type", "/api#" + fault.id());
            json.writeStringField("title", fault.title());
            json.writeNumberField("status", fault.status());
            json.writeStringField("detail", detail);
            json.writeStringField("instance", context.path());
            if (parameter.isPresent()) {
                json.writeStringField("parameter", parameter.orElseThrow());
            }
        }));
    }
}
