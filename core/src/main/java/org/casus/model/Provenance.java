package org.casus.model;

/** The versions that make a result reproducible. */
public record Provenance(String coder, String codebook, String model) {}
