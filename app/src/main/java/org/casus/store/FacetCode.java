package org.casus.store;

import java.nio.ByteBuffer;

/**
 * Facets as bytes: a version, then numbers of seven bits a byte, the lowest first. Numbers that may be negative are
 * folded (0, -1, 1, -2, ...).
 */
final class FacetCode {

    private static final byte VERSION = 1;
    private static final int HISTORICAL = 1;
    private static final int DISPUTED = 2;
    /** Ten fixed numbers of at most five bytes, and the version. */
    private static final int FIXED = 51;

    private FacetCode() {}

    static byte[] pack(Facets facets) {
        int lists = facets.actors().length + facets.recipients().length + facets.speakers().length + 3;
        ByteBuffer out = ByteBuffer.allocate(FIXED + 5 * lists);
        out.put(VERSION);
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
        byte[] packed = new byte[out.position()];
        out.flip().get(packed);
        return packed;
    }

    static Facets unpack(long row, long article, byte[] packed) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        byte version = in.hasRemaining() ? in.get() : 0;
        if (version != VERSION) {
            throw new StoreException("the facets of event " + row + " are of version " + version
                    + ", which this program does not know; load the articles into a new desk");
        }
        int source = folded(in);
        int first = folded(in);
        int last = first + folded(in);
        int type = folded(in);
        int mode = folded(in);
        int quad = number(in);
        int status = number(in);
        int flags = number(in);
        int confidence = number(in);
        int place = folded(in);
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
                list(in),
                list(in),
                list(in),
                (flags & DISPUTED) != 0);
    }

    private static void list(ByteBuffer out, int[] values) {
        number(out, values.length);
        for (int value : values) {
            number(out, value);
        }
    }

    private static int[] list(ByteBuffer in) {
        int[] values = new int[number(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(in);
        }
        return values;
    }

    private static void folded(ByteBuffer out, int value) {
        number(out, (value << 1) ^ (value >> 31));
    }

    private static int folded(ByteBuffer in) {
        int value = number(in);
        return (value >>> 1) ^ -(value & 1);
    }

    private static void number(ByteBuffer out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.put((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    private static int number(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                break;
            }
        }
        return value;
    }
}
