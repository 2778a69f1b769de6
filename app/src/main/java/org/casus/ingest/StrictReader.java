package org.casus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes a stream and fails on the first byte that does not belong, with its offset, where the library would put U+FFFD. */
final class StrictReader extends Reader {

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    /** Offset in the file of the first byte in the buffer. */
    private long base;

    private boolean ended;

    /** Decodes {@code in}, whose first byte is at {@code offset} in the file. */
    StrictReader(InputStream in, Charset charset, long offset) {
        this.in = in;
        this.charset = charset;
        this.base = offset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Decodes all of {@code bytes}, whose first is at {@code offset} in the file. */
    static String decode(byte[] bytes, int from, Charset charset, long offset) throws UndecodableException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UndecodableException(charset, offset + in.position() - from, in.get(in.position()));
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    @Override
    public int read(char[] target, int start, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, start, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int decoded = out.position() - start;
            if (decoded > 0) {
                return decoded;
            }
            if (result.isError()) {
                throw new UndecodableException(charset, base + bytes.position(), bytes.get(bytes.position()));
            }
            if (ended || length == 0) {
                return length == 0 ? 0 : -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        base += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
