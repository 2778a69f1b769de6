package org.casus.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Numbered lines of text, from 0, which stay UTF-8 bytes in one array until they are asked for. */
public final class PackedLines {

    private final byte[] bytes;

    /** Where each line begins, and after them where the last one ends. */
    private final int[] starts;

    private PackedLines(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    public static PackedLines of(Collection<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] starts = new int[lines.size() + 1];
        int number = 0;
        for (String line : lines) {
            bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            starts[++number] = bytes.size();
        }
        return new PackedLines(bytes.toByteArray(), starts);
    }

    public static PackedLines read(PackReader in) {
        byte[] bytes = in.bytes();
        int[] starts = in.ints();
        if (starts.length == 0 || starts[starts.length - 1] != bytes.length) {
            throw in.error("has lines that do not fit their text");
        }
        return new PackedLines(bytes, starts);
    }

    public void write(PackWriter out) {
        out.bytes(bytes);
        out.ints(starts);
    }

    public int size() {
        return starts.length - 1;
    }

    public String line(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    /** All lines, in the order of their numbers. */
    public List<String> all() {
        List<String> all = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            all.add(line(i));
        }
        return all;
    }

    /** Whether the line is this text. */
    boolean is(int number, byte[] text) {
        return Arrays.equals(bytes, starts[number], starts[number + 1], text, 0, text.length);
    }
}
