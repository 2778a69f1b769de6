package org.casus.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.casus.text.Sha256;

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
        Sha256 content = new Sha256();
        String input = input(article);
        content.add(input);
        content.add(filing.coded().provenance().toString());
        content.add(filing.coded().published().toString());
        content.add(filing.coded().sentences().toString());
        content.add(filing.coded().contexts().toString());
        List<Telling> events = new ArrayList<>();
        for (Event event : filing.coded().events()) {
            String document = EventDocument.write(filing.coded(), event, codes);
            String sentence = event.mentions().get(0).sentence().of(article.text());
            events.add(new Telling(event, document, sentence, SearchWords.stems(sentence)));
            content.add(document);
        }
        filing.plans().forEach(plan -> content.add(plan.toString()));
        filing.notes().forEach(note -> content.add(note.toString()));
        return new Prepared(
                filing,
                Sha256.hex(article.text()),
                input,
                content.hex(),
                bytes(MinHash.of(article.text())),
                SearchWords.stems(article.title().orElse("")),
                events);
    }

    /** Hash of an article as it was read. */
    static String input(Article article) {
        return new Sha256()
                .add(article.text())
                .add(article.title().orElse("\0"))
                .add(article.source().orElse("\0"))
                .add(article.url().orElse("\0"))
                .add(article.language().orElse("\0"))
                .add(article.published().day().map(LocalDate::toString).orElse("\0"))
                .hex();
    }

    private static byte[] bytes(int[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }
}
