package org.casus.eval;

import org.casus.model.EventCode;
import org.casus.model.Span;

/**
 * One thing in which the coder and the annotator differ, for error analysis.
 *
 * @param article id of the article
 * @param trigger the gold event's words, or for {@link Kind#EXTRA} the predicted ones
 * @param gold what the annotator says; empty for {@link Kind#EXTRA}
 * @param predicted what the coder says; empty for {@link Kind#MISSED}
 */
public record Difference(String article, Kind kind, Span trigger, EventCode code, String gold, String predicted) {

    /** In what they differ; all but the first two are about events that match. */
    public enum Kind {
        MISSED,
        EXTRA,
        DIRECTION,
        STATUS,
        MODE,
        DATE,
        SPEAKER,
        DENIED
    }
}
