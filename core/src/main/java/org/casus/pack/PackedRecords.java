package org.casus.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records that are lines until they are asked for, and are then kept. Safe to share between threads: records are immutable, so that it does
 * no harm if two threads make the same one.
 */
public final class PackedRecords<T extends Record> {

    private final PackedLines lines;
    private final Function<Cells, T> maker;
    private final @Nullable Object[] made;

    private PackedRecords(PackedLines lines, Function<Cells, T> maker) {
        this.lines = lines;
        this.maker = maker;
        this.made = new Object[lines.size()];
    }

    /** @param maker makes a record of the cells of its line */
    public static <T extends Record> PackedRecords<T> read(PackReader in, Function<Cells, T> maker) {
        return new PackedRecords<>(PackedLines.read(in), maker);
    }

    /**
     * Writes records, and checks that they are the same when they are read.
     *
     * @param writer the cells of a record
     * @param maker as for {@link #read}
     * @throws IllegalArgumentException if one would come back as another
     */
    public static <T extends Record> void write(
            PackWriter out, List<T> records, Function<T, CellWriter> writer, Function<Cells, T> maker) {
        List<String> lines = new ArrayList<>();
        for (T one : records) {
            String line = writer.apply(one).line();
            if (!maker.apply(new Cells(line)).equals(one)) {
                throw new IllegalArgumentException("cannot be packed: " + one);
            }
            lines.add(line);
        }
        PackedLines.of(lines).write(out);
    }

    public int size() {
        return lines.size();
    }

    @SuppressWarnings("unchecked")
    public T get(int number) {
        @Nullable Object known = made[number];
        if (known != null) {
            return (T) known;
        }
        T record = maker.apply(new Cells(lines.line(number)));
        made[number] = record;
        return record;
    }
}
