package org.casus.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Queries as parameters of a URL, both ways. Each filter has one name; lists stand between commas in one parameter, which
 * may also be repeated; the order is always the same, so that one query has one URL.
 */
public final class QueryUrl {

    private static final String HEX = "0123456789ABCDEF";

    /** What a query of a URL may hold as it is (RFC 3986) without the signs that part parameters. */
    private static final String PLAIN = "-._~/,:!*()@";

    private QueryUrl() {}

    /** Names of all filters, in the order of the URL. */
    public static List<String> parameters() {
        return Draft.PARAMETERS;
    }

    /** The query part of a URL, without the question mark; empty text for everything. */
    public static String format(Query query) {
        return new Parts(query).url();
    }

    /** The parameters that ask something, with their values, not encoded. */
    public static Map<String, String> values(Query query) {
        Map<String, String> values = new LinkedHashMap<>();
        text(values, "q", query.words());
        list(values, "actor", query.actors());
        list(values, "recipient", query.recipients());
        list(values, "involving", query.involving());
        list(values, "type", query.types());
        list(values, "mode", query.modes());
        list(values, "quad", query.quads().stream().map(String::valueOf).toList());
        list(values, "status", query.statuses().stream().map(s -> s.label()).toList());
        query.history().ifPresent(h -> values.put("history", Boolean.toString(h)));
        list(values, "speaker", query.speakers());
        list(values, "place", query.places());
        query.box().ifPresent(box -> values.put("box", Boxes.format(box)));
        query.from().ifPresent(day -> values.put("from", day.toString()));
        query.to().ifPresent(day -> values.put("to", day.toString()));
        if (query.confidence() > 0) {
            values.put("confidence", Boxes.number(query.confidence()));
        }
        list(values, "source", query.sources());
        query.article().ifPresent(id -> values.put("article", id));
        if (query.disputed()) {
            values.put("disputed", "true");
        }
        list(values, "verdict", query.verdicts().stream().map(Verdict::label).toList());
        return values;
    }

    /**
     * A filter that asks for one value, taken by the letter, as a part of a URL: {@code place=Washington%2C%20D.C.} The
     * same as a query of it alone, without one being made: a map has hundreds of them.
     *
     * @param parameter one that holds a list, or the id of an article
     * @param written nothing is asked if it is blank
     */
    public static String of(String parameter, String written) {
        String value = written.strip();
        if (value.isEmpty()) {
            return "";
        }
        return parameter + "=" + encode(Draft.isList(parameter) ? written(parameter, value) : value);
    }

    /** The URL of one query, of which one filter is exchanged again and again: a list offers dozens of values. */
    public static final class Parts {

        private final Map<String, String> parts = new LinkedHashMap<>();

        public Parts(Query query) {
            values(query).forEach((name, value) -> parts.put(name, name + "=" + encode(value)));
        }

        /** The URL of the query as it is. */
        String url() {
            return String.join("&", parts.values());
        }

        /** Whether the query asks for this value, and for no other, there. */
        public boolean asks(String parameter, String value) {
            return of(parameter, value).equals(parts.get(parameter));
        }

        /** Whether the query asks for anything there. */
        public boolean asks(String parameter) {
            return parts.containsKey(parameter);
        }

        /** The URL with this value in place of what the query asks there. */
        public String with(String parameter, String value) {
            return joined(parameter, of(parameter, value));
        }

        /** The URL without what the query asks there. */
        public String without(String parameter) {
            return joined(parameter, "");
        }

        private String joined(String parameter, String part) {
            StringBuilder url = new StringBuilder();
            for (String name : Draft.PARAMETERS) {
                String one = name.equals(parameter) ? part : parts.getOrDefault(name, "");
                if (!one.isEmpty()) {
                    url.append(url.isEmpty() ? "" : "&").append(one);
                }
            }
            return url.toString();
        }
    }

    private static void text(Map<String, String> values, String parameter, String value) {
        if (!value.isEmpty()) {
            values.put(parameter, value);
        }
    }

    private static void list(Map<String, String> values, String parameter, List<String> list) {
        text(values, parameter, list.stream().map(v -> written(parameter, v)).collect(Collectors.joining(",")));
    }

    /** A value as it stands in a list, in quotation marks where it would be read otherwise without. */
    private static String written(String parameter, String value) {
        boolean literal = switch (parameter) {
            case "actor", "recipient", "involving", "speaker" -> readsOtherwise(parameter, value);
            case "place" -> !Vocabulary.plover().place(value).equals(value);
            default -> false;
        };
        return Lists.write(value, literal);
    }

    /** Whether a name would be taken for something else: a man called France. */
    private static boolean readsOtherwise(String parameter, String value) {
        try {
            return !Vocabulary.plover().party(parameter, value).equals(value);
        } catch (QueryException e) {
            return true;
        }
    }

    /**
     * Reads the query part of a URL.
     *
     * @throws QueryException naming the parameter and the nearest value that can stand there
     */
    public static Query parse(String url) {
        return parse(url, Set.of());
    }

    /**
     * Reads the query part of a URL.
     *
     * @param others parameters that may stand there too and say nothing of the query: order, cursor
     */
    public static Query parse(String url, Set<String> others) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : url.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return parse(parameters, others);
    }

    /** Reads parameters that are decoded already; one without a value asks nothing, as an empty field of a form. */
    public static Query parse(Map<String, List<String>> parameters, Set<String> others) {
        Draft draft = new Draft();
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            if (others.contains(name)) {
                continue;
            }
            if (!Draft.PARAMETERS.contains(name) && !name.equals(Draft.DYAD)) {
                throw Vocabulary.unknown(name, "no filter", name, Draft.PARAMETERS);
            }
            List<String> given =
                    parameter.getValue().stream().filter(v -> !v.isBlank()).toList();
            if (!Draft.isList(name) && !name.equals("q") && given.size() > 1) {
                throw new QueryException(name, name + " stands " + given.size() + " times; it can have one value");
            }
            for (String value : given) {
                if (Draft.isList(name)) {
                    Lists.split(value).forEach(v -> draft.add(name, v));
                } else {
                    draft.add(name, new Draft.Value(value, true));
                }
            }
        }
        return draft.query();
    }

    /** Percent-encodes UTF-8. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || (c < 0x80 && PLAIN.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }

    /** Decodes; a percent sign before anything but two hexadecimal figures stands for itself, bytes that are no UTF-8 for U+FFFD. */
    static String decode(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            Optional<Integer> hex = in[i] == '%' && i + 2 < in.length ? hex(in[i + 1], in[i + 2]) : Optional.empty();
            if (hex.isPresent()) {
                out[length++] = (byte) hex.orElseThrow().intValue();
                i += 2;
            } else {
                out[length++] = in[i] == '+' ? (byte) ' ' : in[i];
            }
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }

    private static Optional<Integer> hex(byte high, byte low) {
        int value = Character.digit(high, 16) < 0 || Character.digit(low, 16) < 0
                ? -1
                : Character.digit(high, 16) * 16 + Character.digit(low, 16);
        return value < 0 ? Optional.empty() : Optional.of(value);
    }
}
