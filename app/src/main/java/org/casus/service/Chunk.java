package org.casus.service;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.casus.store.Facets;

/**
 * A stretch of events as columns. One thread adds at the end while others read what was there before: they learn the
 * number of events from a {@link Snapshot}, published after the events were written.
 */
final class Chunk {

    static final int BITS = 16;
    static final int SIZE = 1 << BITS;
    static final int MASK = SIZE - 1;

    /** More parties than this in one role of one event are not indexed. */
    static final int MOST = 1023;

    private static final int ROLE_BITS = 10;

    static final int HISTORICAL = 1;
    static final int DISPUTED = 2;

    final long[] row = new long[SIZE];
    final long[] article = new long[SIZE];
    final int[] source = new int[SIZE];
    final int[] first = new int[SIZE];
    final int[] last = new int[SIZE];
    final int[] place = new int[SIZE];
    final short[] mode = new short[SIZE];
    final byte[] type = new byte[SIZE];
    final byte[] quad = new byte[SIZE];
    final byte[] status = new byte[SIZE];
    final byte[] flags = new byte[SIZE];
    final byte[] confidence = new byte[SIZE];

    /** Where the parties of an event begin in the pool: a word with the three numbers, then actors, recipients, speakers. */
    final int[] parties = new int[SIZE];

    /** Written by one thread, which may put a longer copy in its place: read it once, before the loop. */
    private volatile int[] pool = new int[SIZE];

    private volatile Optional<Postings> postings = Optional.empty();
    private int used;

    int[] pool() {
        return pool;
    }

    /** Who stands in its events, once it is full. */
    Optional<Postings> postings() {
        return postings;
    }

    void set(int at, Facets f) {
        put(at, f);
        if (at == MASK) {
            close();
        }
    }

    /** Nothing is added any more. */
    private void close() {
        pool = Arrays.copyOf(pool, used);
        postings = Optional.of(new Postings(this));
    }

    /**
     * A copy in which some events have other facets.
     *
     * @param others by place
     * @param length events in this chunk by now
     */
    Chunk with(Map<Integer, Facets> others, int length) {
        Chunk copy = new Chunk();
        copy(row, copy.row, length);
        copy(article, copy.article, length);
        copy(source, copy.source, length);
        copy(first, copy.first, length);
        copy(last, copy.last, length);
        copy(place, copy.place, length);
        copy(mode, copy.mode, length);
        copy(type, copy.type, length);
        copy(quad, copy.quad, length);
        copy(status, copy.status, length);
        copy(flags, copy.flags, length);
        copy(confidence, copy.confidence, length);
        copy(parties, copy.parties, length);
        copy.pool = Arrays.copyOf(pool, used);
        copy.used = used;
        others.forEach(copy::put);
        if (length == SIZE) {
            copy.close();
        }
        return copy;
    }

    private static void copy(Object from, Object to, int length) {
        System.arraycopy(from, 0, to, 0, length);
    }

    private void put(int at, Facets f) {
        row[at] = f.row();
        article[at] = f.article();
        source[at] = f.source();
        first[at] = f.first();
        last[at] = f.last();
        place[at] = f.place();
        mode[at] = (short) f.mode();
        type[at] = (byte) f.type();
        quad[at] = (byte) f.quad();
        status[at] = (byte) f.status();
        flags[at] = (byte) ((f.historical() ? HISTORICAL : 0) | (f.disputed() ? DISPUTED : 0));
        confidence[at] = (byte) f.confidence();
        int actors = Math.min(MOST, f.actors().length);
        int recipients = Math.min(MOST, f.recipients().length);
        int speakers = Math.min(MOST, f.speakers().length);
        int[] into = pool;
        int needed = used + 1 + actors + recipients + speakers;
        if (needed > into.length) {
            into = Arrays.copyOf(into, Math.max(needed, into.length + into.length / 2));
        }
        parties[at] = used;
        into[used++] = actors | (recipients << ROLE_BITS) | (speakers << (2 * ROLE_BITS));
        used = copy(f.actors(), actors, into, used);
        used = copy(f.recipients(), recipients, into, used);
        used = copy(f.speakers(), speakers, into, used);
        pool = into;
    }

    private static int copy(int[] from, int length, int[] into, int at) {
        System.arraycopy(from, 0, into, at, length);
        return at + length;
    }

    /** Number of actors in the word that stands before an event's parties. */
    static int actors(int counts) {
        return counts & MOST;
    }

    static int recipients(int counts) {
        return (counts >>> ROLE_BITS) & MOST;
    }

    static int speakers(int counts) {
        return counts >>> (2 * ROLE_BITS);
    }
}
