package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.codebook.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the words reach that make an act unreal, and what they do to each other. */
class StatusScopeTest {

    private static final WordClasses OPERATORS = WordClasses.load(ActLexicon.class, "operators.tsv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran scrapped a visit to Turkey.                           | visit      | cancelled
            The visit to Turkey has been put on hold.                  | visit      | cancelled
            The cancelled visit angered Turkey.                        | visit      | cancelled
            Putin met Hollande, but the planned visit was shelved.     | visit      | cancelled
            Iran went back on its promise to free the sailors.         | free       | cancelled
            Turkey backed out of talks with Iran.                      | talks      | cancelled
            Turkey had been due to sign the treaty.                    | sign       | cancelled
            France was to have signed the treaty.                      | signed     | cancelled
            Turkey will no longer sign the treaty.                     | sign       | cancelled
            """)
    void whatWasPlannedIsOff(String sentence, String trigger, String status) {
        check(sentence, trigger, status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No state has recognised the rebels.                        | recognised | negated
            Not one soldier attacked the rebels.                       | attacked   | negated
            At no point did Iran attack Turkey.                        | attack     | negated
            Turkey left without signing the treaty.                    | signing    | negated
            Instead of attacking the rebels, Turkey waited.            | attacking  | negated
            France has yet to recognise the rebels.                    | recognise  | negated
            Russia denied reports of an attack on Turkey.              | attack     | negated
            Turkey rejected claims that it had attacked Iran.          | attacked   | negated
            Turkey is not going to attack Iran.                        | attack     | negated
            Turkey did not leave Syria until Friday.                   | leave      | actual
            Turkey did not attack Iran for gain but to please Russia.  | attack     | actual
            Turkey did not only attack Iran.                           | attack     | actual
            Turkey is not giving up and attacked Iran.                 | attacked   | actual
            Turkey did not deny the attack.                            | attack     | actual
            """)
    void whatTheNegationBearsOn(String sentence, String trigger, String status) {
        check(sentence, trigger, status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey may cancel the visit.                               | visit      | hypothetical
            Iran neither confirmed nor denied that it attacked Turkey. | attacked   | hypothetical
            Turkey would not rule out an attack on Iran.               | attack     | hypothetical
            Iran will attack Turkey if the talks fail.                 | attack     | hypothetical
            Unless the talks resume, Iran will attack Turkey.          | attack     | hypothetical
            A truce in Syria is possible.                              | truce      | hypothetical
            Iran has to leave Syria.                                   | leave      | hypothetical
            Turkey wants the rebels to be freed.                       | freed      | hypothetical
            Turkey demanded that Iran leave Syria.                     | leave      | hypothetical
            The idea of attacking Iran angered Turkey.                 | attacking  | hypothetical
            Will Turkey attack Iran?                                   | attack     | hypothetical
            Who attacked Turkey?                                       | attacked   | actual
            """)
    void whatIsLeftOpen(String sentence, String trigger, String status) {
        check(sentence, trigger, status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey did not cancel the visit.                           | visit      | future
            Talks with Iran were postponed to Friday.                  | Talks      | future
            Turkey is to attack Iran.                                  | attack     | future
            Turkey is on the verge of attacking Iran.                  | attacking  | future
            Turkey decided to recognise the rebels.                    | recognise  | future
            Turkey called a meeting.                                   | meeting    | future
            Turkey meets Iran on Monday.                               | meets      | future
            Turkey held the planned talks with Iran.                   | talks      | actual
            """)
    void whatIsAhead(String sentence, String trigger, String status) {
        check(sentence, trigger, status);
    }

    private void check(String sentence, String trigger, String status) {
        Scene scene = Scenes.of(sentence);
        Verdict verdict = new StatusFinder(scene, OPERATORS).of(Scenes.token(scene, trigger));
        assertThat(verdict.status().label()).as(verdict.reason()).isEqualTo(status);
    }
}
