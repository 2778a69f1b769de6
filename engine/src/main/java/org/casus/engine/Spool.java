package org.casus.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Byte strings in the order in which they were added: a few in memory, many in a file that nobody else sees. */
final class Spool implements AutoCloseable {

    /** Bytes in memory; hundreds of spools may be open at a time. */
    private static final int MEMORY = 1 << 17;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private DataOutputStream out = new DataOutputStream(memory);
    private @Nullable FileChannel file;
    private long size;

    void add(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        size++;
        if (file == null && memory.size() > MEMORY) {
            spill();
        }
    }

    private void spill() throws IOException {
        Path path = Files.createTempFile("casus-rows", null);
        // Gone from the directory at once: not even a killed process leaves it behind.
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        file = channel;
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 13));
        memory.writeTo(out);
        memory.reset();
    }

    /** Takes what was added. */
    @FunctionalInterface
    interface Each {
        void take(byte[] bytes) throws IOException;
    }

    void each(Each each) throws IOException {
        out.flush();
        InputStream bytes = new ByteArrayInputStream(memory.toByteArray());
        FileChannel channel = file;
        if (channel != null) {
            channel.position(0);
            bytes = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        }
        DataInputStream in = new DataInputStream(bytes);
        for (long i = 0; i < size; i++) {
            byte[] one = new byte[in.readInt()];
            in.readFully(one);
            each.take(one);
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel channel = file;
        if (channel != null) {
            channel.close();
        }
    }
}
