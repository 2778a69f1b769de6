package org.casus.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.TsvTable;

/** Reads actor codes of CAMEO, such as AFGGOV, SYRREBISI and IGOUNO: a country, then roles, three letters each. */
final class CameoRoles {

    private static final int LETTERS = 3;
    private static final String NONE = "none";

    /** Stands before the alpha-3 code of a country whose code of CAMEO is another. */
    private static final String COUNTRY = "country ";

    private final Map<String, String> sectors = new HashMap<>();
    private final Set<String> countries;

    /**
     * @param countries alpha-3 codes that may stand at the head of a code
     */
    CameoRoles(Set<String> countries) {
        this.countries = Set.copyOf(countries);
        TsvTable table = TsvTable.load(CameoRoles.class, "cameo-roles.tsv", "code", "sector", "meaning");
        table.rows().forEach(r -> sectors.put(r.text("code"), r.text("sector")));
    }

    /** What a code says of an actor. */
    record Meaning(Optional<String> country, String sector) {}

    /**
     * The country and the first role of a code. A country alone is its government, a country with groups only, such as
     * IRQKUR, its people.
     *
     * @return nothing if the code does not begin with a country or a role
     */
    Optional<Meaning> read(String code) {
        Optional<String> country = country(code);
        String roles = code.substring(country.isPresent() ? LETTERS : 0);
        Optional<String> sector = Optional.empty();
        boolean qualified = false;
        for (int at = 0; at + LETTERS <= roles.length() && sector.isEmpty(); at += LETTERS) {
            String told = sectors.getOrDefault(roles.substring(at, at + LETTERS), "");
            if (told.isEmpty() && at == 0 && country.isEmpty()) {
                return Optional.empty();
            }
            qualified |= told.equals(NONE);
            sector = Optional.of(told).filter(s -> !s.isEmpty() && !s.equals(NONE));
        }
        if (sector.isEmpty() && country.isEmpty() && !qualified) {
            return Optional.empty();
        }
        String otherwise = country.isEmpty() ? "UNK" : roles.isEmpty() ? "GOV" : "CVL";
        return Optional.of(new Meaning(country, sector.orElse(otherwise)));
    }

    private Optional<String> country(String code) {
        return Optional.of(code)
                .filter(c -> c.length() >= LETTERS)
                .map(c -> c.substring(0, LETTERS))
                .map(c -> sectors.getOrDefault(c, "").startsWith(COUNTRY)
                        ? sectors.getOrDefault(c, "").substring(COUNTRY.length())
                        : c)
                .filter(countries::contains);
    }
}
