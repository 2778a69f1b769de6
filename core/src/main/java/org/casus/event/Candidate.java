package org.casus.event;

import org.casus.model.Span;
import org.casus.model.Token;

/**
 * A word that fits a row of the lexicon.
 *
 * @param words the words of the trigger, with its particle and, if the row asks for one, its object
 */
record Candidate(Act act, Token token, Span words) {}
