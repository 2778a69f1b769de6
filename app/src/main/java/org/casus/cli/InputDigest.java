package org.casus.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.casus.model.Rejected;

/** SHA-256 of inputs as they were read, one by one and one after the other. */
final class InputDigest {

    /** That of no input. */
    static final String START = "";

    private InputDigest() {}

    /** The digest of one input. */
    static String of(Ingested input) {
        if (input instanceof Ingested.Accepted accepted) {
            Article article = accepted.article();
            return hash(
                    article.id(),
                    article.source().toString(),
                    article.url().toString(),
                    article.title().toString(),
                    article.published().toString(),
                    article.language().toString(),
                    article.text());
        }
        Rejected rejected = ((Ingested.Refused) input).rejected();
        return hash(rejected.article(), rejected.problem().id(), rejected.message());
    }

    /** The digest of all inputs up to one. */
    static String next(String before, String one) {
        return hash(before, one);
    }

    /** With its length before each, so that nothing can move from one into the next. */
    static String hash(String... parts) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
