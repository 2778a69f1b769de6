package org.casus.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.actor.CountryNames;
import org.casus.codebook.Codebook;
import org.casus.codebook.Mode;
import org.casus.institution.Nearest;
import org.casus.model.EventCode;
import org.casus.output.Phrases;

/** The values that filters can have, and the words for them. */
public final class Vocabulary {

    /** Of organisations of states: no sector of the codebook, but one that actors have. */
    private static final String IGO = "IGO";

    private static final int CODE = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Codebook codebook;
    private final CountryNames countries;
    private final Phrases phrases;
    private final Set<String> sectors = new LinkedHashSet<>();
    private final List<String> types;
    private final Map<String, String> modes = new LinkedHashMap<>();

    private Vocabulary(Codebook codebook, CountryNames countries, Phrases phrases) {
        this.codebook = codebook;
        this.countries = countries;
        this.phrases = phrases;
        codebook.sectors().forEach(s -> sectors.add(s.code()));
        sectors.add(IGO);
        types = codebook.events().stream().map(e -> e.code()).toList();
        for (Mode mode : codebook.modes()) {
            modes.put(mode.code().toLowerCase(Locale.ROOT), mode.code());
            modes.put((mode.event() + "/" + mode.code()).toLowerCase(Locale.ROOT), mode.event() + "/" + mode.code());
        }
    }

    private static final class Loaded {
        static final Vocabulary PLOVER = new Vocabulary(Codebook.plover(), CountryNames.load(), Phrases.load());
    }

    /** The tables that come with the program: immutable, read once. */
    static Vocabulary plover() {
        return Loaded.PLOVER;
    }

    /** Event types in the order of the codebook: their places are the ordinals of facets. */
    List<String> types() {
        return types;
    }

    Set<String> sectors() {
        return sectors;
    }

    Map<String, String> countries() {
        return countries.all();
    }

    Codebook codebook() {
        return codebook;
    }

    /** A word for the form in which names are compared: no case, no accents, one space between words. */
    static String fold(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            char c = name.charAt(i);
            plain = c < 0x80 && !Character.isUpperCase(c);
        }
        if (plain) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return SPACE.matcher(out.toString().strip()).replaceAll(" ");
    }

    /** The filter value for an actor as somebody wrote it: "russia" is RUS, "rus/mil" RUS/MIL, other words are a name. */
    String party(String parameter, String written) {
        String value = written.strip();
        if (isCountry(value) || isSector(value)) {
            return value;
        }
        if (value.length() == CODE && sectors.contains(upper(value))) {
            return upper(value);
        }
        Optional<String> country = countries.code(value);
        if (country.isPresent()) {
            return country.orElseThrow();
        }
        int slash = value.indexOf('/');
        if (slash > 0) {
            Optional<String> left = countries.code(value.substring(0, slash));
            String right = upper(value.substring(slash + 1).strip());
            if (left.isPresent()) {
                if (!sectors.contains(right)) {
                    throw unknown(parameter, "no sector", right, sectors);
                }
                return left.orElseThrow() + "/" + right;
            }
        }
        return value;
    }

    /** The filter value for a place: "syria" is SYR, other words are a name. */
    String place(String written) {
        return countries.code(written).orElse(written.strip());
    }

    String type(String written) {
        String value = upper(written.strip());
        if (!types.contains(value)) {
            throw unknown("type", "no event type", written.strip(), types);
        }
        return value;
    }

    String mode(String written) {
        String known = modes.get(written.strip().toLowerCase(Locale.ROOT));
        if (known == null) {
            throw unknown("mode", "no mode", written.strip(), modes.values());
        }
        return known;
    }

    /** What may have been meant, in an exception. */
    static QueryException unknown(String parameter, String what, String written, Collection<String> candidates) {
        String shown = written.length() > 60 ? written.substring(0, 60) + "..." : written;
        return new QueryException(
                parameter,
                parameter + ": there is " + what + " '" + shown + "'; the nearest is "
                        + Nearest.to(written.length() > 60 ? "" : written, candidates));
    }

    /** Whether this value asks for a country, and which. */
    boolean isCountry(String value) {
        return value.length() == CODE && countries.all().containsKey(value);
    }

    boolean isSector(String value) {
        return sectors.contains(value);
    }

    /** Whether this value asks for a sector of a country: "RUS/MIL". */
    boolean isBoth(String value) {
        return value.length() == 2 * CODE + 1
                && value.charAt(CODE) == '/'
                && isCountry(value.substring(0, CODE))
                && isSector(value.substring(CODE + 1));
    }

    String country(String code) {
        return countries.name(code);
    }

    /** Words for the value of a filter of actors: "Russia", "armed groups of Syria", "Vladimir Putin". */
    String partyLabel(String value) {
        if (isCountry(value)) {
            return country(value);
        }
        if (isBoth(value)) {
            return country(value.substring(0, CODE)) + ": " + sectorLabel(value.substring(CODE + 1));
        }
        return isSector(value) ? sectorLabel(value) : value;
    }

    /** A few words for a sector. */
    private static String sectorLabel(String code) {
        return switch (code) {
            case "COP" -> "police";
            case "GOV" -> "government";
            case "JUD" -> "courts";
            case "LEG" -> "parliament";
            case "MIL" -> "armed forces";
            case "PRM" -> "pro-government militias";
            case "PTY" -> "parties";
            case "REB" -> "rebels";
            case "SPY" -> "secret services";
            case "UAF" -> "unidentified armed forces";
            case "UNK" -> "unknown sector";
            case "AGR" -> "farmers";
            case "BUS" -> "business";
            case "CRM" -> "criminals";
            case "CVL" -> "civilians";
            case "EDU" -> "schools and universities";
            case "ELI" -> "elites out of office";
            case "JRN" -> "media";
            case "LAB" -> "workers";
            case "MED" -> "medical workers";
            case "REF" -> "refugees";
            case "OPP" -> "opposition";
            case "PRE" -> "breakaway regions";
            case "REL" -> "religious bodies";
            case "SOC" -> "civic groups";
            case IGO -> "international organisations";
            default -> code;
        };
    }

    /** What an event of this type does, in words: "rejects". */
    String typeLabel(String type) {
        return phrases.of(new EventCode(type, Optional.empty()));
    }

    /** What a mode says, in words: "refuses a meeting". A mode without its type has those of all types that have it. */
    String modeLabel(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            return phrases.of(new EventCode(value.substring(0, slash), Optional.of(value.substring(slash + 1))));
        }
        List<String> all = new ArrayList<>();
        for (Mode mode : codebook.modes()) {
            if (mode.code().equals(value)) {
                all.add(phrases.of(new EventCode(mode.event(), Optional.of(value))));
            }
        }
        return all.isEmpty() ? value : String.join(" or ", all);
    }

    /** A quad class in words. */
    public static String quadLabel(int quad) {
        return switch (quad) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            case 4 -> "material conflict";
            default -> "no quad class";
        };
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
