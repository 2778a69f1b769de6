package org.casus.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of the addresses of a desk, which pages and API give alike. */
public final class Addresses {

    private Addresses() {}

    /** A name as a segment of a path: a slash and a percent sign in it are encoded, a blank is {@code %20}. */
    public static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
