package org.casus.reader;

import java.util.Arrays;

/**
 * The pieces of a vocabulary as a trie: the longest piece at a place is found in one walk, without making strings. The
 * branches are in one open-addressed table; a key is a node and a character.
 */
final class PieceTrie {

    private static final long FREE = -1;
    private static final int WHOLE = 0;
    private static final int INNER = 1;

    private long[] keys;
    private int[] nodes;
    private int[] ids;
    private int branches;
    private int size = 2;

    PieceTrie(int pieces) {
        keys = new long[Math.max(16, Integer.highestOneBit(pieces) * 8)];
        Arrays.fill(keys, FREE);
        nodes = new int[keys.length];
        ids = new int[keys.length];
        Arrays.fill(ids, -1);
    }

    /** @param inner whether the piece goes on with a word */
    void add(String piece, boolean inner, int id) {
        int node = inner ? INNER : WHOLE;
        for (int i = 0; i < piece.length(); i++) {
            node = branch(node, piece.charAt(i));
        }
        ids[node] = id;
    }

    /**
     * Id and end of the longest piece that begins at {@code from}, packed; negative if there is none. Curly quotes, long
     * dashes and the capitals of ASCII are read as their plain and small forms.
     */
    long longest(String text, int from, int to, boolean inner) {
        long best = -1;
        int node = inner ? INNER : WHOLE;
        for (int i = from; i < to; i++) {
            int slot = slot(node, folded(text.charAt(i)));
            if (keys[slot] == FREE) {
                break;
            }
            node = nodes[slot];
            if (ids[node] >= 0) {
                best = (long) ids[node] << 32 | (i + 1);
            }
        }
        return best;
    }

    private static char folded(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : Plain.plain(c);
    }

    static int id(long found) {
        return (int) (found >>> 32);
    }

    static int end(long found) {
        return (int) found;
    }

    private int branch(int node, char c) {
        int slot = slot(node, c);
        if (keys[slot] != FREE) {
            return nodes[slot];
        }
        if (2 * ++branches > keys.length) {
            grow();
            slot = slot(node, c);
        }
        keys[slot] = key(node, c);
        nodes[slot] = size;
        return size++;
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    /** Where the branch is, or the free place where it would be. */
    private int slot(int node, char c) {
        long key = key(node, c);
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[keys.length];
        Arrays.fill(keys, FREE);
        int held = ids.length;
        ids = Arrays.copyOf(ids, keys.length);
        Arrays.fill(ids, held, ids.length, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot((int) (oldKeys[i] >>> 16), (char) oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
        }
    }
}
