package org.casus.web;

import org.casus.service.Addresses;
import org.casus.service.QueryUrl;

/** Parts of addresses: names may hold commas, blanks and signs that mean something in a URL. */
public final class Link {

    private Link() {}

    /** A filter with one value, encoded: {@code place=Washington%2C%20D.C.} */
    public static String of(String parameter, String value) {
        return QueryUrl.of(parameter, value);
    }

    /** A segment of a path. */
    public static String segment(String text) {
        return Addresses.segment(text);
    }

    /** Whether an address that somebody else wrote may be a link: nothing that runs script. */
    public static boolean safe(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
