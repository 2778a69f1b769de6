package org.casus.actor;

import java.util.List;
import java.util.Optional;

/**
 * A people or faith that acts without a state of its own.
 *
 * @param country alpha-3 code, if it lives in one country
 * @param homes alpha-3 codes of the countries in which a people of several lives
 */
record People(String adjective, Optional<String> country, List<String> homes) {

    People {
        homes = List.copyOf(homes);
    }
}
