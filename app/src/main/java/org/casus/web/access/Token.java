package org.casus.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.text.Sha256;

/**
 * A token without its secret.
 *
 * @param name who holds it
 * @param sha256 of the secret, lower-case hexadecimal; the secret has 256 random bits, so a plain hash keeps it
 */
public record Token(String name, Set<Scope> scopes, String sha256) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,79}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String MARK = "casus_";
    private static final int BYTES = 32;

    public Token {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name '" + name
                    + "' is not 1 to 80 letters, digits, blanks and . _ @ - that begin with a letter or digit");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("the token '" + name + "' allows nothing; scopes are " + Scope.all());
        }
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("the hash of '" + name + "' is not 64 hexadecimal digits in lower case");
        }
        scopes = Set.copyOf(scopes);
    }

    /** A new token with its secret. */
    public record Made(Token token, String secret) {}

    /** Makes one; nobody can find the secret again. */
    public static Made make(String name, Set<Scope> scopes, SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Made(new Token(name, scopes, hash(secret)), secret);
    }

    /** Whether this is its secret; takes as long for any wrong one. */
    boolean opens(String hash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
    }

    /** The line of a file of tokens: name, scopes, hash, with tabs between. */
    public String line() {
        String allowed = EnumSet.copyOf(scopes).stream().map(Scope::label).collect(Collectors.joining(","));
        return name + "\t" + allowed + "\t" + sha256;
    }

    static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
