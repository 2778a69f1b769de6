package org.casus.engine;

/** A row of a Parquet table on its way to its file. */
public final class Row {

    /** Name of the partition's directory. */
    public String partition = "";

    /** The values, as {@link RowCodec} writes them. */
    public byte[] values = new byte[0];

    static Row of(String partition, byte[] values) {
        Row row = new Row();
        row.partition = partition;
        row.values = values;
        return row;
    }
}
