package org.casus.model;

import java.util.Optional;

/**
 * Someone who acts or is acted on, as of a date.
 *
 * @param name normal name for display: "Vladimir Putin", "Russia", "Islamic State"
 * @param country ISO 3166 alpha-3 code; empty for international organisations and stateless groups
 * @param sector PLOVER sector code: GOV, MIL, REB, CVL, IGO, ...
 * @param office office held on that date, for example "president"
 */
public record Actor(String name, Optional<String> country, String sector, Optional<String> office) {

    /** The same of this country. */
    public Actor withCountry(String code) {
        return new Actor(name, Optional.of(code), sector, office);
    }

    /** The same with another sector. */
    public Actor withSector(String other) {
        return new Actor(name, country, other, office);
    }
}
