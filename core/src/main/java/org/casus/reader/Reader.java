package org.casus.reader;

import java.util.function.Predicate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Stage;

/** Tags, parses and finds entities: every sentence of a segmented article, in order. */
public interface Reader extends Stage<Segmented, Read> {

    /** Name and version of the model, for provenance. */
    String version();

    /**
     * Reads, and keeps of some sentences what the event layers need to be asked about them without another pass. A reader
     * without such layers keeps nothing.
     *
     * @param mayTell which sentences these are
     */
    default Reading reading(Segmented segmented, Predicate<ReadSentence> mayTell) {
        return Reading.of(apply(segmented));
    }
}
