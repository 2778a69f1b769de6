package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.casus.codebook.Codebook;
import org.casus.model.EventCode;
import org.casus.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {

    private static EventCode code(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new EventCode(text, Optional.empty())
                : new EventCode(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONSULT/visit       | future       | true  | AGREE               | actual        | CONSULT/visit
            AID                 | future       | true  | AGREE               | actual        | AID
            SUPPORT             | future       | true  | AGREE               | actual        | SUPPORT
            COOPERATE           | future       | true  | AGREE               | actual        | COOPERATE
            RETREAT/release     | future       | true  | AGREE               | actual        | RETREAT/release
            RETREAT/withdraw    | future       | true  | CONCEDE             | actual        | RETREAT/withdraw
            RETREAT/ceasefire   | future       | true  | CONCEDE             | actual        | RETREAT/ceasefire
            CONSULT             | negated      | true  | REJECT/meet         | actual        | -
            AID                 | negated      | true  | REJECT/assist       | actual        | -
            RETREAT/withdraw    | negated      | true  | REJECT/yield        | actual        | -
            CONCEDE             | negated      | true  | REJECT/yield        | actual        | -
            ASSAULT/aerial      | future       | true  | ASSAULT/aerial      | future        | -
            ASSAULT             | negated      | true  | ASSAULT             | negated       | -
            CONSULT             | negated      | false | CONSULT             | negated       | -
            CONSULT             | actual       | false | CONSULT             | actual        | -
            CONSULT             | hypothetical | false | CONSULT             | hypothetical  | -
            CONSULT/visit       | cancelled    | true  | CONSULT/visit       | cancelled     | -
            MOBILIZE/troops     | future       | true  | MOBILIZE/troops     | future        | -
            """)
    void whatAnActBecomesByBeingPromisedOrRefused(
            String told, String status, boolean volition, String coded, String codedStatus, String promised) {
        Verdict verdict = new Verdict(Status.valueOf(status.toUpperCase(Locale.ROOT)), volition, "the test");
        Conventions result = Conventions.apply(code(told), verdict);
        assertThat(result.code()).isEqualTo(code(coded));
        assertThat(result.status().label()).isEqualTo(codedStatus);
        assertThat(result.promised().map(EventCode::toString).orElse("-")).isEqualTo(promised);
        assertThat(result.why().isPresent()).as("a changed code is explained").isEqualTo(!told.equals(coded));
        assertThat(Codebook.plover().contains(result.code())).isTrue();
    }
}
