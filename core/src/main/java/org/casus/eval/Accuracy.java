package org.casus.eval;

import java.util.OptionalDouble;

/** How many of the items compared agree, kept as counts so that several add up. */
public record Accuracy(int right, int of) {

    public static final Accuracy NONE = new Accuracy(0, 0);

    public Accuracy {
        if (right < 0 || right > of) {
            throw new IllegalArgumentException(right + " right of " + of);
        }
    }

    /** In [0,1]; empty if nothing was compared. */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / of);
    }

    public Accuracy plus(Accuracy other) {
        return new Accuracy(right + other.right, of + other.of);
    }

    Accuracy with(boolean agrees) {
        return new Accuracy(right + (agrees ? 1 : 0), of + 1);
    }
}
