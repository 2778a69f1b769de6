package org.casus.place;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * The populated places of the world, kept as columns and sorted by key, so that loading makes no object per place. Layout
 * of the file, gzipped: {@code CASGAZ2\n}; number of rows; five texts (countries, divisions, keys, names, keys of
 * other names), each its length in bytes and lines of UTF-8; then, one value a row: country (1 byte, index), division (2, index), kind (1),
 * GeoNames id (4), population (4), latitude and longitude (3 each, ten-thousandths of a degree from the south pole and
 * from 180 degrees west). Numbers are big-endian. The first division is empty: that of places without one; the others
 * are the cells of a {@link Division}, parted by tabs. At the end, for each other name, its row (3 bytes); the largest
 * place of a name comes first.
 */
final class Gazetteer {

    private static final byte[] MAGIC = "CASGAZ2\n".getBytes(StandardCharsets.US_ASCII);
    private static final double SCALE = 10_000.0;

    private final List<String> countries;
    private final List<Optional<Division>> divisions;
    private final Lines keys;
    private final Lines names;
    private final Lines otherKeys;
    private final byte[] otherRows;
    private final byte[] country;
    private final byte[] division;
    private final byte[] kind;
    private final byte[] ids;
    private final byte[] populations;
    private final byte[] latitudes;
    private final byte[] longitudes;
    private final Lazy<LooseIndex> loose = new Lazy<>(this::index);

