package org.casus.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.web.access.Caller;
import org.casus.web.access.Scope;

/**
 * Something that the API does.
 *
 * @param method GET or POST
 * @param path below {@link Api#ROOT}
 * @param produces media types it may answer with; the request may accept one of them
 * @param consumes media types of bodies it reads; empty if it reads none
 */
record Endpoint(
        String method, String path, Scope scope, List<String> produces, List<String> consumes, Handler handler) {

    Endpoint {
        produces = List.copyOf(produces);
        consumes = List.copyOf(consumes);
    }

    static Endpoint get(String path, String produces, Handler handler) {
        return new Endpoint("GET", path, Scope.READ, List.of(produces), List.of(), handler);
    }

    static Endpoint post(String path, Scope scope, String produces, List<String> consumes, Handler handler) {
        return new Endpoint("POST", path, scope, List.of(produces), consumes, handler);
    }

    /** Does it, if the caller may have it done and can read the answer. */
    void handle(Context context) throws Exception {
        Caller caller = Caller.of(context)
                .orElseThrow(() -> new ApiException(
                        Fault.SIGN_IN,
                        "Send a token: Authorization: Bearer TOKEN.",
                        Map.of("WWW-Authenticate", "Bearer realm=\"casus\"")));
        if (!caller.may(scope)) {
            throw new ApiException(
                    Fault.SCOPE,
                    "The token '" + caller.name() + "' does not allow to " + scope.label() + ".",
                    Map.of(
                            "WWW-Authenticate",
                            "Bearer realm=\"casus\", error=\"insufficient_scope\", scope=\"" + scope.label() + "\""));
        }
        acceptable(Optional.ofNullable(context.header("Accept")).orElse("*/*"));
        if (!consumes.isEmpty()) {
            readable(context);
        }
        handler.handle(context);
    }

    private void acceptable(String accept) {
        boolean any = Arrays.stream(accept.split(","))
                .map(String::strip)
                .filter(range -> !range.matches(".*;\\s*q=0(\\.0*)?\\s*"))
                .map(range -> range.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT))
                .anyMatch(range -> produces.stream().anyMatch(type -> matches(range, type)));
        if (!any) {
            throw new ApiException(
                    Fault.NOT_ACCEPTABLE,
                    "The answer is " + String.join(" or ", produces) + ", which Accept leaves out.");
        }
    }

    private static boolean matches(String range, String type) {
        return range.isEmpty()
                || range.equals("*/*")
                || range.equals(type)
                || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
    }

    private void readable(Context context) {
        String given =
                Optional.ofNullable(context.header("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
        String type = given.replaceFirst("\\s*;.*", "").strip();
        if (!consumes.contains(type)) {
            throw new ApiException(
                    Fault.MEDIA_TYPE,
                    "Content-Type is '" + type + "'; what is read is " + String.join(", ", consumes) + ".");
        }
        if (given.contains("charset=") && !given.matches(".*charset=\"?utf-8\"?\\s*(;.*)?")) {
            throw new ApiException(Fault.MEDIA_TYPE, "The body is read as UTF-8; Content-Type names another charset.");
        }
        String encoding =
                Optional.ofNullable(context.header("Content-Encoding")).orElse("identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw new ApiException(Fault.MEDIA_TYPE, "Content-Encoding is '" + encoding + "'; send the body as it is.");
        }
    }
}
