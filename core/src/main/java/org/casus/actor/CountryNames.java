package org.casus.actor;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.codebook.TsvTable;

/** Names of states and territories by their ISO 3166 alpha-3 code, and codes by the words that stand for a state. */
public final class CountryNames {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> names;
    private final Map<String, String> codes;

    private CountryNames(Map<String, String> names, Map<String, String> codes) {
        this.names = Collections.unmodifiableMap(names);
        this.codes = Map.copyOf(codes);
    }

    /** The table that comes with the program. Regions that act for themselves under the code of a state are left out. */
    public static CountryNames load() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> codes = new HashMap<>();
        List<TsvTable.Row> states = LexiconTables.countryTable().rows().stream()
                .filter(row -> !row.cell("iso2").isEmpty())
                .toList();
        for (TsvTable.Row row : states) {
            String code = row.text("iso3");
            names.putIfAbsent(code, row.text("name"));
            codes.putIfAbsent(key(code), code);
            codes.putIfAbsent(key(row.text("name")), code);
        }
        // Names of one state come before the other names of another.
        for (TsvTable.Row row : states) {
            row.list("aliases", '|').forEach(alias -> codes.putIfAbsent(key(alias), row.text("iso3")));
            row.list("adjectives", '|').forEach(word -> codes.putIfAbsent(key(word), row.text("iso3")));
        }
        return new CountryNames(names, codes);
    }

    /** All names by code, in the order of the table. */
    public Map<String, String> all() {
        return names;
    }

    /** The name of a state; the code itself if it is unknown. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** The code for a code, a name or an adjective, in any case: "rus", "russia", "Russian". */
    public Optional<String> code(String words) {
        return Optional.ofNullable(codes.get(key(words)));
    }

    private static String key(String words) {
        String plain = Names.key(Normalizer.normalize(words.strip(), Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        String key = SPACE.matcher(plain).replaceAll(" ");
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }
}