    private Gazetteer(DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("is not a gazetteer of this version");
        }
        int rows = in.readInt();
        countries = Lines.read(in).all();
        divisions = Lines.read(in).all().stream().map(Division::parse).toList();
        keys = Lines.read(in);
        names = Lines.read(in);
        otherKeys = Lines.read(in);
        country = column(in, rows);
        division = column(in, 2 * rows);
        kind = column(in, rows);
        ids = column(in, 4 * rows);
        populations = column(in, 4 * rows);
        latitudes = column(in, 3 * rows);
        longitudes = column(in, 3 * rows);
        otherRows = column(in, 3 * otherKeys.size());
        if (keys.size() != rows || names.size() != rows) {
            throw new IOException("has " + keys.size() + " keys and " + names.size() + " names for " + rows + " rows");
        }
    }

    private static byte[] column(DataInputStream in, int length) throws IOException {
        byte[] column = in.readNBytes(length);
        if (column.length < length) {
            throw new IOException("ends too early");
        }
        return column;
    }

    /** The gazetteer that comes with the program. */
    static Gazetteer load() {
        try (InputStream file = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
            if (file == null) {
                throw new IOException("is missing");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer.bin.gz " + e.getMessage(), e);
        }
    }

    static Gazetteer read(InputStream gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(gzipped, 1 << 16)) {
            return new Gazetteer(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        }
    }

    int size() {
        return keys.size();
    }

    /** The first-level divisions of all countries, by country and code. */
    List<Division> divisions() {
        return divisions.stream().flatMap(Optional::stream).toList();
    }

    /** Places whose name has this {@link PlaceKey}, the largest first. */
    List<City> places(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<City> found = new ArrayList<>();
        for (int row = keys.first(wanted); row < keys.size() && keys.compare(row, wanted) == 0; row++) {
            found.add(city(row));
        }
        return found;
    }

    /** Places whose name begins with the words of this {@link PlaceKey} and goes on, by key: "Faya-Largeau" for "faya". */
    List<City> longerNamed(String key) {
        byte[] wanted = (key + " ").getBytes(StandardCharsets.UTF_8);
        List<City> found = new ArrayList<>();
        for (int row = keys.first(wanted); row < keys.size() && keys.startsWith(row, wanted); row++) {
            found.add(city(row));
        }
        return found;
    }

    /** Places that have another name of this {@link PlaceKey}, in another spelling or language, the largest first. */
    List<City> alsoCalled(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<City> found = new ArrayList<>();
        for (int i = otherKeys.first(wanted); i < otherKeys.size() && otherKeys.compare(i, wanted) == 0; i++) {
            found.add(city(number(otherRows, i)));
        }
        return found;
    }

    /** The keys of first names that may sound like this one, as {@link LooseKey} has it; most do not. */
    Set<String> keysLike(String key) {
        Set<String> like = new TreeSet<>();
        loose.get().rows(LooseKey.hash(key), row -> {
            if (row < keys.size()) {
                like.add(keys.line(row));
            }
        });
        return like;
    }

    /** The same of other names, in another spelling or language. */
    Set<String> otherKeysLike(String key) {
        Set<String> like = new TreeSet<>();
        loose.get().rows(LooseKey.hash(key), row -> {
            if (row >= keys.size()) {
                like.add(otherKeys.line(row - keys.size()));
            }
        });
        return like;
    }

    /** Made when it is first asked for: most articles never do. */
    private LooseIndex index() {
        long[] entries = new long[keys.size() + otherKeys.size()];
        byte[] buffer = new byte[512];
        int count = 0;
        for (int row = 0; row < entries.length; row++) {
            int hash = row < keys.size() ? keys.hash(row, buffer) : otherKeys.hash(row - keys.size(), buffer);
            if (hash != 0) {
                entries[count++] = LooseIndex.entry(hash, row);
            }
        }
        return new LooseIndex(Arrays.copyOf(entries, count));
    }

    private City city(int row) {
        return new City(
                Integer.toUnsignedLong(ByteBuffer.wrap(ids).getInt(4 * row)),
                names.line(row),
                countries.get(country[row] & 0xff),
                divisions.get(ByteBuffer.wrap(division).getShort(2 * row) & 0xffff),
                kind(kind[row]),
                Integer.toUnsignedLong(ByteBuffer.wrap(populations).getInt(4 * row)),
                degrees(latitudes, row, 90),
                degrees(longitudes, row, 180));
    }

    private static City.Kind kind(byte code) {
        return switch (code) {
            case 1 -> City.Kind.SECTION;
            case 2 -> City.Kind.CAPITAL;
            default -> City.Kind.TOWN;
        };
    }

    private static double degrees(byte[] column, int row, int origin) {
        return (number(column, row) - origin * (int) SCALE) / SCALE;
    }

    /** The number of three bytes at this row. */
    private static int number(byte[] column, int row) {
        int at = 3 * row;
        return ((column[at] & 0xff) << 16) | ((column[at + 1] & 0xff) << 8) | (column[at + 2] & 0xff);
    }

    /** Lines of text that stay bytes until they are asked for. */
    private static final class Lines {
        private final byte[] bytes;
        private final int[] starts;

        private Lines(byte[] bytes, int[] starts) {
            this.bytes = bytes;
            this.starts = starts;
        }

        static Lines read(DataInputStream in) throws IOException {
            byte[] bytes = column(in, in.readInt());
            int count = 1;
            for (byte b : bytes) {
                count += b == '\n' ? 1 : 0;
            }
            int[] starts = new int[count + 1];
            int line = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    starts[++line] = i + 1;
                }
            }
            starts[count] = bytes.length + 1;
            return new Lines(bytes, starts);
        }

        int size() {
            return starts.length - 1;
        }

        String line(int row) {
            return new String(bytes, starts[row], starts[row + 1] - 1 - starts[row], StandardCharsets.UTF_8);
        }

        /** The first row that is not less than the key. */
        int first(byte[] key) {
            int low = 0;
            int high = size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (compare(middle, key) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        int hash(int row, byte[] buffer) {
            return LooseKey.hash(bytes, starts[row], starts[row + 1] - 1, buffer);
        }

        boolean startsWith(int row, byte[] key) {
            int end = starts[row] + key.length;
            return end < starts[row + 1] && Arrays.equals(bytes, starts[row], end, key, 0, key.length);
        }

        int compare(int row, byte[] key) {
            return Arrays.compareUnsigned(bytes, starts[row], starts[row + 1] - 1, key, 0, key.length);
        }

        List<String> all() {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                all.add(line(i));
            }
            return List.copyOf(all);
        }
    }
}
