package org.casus.ingest;

import org.casus.model.Article;
import org.casus.model.Rejected;

/** What became of one record of the input. */
public sealed interface Ingested {

    /** Id of the article, or the file and line it would have come from. */
    String id();

    /** An article to code. */
    record Accepted(Article article) implements Ingested {
        @Override
        public String id() {
            return article.id();
        }
    }

    /** A record that could not be read, and why. */
    record Refused(Rejected rejected) implements Ingested {
        @Override
        public String id() {
            return rejected.article();
        }
    }
}
