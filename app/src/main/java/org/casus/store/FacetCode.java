package org.casus.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facets of an article's events as bytes: a version, how many, then event by event numbers of seven bits a byte, the
 * lowest first. Numbers that may be negative are folded (0, -1, 1, -2, ...). The rows of the events follow each other.
 */
final class FacetCode {

    private static final byte VERSION = 2;
    /** Of this version each event was packed for itself: the version, then what now follows the number of events. */
    private static final byte SINGLE = 1;

    private static final int HISTORICAL = 1;
    private static final int DISPUTED = 2;
    /** Ten fixed numbers of at most five bytes. */
    private static final int FIXED = 50;
    /** Version and number of events. */
    private static final int HEAD = 6;

    private FacetCode() {}

    /** @param events of one article, at least one, each a row after the one before */
    static byte[] pack(List<Facets> events) {
        int most = HEAD;
        for (Facets facets : events) {
            int lists = facets.actors().length + facets.recipients().length + facets.speakers().length + 3;
            most += FIXED + 5 * lists;
        }
        ByteBuffer out = ByteBuffer.allocate(most);
        out.put(VERSION);
        number(out, events.size());
        events.forEach(facets -> pack(out, facets));
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void pack(ByteBuffer out, Facets facets) {
        folded(out, facets.source());
        folded(out, facets.first());
        // Most events take one day. The difference may not fit if only one of both is known.
        folded(out, facets.last() - facets.first());
        folded(out, facets.type());
        folded(out, facets.mode());
        number(out, facets.quad());
        number(out, facets.status());
        number(out, (facets.historical() ? HISTORICAL : 0) | (facets.disputed() ? DISPUTED : 0));
        number(out, facets.confidence());
        folded(out, facets.place());
        list(out, facets.actors());
        list(out, facets.recipients());
        list(out, facets.speakers());
    }

    /** Puts events that were packed one by one, in version 1, into one. */
    static byte[] join(long row, List<byte[]> events) {
        int length = HEAD + events.stream().mapToInt(e -> e.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.put(VERSION);
        number(out, events.size());
        for (byte[] event : events) {
            check(row, event, SINGLE);
            out.put(event, 1, event.length - 1);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void check(long row, byte[] packed, byte wanted) {
        int version = packed.length == 0 ? 0 : packed[0];
        if (version != wanted) {
            throw new StoreException("the facets of event " + row + " are of version " + version
                    + ", which this program does not know; load the articles into a new desk");
        }
    }

    /**
     * Gives the events to a sink, in the order of their rows.
     *
     * @param row of the first event
     */
    static void unpack(long row, long article, byte[] packed, Consumer<Facets> sink) {
        check(row, packed, VERSION);
        Reader in = new Reader(packed);
        int events = in.number();
        for (int i = 0; i < events; i++) {
            sink.accept(in.facets(row + i, article));
        }
    }

    private static void list(ByteBuffer out, int[] values) {
        number(out, values.length);
        for (int value : values) {
            number(out, value);
        }
    }

    private static void folded(ByteBuffer out, int value) {
        number(out, (value << 1) ^ (value >> 31));
    }

    private static void number(ByteBuffer out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.put((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    /** Reads numbers one after the other: twenty million when a large desk opens. */
    private static final class Reader {

        private static final int[] NONE = {};

        private final byte[] in;
        private int at = 1;

        Reader(byte[] in) {
            this.in = in;
        }

        Facets facets(long row, long article) {
            int source = folded();
            int first = folded();
            int last = first + folded();
            int type = folded();
            int mode = folded();
            int quad = number();
            int status = number();
            int flags = number();
            int confidence = number();
            int place = folded();
            return new Facets(
                    row,
                    article,
                    source,
                    first,
                    last,
                    type,
                    mode,
                    quad,
                    status,
                    (flags & HISTORICAL) != 0,
                    confidence,
                    place,
                    list(),
                    list(),
                    list(),
                    (flags & DISPUTED) != 0);
        }

        private int[] list() {
            int length = number();
            int[] values = length == 0 ? NONE : new int[length];
            for (int i = 0; i < length; i++) {
                values[i] = number();
            }
            return values;
        }

        private int folded() {
            int value = number();
            return (value >>> 1) ^ -(value & 1);
        }

        private int number() {
            int value = in[at++];
            if (value < 0) {
                value &= 0x7F;
                for (int shift = 7; shift < 35; shift += 7) {
                    int next = in[at++];
                    value |= (next & 0x7F) << shift;
                    if (next >= 0) {
                        break;
                    }
                }
            }
            return value;
        }
    }
}
