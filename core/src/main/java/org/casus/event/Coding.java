package org.casus.event;

import java.util.Optional;
import org.casus.model.Event;
import org.casus.model.EventCode;

/**
 * An event as coded from one sentence, before the article's events are seen together.
 *
 * @param promised what was promised, if the event is the promise of another act
 */
record Coding(Event event, Optional<EventCode> promised) {}
