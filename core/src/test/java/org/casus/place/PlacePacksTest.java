package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.casus.codebook.TsvTable;
import org.casus.pack.PackException;
import org.casus.pack.PackReader;
import org.casus.pack.PackWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacePacksTest {

    private static final PlaceTables TABLES = PlaceTables.load();

    private static PackReader reader(byte[] file) {
        return new PackReader("places.pack", new ByteArrayInputStream(file));
    }

    private static byte[] resource(String file) throws IOException {
        try (var in = Objects.requireNonNull(PlacePacksTest.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatIsPackedOfEveryNameIsWhatTheTablesSay() {
        for (var table : List.of(TABLES.areas(), TABLES.towns())) {
            PackWriter out = new PackWriter();
            Candidates.write(out, table);
            Candidates packed = Candidates.read(reader(out.file()));
            assertThat(packed.keys()).containsExactlyElementsOf(table.keySet());
            table.forEach((key, candidates) -> assertThat(packed.of(key)).isEqualTo(candidates));
            assertThat(packed.of("zorkmid")).isEmpty();
            assertThat(packed.has("zorkmid")).isFalse();
        }
    }

    @Test
    void theWordsOfCountriesAndTheirSeatsAreThoseOfTheTables() {
        PlaceNames names = PlaceNames.load();
        TABLES.countryWords()
                .forEach((word, code) -> assertThat(names.countryOfWord(word)).contains(code));
        TABLES.adminNames()
                .forEach((word, name) -> assertThat(names.adminName(word)).contains(name));
        assertThat(TABLES.seats()).isNotEmpty().allMatch(names::isCapital);
        assertThat(names.isCapital("Zorkmid")).isFalse();
    }

    @Test
    void theWeightsOfAnEventsPlaceAreThoseOfTheTable() throws IOException {
        EventPlace packed = EventPlace.read(reader(resource("event-place.pack")));
        for (TsvTable.Row row : EventPlace.table().rows()) {
            assertThat(packed.weight(row.text("feature"))).isEqualTo(row.number("weight"));
        }
        assertThat(packed.weight("no such feature")).isZero();
    }

    @Test
    void aFeatureThatStandsTwiceIsReported() {
        TsvTable table = TsvTable.parse("event-place.tsv", "feature\tweight\nnear\t1\nnear\t2");
        assertThatThrownBy(() -> EventPlace.write(new PackWriter(), table))
                .hasMessage("event-place.tsv:3: the feature 'near' stands twice");
    }

    @Test
    void tablesThatAreCutOffOrForeignAreRefused() throws IOException {
        byte[] whole = resource("places.pack");
        assertThatThrownBy(() -> PlaceNames.read(reader(Arrays.copyOf(whole, whole.length - 1))))
                .isInstanceOf(PackException.class)
                .hasMessage("places.pack: ends too early");
        assertThatThrownBy(() -> PlaceNames.read(reader(resource("gazetteer.bin.gz"))))
                .hasMessage("places.pack: is no packed file of this version");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 31, 32, 33, 160, 161})
    void aLineIsFoundByItsNumberAndByItsKey(int size) throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            expected.add("key " + (char) ('A' + i / 26) + (char) ('a' + i % 26));
        }
        byte[] bytes = String.join("\n", expected).getBytes(StandardCharsets.UTF_8);
        PackWriter out = new PackWriter();
        Lines.of(bytes).write(out);
        Lines lines = Lines.of(bytes, reader(out.file()));
        assertThat(lines.size()).isEqualTo(size);
        assertThat(lines.all()).isEqualTo(expected);
        for (int i = 0; i < size; i++) {
            byte[] key = expected.get(i).getBytes(StandardCharsets.UTF_8);
            assertThat(lines.first(key)).isEqualTo(i);
            assertThat(lines.after(i, key)).isEqualTo(i + 1);
            byte[] less = Arrays.copyOf(key, key.length - 1);
            assertThat(lines.after(i, less)).isEqualTo(i);
            assertThat(lines.startsWith(i, less)).isTrue();
            byte[] more = Arrays.copyOf(key, key.length + 1);
            assertThat(lines.first(more)).isEqualTo(i + 1);
        }
        assertThat(lines.after(size, bytes)).isEqualTo(size);
        assertThat(lines.first("key".getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(lines.first("zzz".getBytes(StandardCharsets.UTF_8))).isEqualTo(size);
    }

    @Test
    void theLinesOfOneKeyFollowEachOther() {
        byte[] bytes = ("a\n" + "b\n".repeat(30) + "c").getBytes(StandardCharsets.UTF_8);
        byte[] key = "b".getBytes(StandardCharsets.UTF_8);
        Lines lines = Lines.of(bytes);
        assertThat(lines.first(key)).isEqualTo(1);
        assertThat(lines.after(1, key)).isEqualTo(31);
    }

    @Test
    void aKeyDoesNotGoOnOverTheEndOfALine() {
        Lines lines = Lines.of("a\nb".getBytes(StandardCharsets.UTF_8));
        byte[] across = "a\nb".getBytes(StandardCharsets.UTF_8);
        assertThat(lines.after(0, across)).isZero();
        assertThat(lines.first(across)).isEqualTo(1);
    }

    @Test
    void placesOfAnotherTextAreRefused() {
        PackWriter out = new PackWriter();
        Lines.of("one\ntwo".getBytes(StandardCharsets.UTF_8)).write(out);
        assertThatThrownBy(() -> Lines.of("three".getBytes(StandardCharsets.UTF_8), reader(out.file())))
                .hasMessage("is not the one that the packed tables were made for; build the program again");
    }
}
