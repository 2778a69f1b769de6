package org.casus.web.access;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each client do so much at once and then so much a minute. Safe for several threads. */
public final class Meter {

    /** Clients remembered; whoever was longest away is forgotten first. */
    private static final int CLIENTS = 10_000;

    private static final double MINUTE = 60e9;

    private final Access.Pace pace;
    private final LongSupplier nanos;
    private final Map<String, Left> clients = new LinkedHashMap<>(16, 0.75f, true);

    private record Left(double requests, long at) {}

    /** @param nanos a clock that only runs forward, in nanoseconds */
    public Meter(Access.Pace pace, LongSupplier nanos) {
        this.pace = pace;
        this.nanos = nanos;
    }

    /** Counts a request; 0 if it may be done, else the seconds until it may. */
    public synchronized long ask(String client) {
        long now = nanos.getAsLong();
        Left left = clients.getOrDefault(client, new Left(pace.burst(), now));
        double requests = Math.min(pace.burst(), left.requests() + (now - left.at()) / MINUTE * pace.perMinute());
        boolean may = requests >= 1;
        clients.put(client, new Left(may ? requests - 1 : requests, now));
        if (clients.size() > CLIENTS) {
            Iterator<String> oldest = clients.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return may ? 0 : Math.max(1, (long) Math.ceil((1 - requests) * 60 / pace.perMinute()));
    }
}
