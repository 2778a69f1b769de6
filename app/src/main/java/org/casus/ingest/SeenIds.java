package org.casus.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.casus.text.Sha256;

/**
 * The ids of a batch, of which an archive has millions: kept as the first 64 bits of their SHA-256, so that each takes at most 27
 * bytes however long it is. Among ten million ids some two fall together with a chance of about 1 in 370,000.
 */
final class SeenIds {

    /** Slots in use, at most, of all that there are. */
    private static final double LOAD = 0.6;

    private final MessageDigest digest = Sha256.digest();
    private long[] slots = new long[1 << 10];
    private int size;
    /** 0 marks a free slot, so the id whose hash it is stands here. */
    private boolean zero;

    private long hash(String id) {
        return ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Whether an id was added. */
    boolean contains(String id) {
        long hash = hash(id);
        return hash == 0 ? zero : slots[slot(slots, hash)] == hash;
    }

    /** Adds an id; whether it is new. */
    boolean add(String id) {
        long hash = hash(id);
        if (hash == 0) {
            boolean isNew = !zero;
            zero = true;
            return isNew;
        }
        if (size >= slots.length * LOAD) {
            grow();
        }
        if (!put(slots, hash)) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        long[] wider = new long[Math.multiplyExact(slots.length, 2)];
        for (long hash : slots) {
            if (hash != 0) {
                put(wider, hash);
            }
        }
        slots = wider;
    }

    /** Where a hash stands, or the free slot where it belongs. */
    private static int slot(long[] slots, long hash) {
        int at = (int) hash & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    /** Puts a hash into its slot; whether it was not there. */
    private static boolean put(long[] slots, long hash) {
        int at = slot(slots, hash);
        boolean isNew = slots[at] == 0;
        slots[at] = hash;
        return isNew;
    }
}
