package org.casus.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.casus.output.ParquetTable;
import org.casus.output.ParquetTable.Column;

/**
 * Writes rows as Parquet files. Rows of an open file wait in a spool, so that the many months that an archive tells of
 * cost no memory; the file is made when it is complete.
 */
final class TableFiles implements BulkWriter.Factory<Row> {

    private static final long serialVersionUID = 1;

    private final String[] names;
    private final ParquetTable.Type[] types;
    private final boolean[] required;

    TableFiles(List<Column> columns) {
        names = columns.stream().map(Column::name).toArray(String[]::new);
        types = columns.stream().map(Column::type).toArray(ParquetTable.Type[]::new);
        required = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            required[i] = columns.get(i).required();
        }
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            columns.add(new Column(names[i], types[i], required[i]));
        }
        return columns;
    }

    @Override
    public BulkWriter<Row> create(FSDataOutputStream out) {
        Drivers.register();
        SharedMaker.join();
        return new Writer(columns(), out);
    }

    /** One file. */
    private static final class Writer implements BulkWriter<Row> {

        private final List<Column> columns;
        private final FSDataOutputStream out;
        private final Spool spool = new Spool();

        Writer(List<Column> columns, FSDataOutputStream out) {
            this.columns = columns;
            this.out = out;
        }

        @Override
        public void addElement(Row row) throws IOException {
            spool.add(row.values);
        }

        @Override
        public void flush() {
            // Nothing of a file is there before all of it is.
        }

        @Override
        public void finish() throws IOException {
            RowCodec codec = new RowCodec(columns);
            try (spool;
                    ParquetTable table = SharedMaker.get().table(columns, out)) {
                spool.each(bytes -> table.write(codec.decode(bytes)));
                table.finish();
            } finally {
                SharedMaker.leave();
            }
        }
    }
}
