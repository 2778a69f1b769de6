package org.casus.engine;

import java.util.List;
import org.casus.output.ParquetTable;
import org.casus.output.ParquetTable.Column;

/** The tables of what is found across articles. */
final class ActTable {

    /** An event that is told in several articles. Of several rows for an event the one with the highest revision counts. */
    static final List<Column> ACTS = List.of(
            new Column("event", ParquetTable.Type.TEXT, true),
            new Column("article", ParquetTable.Type.TEXT, true),
            new Column("date", ParquetTable.Type.DAY, true),
            new Column("act", ParquetTable.Type.TEXT, true),
            new Column("sources", ParquetTable.Type.WHOLE, true),
            new Column("articles", ParquetTable.Type.WHOLE, true),
            new Column("revision", ParquetTable.Type.WHOLE, true));

    /** An article that repeats another. Of several rows for an article the one with the highest revision counts. */
    static final List<Column> COPIES = List.of(
            new Column("article", ParquetTable.Type.TEXT, true),
            new Column("publication_date", ParquetTable.Type.DAY, false),
            new Column("copy_of", ParquetTable.Type.TEXT, true),
            new Column("revision", ParquetTable.Type.WHOLE, true));

    private ActTable() {}
}
