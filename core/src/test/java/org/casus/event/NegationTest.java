package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.reader.DependencyTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a negation bears on, where several clauses or words could be meant. */
class NegationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one clause        | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root | leave | true
            until a day       | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root until/ADP/6/case Friday/PROPN/4/obl | leave | false
            till a day        | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root till/ADP/6/case Friday/PROPN/4/obl | leave | false
            do not, until     | They/PRON/4/nsubj do/AUX/4/aux/Tense=Pres not/PART/4/advmod leave/VERB/0/root until/ADP/6/case Friday/PROPN/4/obl | leave | true
            will not, until   | They/PRON/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root until/ADP/6/case Friday/PROPN/4/obl | leave | true
            on a day          | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root on/ADP/6/case Friday/PROPN/4/obl | leave | true
            before they came  | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root before/SCONJ/7/mark troops/NOUN/7/nsubj came~come/VERB/4/advcl | leave | false
            before, finite    | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root before/SCONJ/6/mark came~come/VERB/4/advcl/VerbForm=Fin | leave | false
            before a gerund   | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root before/SCONJ/6/mark signing~sign/VERB/4/advcl/VerbForm=Ger | leave | true
            after they came   | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root after/SCONJ/7/mark troops/NOUN/7/nsubj came~come/VERB/4/advcl | leave | true
            not only          | They/PRON/5/nsubj did~do/AUX/5/aux/Tense=Past not/PART/5/advmod only/ADV/5/advmod leave/VERB/0/root | leave | false
            for, but to       | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root but/CCONJ/7/cc to/PART/7/mark rest/VERB/4/conj | leave | false
            but because       | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root but/CCONJ/7/cc because/SCONJ/7/mark rest/VERB/4/conj | leave | false
            but another act   | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root but/CCONJ/7/cc they/PRON/7/nsubj rested~rest/VERB/4/conj | leave | true
            but rested        | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root but/CCONJ/6/cc rested~rest/VERB/4/conj | leave | true
            and to            | They/PRON/4/nsubj did~do/AUX/4/aux/Tense=Past not/PART/4/advmod leave/VERB/0/root and/CCONJ/7/cc to/PART/7/mark rest/VERB/4/conj | leave | true
            """)
    void aNegationMayBearOnSomethingElse(String name, String sketch, String verb, boolean denied) {
        assertThat(denies(sketch, verb)).isEqualTo(denied);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody         | Nobody/PRON/2/nsubj left~leave/VERB/0/root | left | true
            somebody       | Somebody/PRON/2/nsubj left~leave/VERB/0/root | left | false
            whom           | They/PRON/2/nsubj hit/VERB/0/root nothing/PRON/2/obj | hit | true
            no state       | No/DET/2/det state/NOUN/3/nsubj left~leave/VERB/0/root | left | true
            neither state  | Neither/DET/2/det state/NOUN/3/nsubj left~leave/VERB/0/root | left | true
            no one         | They/PRON/2/nsubj hit/VERB/0/root no/DET/4/det one/PRON/2/obj | hit | true
            not one        | Not~not/PART/2/advmod one/PRON/3/nsubj left~leave/VERB/0/root | left | true
            one            | But/CCONJ/3/cc one/PRON/3/nsubj left~leave/VERB/0/root | left | false
            not one state  | Not~not/PART/2/advmod one/NUM/3/nummod state/NOUN/4/nsubj left~leave/VERB/0/root | left | true
            not two states | Not~not/PART/2/advmod two/NUM/3/nummod states~state/NOUN/4/nsubj left~leave/VERB/0/root | left | false
            a state        | A/DET/2/det state/NOUN/3/nsubj left~leave/VERB/0/root | left | false
            at no time     | They/PRON/2/nsubj left~leave/VERB/0/root at/ADP/5/case no/DET/5/det time/NOUN/2/obl | left | true
            in no hurry    | They/PRON/2/nsubj left~leave/VERB/0/root in/ADP/5/case no/DET/5/det hurry/NOUN/2/obl | left | false
            at that time   | They/PRON/2/nsubj left~leave/VERB/0/root at/ADP/5/case that/DET/5/det time/NOUN/2/obl | left | false
            """)
    void whatNobodyDoesIsNotDone(String name, String sketch, String verb, boolean denied) {
        assertThat(denies(sketch, verb)).isEqualTo(denied);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            without        | They/PRON/2/nsubj left~leave/VERB/0/root without/SCONJ/4/mark signing~sign/VERB/2/advcl | signing | true
            with           | They/PRON/2/nsubj left~leave/VERB/0/root with/SCONJ/4/mark signing~sign/VERB/2/advcl | signing | false
            instead of     | Instead/ADV/3/mark of/ADP/1/fixed signing~sign/VERB/5/advcl they/PRON/5/nsubj left~leave/VERB/0/root | signing | true
            instead        | They/PRON/2/nsubj left~leave/VERB/0/root and/CCONJ/5/cc instead/ADV/5/advmod signed~sign/VERB/2/conj | signed | false
            rather than    | They/PRON/2/nsubj left~leave/VERB/0/root rather/ADV/5/cc than/ADP/3/fixed sign/VERB/2/advcl | sign | true
            rather         | They/PRON/4/nsubj would/AUX/4/aux rather/ADV/4/advmod sign/VERB/0/root | sign | false
            far from       | Far/ADV/5/advmod from/SCONJ/3/mark signing~sign/VERB/5/advcl they/PRON/5/nsubj left~leave/VERB/0/root | signing | true
            from           | They/PRON/2/nsubj rested~rest/VERB/0/root from/SCONJ/4/mark signing~sign/VERB/2/advcl | signing | false
            at the start   | From/SCONJ/2/mark signing~sign/VERB/0/root | signing | false
            before could   | They/PRON/2/nsubj left~leave/VERB/0/root before/SCONJ/6/mark Iran/PROPN/6/nsubj could/AUX/6/aux sign/VERB/2/advcl | sign | true
            before did     | They/PRON/2/nsubj left~leave/VERB/0/root before/SCONJ/6/mark Iran/PROPN/6/nsubj did~do/AUX/6/aux sign/VERB/2/advcl | sign | false
            when could     | They/PRON/2/nsubj left~leave/VERB/0/root when/SCONJ/6/mark Iran/PROPN/6/nsubj could/AUX/6/aux sign/VERB/2/advcl | sign | false
            complement     | They/PRON/2/nsubj said~say/VERB/0/root before/SCONJ/6/mark Iran/PROPN/6/nsubj could/AUX/6/aux sign/VERB/2/ccomp | sign | false
            almost         | They/PRON/3/nsubj almost/ADV/3/advmod signed~sign/VERB/0/root | signed | true
            has almost     | They/PRON/4/nsubj has~have/AUX/4/aux/Tense=Pres almost/ADV/4/advmod signed~sign/VERB/0/root | signed | false
            almost after   | They/PRON/2/nsubj signed~sign/VERB/0/root almost/ADV/2/advmod | signed | false
            almost a noun  | An/DET/3/det almost/ADV/3/advmod attack/NOUN/0/root | attack | false
            nor            | They/PRON/2/nsubj left~leave/VERB/0/root nor/CCONJ/4/cc signed~sign/VERB/2/conj | signed | true
            or             | They/PRON/2/nsubj left~leave/VERB/0/root or/CCONJ/4/cc signed~sign/VERB/2/conj | signed | false
            """)
    void whatIsPassedOverIsNotDone(String name, String sketch, String verb, boolean denied) {
        assertThat(denies(sketch, verb)).isEqualTo(denied);
    }

    private static boolean denies(String sketch, String verb) {
        DependencyTree tree = Sketch.tree(sketch);
        return new Negation(tree, new Clause(tree)).denies(Sketch.word(tree, verb));
    }
}
