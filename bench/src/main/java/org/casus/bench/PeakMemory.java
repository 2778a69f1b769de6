package org.casus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that a process has held, as Linux tells it. */
final class PeakMemory {

    private static final Pattern LINE = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private PeakMemory() {}

    /**
     * Resident bytes at the peak.
     *
     * @param process its number, or {@code self}
     * @return 0 where the system does not tell, or if the process has ended
     */
    static long bytes(String process) {
        try {
            Matcher line = LINE.matcher(Files.readString(Path.of("/proc", process, "status")));
            return line.find() ? Long.parseLong(line.group(1)) * 1024 : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
