package org.casus.ingest;

/**
 * How well bytes agree with UTF-8.
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param errors bytes that belong to no sequence
 */
record Utf8(int sequences, int errors) {

    boolean valid() {
        return errors == 0;
    }

    /** Counts; a sequence cut off by the end is an error only if the bytes are {@code complete}. */
    static Utf8 scan(byte[] bytes, boolean complete) {
        int sequences = 0;
        int errors = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            int length = length(lead);
            int good = length == 0 ? 0 : following(bytes, i, length);
            if (length == 1) {
                i++;
            } else if (length > 0 && good == length) {
                sequences++;
                i += length;
            } else if (length > 0 && i + good == bytes.length && !complete) {
                i = bytes.length;
            } else {
                errors++;
                i++;
            }
        }
        return new Utf8(sequences, errors);
    }

    /** Length of the sequence a byte leads; 0 if it leads none. */
    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** Bytes of the sequence at {@code start} that are there and fit. */
    private static int following(byte[] bytes, int start, int length) {
        int count = 1;
        while (count < length && start + count < bytes.length && (bytes[start + count] & 0xC0) == 0x80) {
            count++;
        }
        if (count > 1) {
            int lead = bytes[start] & 0xFF;
            int second = bytes[start + 1] & 0xFF;
            // Overlong forms, surrogates and what lies beyond U+10FFFF.
            boolean bad = (lead == 0xE0 && second < 0xA0)
                    || (lead == 0xED && second > 0x9F)
                    || (lead == 0xF0 && second < 0x90)
                    || (lead == 0xF4 && second > 0x8F);
            return bad ? 0 : count;
        }
        return count;
    }
}
