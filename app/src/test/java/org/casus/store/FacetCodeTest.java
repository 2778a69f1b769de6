package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FacetCodeTest {

    private static final long SEED = 20161011;

    private static Facets facets(SplittableRandom random, long row) {
        int first = random.nextInt(4) == 0 ? Integer.MIN_VALUE : random.nextInt(-800_000, 800_000);
        return new Facets(
                row,
                2,
                random.nextInt(-1, Integer.MAX_VALUE),
                first,
                random.nextInt(4) == 0 ? Integer.MIN_VALUE : random.nextInt(-800_000, 800_000),
                random.nextInt(-1, 16),
                random.nextInt(-1, 300),
                random.nextInt(5),
                random.nextInt(5),
                random.nextBoolean(),
                random.nextInt(101),
                random.nextInt(-1, Integer.MAX_VALUE),
                numbers(random),
                numbers(random),
                numbers(random),
                random.nextBoolean());
    }

    private static int[] numbers(SplittableRandom random) {
        return random.ints(random.nextInt(40), 0, Integer.MAX_VALUE).toArray();
    }

    private static List<Facets> unpack(long row, byte[] packed) {
        List<Facets> unpacked = new ArrayList<>();
        FacetCode.unpack(row, 2, packed, unpacked::add);
        return unpacked;
    }

    @Test
    void whatIsPackedIsUnpacked() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            List<Facets> facets = new ArrayList<>();
            int events = random.nextInt(1, 12);
            for (int e = 0; e < events; e++) {
                facets.add(facets(random, 100 + e));
            }
            assertThat(unpack(100, FacetCode.pack(facets)))
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(facets);
        }
    }

    @Test
    void eventsThatWerePackedOneByOneAreReadTogether() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Facets> facets = List.of(facets(random, 7), facets(random, 8));

        assertThat(unpack(
                        7,
                        FacetCode.join(
                                7, facets.stream().map(FacetCodeTest::single).toList())))
                .isEqualTo(facets);
    }

    /** An event as it was packed in version 1, which had no number of events. */
    static byte[] single(Facets facets) {
        byte[] packed = FacetCode.pack(List.of(facets));
        byte[] old = Arrays.copyOfRange(packed, 1, packed.length);
        old[0] = 1;
        return old;
    }

    @Test
    void anUnknownVersionIsTold() {
        assertThatThrownBy(() -> unpack(7, new byte[] {9, 0, 0}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("event 7 are of version 9");
        assertThatThrownBy(() -> unpack(7, new byte[0])).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> FacetCode.join(7, List.of(new byte[] {3, 0})))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("of version 3");
    }
}
