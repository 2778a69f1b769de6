package org.casus.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.service.Desk;
import org.casus.service.QueryException;

/** Forms of an export, as browsers and programs are told of them. */
public final class ExportForm {

    private ExportForm() {}

    /** The form with this name, in any case. */
    public static Desk.Export of(String name) {
        return Arrays.stream(Desk.Export.values())
                .filter(f -> f.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        "format",
                        "format is '" + name + "'; it is one of "
                                + Arrays.stream(Desk.Export.values())
                                        .map(ExportForm::ending)
                                        .collect(Collectors.joining(", "))));
    }

    /** Media type, with the charset of text. */
    public static String type(Desk.Export form) {
        return switch (form) {
            case JSONL -> Reply.NDJSON;
            case CSV -> "text/csv; charset=utf-8";
            case ICEWS, GDELT -> "text/tab-separated-values; charset=utf-8";
            case GEOJSON -> ViewAnswers.GEOJSON;
            case PARQUET -> "application/vnd.apache.parquet";
        };
    }

    /** Ending of a file of this form. */
    public static String ending(Desk.Export form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    static List<String> types() {
        return Arrays.stream(Desk.Export.values())
                .map(f -> type(f).replaceFirst(";.*", ""))
                .distinct()
                .toList();
    }
}
