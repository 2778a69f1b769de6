package org.casus.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.Golden;
import org.casus.codebook.Codebook;
import org.casus.event.EventExtractor;
import org.casus.model.WordAct;
import org.casus.reader.EncoderReader;
import org.casus.reader.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the recorded readings are what the reader and the event layers say today. With {@code -Dcasus.golden=write} they are
 * written, not compared. A new article is a file with a head and its text and a line in the list of names, then written.
 */
class RecordedReadingsTest {

    static final String HOW_TO_WRITE = "write the readings again, and then the events told from them, with"
            + "\n  mvn -pl core -Dtest=RecordedReadingsTest -Dcasus.golden=write test"
            + "\n  mvn -pl core -Dtest=RecordedEventsTest -Dcasus.golden=write test"
            + "\nand read the difference before it is kept";

    /** Shares may differ by less: processors do not add up alike, and very small shares are left out. */
    private static final double NEAR = 0.05;

    private static Optional<EncoderReader> loaded = Optional.empty();
    private static final EventExtractor EVENTS = EventExtractor.load(Codebook.plover(), RecordedArticles.anchors());

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        loaded = Optional.of(EncoderReader.withEvents());
    }

    @ParameterizedTest
    @MethodSource("org.casus.coder.RecordedArticles#names")
    void whatIsRecordedIsWhatIsReadToday(String name) throws IOException {
        Recorded recorded = RecordedArticles.recorded(name);
        Reading reading = loaded.orElseThrow().reading(Recorded.segmented(recorded.article()), EVENTS::mayTell);
        Recorded today = Recorded.of(reading);
        if (Golden.written(RecordedReadingsTest.class, RecordedArticles.DIRECTORY + name + ".conllu", today.write())) {
            return;
        }
        assertThat(recorded.trees().strip())
                .as("%s is read otherwise than was recorded; %s", name, HOW_TO_WRITE)
                .isEqualTo(today.trees().strip());
        assertThat(recorded.read()).as(name).isEqualTo(reading.read());
        for (int s = 0; s < reading.read().sentences().size(); s++) {
            assertSame(name + ", sentence " + (s + 1), recorded.actsOf(s), today.actsOf(s));
        }
    }

    private static void assertSame(String where, List<WordAct> recorded, List<WordAct> today) {
        Map<String, Double> differences = new TreeMap<>();
        recorded.forEach(act -> add(differences, act, 1, speaksOf(today, act)));
        today.forEach(act -> add(differences, act, -1, speaksOf(recorded, act)));
        differences.forEach((what, difference) -> assertThat(Math.abs(difference))
                .as("%s, %s: the share is another than was recorded; %s", where, what, HOW_TO_WRITE)
                .isLessThan(NEAR));
    }

    private static boolean speaksOf(List<WordAct> acts, WordAct word) {
        return acts.stream().anyMatch(act -> act.token() == word.token());
    }

    /** Of a word that tells an act so improbably that the layers may as well be silent on it, the rest says nothing. */
    private static void add(Map<String, Double> sums, WordAct act, int sign, boolean both) {
        String word = "word " + (act.token() + 1) + ", ";
        sums.merge(word + "telling an act", sign * act.telling(), Double::sum);
        if (!both) {
            return;
        }
        Stream.of(act.kinds(), act.modes(), act.statuses())
                .flatMap(List::stream)
                .filter(s -> !s.label().equals(WordAct.NONE))
                .forEach(s -> sums.merge(word + s.label(), sign * s.share(), Double::sum));
        sums.merge(word + "background", sign * act.background(), Double::sum);
        act.sources().forEach(p -> sums.merge(word + "who " + (p.token() + 1), sign * p.share(), Double::sum));
        act.targets().forEach(p -> sums.merge(word + "whom " + (p.token() + 1), sign * p.share(), Double::sum));
    }
}
