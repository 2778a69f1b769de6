package org.casus.web.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Who is signed in with which cookie. Nothing is written down: a new start signs everybody out. Safe for several threads. */
public final class Sessions {

    private static final long IDLE = Duration.ofHours(12).toNanos();
    private static final int MOST = 10_000;
    private static final int BYTES = 32;

    private final SecureRandom random;
    private final LongSupplier nanos;
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

    private record Session(Caller caller, long seen) {}

    /** @param nanos a clock that only runs forward, in nanoseconds */
    public Sessions(SecureRandom random, LongSupplier nanos) {
        this.random = random;
        this.nanos = nanos;
    }

    /** Begins one; its cookie. */
    public synchronized String begin(Caller caller) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sessions.put(Token.hash(cookie), new Session(caller, nanos.getAsLong()));
        if (sessions.size() > MOST) {
            String oldest = sessions.keySet().iterator().next();
            sessions.remove(oldest);
        }
        return cookie;
    }

    /** Whose it is; empty if it never was, or was not used for twelve hours. */
    public synchronized Optional<Caller> find(String cookie) {
        String key = Token.hash(cookie);
        Session session = sessions.get(key);
        if (session == null) {
            return Optional.empty();
        }
        long now = nanos.getAsLong();
        if (now - session.seen() > IDLE) {
            sessions.remove(key);
            return Optional.empty();
        }
        sessions.put(key, new Session(session.caller(), now));
        return Optional.of(session.caller());
    }

    public synchronized void end(String cookie) {
        sessions.remove(Token.hash(cookie));
    }
}
