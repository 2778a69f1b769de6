package org.casus.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.output.Codes;
import org.casus.output.EventDocument;

/**
 * A filing with all that can be worked out before anybody else has to wait for it.
 *
 * @param input hash of the article as it was read
 * @param content hash of all that is stored of it
 */
@SuppressWarnings("ArrayRecordComponent") // goes into the database as it is
record Prepared(
        Filing filing,
        String sha256,
        String input,
        String content,
        byte[] signature,
        List<String> title,
        List<Telling> events) {

    /**
     * @param document JSON of the event
     * @param sentence the words of its sentence
     * @param words the same as they are searched for
     */
    record Telling(Event event, String document, String sentence, List<String> words) {}

    static Prepared of(Filing filing, Codes codes) {
        Article article = filing.coded().article();
        if (!article.alignment().equals(Alignment.IDENTITY)) {
            throw new IllegalArgumentException("article " + article.id()
                    + " has offsets into its file; the desk keeps readable text, file Article.readable()");
        }
        MessageDigest content = digest();
        String input = input(article);
        add(content, input);
        add(content, filing.coded().provenance().toString());
        add(content, filing.coded().published().toString());
        add(content, filing.coded().sentences().toString());
        add(content, filing.coded().contexts().toString());
        List<Telling> events = new ArrayList<>();
        for (Event event : filing.coded().events()) {
            String document = EventDocument.write(filing.coded(), event, codes);
            String sentence = event.mentions().get(0).sentence().of(article.text());
            events.add(new Telling(event, document, sentence, SearchWords.stems(sentence)));
            add(content, document);
        }
        filing.plans().forEach(plan -> add(content, plan.toString()));
        filing.notes().forEach(note -> add(content, note.toString()));
        return new Prepared(
                filing,
                hex(digest().digest(article.text().getBytes(StandardCharsets.UTF_8))),
                input,
                hex(content.digest()),
                bytes(MinHash.of(article.text())),
                SearchWords.stems(article.title().orElse("")),
                events);
    }

    /** Hash of an article as it was read. */
    static String input(Article article) {
        MessageDigest digest = digest();
        add(digest, article.text());
        add(digest, article.title().orElse("\0"));
        add(digest, article.source().orElse("\0"));
        add(digest, article.url().orElse("\0"));
        add(digest, article.language().orElse("\0"));
        add(digest, article.published().day().map(LocalDate::toString).orElse("\0"));
        return hex(digest.digest());
    }

    /** With its length before it, so that nothing can move from one field into the next. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(int[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }
}
