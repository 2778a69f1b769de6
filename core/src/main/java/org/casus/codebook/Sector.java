package org.casus.codebook;

/** A kind of actor: government, military, civilians, ... */
public record Sector(String code, String definition) {}
