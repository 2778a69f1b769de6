package org.casus.output;

import java.io.IOException;
import java.io.OutputStream;
import org.casus.model.CodedArticle;
import org.casus.model.Event;

/** Writes events as a Parquet file with the columns of {@link EventTable}. */
public final class ParquetWriter implements CodedWriter, AutoCloseable {

    private final Codes codes;
    private final ParquetTable table;

    /** @param out is not closed */
    public ParquetWriter(OutputStream out, Codes codes) throws IOException {
        this.codes = codes;
        table = new ParquetTable(EventTable.COLUMNS, out);
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        for (Event event : coded.events()) {
            table.write(EventTable.row(coded, event, codes));
        }
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
