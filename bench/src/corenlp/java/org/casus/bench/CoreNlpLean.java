package org.casus.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP with everything off that Casus does not read, as an expert would set it up for speed. */
final class CoreNlpLean {

    private CoreNlpLean() {}

    public static void main(String[] args) {
        Worker.run(args, () -> new CoreNlp(new StanfordCoreNLP(settings())));
    }

    private static Properties settings() {
        Properties settings = CoreNlp.settings();
        // Persons, organisations, places and the rest, which is what Casus tells apart; by default it runs three models.
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        return settings;
    }
}
