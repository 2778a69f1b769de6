package org.casus.reader;

import org.casus.model.Read;
import org.casus.model.Segmented;
import org.casus.model.Stage;

/** Tags, parses and finds entities: every sentence of a segmented article, in order. */
public interface Reader extends Stage<Segmented, Read> {

    /** Name and version of the model, for provenance. */
    String version();
}
