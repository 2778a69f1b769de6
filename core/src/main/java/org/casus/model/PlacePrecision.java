package org.casus.model;

/** How closely the words fix a place; the numbers are PLOVER's {@code resolution}. */
public enum PlacePrecision {
    SUB_CITY(5),
    CITY(4),
    DISTRICT(3),
    PROVINCE(2),
    COUNTRY(1);

    private final int code;

    PlacePrecision(int code) {
        this.code = code;
    }

    /** 5 (sub-city) to 1 (country). */
    public int code() {
        return code;
    }
}
