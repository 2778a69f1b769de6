package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.casus.model.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetonymsTest {

    private static final PlaceResolver RESOLVER = PlaceResolver.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Washington/PROPN/2/nsubj/B-LOC said/VERB/0/root so/ADV/2/advmod                                       | Washington ACTOR
                    talks/NOUN/0/root in/ADP/3/case Washington/PROPN/1/nmod/B-LOC                                         | Washington PLACE
                    Baghdad/PROPN/2/nsubj/B-LOC fall/VERB/0/root                                                          | Baghdad PLACE
                    they/PRON/2/nsubj blame/VERB/0/root Moscow/PROPN/2/obj/B-LOC                                          | Moscow ACTOR
                    talk/NOUN/0/root between/ADP/3/case Baku/PROPN/1/nmod/B-LOC and/CCONJ/5/cc Yerevan/PROPN/3/conj/B-LOC | Baku ACTOR, Yerevan ACTOR
                    road/NOUN/0/root between/ADP/3/case Baku/PROPN/1/nmod/B-LOC and/CCONJ/5/cc Yerevan/PROPN/3/conj/B-LOC | Baku PLACE, Yerevan PLACE
                    Homs/PROPN/2/nsubj/B-LOC said/VERB/0/root so/ADV/2/advmod                                             | Homs PLACE
                    """)
    void capitalsAndStatesThatActAreNoPlaces(String sentence, String expected) {
        Read read = Sentences.read(sentence);
        assertThat(RESOLVER.resolve(read).stream()
                        .map(m -> m.name().of(read.article().text()) + " " + m.use())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}
