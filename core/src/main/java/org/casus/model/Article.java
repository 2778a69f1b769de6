package org.casus.model;

import java.util.Optional;

/**
 * A news report as it was published.
 *
 * @param id the caller's name for it, unique in a batch
 * @param source who published it, for example a newspaper
 * @param url where it was published
 * @param title the headline, if the input has it apart from the text
 * @param published the publication date
 * @param language ISO 639-1 code, if known
 * @param text the readable text, never normalised; every offset in Casus is a UTF-16 offset into it
 * @param alignment from {@code text} back to the characters of the file
 */
public record Article(
        String id,
        Optional<String> source,
        Optional<String> url,
        Optional<String> title,
        PublicationDate published,
        Optional<String> language,
        String text,
        Alignment alignment) {

    /** An article of which nothing but its text is known. */
    public static Article of(String id, String text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new PublicationDate.Unknown("no date was given"),
                Optional.empty(),
                text,
                Alignment.IDENTITY);
    }

    /** The same article with this publication date. */
    public Article withPublished(PublicationDate date) {
        return new Article(id, source, url, title, date, language, text, alignment);
    }

    /** The same article under this id. */
    public Article withId(String name) {
        return new Article(name, source, url, title, published, language, text, alignment);
    }

    /** The same article with this source. */
    public Article withSource(String name) {
        return new Article(id, Optional.of(name), url, title, published, language, text, alignment);
    }

    /** The same article for those who have the readable text and not the file: every offset is into that text. */
    public Article readable() {
        return new Article(id, source, url, title, published, language, text, Alignment.IDENTITY);
    }
}
