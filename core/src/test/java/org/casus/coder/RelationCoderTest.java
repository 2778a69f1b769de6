package org.casus.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.model.EventCode;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.model.Related;
import org.casus.model.Relation;
import org.casus.model.RelationQuery;
import org.casus.model.Span;
import org.casus.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationCoderTest {

    private static final RelationCoder CODER = RelationCoder.load();

    private static Optional<Span> span(String text, String words) {
        int start = text.indexOf(words);
        return Optional.of(new Span(start, start + words.length()));
    }

    private static RelationQuery query(String text, String source, String target) {
        return new RelationQuery("q", text, span(text, source), span(text, target));
    }

    private static Relation relation(Related related) {
        assertThat(related).isInstanceOf(Relation.class);
        return (Relation) related;
    }

    private static Rejected rejected(Related related) {
        assertThat(related).isInstanceOf(Rejected.class);
        return (Rejected) related;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SANCTION | France expelled four Belarusian diplomats on Monday. | France | four Belarusian diplomats",
                "ASSAULT | Rebel mortars hit the barracks of the Malian army at dawn. | Rebel | the Malian army",
                "REQUEST | The minister in Quito urged Lima to reopen the border bridge. | The minister in Quito | Lima",
                "REQUEST | Lima was urged by Quito to reopen the border bridge. | Quito | Lima",
                "AID | Norway sent tents and blankets to the flooded villages of Malawi. | Norway | Malawi",
                "COERCE | Police in Baku detained two opposition lawyers. | Police in Baku | two opposition lawyers"
            })
    void whatOneDoesToTheOther(String event, String text, String source, String target) {
        Relation relation = relation(CODER.relate(query(text, source, target)));
        assertThat(relation.best().get(0).code().event()).isEqualTo(event);
        assertThat(relation.status()).isEqualTo(Status.ACTUAL);
    }

    @Test
    void modesComeWithTheType() {
        String text = "France expelled four Belarusian diplomats on Monday.";
        assertThat(relation(CODER.relate(query(text, "France", "four Belarusian diplomats")))
                        .best()
                        .get(0)
                        .code())
                .isEqualTo(new EventCode("SANCTION", Optional.of("expel")));
    }

    @Test
    void everyTypeIsListedOnceTheMostProbableFirst() {
        List<Relation.Choice> best = relation(CODER.relate(query("Oslo praised Lagos.", "Oslo", "Lagos")))
                .best();
        assertThat(best).hasSize(16).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(best.stream().map(c -> c.code().event())).doesNotHaveDuplicates();
        assertThat(best.stream().mapToDouble(Relation.Choice::confidence).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-3));
    }

    @Test
    void oneOfTheTwoMayBeMissing() {
        String text = "Teachers in Nairobi went on strike on Tuesday.";
        RelationQuery query = new RelationQuery("q", text, span(text, "Teachers in Nairobi"), Optional.empty());
        assertThat(relation(CODER.relate(query)).best().get(0).code().event()).isEqualTo("PROTEST");
    }

    @Test
    void theTwoMayStandInDifferentSentences() {
        String text = "The envoys of Chad met in Doha. The rebels had asked for it.";
        assertThat(CODER.relate(query(text, "The rebels", "Chad"))).isInstanceOf(Relation.class);
    }

    @Test
    void threadsRelateTheSame() {
        RelationQuery query = query("Oslo praised Lagos.", "Oslo", "Lagos");
        Related alone = CODER.relate(query);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> CODER.relate(query)))
                .allMatch(alone::equals);
    }

    @Test
    void aSpanOutsideTheTextIsRefused() {
        RelationQuery query = new RelationQuery(
                "q", "Oslo praised Lagos.", Optional.of(new Span(0, 4)), Optional.of(new Span(13, 99)));
        Rejected rejected = rejected(CODER.relate(query));
        assertThat(rejected.problem()).isEqualTo(Problem.BAD_SPAN);
        assertThat(rejected.message()).contains("target [13, 99)").contains("19 UTF-16 code units");
    }

    @Test
    void aSpanWithoutAWordIsRefused() {
        RelationQuery query =
                new RelationQuery("q", "Oslo praised Lagos.", Optional.of(new Span(4, 5)), Optional.empty());
        assertThat(rejected(CODER.relate(query)).message()).contains("covers no word");
    }

    @Test
    void nothingMarkedAndNothingWrittenAreRefused() {
        assertThat(rejected(CODER.relate(new RelationQuery("q", "Oslo.", Optional.empty(), Optional.empty())))
                        .problem())
                .isEqualTo(Problem.BAD_SPAN);
        assertThat(rejected(CODER.relate(new RelationQuery("q", " ", Optional.of(new Span(0, 1)), Optional.empty())))
                        .problem())
                .isEqualTo(Problem.EMPTY);
    }

    @Test
    void aPairTooFarApartIsRefusedAndAlongSentenceIsCutAroundTheNearOnes() {
        String far = "Oslo said " + "that it rained and ".repeat(80) + "Lagos agreed";
        assertThat(rejected(CODER.relate(query(far, "Oslo", "Lagos"))).problem())
                .isEqualTo(Problem.TOO_LONG);
        String near = "It rained and ".repeat(200) + "Oslo praised Lagos" + " while it rained".repeat(200);
        assertThat(CODER.relate(query(near, "Oslo", "Lagos"))).isInstanceOf(Relation.class);
    }

    @Test
    void oddTextIsCodedWithoutHarm() {
        String text = "\uD83D\uDE00 Oslo\u200B praised \uD800 Lagos \u202E!";
        assertThat(CODER.relate(query(text, "Oslo", "Lagos"))).isInstanceOf(Relation.class);
    }
}
