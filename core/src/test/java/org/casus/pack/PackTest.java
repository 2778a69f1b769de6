package org.casus.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {

    private static PackReader reader(byte[] file) {
        return new PackReader("towns.pack", new ByteArrayInputStream(file));
    }

    private static byte[] towns() {
        PackedIndex.Builder towns = new PackedIndex.Builder();
        towns.add("Łódź", 7);
        towns.add("Aleppo", 300_000);
        towns.add("Łódź", -1);
        PackWriter out = new PackWriter();
        towns.build().write(out);
        return out.file();
    }

    @Test
    void arraysComeBackAsTheyWere() {
        PackWriter out = new PackWriter();
        out.bytes(new byte[] {-1, 0, 127});
        out.shorts(new short[] {Short.MIN_VALUE, 3});
        out.ints(new int[] {});
        out.ints(new int[] {1, Integer.MIN_VALUE, Integer.MAX_VALUE});
        out.longs(new long[] {Long.MIN_VALUE, 1});
        out.doubles(new double[] {-0.1, Double.MIN_VALUE});
        PackReader in = reader(out.file());
        assertThat(in.bytes()).containsExactly(-1, 0, 127);
        assertThat(in.shorts()).containsExactly(Short.MIN_VALUE, 3);
        assertThat(in.ints()).isEmpty();
        assertThat(in.ints()).containsExactly(1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(in.longs()).containsExactly(Long.MIN_VALUE, 1);
        assertThat(in.doubles()).containsExactly(-0.1, Double.MIN_VALUE);
        in.end();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 100, 10_000})
    void everyKeyIsFoundUnderItsNumberAndNoOther(int size) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            keys.add("name " + i * 7);
        }
        PackWriter out = new PackWriter();
        PackedKeys.of(keys).write(out);
        PackedKeys packed = PackedKeys.read(reader(out.file()));
        assertThat(packed.size()).isEqualTo(size);
        for (int i = 0; i < size; i++) {
            assertThat(packed.find(keys.get(i))).isEqualTo(i);
            assertThat(packed.key(i)).isEqualTo(keys.get(i));
            assertThat(packed.find(keys.get(i) + "x")).isEqualTo(PackedKeys.NONE);
        }
        assertThat(packed.find("")).isEqualTo(PackedKeys.NONE);
    }

    @Test
    void keysOfTheSameHashAreToldApart() {
        PackedKeys keys = PackedKeys.of(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", ""));
        assertThat(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "").stream()
                        .map(keys::find)
                        .toList())
                .containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(keys.find("BBAa")).isEqualTo(PackedKeys.NONE);
    }

    @Test
    void aKeyHasItsNumbersInTheOrderInWhichTheyWereAdded() {
        PackedIndex towns = PackedIndex.read(reader(towns()));
        assertThat(towns.numbers("Łódź")).containsExactly(7, -1);
        assertThat(towns.numbers("Aleppo")).containsExactly(300_000);
        assertThat(towns.numbers("Lodz")).isEmpty();
        assertThat(towns.keys()).containsExactly("Łódź", "Aleppo");
    }

    @Test
    void aKeyMayBeThereWithoutNumbers() {
        PackedIndex.Builder builder = new PackedIndex.Builder();
        builder.add("nobody");
        builder.addOnce("somebody", 4);
        builder.addOnce("somebody", 4);
        PackedIndex index = builder.build();
        assertThat(index.has("nobody")).isTrue();
        assertThat(index.numbers("nobody")).isEmpty();
        assertThat(index.numbers("somebody")).containsExactly(4);
        assertThat(index.has("anybody")).isFalse();
    }

    @Test
    void aMapGivesTheTextOfAKey() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("TX", "Texas");
        names.put("none", "");
        PackWriter out = new PackWriter();
        PackedMap.of(names).write(out);
        PackedMap map = PackedMap.read(reader(out.file()));
        assertThat(map.get("TX")).contains("Texas");
        assertThat(map.get("none")).contains("");
        assertThat(map.get("NY")).isEmpty();
    }

    private record Stay(String who, Optional<String> where, List<String> with, Optional<LocalDate> from, long nights) {

        CellWriter cells() {
            return new CellWriter()
                    .text(who)
                    .optional(where)
                    .list(with)
                    .day(from)
                    .number(nights);
        }

        static Stay of(Cells cells) {
            return new Stay(
                    cells.text(),
                    cells.optional(),
                    cells.list(),
                    cells.day(),
                    cells.number().orElseThrow());
        }
    }

    @Test
    void recordsAreMadeOnceAndAreWhatTheyWere() {
        List<Stay> stays = List.of(
                new Stay("Ann", Optional.of("Łódź"), List.of("Bo", "Cy"), Optional.of(LocalDate.of(1816, 2, 29)), 3),
                new Stay("", Optional.empty(), List.of(), Optional.empty(), -1));
        PackWriter out = new PackWriter();
        PackedRecords.write(out, stays, Stay::cells, Stay::of);
        PackedRecords<Stay> packed = PackedRecords.read(reader(out.file()), Stay::of);
        assertThat(List.of(packed.get(0), packed.get(1))).isEqualTo(stays);
        assertThat(packed.get(0)).isSameAs(packed.get(0));
    }

    @Test
    void aRecordThatWouldComeBackAsAnotherIsRefused() {
        Stay stay = new Stay("Ann\tLee", Optional.empty(), List.of(), Optional.empty(), 1);
        assertThatThrownBy(() -> PackedRecords.write(new PackWriter(), List.of(stay), Stay::cells, Stay::of))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aFileThatIsCutOffSaysSo() {
        byte[] whole = towns();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PackedIndex.read(reader(cut)))
                    .isInstanceOf(PackException.class)
                    .hasMessage("towns.pack: ends too early");
        }
    }

    @Test
    void aForeignFileIsRefused() {
        byte[] foreign = "iso3\tname\nDEU\tGermany".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> reader(foreign)).hasMessage("towns.pack: is no packed file of this version");
        assertThatThrownBy(() -> reader(towns()).longs())
                .hasMessage("towns.pack: holds something else than expected; build the program again");
    }

    @Test
    void aFileThatGoesOnIsRefused() {
        byte[] longer = Arrays.copyOf(towns(), towns().length + 1);
        PackReader in = reader(longer);
        PackedIndex.read(in);
        assertThatThrownBy(in::end).hasMessage("towns.pack: goes on where it should end");
    }

    @Test
    void aMissingFileSaysHowItIsMade() {
        assertThatThrownBy(() -> PackReader.open(PackTest.class, "rivers.pack"))
                .hasMessage("rivers.pack: is missing; the build makes it from the tables: mvn process-classes");
    }
}
