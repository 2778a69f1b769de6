package org.casus.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests. */
public final class Warc {

    static final String HTTP = "application/http; msgtype=response";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean compressed;

    public Warc(boolean compressed) {
        this.compressed = compressed;
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    int size() {
        return out.size();
    }

    /** A page of one paragraph, answered with status 200. */
    public Warc page(String address, String text) throws IOException {
        return answer(address, "Content-Type: text/html; charset=utf-8\r\n", utf8(html(text)));
    }

    static String html(String text) {
        return "<html><head><title>News</title></head><body><article><p>" + text + "</p></article></body></html>";
    }

    Warc answer(String address, String headers, byte[] body) throws IOException {
        return answer(address, "HTTP/1.1 200 OK", headers, body);
    }

    Warc answer(String address, String status, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(utf8(status + "\r\n" + headers + "\r\n"));
        block.write(body);
        return record("response", address, HTTP, block.toByteArray());
    }

    Warc record(String type, String address, String media, byte[] block) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2016-10-12T08:30:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(utf8(address + out.size())) + ">\r\nContent-Type: " + media
                + "\r\nContent-Length: " + block.length + "\r\n\r\n"));
        record.write(block);
        record.write(utf8("\r\n\r\n"));
        out.write(compressed ? zipped(record.toByteArray()) : record.toByteArray());
        return this;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(all)) {
            zip.write(bytes);
        }
        return all.toByteArray();
    }

    static byte[] deflated(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream zip = new DeflaterOutputStream(all, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            zip.write(bytes);
        }
        return all.toByteArray();
    }

    static byte[] chunked(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += 50) {
            int length = Math.min(50, bytes.length - at);
            all.write(utf8(Integer.toHexString(length) + "\r\n"));
            all.write(bytes, at, length);
            all.write(utf8("\r\n"));
        }
        all.write(utf8("0\r\n\r\n"));
        return all.toByteArray();
    }
}
