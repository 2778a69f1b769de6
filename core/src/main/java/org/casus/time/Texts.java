package org.casus.time;

import java.util.Locale;

/** Letter case that does not depend on the machine. */
final class Texts {

    private Texts() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
