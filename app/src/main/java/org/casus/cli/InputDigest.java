package org.casus.cli;

import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.casus.model.Rejected;
import org.casus.text.Sha256;

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
        Sha256 hash = new Sha256();
        for (String part : parts) {
            hash.add(part);
        }
        return hash.hex();
    }
}
