package org.casus.web;

import gg.jte.TemplateOutput;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** A page in the making, as the bytes that are sent: UTF-8. Text of half a megabyte is not worth being put together twice. */
final class PageOutput implements TemplateOutput {

    private static final int START = 1 << 15;
    /** Bytes that a UTF-16 code unit takes at most: a pair takes four. */
    private static final int MOST = 3;

    private byte[] bytes = new byte[START];
    private int length;

    /** What was written. */
    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int start, int end) {
        reserve(MOST * (end - start));
        byte[] into = bytes;
        int to = length;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                into[to++] = (byte) c;
            } else if (c < 0x800) {
                into[to++] = (byte) (0xC0 | (c >> 6));
                into[to++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                into[to++] = (byte) (0xE0 | (c >> 12));
                into[to++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                into[to++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                into[to++] = (byte) (0xF0 | (point >> 18));
                into[to++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                into[to++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                into[to++] = (byte) (0x80 | (point & 0x3F));
            } else {
                // Half a pair, which UTF-8 cannot write.
                into[to++] = '?';
            }
        }
        length = to;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
