package org.casus.time;

/** The word before a weekday, a month or a unit: "last", "this", "next", or none. */
enum Which {
    LAST(-1),
    THIS(0),
    NEXT(1),
    NONE(0);

    private final int shift;

    Which(int shift) {
        this.shift = shift;
    }

    /** Units to count from the present one. */
    int shift() {
        return shift;
    }

    static Which of(int shift) {
        return shift < 0 ? LAST : shift > 0 ? NEXT : THIS;
    }
}
