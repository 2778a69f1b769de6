package org.casus.engine;

import java.io.IOException;
import org.casus.output.ParquetMaker;
import org.jspecify.annotations.Nullable;

/**
 * What makes Parquet files, shared by all tasks in a Java machine while one of them has a file open. A checkpoint makes a file for
 * each month, and to open a maker takes longer than to write a small file. A task that is cancelled leaves its files open: then the
 * maker is kept for those that follow.
 */
final class SharedMaker {

    private static int users;
    private static @Nullable ParquetMaker maker;

    private SharedMaker() {}

    /** To be called when a file is opened. */
    static synchronized void join() {
        users++;
    }

    /** The maker; opens it if it is the first time. */
    static synchronized ParquetMaker get() throws IOException {
        ParquetMaker known = maker;
        if (known == null) {
            known = new ParquetMaker();
            maker = known;
        }
        return known;
    }

    /** To be called once for each call of {@link #join}. */
    static synchronized void leave() throws IOException {
        users--;
        ParquetMaker known = maker;
        if (users == 0 && known != null) {
            maker = null;
            known.close();
        }
    }
}
