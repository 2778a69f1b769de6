package org.casus.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Objects;
import java.util.Properties;
import org.casus.model.Article;

/** CoreNLP with the annotators that read what Casus reads: tags, lemmas, trees and names. */
record CoreNlp(StanfordCoreNLP pipeline) implements Candidate<String> {

    public static void main(String[] args) {
        Worker.run(args, () -> new CoreNlp(new StanfordCoreNLP(settings())));
    }

    /** As it comes, but for headlines. */
    static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        // A headline without a full stop is a sentence of its own, as it is in Casus.
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return settings;
    }

    @Override
    public String prepare(Article article) {
        return article.text();
    }

    @Override
    public Counts read(String text) {
        CoreDocument document = pipeline.processToCoreDocument(text);
        return new Counts(document.sentences().size(), document.tokens().size());
    }

    @Override
    public String version() {
        return Objects.requireNonNullElse(StanfordCoreNLP.class.getPackage().getImplementationVersion(), "unknown");
    }
}
