package org.casus.web;

import java.util.List;
import java.util.Map;

/** What a form was sent with. */
public final class Asked {

    private Asked() {}

    /** The first value of a field, else empty text. */
    public static String of(Map<String, List<String>> asked, String field) {
        List<String> values = asked.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
