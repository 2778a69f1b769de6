package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.output.ParquetTable;
import org.casus.output.ParquetTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowCodecTest {

    private static final RowCodec CODEC = new RowCodec(List.of(
            new Column("a", ParquetTable.Type.TEXT, true),
            new Column("b", ParquetTable.Type.DAY, false),
            new Column("c", ParquetTable.Type.WHOLE, false),
            new Column("d", ParquetTable.Type.NUMBER, false),
            new Column("e", ParquetTable.Type.TRUTH, false),
            new Column("f", ParquetTable.Type.TEXTS, false)));

    @Test
    void valuesComeBackAsTheyWere() {
        @Nullable Object[] row = {"Zo\u00EB \uD83D\uDD4A", LocalDate.of(1812, 6, 24), -7, 0.25, true, List.of("", "x")};
        assertThat(CODEC.decode(CODEC.encode(row))).containsExactly(row);
    }

    @Test
    void whatIsNotKnownStaysSo() {
        @Nullable Object[] row = {"", null, null, null, null, null};
        assertThat(CODEC.decode(CODEC.encode(row))).containsExactly(row);
    }

    @Test
    void aRowHasAValueForEachColumn() {
        assertThatThrownBy(() -> CODEC.encode("one")).hasMessageContaining("1 values for 6 columns");
    }

    @Test
    void aSpoolGivesBackManyRowsInOrder() throws Exception {
        List<String> read = new ArrayList<>();
        try (Spool spool = new Spool()) {
            for (int i = 0; i < 40_000; i++) {
                spool.add(("row " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            spool.each(bytes -> read.add(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
        }
        assertThat(read).hasSize(40_000).startsWith("row 0", "row 1").endsWith("row 39999");
    }
}
