package org.casus.model;

/**
 * An answer of a model and how probable it is.
 *
 * @param share in [0, 1]; the shares of all answers to one question add up to 1
 */
public record Share(String label, double share) {}
