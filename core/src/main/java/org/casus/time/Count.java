package org.casus.time;

/** A number as told: exact if both bounds are the same, as in "three"; not in "a few". */
record Count(int low, int high) {

    static final Count ONE = new Count(1, 1);
    static final Count MANY = new Count(2, 9);

    Count {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("not a count: " + low + ".." + high);
        }
    }

    boolean exact() {
        return low == high;
    }
}
