package org.casus.actor;

import java.util.Optional;

/**
 * A people or faith that acts without a state of its own.
 *
 * @param country alpha-3 code, if it lives in one country
 */
record People(String adjective, Optional<String> country) {}
