package org.casus.web.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask a server for what. Without tokens everybody may ask everything: that is for the loopback only.
 *
 * @param tokens whoever is let in
 * @param origins web sites whose scripts may use the API: {@code https://host[:port]}
 * @param pace how often one client may have texts coded or send articles
 */
public record Access(List<Token> tokens, Set<String> origins, Pace pace) {

    private static final Pattern LOOPBACK_NUMBER = Pattern.compile("127(\\.[0-9]{1,3}){3}");
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

    /** No tokens, no other sites, the usual pace. */
    public static final Access LOOPBACK = new Access(List.of(), Set.of(), Pace.USUAL);

    /**
     * How often.
     *
     * @param burst requests at once
     * @param perMinute requests a minute after that
     */
    public record Pace(int burst, int perMinute) {

        /** Thirty at once, then two a second. */
        public static final Pace USUAL = new Pace(30, 120);

        public Pace {
            if (burst < 1 || perMinute < 1) {
                throw new IllegalArgumentException("burst " + burst + " and pace " + perMinute + " must be at least 1");
            }
        }
    }

    public Access {
        tokens = List.copyOf(tokens);
        origins = Set.copyOf(origins);
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "'" + origin + "' is no origin; write it as https://host or https://host:port in lower case");
            }
        }
    }

    /** With whoever stands in a file: a line a token, as {@code casus token} prints it; lines with # are remarks. */
    public static Access read(Path file) throws IOException {
        List<Token> tokens = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                tokens.add(token(line, file + ", line " + number));
            }
        }
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no token; make one with: casus token --name NAME");
        }
        if (tokens.stream().map(Token::name).distinct().count() < tokens.size()) {
            throw new IllegalArgumentException(file + " names somebody twice; give every token a name of its own");
        }
        return new Access(tokens, Set.of(), Pace.USUAL);
    }

    private static Token token(String line, String where) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(where + " is not a name, scopes and a hash with tabs between");
        }
        EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String label : parts[1].split(",", -1)) {
            scopes.add(Scope.of(label.strip())
                    .orElseThrow(() -> new IllegalArgumentException(
                            where + ": '" + label + "' is no scope; they are " + Scope.all())));
        }
        try {
            return new Token(parts[0].strip(), scopes, parts[2].strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    public Access withOrigins(Set<String> sites) {
        return new Access(tokens, sites, pace);
    }

    public Access withPace(Pace other) {
        return new Access(tokens, origins, other);
    }

    /** Whether everybody may ask everything. */
    public boolean isOpen() {
        return tokens.isEmpty();
    }

    /** Whose secret it is. Looks at every token, so that time tells nothing. */
    public Optional<Token> holder(String secret) {
        String hash = Token.hash(secret);
        Optional<Token> holder = Optional.empty();
        for (Token token : tokens) {
            if (token.opens(hash)) {
                holder = Optional.of(token);
            }
        }
        return holder;
    }

    /** Whether an address is reached from this machine only. */
    public static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || name.equals("[::1]")
                || LOOPBACK_NUMBER.matcher(name).matches();
    }
}
