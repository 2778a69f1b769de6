package org.casus.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Objects;
import java.util.Properties;
import org.casus.model.Article;

/** CoreNLP with what Casus reads too: tags, lemmas, trees and names; what Casus does not read is off. */
record CoreNlp(StanfordCoreNLP pipeline) implements Candidate<String> {

    public static void main(String[] args) {
        Worker.run(args, () -> new CoreNlp(new StanfordCoreNLP(settings())));
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        // A headline without a full stop is a sentence of its own, as it is in Casus.
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        // Persons, organisations, places and the rest, which is what Casus tells apart; the default runs three models.
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
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
