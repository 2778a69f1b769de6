package org.casus.bench;

import java.util.Optional;

/** An entrant and what it measured; none, with the reason, if it did not run. */
record Row(Entrant entrant, Optional<Measurement> measurement, String problem) {}
