package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FacetCodeTest {

    private static final long SEED = 20161011;

    private static Facets facets(SplittableRandom random) {
        int first = random.nextInt(4) == 0 ? Integer.MIN_VALUE : random.nextInt(-800_000, 800_000);
        return new Facets(
                1,
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

    @Test
    void whatIsPackedIsUnpacked() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 5_000; i++) {
            Facets facets = facets(random);
            assertThat(FacetCode.unpack(1, 2, FacetCode.pack(facets)))
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(facets);
        }
    }

    @Test
    void anUnknownVersionIsTold() {
        assertThatThrownBy(() -> FacetCode.unpack(7, 1, new byte[] {9, 0, 0}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("event 7 are of version 9");
        assertThatThrownBy(() -> FacetCode.unpack(7, 1, new byte[0])).isInstanceOf(StoreException.class);
    }
}
