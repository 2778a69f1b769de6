package org.casus.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.TsvException;
import org.casus.codebook.TsvTable;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextFinderTest {

    private static final Codebook CODEBOOK = Codebook.plover();

    private static final ContextFinder FINDER = finder("""
            context;class;words
            military;strong;army, air-raid, sector:MIL, event:ASSAULT/aerial
            military;weak;general/n, tank, base
            military;not;general election
            legal;strong;court
            legal;not;tennis court
            repression;deed;arrest/v
            repression;target;protester
            illegal_drugs;strong;drug trafficking
            trafficking;strong;trafficking
            crime;strong;murder, sector:CRM
            crime;unless;illegal_drugs
            """);

    private static ContextFinder finder(String rows) {
        return ContextFinder.with(ContextLexicon.of(CODEBOOK, TsvTable.parse("words.tsv", rows.replace(';', '\t'))));
    }

    /** {@code military 2 army}: code, weight, words. */
    private static String lines(List<ContextMention> contexts, Resolved resolved) {
        String text = resolved.marked().read().article().text();
        return contexts.stream()
                .map(c -> c.code() + " " + c.weight() + " "
                        + c.words().stream().map(w -> w.of(text)).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    private static String article(String... sentences) {
        Resolved resolved = Tagged.article(sentences);
        return lines(FINDER.find(resolved, List.of()).article(), resolved);
    }

    private static Event event(Resolved resolved, String trigger, String type, String mode) {
        int start = resolved.marked().read().article().text().indexOf(trigger);
        Span words = new Span(start, start + trigger.length());
        return new Event(
                "a:" + start,
                new EventCode(type, Optional.of(mode)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Status.ACTUAL,
                false,
                List.of(new EventMention(words, words, false)),
                List.of(),
                1,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Army moved                           | military 2 Army
            the Armys_Armys_PROPN moved              | military 2 Armys
            tanks_tank left                          |
            tanks_tank left another tank             |
            tanks_tank left the base                 | military 2 tanks+base
            the general left the base                | military 2 general+base
            a general_general_ADJ mood at the base   |
            the general election near the base       |
            an air - raid at noon                    | military 2 air - raid
            an air-raid at noon                      | military 2 air-raid
            a court met                              | legal 2 court
            a tennis court met                       |
            murder and drug trafficking              | illegal_drugs 2 drug trafficking, trafficking 2 trafficking
            the squad@MIL moved                      | military 2 squad
            the squad@REB moved                      |
            the army@MIL moved                       | military 2 army
            they arrested_arrest_VERB protesters_protester | repression 2 arrested+protesters
            the arrest_arrest_NOUN of protesters_protester |
            """)
    void aSentenceHasTheContextsThatItsWordsDecide(String sentence, String contexts) {
        assertThat(article(sentence)).isEqualTo(contexts == null ? "" : contexts);
    }

    @Test
    void aDeedAndItsTargetStandInOneSentence() {
        assertThat(article("protesters_protester sang", "police arrested_arrest_VERB a thief"))
                .isEmpty();
    }

    @Test
    void theWeightiestContextComesFirstAndTheCodeDecidesAmongEqual() {
        assertThat(article("murder in court near the tank and the army"))
                .isEqualTo("military 3 tank+army, crime 2 murder, legal 2 court");
    }

    @Test
    void anArticleIsAboutWhatItsLeadTellsAndTheRestTakesUp() {
        String idle = "nothing happened";
        assertThat(article("the army left", idle, idle, idle, idle, idle, "an army came", idle, idle, "a court met"))
                .isEqualTo("military 2 army");
        assertThat(article("the army left", idle, idle, idle, idle, idle, idle, idle, idle))
                .isEmpty();
    }

    @Test
    void anEventHasTheContextsOfItsSentenceAndItsParagraph() {
        Resolved resolved = Tagged.article("the court sat", "planes struck a village", "the army left");
        Event strike = event(resolved, "struck", "ASSAULT", "firearms");

        assertThat(FINDER.find(resolved, List.of(strike)).events().get(0).contexts())
                .as("every sentence is a paragraph of its own, and none is told in half of the article")
                .isEqualTo(List.of(
                        new ContextMention("legal", 2, List.of(new Span(4, 9))),
                        new ContextMention("military", 2, List.of(new Span(42, 46)))));
    }

    @Test
    void whatAnEventIsSpeaksForAContext() {
        String idle = "nothing happened";
        Resolved resolved =
                Tagged.article(idle, idle, idle, idle, "planes struck a village", idle, idle, idle, "a court met");

        Event raid = event(resolved, "struck", "ASSAULT", "aerial");
        Event shots = event(resolved, "struck", "ASSAULT", "firearms");

        List<Event> events = FINDER.find(resolved, List.of(raid)).events();
        assertThat(lines(events.get(0).contexts(), resolved)).isEqualTo("military 2 struck");
        assertThat(FINDER.find(resolved, List.of(shots)).events()).containsExactly(shots);
    }

    @Test
    void aWeakSignIsEnoughInAnArticleAboutItsContext() {
        Resolved resolved = Tagged.article("the army left", "the army came", "they", "they", "they", "a tank burned");
        Event blast = event(resolved, "burned", "ASSAULT", "explosives");

        assertThat(lines(FINDER.find(resolved, List.of(blast)).events().get(0).contexts(), resolved))
                .startsWith("military 1 tank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            water;strong;tap            | line 2: no context 'water'
            health;huge;tap             | line 2: class is none of strong, weak, deed, target, not, unless: huge
            health;weak;tap, tap        | line 2: 'tap' stands twice for health
            health;weak;tap/q           | line 2: part of speech is none of n, c, v, a: q
            health;weak;sector:XYZ      | line 2: the codebook has no sector:XYZ
            health;weak;event:AID/fly   | line 2: the codebook has no event:AID/fly
            crime;unless;theft          | line 2: no context 'theft'
            """)
    void aBrokenRowIsNamed(String row, String message) {
        assertThatThrownBy(() -> finder("context;class;words\n" + row))
                .isInstanceOf(TsvException.class)
                .hasMessageContaining(message.replace("line 2", "words.tsv:2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels_rebel and militiamen_militiaman fired_fire_VERB rifles_rifle  |
            A carmaker opened_open_VERB a showroom                       |
            The general election is near                                 | election
            Gendarmes_gendarme seized_seize_VERB cocaine from a gang      | illegal_drugs
            A gang killed_kill_VERB a guard                              | crime
            Artificial intelligence reads_read_VERB X-rays               | technology
            A spy sold_sell_VERB the plans                               | intelligence
            The oil cartel met_meet_VERB in Wendt                        | economic natural_resource
            Voters_voter chose_choose_VERB a mayor                       | election
            The foreign minister flew_fly_VERB home                      | diplomatic
            """)
    void theShippedLexiconKeepsTheExclusionsOfTheCodebook(String sentence, String contexts) {
        Resolved resolved = Tagged.article(sentence);
        assertThat(ContextFinder.load(CODEBOOK).find(resolved, List.of()).article().stream()
                        .map(ContextMention::code)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(contexts == null ? "" : contexts);
    }
}
