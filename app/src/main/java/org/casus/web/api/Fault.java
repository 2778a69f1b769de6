package org.casus.web.api;

import java.util.Locale;

/** What can be wrong with a request. The ids are stable: they stand in answers. */
public enum Fault {
    QUERY(400, "This query means nothing"),
    BODY(400, "The body cannot be read"),
    REQUEST(400, "The request cannot be read"),
    SIGN_IN(401, "A token is needed"),
    SCOPE(403, "The token does not allow this"),
    OTHER_SITE(403, "A request of another web site"),
    NOT_FOUND(404, "Nothing here"),
    METHOD(405, "Not done to this address"),
    NOT_ACCEPTABLE(406, "Not in that form"),
    UNDER_WAY(409, "The same request is under way"),
    TOO_LARGE(413, "More than is taken at once"),
    MEDIA_TYPE(415, "A body of this kind is not read"),
    MISDIRECTED(421, "Not the name of this server"),
    TEXT(422, "The text cannot be coded"),
    DECISION(422, "The decision cannot be kept"),
    KEY_REUSED(422, "The key stood over another request"),
    PACE(429, "Too many requests"),
    INTERNAL(500, "A fault in Casus"),
    STORE(503, "The store cannot answer");

    private final int status;
    private final String title;

    Fault(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Status of HTTP. */
    public int status() {
        return status;
    }

    /** One line for people, the same every time. */
    public String title() {
        return title;
    }

    /** Stable name: {@code key-reused}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
