package org.casus.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;

/** Puts rows into the directory of their month, named as Hive does: {@code month=2016-10}. */
final class Partitions implements BucketAssigner<Row, String> {

    private static final long serialVersionUID = 1;

    private static final String MONTH = "month=";

    /** The month of a day; {@code month=undated} if it is not known. */
    static String month(Optional<LocalDate> day) {
        return MONTH + day.map(YearMonth::from).map(YearMonth::toString).orElse("undated");
    }

    @Override
    public String getBucketId(Row row, Context context) {
        return row.partition;
    }

    @Override
    public SimpleVersionedSerializer<String> getSerializer() {
        return SimpleVersionedStringSerializer.INSTANCE;
    }
}
