package org.casus.codebook;

/** A field of public life that an event belongs to. */
public record Context(String code, String definition) {}
