package org.casus.place;

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
import org.casus.pack.PackReader;
import org.casus.pack.PackWriter;
import org.jspecify.annotations.Nullable;

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
    private final Lines divisionLines;
    private final @Nullable Division[] divisions;
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

    private Gazetteer(DataInputStream in, Optional<PackReader> places) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("is not a gazetteer of this version");
        }
        int rows = in.readInt();
        countries = lines(in, Optional.empty()).all();
        divisionLines = lines(in, places);
        divisions = new Division[divisionLines.size()];
        keys = lines(in, places);
        names = lines(in, places);
        otherKeys = lines(in, places);
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
        if (in.read() >= 0) {
            throw new IOException("goes on where it should end");
        }
    }

    private static Lines lines(DataInputStream in, Optional<PackReader> places) throws IOException {
        byte[] bytes = column(in, in.readInt());
        return places.isPresent() ? Lines.of(bytes, places.orElseThrow()) : Lines.of(bytes);
    }

    private static byte[] column(DataInputStream in, int length) throws IOException {
        byte[] column = new byte[length];
        if (in.readNBytes(column, 0, length) < length) {
            throw new IOException("ends too early");
        }
        return column;
    }

    /** The gazetteer that comes with the program. */
    static Gazetteer load() {
        return load(Optional.empty());
    }

    /** The same, of which the places of its lines were packed. */
    static Gazetteer load(PackReader places) {
        return load(Optional.of(places));
    }

    private static Gazetteer load(Optional<PackReader> places) {
        try (InputStream file = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
            if (file == null) {
                throw new IOException("is missing");
            }
            return read(file, places);
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer.bin.gz " + e.getMessage(), e);
        }
    }

    static Gazetteer read(InputStream gzipped) throws IOException {
        return read(gzipped, Optional.empty());
    }

    private static Gazetteer read(InputStream gzipped, Optional<PackReader> places) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(gzipped, 1 << 16)) {
            return new Gazetteer(new DataInputStream(in), places);
        }
    }

    /** Packs the places of its lines, for {@link #load(PackReader)}; not those of the countries, which are few. */
    void write(PackWriter out) {
        divisionLines.write(out);
        keys.write(out);
        names.write(out);
        otherKeys.write(out);
    }

    int size() {
        return keys.size();
    }

    /** The number of first-level divisions of all countries, and one: the first is that of places without one. */
    int divisions() {
        return divisions.length;
    }

    /** A division by its number. */
    Optional<Division> division(int number) {
        Division known = divisions[number];
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Division> parsed = Division.parse(divisionLines.line(number));
        parsed.ifPresent(d -> divisions[number] = d);
        return parsed;
    }

    /** Places whose name has this {@link PlaceKey}, the largest first. */
    List<City> places(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<City> found = new ArrayList<>();
        int first = keys.first(wanted);
        int end = keys.after(first, wanted);
        for (int row = first; row < end; row++) {
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
        int first = otherKeys.first(wanted);
        int end = otherKeys.after(first, wanted);
        for (int i = first; i < end; i++) {
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
        int count = 0;
        int row = 0;
        for (Lines lines : List.of(keys, otherKeys)) {
            for (int hash : lines.hashes()) {
                if (hash != 0) {
                    entries[count++] = LooseIndex.entry(hash, row);
                }
                row++;
            }
        }
        return new LooseIndex(Arrays.copyOf(entries, count));
    }

    private City city(int row) {
        return new City(
                Integer.toUnsignedLong(ByteBuffer.wrap(ids).getInt(4 * row)),
                names.line(row),
                countries.get(country[row] & 0xff),
                division(ByteBuffer.wrap(division).getShort(2 * row) & 0xffff),
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
}
