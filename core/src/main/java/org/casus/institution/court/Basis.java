package org.casus.institution.court;

import java.util.Optional;

/**
 * What gives the Court jurisdiction.
 *
 * @param article 12(2)(a), 12(2)(b), 13(b), 15bis or 15ter
 * @param source code of the consenting state, or the resolution
 * @param via 12(3) if the state consented by declaration
 * @param days of those asked about
 * @param disputed whether the state has this territory, or these nationals, by one view only, or its extension is not on record
 */
public record Basis(String article, String source, Optional<String> via, Periods days, boolean disputed) {

    /** {@code 12(2)(a) UKR via 12(3)}, {@code 12(2)(a) SRB (disputed)}. */
    public String label() {
        return article
                + (source.isEmpty() ? "" : " " + source)
                + via.map(v -> " via " + v).orElse("")
                + (disputed ? " (disputed)" : "");
    }
}
