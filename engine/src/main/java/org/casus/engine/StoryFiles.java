package org.casus.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/**
 * The files below the inputs, one split each, in the order in which {@code casus code} reads them: sorted by name, directory
 * by directory. Files and directories whose names begin with a dot are left out: that is how a file is written in peace
 * before it is renamed.
 */
final class StoryFiles implements FileEnumerator {

    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] inputs, int wanted) throws IOException {
        List<FileSourceSplit> splits = new ArrayList<>();
        for (Path input : inputs) {
            FileSystem files = input.getFileSystem();
            add(files, files.getFileStatus(input), splits);
        }
        return splits;
    }

    private static void add(FileSystem files, FileStatus status, List<FileSourceSplit> splits) throws IOException {
        if (!status.isDir()) {
            String path = status.getPath().toString();
            splits.add(new FileSourceSplit(
                    path, status.getPath(), 0, status.getLen(), status.getModificationTime(), status.getLen()));
            return;
        }
        FileStatus[] below = files.listStatus(status.getPath());
        if (below == null) {
            return;
        }
        Arrays.sort(below, Comparator.comparing(one -> one.getPath().getName()));
        for (FileStatus one : below) {
            if (!one.getPath().getName().startsWith(".")) {
                add(files, one, splits);
            }
        }
    }
}
