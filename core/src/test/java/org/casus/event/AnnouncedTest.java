package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.Span;
import org.casus.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A withdrawal that was announced is spoken of again as what was announced. */
class AnnouncedTest {

    private static final String PULL = "Iran will pull out. ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            announced           | CONCEDE | actual    | Iran will pull out.  | withdrawal | withdraw | future    | false | CONCEDE actual
            to withdraw         | CONCEDE | actual    | Iran is to withdraw. | withdrawal | withdraw | future    | false | CONCEDE actual
            something else      | CONCEDE | actual    | Iran will lift bans. | withdrawal | withdraw | future    | false | RETREAT/withdraw future
            only promised       | AGREE   | actual    | Iran will pull out.  | withdrawal | withdraw | future    | false | RETREAT/withdraw future
            denied              | CONCEDE | negated   | Iran will pull out.  | withdrawal | withdraw | future    | false | RETREAT/withdraw future
            told by a verb      | CONCEDE | actual    | Iran will pull out.  | withdrew   | withdraw | actual    | false | RETREAT/withdraw actual
            another retreat     | CONCEDE | actual    | Iran will pull out.  | withdrawal | disarm   | future    | false | RETREAT/disarm future
            said not to be      | CONCEDE | actual    | Iran will pull out.  | withdrawal | withdraw | negated   | false | RETREAT/withdraw negated
            called off          | CONCEDE | actual    | Iran will pull out.  | withdrawal | withdraw | cancelled | false | RETREAT/withdraw cancelled
            an earlier one      | CONCEDE | actual    | Iran will pull out.  | withdrawal | withdraw | actual    | true  | RETREAT/withdraw actual
            """)
    void aNounForItIsTheAnnouncementAgain(
            String name,
            String type,
            String status,
            String sentence,
            String word,
            String mode,
            String told,
            boolean historical,
            String becomes) {
        String text = sentence + " The " + word + " is slow.";
        Event first = event(text, type, Optional.empty(), sentence, Status.of(status), false);
        Event again = event(text, "RETREAT", Optional.of(mode), word, Status.of(told), historical);
        Event after = Announced.apply(List.of(first, again), text).get(1);
        assertThat(after.code() + " " + after.status().label()).isEqualTo(becomes);
    }

    @Test
    void whatIsSaidBeforeStands() {
        String text = "The withdrawal is slow. " + PULL;
        Event before = event(text, "RETREAT", Optional.of("withdraw"), "withdrawal", Status.FUTURE, false);
        Event announced = event(text, "CONCEDE", Optional.empty(), PULL.strip(), Status.ACTUAL, false);
        assertThat(Announced.apply(List.of(before, announced), text)).containsExactly(before, announced);
    }

    private static Event event(
            String text, String type, Optional<String> mode, String words, Status status, boolean historical) {
        Span trigger = new Span(text.indexOf(words), text.indexOf(words) + words.length());
        return new Event(
                "a:" + trigger.start(),
                new EventCode(type, mode),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                status,
                historical,
                List.of(new EventMention(trigger, trigger, false)),
                List.of(),
                0.5,
                List.of());
    }
}
