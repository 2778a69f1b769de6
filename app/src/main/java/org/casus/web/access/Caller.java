package org.casus.web.access;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request.
 *
 * @param name of the token, or the address if the desk asks for none
 * @param signed whether the name is that of a token
 */
public record Caller(String name, boolean signed, Set<Scope> scopes) {

    private static final String ATTRIBUTE = "casus.caller";

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Whoever holds a token. */
    public static Caller of(Token token) {
        return new Caller(token.name(), true, token.scopes());
    }

    /** Whoever asks a desk without tokens. */
    public static Caller anybody(String address) {
        return new Caller(address, false, EnumSet.allOf(Scope.class));
    }

    /** Whoever was found to make this request; empty if nobody was. */
    public static Optional<Caller> of(Context context) {
        return Optional.ofNullable(context.attribute(ATTRIBUTE));
    }

    public void mark(Context context) {
        context.attribute(ATTRIBUTE, this);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
