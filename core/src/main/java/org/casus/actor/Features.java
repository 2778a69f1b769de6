package org.casus.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The features of a mention or of one of its countries, each once and in the order in which they were found. A feature is a text such as
 * {@code head=rebel}; what is kept is its fingerprint (FNV-1a in 64 bits over its UTF-16 units), by which {@link Weights} are found, and
 * the text itself only where training asks for it.
 */
final class Features {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int FEW = 64;

    /** What a feature may be joined with. */
    private enum Kind {
        /** A name without a value. */
        PLAIN,
        /** A name with its value. */
        VALUED,
        /** Tells what the rules said, and is joined with nothing. */
        RULED
    }

    private long[] prints = new long[FEW];
    private Kind[] kinds = new Kind[FEW];
    private String[] names = new String[FEW];
    private int size;
    private final Optional<List<String>> texts;

    /** @param told whether the texts are kept */
    Features(boolean told) {
        texts = told ? Optional.of(new ArrayList<>()) : Optional.empty();
    }

    int size() {
        return size;
    }

    /** The fingerprint of a feature, from 0. */
    long print(int feature) {
        return prints[feature];
    }

    /** The texts; none where they are not kept. */
    List<String> texts() {
        return texts.map(List::copyOf).orElse(List.of());
    }

    /** A feature without a value: {@code sentence}. */
    void plain(String name) {
        add(Kind.PLAIN, name);
    }

    /** A feature with a value, in two or more parts: {@code head=}, {@code rebel}. */
    void valued(String... parts) {
        add(Kind.VALUED, parts);
    }

    /** What the rules said of a country. */
    void ruled(String... parts) {
        add(Kind.RULED, parts);
    }

    /** What counts for more or less by the sector and by the kind of mention; and all plain ones together, alone and with the rules' way. */
    void join(String sector, String kind, String way) {
        boolean rules = find(extend(BASIS, "rules")) >= 0;
        List<String> together = new ArrayList<>(List.of("all"));
        int own = size;
        for (int i = 0; i < own; i++) {
            if (kinds[i] == Kind.PLAIN) {
                together.add(" ");
                together.add(names[i]);
            }
            if (kinds[i] != Kind.RULED) {
                joined(i, " for ", sector);
                joined(i, " for ", kind);
            }
        }
        if (!rules) {
            valued("other way=", way);
        }
        valued(together.toArray(String[]::new));
        joined(size - 1, " way=", way);
    }

    private void joined(int feature, String with, String value) {
        long print = extend(extend(prints[feature], with), value);
        append(print, Kind.VALUED, names[feature]);
        texts.ifPresent(all -> all.add(all.get(feature) + with + value));
    }

    private void add(Kind kind, String... parts) {
        long print = BASIS;
        for (String part : parts) {
            print = extend(print, part);
        }
        if (find(print) < 0) {
            append(print, kind, parts[0]);
            texts.ifPresent(all -> all.add(String.join("", parts)));
        }
    }

    private int find(long print) {
        for (int i = 0; i < size; i++) {
            if (prints[i] == print) {
                return i;
            }
        }
        return -1;
    }

    private void append(long print, Kind kind, String name) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
        }
        prints[size] = print;
        kinds[size] = kind;
        names[size++] = name;
    }

    private static long extend(long print, String text) {
        long more = print;
        for (int i = 0; i < text.length(); i++) {
            more = (more ^ text.charAt(i)) * PRIME;
        }
        return more;
    }
}
