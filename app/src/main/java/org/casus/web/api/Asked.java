package org.casus.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.service.Query;
import org.casus.service.QueryException;
import org.casus.service.QueryUrl;
import org.casus.service.Views;

/** The parameters of a request. One that is not known is refused: a filter that is misspelt would find too much. */
final class Asked {

    private final Map<String, List<String>> given;
    private final Query query;

    private Asked(Map<String, List<String>> given, Query query) {
        this.given = given;
        this.query = query;
    }

    /** A query, and these parameters beside it. */
    static Asked query(Context context, String... others) {
        return new Asked(context.queryParamMap(), QueryUrl.parse(context.queryParamMap(), Set.of(others)));
    }

    /** These parameters and no query. */
    static Asked only(Context context, String... names) {
        for (String name : context.queryParamMap().keySet()) {
            if (!List.of(names).contains(name)) {
                throw new QueryException(
                        name,
                        name + " is no parameter here; "
                                + (names.length == 0 ? "there are none" : "there are " + String.join(", ", names)));
            }
        }
        return new Asked(context.queryParamMap(), Query.ALL);
    }

    Query query() {
        return query;
    }

    Optional<String> text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new QueryException(name, name + " stands " + values.size() + " times; it can have one value");
        }
        return values.stream().filter(v -> !v.isEmpty()).findFirst();
    }

    int number(String name, int usual, int most) {
        long number = number(name, usual);
        if (number < 1 || number > most) {
            throw new QueryException(name, name + " is " + number + "; it is between 1 and " + most);
        }
        return (int) number;
    }

    long number(String name, long usual) {
        Optional<String> written = text(name);
        try {
            long number = written.map(Long::parseLong).orElse(usual);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new QueryException(name, name + " is '" + written.orElse("") + "', which is no whole number");
        }
        throw new QueryException(name, name + " is less than 0");
    }

    <E extends Enum<E>> Optional<E> one(String name, Class<E> values) {
        Optional<String> written = text(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<E> all = Arrays.asList(values.getEnumConstants());
        return Optional.of(all.stream()
                .filter(v -> label(v).equals(written.get()))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        name,
                        name + " is '" + written.get() + "'; it is one of "
                                + all.stream().map(Asked::label).collect(Collectors.joining(", ")))));
    }

    /** Values between commas, each once. */
    List<String> list(String name) {
        Set<String> all = new LinkedHashSet<>();
        for (String value : given.getOrDefault(name, List.of())) {
            Arrays.stream(value.split(","))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    Views.Order order() {
        return one("order", Views.Order.class).orElse(Views.Order.NEWEST);
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Says where the next page is (RFC 8288): the same request from there on. */
    void next(Context context, String after) {
        StringBuilder url = new StringBuilder(context.path());
        char sign = '?';
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            if (!parameter.getKey().equals("after")) {
                for (String value : parameter.getValue()) {
                    url.append(sign)
                            .append(encode(parameter.getKey()))
                            .append('=')
                            .append(encode(value));
                    sign = '&';
                }
            }
        }
        url.append(sign).append("after=").append(encode(after));
        context.header("Link", "<" + url + ">; rel=\"next\"");
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
