package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.casus.EventLine;
import org.casus.coder.EventCoder;
import org.casus.model.Article;
import org.casus.model.Participant;
import org.casus.model.Success;
import org.casus.reader.EncoderReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Threads of whole articles, through the bundled model; skipped in a build without one. */
class ClaimThreadsTest {

    private static Optional<EventCoder> loaded = Optional.empty();

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        loaded = Optional.of(EventCoder.load());
    }

    private static List<ClaimThread> threads(String text) {
        return ClaimThreads.of((Success) loaded.orElseThrow().code(Article.of("a", text)));
    }

    /** Stance and speaker of each voice, in text order. */
    private static List<String> voices(ClaimThread thread) {
        return thread.voices().stream()
                .map(v -> v.stance().label() + " "
                        + v.claim().speaker().map(Participant::text).orElse("unnamed"))
                .toList();
    }

    @Test
    void anAccusationAndItsDenialAreOneThread() {
        List<ClaimThread> threads = threads("Ukraine accused Russia on Thursday of bombing a hospital in Kharkiv."
                + " Russia denied bombing the hospital.");

        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(EventLine.of(thread.act())).startsWith("ASSAULT/aerial RUS");
            assertThat(voices(thread)).containsExactly("asserts Ukraine", "denies Russia");
            assertThat(thread.isDisputed()).isTrue();
            assertThat(thread.byOutlet()).isFalse();
            assertThat(thread.events())
                    .as("the two tellings and the accusation")
                    .hasSize(3);
        });
    }

    @Test
    void whomAnActIsBlamedOnMayDenyIt() {
        List<ClaimThread> threads = threads("Aircraft bombed an aid convoy in Syria on Monday."
                + " American officials blamed Russia for the raid."
                + " The Russian Defense Ministry denied that Russian planes had bombed the trucks.");

        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(thread.isDisputed()).isTrue();
            assertThat(thread.byOutlet()).isTrue();
            assertThat(voices(thread))
                    .containsExactly("asserts American officials", "denies The Russian Defense Ministry");
        });
    }

    @Test
    void whoSaysThatItDidNotHappenDeniesIt() {
        List<ClaimThread> threads = threads("The United States says Iran sent weapons to the Houthis."
                + " Iran said it had not sent weapons to the Houthis.");

        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(voices(thread)).containsExactly("asserts The United States", "denies Iran");
            assertThat(thread.isDisputed()).isTrue();
        });
    }

    @Test
    void whereNobodySaysThatItHappenedNobodyDeniesIt() {
        assertThat(threads("Poland said its soldiers had not attacked anybody."))
                .singleElement()
                .satisfies(thread -> {
                    assertThat(voices(thread)).containsExactly("asserts Poland");
                    assertThat(thread.isDisputed()).isFalse();
                });
    }

    @Test
    void actsOfOtherSidesArePartedEvenIfTheWordsAreTheSame() {
        assertThat(threads("Ukraine says Russia bombed a school. Israel denied bombing a school."))
                .hasSize(2)
                .map(ClaimThreadsTest::voices)
                .containsExactly(List.of("asserts Ukraine"), List.of("denies Israel"));
    }

    @Test
    void whatIsTakenBackStandsInTheThread() {
        assertThat(threads("The junta said on Tuesday that rebels attacked the bridge."
                        + " On Wednesday it withdrew the statement."))
                .singleElement()
                .satisfies(thread -> assertThat(voices(thread)).containsExactly("asserts The junta", "retracts it"));
    }

    @Test
    void anAccusationOfNoActOfItsOwnIsAThreadToo() {
        assertThat(threads("Ukraine accused Russia of lying. Russia denied the accusation."))
                .singleElement()
                .satisfies(thread -> {
                    assertThat(thread.act().code().event()).isEqualTo("ACCUSE");
                    assertThat(voices(thread)).containsExactly("asserts Ukraine", "denies Russia");
                });
    }

    @Test
    void whatNobodyClaimsHasNoThread() {
        assertThat(threads("Russia bombed a school in Kharkiv.")).isEmpty();
    }

    @Test
    void whatTheReportTellsItselfIsSaid() {
        assertThat(threads("Russia bombed a school in Kharkiv. Russia denied bombing the school."))
                .singleElement()
                .satisfies(thread -> {
                    assertThat(thread.byOutlet()).isTrue();
                    assertThat(voices(thread)).containsExactly("denies Russia");
                });
    }

    @Test
    void aThreadNeedsAVoice() {
        ClaimThread thread = threads("Iran denied arming the Houthis.").get(0);
        assertThatThrownBy(() -> new ClaimThread("t", thread.act(), List.of(), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody speaks");
    }
}
