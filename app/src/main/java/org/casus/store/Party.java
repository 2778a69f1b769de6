package org.casus.store;

/**
 * Somebody whom events name, once in a store.
 *
 * @param number in this store, from 0
 * @param name normal name, or the words of the text if nobody is resolved
 * @param country ISO 3166 alpha-3 code, empty text if none
 * @param sector PLOVER sector, empty text if none
 */
public record Party(int number, String name, String country, String sector) {}
