package org.casus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A stream of UTF-8 bytes made from characters, so that lines of UTF-16 can be cut at bytes too. */
final class Transcoded extends InputStream {

    private final Reader characters;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int at;
    /** A high surrogate that ended the last block; 0 if none. */
    private char half;

    Transcoded(Reader characters) {
        this.characters = characters;
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, start, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        int from = 0;
        if (half != 0) {
            chars[0] = half;
            half = 0;
            from = 1;
        }
        int count = characters.read(chars, from, chars.length - from);
        int end = from + Math.max(0, count);
        if (count > 0 && Character.isHighSurrogate(chars[end - 1])) {
            half = chars[end - 1];
            end--;
        }
        bytes = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return bytes.length > 0 || (count > 0 && fill());
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
