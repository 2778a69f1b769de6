package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what through a verb of speech: speaker, words, cue and stance, or a dash where nobody says anything. */
class SayingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            that                   | Turkey/PROPN/2/nsubj said~say/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | Turkey: that rebels fled (said) ASSERTS
            whether                | Turkey/PROPN/2/nsubj said~say/VERB/0/root whether/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | -
            if                     | Turkey/PROPN/2/nsubj said~say/VERB/0/root if/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | -
            what stands before     | Rebels/NOUN/2/nsubj fled~flee/VERB/5/parataxis ,/PUNCT/5/punct Turkey/PROPN/5/nsubj said~say/VERB/0/root | Turkey: Rebels fled (said) ASSERTS
            a dateline             | ANKARA/PROPN/3/parataxis Turkey/PROPN/3/nsubj said~say/VERB/0/root so/ADV/3/advmod | -
            after a colon          | Turkey/PROPN/2/nsubj said~say/VERB/0/root :/PUNCT/2/punct rebels/NOUN/5/nsubj fled~flee/VERB/2/parataxis | Turkey: rebels fled (said) ASSERTS
            with no colon          | Turkey/PROPN/2/nsubj said~say/VERB/0/root so/ADV/2/advmod rebels/NOUN/5/nsubj fled~flee/VERB/2/parataxis | -
            what says so itself    | Iran/PROPN/2/nsubj added~add/VERB/5/parataxis ,/PUNCT/5/punct Turkey/PROPN/5/nsubj said~say/VERB/0/root that/SCONJ/8/mark rebels/NOUN/8/nsubj fled~flee/VERB/5/ccomp | Iran: , Turkey said that rebels fled (added) ASSERTS; Turkey: that rebels fled (said) ASSERTS
            promised to            | Turkey/PROPN/2/nsubj promised~promise/VERB/0/root to/PART/4/mark free/VERB/2/xcomp rebels/NOUN/4/obj | Turkey: to free rebels (promised) ASSERTS
            who is freed           | Turkey/PROPN/2/nsubj promised~promise/VERB/0/root to/PART/4/mark free/VERB/2/xcomp rebels/NOUN/4/obj who/PRON/7/nsubj/PronType=Rel fled~flee/VERB/5/acl | Turkey: to free rebels (promised) ASSERTS
            which ones are freed   | Turkey/PROPN/2/nsubj promised~promise/VERB/0/root to/PART/4/mark free/VERB/2/xcomp rebels/NOUN/4/obj held~hold/VERB/5/acl there/ADV/6/advmod | Turkey: to free rebels held there (promised) ASSERTS
            who fled, said         | Turkey/PROPN/2/nsubj said~say/VERB/0/root it/PRON/4/nsubj freed~free/VERB/2/ccomp rebels/NOUN/4/obj who/PRON/7/nsubj/PronType=Rel fled~flee/VERB/5/acl | Turkey: it freed rebels who fled (said) ASSERTS
            claims to              | Turkey/PROPN/2/nsubj claims~claim/VERB/0/root to/PART/4/mark hold/VERB/2/xcomp rebels/NOUN/4/obj | Turkey: to hold rebels (claims) ASSERTS
            wrote to               | Turkey/PROPN/2/nsubj wrote~write/VERB/0/root to/PART/4/mark please/VERB/2/xcomp rebels/NOUN/4/obj | -
            called murder          | Turkey/PROPN/2/nsubj called~call/VERB/0/root raids/NOUN/2/obj "/PUNCT/5/punct murder/NOUN/2/xcomp "/PUNCT/5/punct | Turkey: " murder " (called) ASSERTS
            called so              | Turkey/PROPN/2/nsubj called~call/VERB/0/root raids/NOUN/2/obj murder/NOUN/2/xcomp | -
            asked, unquoted        | Turkey/PROPN/2/nsubj demanded~demand/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj flee/VERB/2/ccomp | -
            asked, quoted          | Turkey/PROPN/2/nsubj asked~ask/VERB/0/root :/PUNCT/2/punct "/PUNCT/6/punct rebels/NOUN/6/nsubj fled~flee/VERB/2/ccomp ?/PUNCT/6/punct "/PUNCT/6/punct | Turkey: " rebels fled ? " (asked) ASSERTS
            mark outside           | Turkey/PROPN/2/nsubj asked~ask/VERB/0/root "/PUNCT/2/punct rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | Turkey: rebels fled (asked) ASSERTS
            confirmed the arrest   | Turkey/PROPN/2/nsubj confirmed~confirm/VERB/0/root the/DET/4/det arrest/NOUN/2/obj | Turkey: the arrest (confirmed) CONFIRMS
            rejected the report    | Turkey/PROPN/2/nsubj rejected~reject/VERB/0/root the/DET/4/det report/NOUN/2/obj | Turkey: the report (rejected) DENIES
            rejected the pact      | Turkey/PROPN/2/nsubj rejected~reject/VERB/0/root the/DET/4/det pact/NOUN/2/obj | -
            withdrew the claim     | Turkey/PROPN/2/nsubj withdrew~withdraw/VERB/0/root the/DET/4/det claim/NOUN/2/obj | Turkey: the claim (withdrew) RETRACTS
            withdrew troops        | Turkey/PROPN/2/nsubj withdrew~withdraw/VERB/0/root the/DET/4/det troops/NOUN/2/obj | -
            denied them visas      | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root them/PRON/2/iobj visas/NOUN/2/obj | -
            denied raids           | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root raids/NOUN/2/obj | Turkey: raids (denied) DENIES
            shows them beaten      | Films~film/NOUN/2/nsubj show/VERB/0/root rebels/NOUN/2/obj beaten~beat/VERB/3/acl | Films: rebels beaten (show) ASSERTS
            shows them             | Films~film/NOUN/2/nsubj show/VERB/0/root rebels/NOUN/2/obj | -
            ruled out              | Turkey/PROPN/2/nsubj ruled~rule/VERB/0/root out/ADP/2/compound raids/NOUN/2/obj | Turkey: raids (ruled out) ASSERTS
            ruled                  | Turkey/PROPN/2/nsubj ruled~rule/VERB/0/root rebels/NOUN/2/obj | -
            admitted killing       | Turkey/PROPN/2/nsubj admitted~admit/VERB/0/root killing~kill/VERB/2/advcl rebels/NOUN/3/obj | Turkey: killing rebels (admitted) CONFIRMS
            admitted, smiling      | Turkey/PROPN/2/nsubj admitted~admit/VERB/0/root ,/PUNCT/4/punct smiling~smile/VERB/2/advcl | -
            said smiling           | Turkey/PROPN/2/nsubj said~say/VERB/0/root smiling~smile/VERB/2/advcl | -
            killing, admitted      | Killing~kill/VERB/4/advcl rebels/NOUN/1/obj Turkey/PROPN/4/nsubj admitted~admit/VERB/0/root | -
            admitted while killing | Turkey/PROPN/2/nsubj admitted~admit/VERB/0/root while/SCONJ/4/mark killing~kill/VERB/2/advcl rebels/NOUN/4/obj | -
            boasted of having      | Turkey/PROPN/2/nsubj boasted~boast/VERB/0/root of/SCONJ/5/mark having~have/AUX/5/aux broken~break/VERB/2/advcl truces/NOUN/5/obj | Turkey: of having broken truces (boasted) ASSERTS
            admitted to please     | Turkey/PROPN/2/nsubj admitted~admit/VERB/0/root to/PART/4/mark please/VERB/2/advcl Iran/PROPN/4/obj | -
            warned of              | Turkey/PROPN/2/nsubj warned~warn/VERB/0/root of/ADP/4/case raids/NOUN/2/obl | Turkey: of raids (warned) ASSERTS
            said of                | Turkey/PROPN/2/nsubj said~say/VERB/0/root of/ADP/4/case raids/NOUN/2/obl | -
            confessed to           | Turkey/PROPN/2/nsubj confessed~confess/VERB/0/root to/ADP/4/case raids/NOUN/2/obl | Turkey: to raids (confessed) CONFIRMS
            said to                | Turkey/PROPN/2/nsubj said~say/VERB/0/root to/ADP/4/case Iran/PROPN/2/obl | -
            claimed credit for     | Turkey/PROPN/2/nsubj claimed~claim/VERB/0/root credit/NOUN/2/obj for/ADP/5/case raids/NOUN/2/obl | Turkey: credit for raids (claimed) ASSERTS
            confirmed for a month  | Turkey/PROPN/2/nsubj confirmed~confirm/VERB/0/root visits/NOUN/2/obj for/ADP/5/case May/PROPN/2/obl | Turkey: visits (confirmed) CONFIRMS
            in a letter that       | Turkey/PROPN/2/nsubj said~say/VERB/0/root in/ADP/5/case a/DET/5/det letter/NOUN/2/obl that/SCONJ/8/mark rebels/NOUN/8/nsubj fled~flee/VERB/5/acl | Turkey: in a letter that rebels fled (said) ASSERTS
            in a letter read       | Turkey/PROPN/2/nsubj said~say/VERB/0/root in/ADP/5/case a/DET/5/det letter/NOUN/2/obl that/SCONJ/7/mark leaked~leak/VERB/5/acl | -
            told a briefing that   | Turkey/PROPN/2/nsubj told~tell/VERB/0/root a/DET/4/det briefing/NOUN/2/obj that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/acl | Turkey: a briefing that rebels fled (told) ASSERTS
            told a briefing        | Turkey/PROPN/2/nsubj told~tell/VERB/0/root a/DET/4/det briefing/NOUN/2/obj | -
            told reporters that    | Turkey/PROPN/2/nsubj told~tell/VERB/0/root reporters/NOUN/2/iobj that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/acl | Turkey: reporters that rebels fled (told) ASSERTS
            warned of, that        | Turkey/PROPN/2/nsubj warned~warn/VERB/0/root of/ADP/4/case raids/NOUN/2/obl that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/2/ccomp | Turkey: that rebels fled (warned) ASSERTS
            dismissed late         | Turkey/PROPN/2/nsubj dismissed~dismiss/VERB/0/root as/ADP/4/case fiction/NOUN/2/obl a/DET/6/det report/NOUN/2/obl | Turkey: a report (dismissed) DENIES
            dismissed in a report  | Turkey/PROPN/2/nsubj dismissed~dismiss/VERB/0/root rebels/NOUN/2/obj in/ADP/6/case a/DET/6/det report/NOUN/2/obl | -
            said a report          | Turkey/PROPN/2/nsubj said~say/VERB/0/root a/DET/4/det report/NOUN/2/obl | -
            neither, hung last     | Turkey/PROPN/3/nsubj neither/CCONJ/3/cc confirmed~confirm/VERB/0/root nor/CCONJ/5/cc denied~deny/VERB/3/conj that/SCONJ/8/mark rebels/NOUN/8/nsubj fled~flee/VERB/5/ccomp | Turkey: that rebels fled (confirmed) ASSERTS
            neither, hung first    | Turkey/PROPN/3/nsubj neither/CCONJ/3/cc confirmed~confirm/VERB/0/root nor/CCONJ/5/cc denied~deny/VERB/3/conj raids/NOUN/3/obj | Turkey: raids (confirmed) ASSERTS; Turkey: raids (confirmed) ASSERTS
            both, hung first       | Turkey/PROPN/2/nsubj confirmed~confirm/VERB/0/root and/CCONJ/4/cc detailed~detail/VERB/2/conj raids/NOUN/2/obj | Turkey: raids (confirmed) CONFIRMS
            said and repeated      | Turkey/PROPN/2/nsubj said~say/VERB/0/root and/CCONJ/4/cc repeated~repeat/VERB/2/conj that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/ccomp | Turkey: that rebels fled (repeated) ASSERTS
            in passing             | Rebels/NOUN/6/nsubj ,/PUNCT/4/punct Turkey/PROPN/4/nsubj said~say/VERB/6/parataxis ,/PUNCT/4/punct fled~flee/VERB/0/root | Turkey: Rebels fled (said) ASSERTS
            in passing, with more  | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/2/punct Turkey/PROPN/5/nsubj said~say/VERB/2/parataxis Iran/PROPN/7/nsubj won~win/VERB/5/ccomp | Turkey: Iran won (said) ASSERTS
            as X said              | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root as/SCONJ/5/mark Turkey/PROPN/5/nsubj said~say/VERB/2/advcl | Turkey: Rebels fled (said) ASSERTS
            when X said            | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root when/SCONJ/5/mark Turkey/PROPN/5/nsubj said~say/VERB/2/advcl | -
            hung loosely           | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root Turkey/PROPN/4/nsubj said~say/VERB/2/dep | Turkey: Rebels fled (said) ASSERTS
            an interjection        | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root Turkey/PROPN/4/nsubj said~say/VERB/2/discourse | Turkey: Rebels fled (said) ASSERTS
            before a comma         | Rebels/NOUN/2/nsubj fled~flee/VERB/5/dep ,/PUNCT/5/punct Turkey/PROPN/5/nsubj said~say/VERB/0/root | Turkey: Rebels fled (said) ASSERTS
            before, turned round   | Rebels/NOUN/2/nsubj fled~flee/VERB/4/dep ,/PUNCT/4/punct said~say/VERB/0/root Turkey/PROPN/4/nsubj | Turkey: Rebels fled (said) ASSERTS
            before a mark          | "/PUNCT/2/punct Run/VERB/5/dep "/PUNCT/2/punct Turkey/PROPN/5/nsubj said~say/VERB/0/root | Turkey: " Run (said) ASSERTS
            before, joked          | Rebels/NOUN/2/nsubj fled~flee/VERB/5/dep ,/PUNCT/5/punct Turkey/PROPN/5/nsubj joked~joke/VERB/0/root | -
            nothing before         | ,/PUNCT/3/punct Turkey/PROPN/3/nsubj said~say/VERB/0/root | -
            no comma before        | Rebels/NOUN/2/nsubj fled~flee/VERB/4/dep Turkey/PROPN/4/nsubj said~say/VERB/0/root | -
            a colon behind         | Turkey/PROPN/2/nsubj said~say/VERB/0/root :/PUNCT/2/punct rebels/NOUN/5/nsubj fled~flee/VERB/2/dep | Turkey: : rebels fled (said) ASSERTS
            a mark behind          | Turkey/PROPN/2/nsubj said~say/VERB/0/root "/PUNCT/4/punct Run/VERB/2/dep | Turkey: " Run (said) ASSERTS
            """)
    void whatIsSaid(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> Sayings.in(tree, new Clause(tree))))
                .isEqualTo(sayings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            accused of              | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root Iran/PROPN/2/obj of/SCONJ/5/mark bombing~bomb/VERB/2/advcl rebels/NOUN/5/obj | Turkey: of bombing rebels (accused) ASSERTS
            hung on the accused     | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root Iran/PROPN/2/obj of/SCONJ/5/mark bombing~bomb/VERB/3/acl rebels/NOUN/5/obj | Turkey: of bombing rebels (accused) ASSERTS
            blamed on               | Turkey/PROPN/2/nsubj blamed~blame/VERB/0/root raids/NOUN/2/obj on/ADP/5/case Iran/PROPN/2/obl | Turkey: raids (blamed) ASSERTS
            on a day, blamed        | On/ADP/2/case Friday/PROPN/4/obl Turkey/PROPN/4/nsubj blamed~blame/VERB/0/root Iran/PROPN/4/obj for/ADP/7/case raids/NOUN/4/obl | Turkey: for raids (blamed) ASSERTS
            blamed for              | Turkey/PROPN/2/nsubj blamed~blame/VERB/0/root Iran/PROPN/2/obj for/ADP/5/case raids/NOUN/2/obl | Turkey: for raids (blamed) ASSERTS
            blamed over             | Turkey/PROPN/2/nsubj blamed~blame/VERB/0/root Iran/PROPN/2/obj over/ADP/5/case raids/NOUN/2/obl | Turkey: over raids (blamed) ASSERTS
            blamed in               | Turkey/PROPN/2/nsubj blamed~blame/VERB/0/root Iran/PROPN/2/obj in/ADP/5/case May/PROPN/2/obl | -
            for, before             | For/ADP/2/case raids/NOUN/4/obl Turkey/PROPN/4/nsubj blamed~blame/VERB/0/root Iran/PROPN/4/obj | -
            a phrase of the accused | Turkey/PROPN/2/nsubj blamed~blame/VERB/0/root Iran/PROPN/2/obj for/ADP/5/case raids/NOUN/3/nmod | Turkey: for raids (blamed) ASSERTS
            accused X of Y of       | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root aides~aide/NOUN/2/obj of/ADP/5/case Iran/PROPN/3/nmod of/SCONJ/7/mark bombing~bomb/VERB/2/advcl | Turkey: of bombing (accused) ASSERTS
            was accused of, by      | Iran/PROPN/3/nsubj was~be/AUX/3/aux accused~accuse/VERB/0/root/Tense=Past;VerbForm=Part of/SCONJ/5/mark bombing~bomb/VERB/3/advcl rebels/NOUN/5/obj by/ADP/8/case Turkey/PROPN/3/obl | Turkey: of bombing rebels (accused) ASSERTS
            was accused of          | Iran/PROPN/3/nsubj was~be/AUX/3/aux accused~accuse/VERB/0/root/Tense=Past;VerbForm=Part of/SCONJ/5/mark bombing~bomb/VERB/3/advcl rebels/NOUN/5/obj | nobody: of bombing rebels (accused) ASSERTS
            by May, was accused     | By/ADP/2/case May/PROPN/5/obl Iran/PROPN/5/nsubj was~be/AUX/5/aux accused~accuse/VERB/0/root/Tense=Past;VerbForm=Part of/SCONJ/7/mark bombing~bomb/VERB/5/advcl | nobody: of bombing (accused) ASSERTS
            hung on the accuser     | Iran/PROPN/3/nsubj was~be/AUX/3/aux accused~accuse/VERB/0/root/Tense=Past;VerbForm=Part by/ADP/5/case Turkey/PROPN/3/obl of/SCONJ/7/mark bombing~bomb/VERB/5/acl rebels/NOUN/7/obj | Turkey: of bombing rebels (accused) ASSERTS
            were blamed on          | Raids/NOUN/3/nsubj were~be/AUX/3/aux blamed~blame/VERB/0/root/Tense=Past;VerbForm=Part on/ADP/5/case Iran/PROPN/3/obl | nobody: Raids (blamed) ASSERTS
            were blamed in          | Raids/NOUN/3/nsubj were~be/AUX/3/aux blamed~blame/VERB/0/root/Tense=Past;VerbForm=Part in/ADP/5/case Iran/PROPN/3/obl | -
            """)
    void whatSomebodyIsAccusedOf(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> Sayings.in(tree, new Clause(tree))))
                .isEqualTo(sayings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            were said to         | Rebels/NOUN/3/nsubj were~be/AUX/3/aux said~say/VERB/0/root/Tense=Past;VerbForm=Part to/PART/5/mark flee/VERB/3/xcomp | nobody: to flee (said) ASSERTS
            it was reported that | It/PRON/3/expl was~be/AUX/3/aux reported~report/VERB/0/root/Tense=Past;VerbForm=Part that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/csubj | nobody: that rebels fled (reported) ASSERTS
            , it was reported    | Rebels/NOUN/2/nsubj fled~flee/VERB/6/dep ,/PUNCT/6/punct it/PRON/6/expl was~be/AUX/6/aux reported~report/VERB/0/root/Tense=Past;VerbForm=Part | -
            was confirmed by     | The/DET/2/det arrest/NOUN/4/nsubj was~be/AUX/4/aux confirmed~confirm/VERB/0/root/Tense=Past;VerbForm=Part by/ADP/6/case Turkey/PROPN/4/obl | Turkey: The arrest (confirmed) CONFIRMS
            confirmed by         | An/DET/2/det arrest/NOUN/6/nsubj confirmed~confirm/VERB/2/acl/Tense=Past;VerbForm=Part by/ADP/5/case Turkey/PROPN/3/obl followed~follow/VERB/0/root | Turkey: An arrest (confirmed) CONFIRMS
            promised by          | A/DET/2/det visit/NOUN/6/nsubj promised~promise/VERB/2/acl/Tense=Past;VerbForm=Part by/ADP/5/case Turkey/PROPN/3/obl followed~follow/VERB/0/root | -
            were dismissed by    | Raids/NOUN/3/nsubj were~be/AUX/3/aux dismissed~dismiss/VERB/0/root/Tense=Past;VerbForm=Part by/ADP/5/case Turkey/PROPN/3/obl | Turkey: Raids (dismissed) DENIES
            were denied          | Raids/NOUN/3/nsubj were~be/AUX/3/aux denied~deny/VERB/0/root/Tense=Past;VerbForm=Part | nobody: Raids (denied) DENIES
            were announced       | Raids/NOUN/3/nsubj were~be/AUX/3/aux announced~announce/VERB/0/root/Tense=Past;VerbForm=Part | -
            in passing, passive  | Rebels/NOUN/5/nsubj ,/PUNCT/3/punct believed~believe/VERB/5/parataxis/Tense=Past;VerbForm=Part;Voice=Pass ,/PUNCT/3/punct fled~flee/VERB/0/root | nobody: Rebels fled (believed) ASSERTS
            accused, when        | Turkey/PROPN/3/nsubj was~be/AUX/3/aux told~tell/VERB/0/root/Tense=Past;VerbForm=Part when/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/advcl | -
            """)
    void whatIsSaidOfIt(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> Sayings.in(tree, new Clause(tree))))
                .isEqualTo(sayings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            did not say      | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod say/VERB/0/root that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/ccomp | -
            did not deny     | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod deny/VERB/0/root that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/ccomp | Turkey: that rebels fled (deny) ASSERTS
            did not rule out | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod rule/VERB/0/root out/ADP/4/compound raids/NOUN/4/obj | Turkey: raids (rule out) ASSERTS
            nobody said      | Nobody/PRON/2/nsubj said~say/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | -
            no state said    | No/DET/2/det state/NOUN/3/nsubj said~say/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/ccomp | -
            a state said     | A/DET/2/det state/NOUN/3/nsubj said~say/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/ccomp | state: that rebels fled (said) ASSERTS
            refused to say   | Turkey/PROPN/2/nsubj refused~refuse/VERB/0/root to/PART/4/mark say/VERB/2/xcomp that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/ccomp | -
            began to say     | Turkey/PROPN/2/nsubj began~begin/VERB/0/root to/PART/4/mark say/VERB/2/xcomp that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/ccomp | Turkey: that rebels fled (say) ASSERTS
            refused, saying  | Turkey/PROPN/2/nsubj refused~refuse/VERB/0/root ,/PUNCT/4/punct saying~say/VERB/2/advcl that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/ccomp | Turkey: that rebels fled (saying) ASSERTS
            must say         | Turkey/PROPN/3/nsubj must/AUX/3/aux say/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/ccomp | -
            should say       | Turkey/PROPN/3/nsubj should/AUX/3/aux say/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/ccomp | -
            will say         | Turkey/PROPN/3/nsubj will/AUX/3/aux say/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/ccomp | Turkey: that rebels fled (say) ASSERTS
            by no speaker    | Saying~say/VERB/0/root that/SCONJ/4/mark rebels/NOUN/4/nsubj fled~flee/VERB/1/ccomp | -
            saw              | Turkey/PROPN/2/nsubj saw~see/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | -
            """)
    void whatNobodySays(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> Sayings.in(tree, new Clause(tree))))
                .isEqualTo(sayings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a verb tagged a noun   | Turkey/PROPN/2/nsubj claims~claim/NOUN/0/root rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp | Turkey: rebels fled (claims) ASSERTS
            there                  | There/PRON/2/nsubj said~say/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | -
            men who said           | Men/NOUN/6/nsubj who/PRON/3/nsubj/PronType=Rel said~say/VERB/1/acl rebels/NOUN/5/nsubj fled~flee/VERB/3/ccomp left~leave/VERB/0/root | Men: rebels fled (said) ASSERTS
            which said, no feature | States/NOUN/6/nsubj which/PRON/3/nsubj said~say/VERB/1/acl rebels/NOUN/5/nsubj fled~flee/VERB/3/ccomp left~leave/VERB/0/root | States: rebels fled (said) ASSERTS
            who came and said      | Men/NOUN/8/nsubj who/PRON/3/nsubj came~come/VERB/1/acl and/CCONJ/5/cc said~say/VERB/3/conj rebels/NOUN/7/nsubj fled~flee/VERB/5/ccomp left~leave/VERB/0/root | Men: rebels fled (said) ASSERTS
            came and who said      | Men/NOUN/8/nsubj coming~come/VERB/1/acl and/CCONJ/5/cc who/PRON/5/nsubj said~say/VERB/2/conj rebels/NOUN/7/nsubj fled~flee/VERB/5/ccomp left~leave/VERB/0/root | Men: rebels fled (said) ASSERTS
            who said?              | Who/PRON/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp | -
            men saying             | Men/NOUN/5/nsubj saying~say/VERB/1/acl rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp left~leave/VERB/0/root | Men: rebels fled (saying) ASSERTS
            met and said           | Turkey/PROPN/2/nsubj waited~wait/VERB/0/root and/CCONJ/4/cc said~say/VERB/2/conj rebels/NOUN/6/nsubj fled~flee/VERB/4/ccomp | Turkey: rebels fled (said) ASSERTS
            left, saying           | Turkey/PROPN/2/nsubj left~leave/VERB/0/root saying~say/VERB/2/advcl rebels/NOUN/5/nsubj fled~flee/VERB/3/ccomp | Turkey: rebels fled (saying) ASSERTS
            regretted saying       | Turkey/PROPN/2/nsubj regretted~regret/VERB/0/root saying~say/VERB/2/ccomp rebels/NOUN/5/nsubj fled~flee/VERB/3/ccomp | Turkey: rebels fled (saying) ASSERTS
            waited: saying         | Turkey/PROPN/2/nsubj waited~wait/VERB/0/root :/PUNCT/2/punct saying~say/VERB/2/parataxis rebels/NOUN/6/nsubj fled~flee/VERB/4/ccomp | Turkey: rebels fled (saying) ASSERTS
            hung loosely, nobody   | Turkey/PROPN/2/nsubj waited~wait/VERB/0/root saying~say/VERB/2/dep rebels/NOUN/5/nsubj fled~flee/VERB/3/ccomp | -
            sent to say            | Men/NOUN/7/nsubj sent~send/VERB/1/acl to/PART/4/mark say/VERB/2/xcomp rebels/NOUN/6/nsubj fled~flee/VERB/4/ccomp left~leave/VERB/0/root | Men: rebels fled (say) ASSERTS
            came to try to say     | Turkey/PROPN/2/nsubj came~come/VERB/0/root to/PART/4/mark start/VERB/2/xcomp to/PART/6/mark say/VERB/4/xcomp rebels/NOUN/8/nsubj fled~flee/VERB/6/ccomp | Turkey: rebels fled (say) ASSERTS
            hung on what is said   | It/PRON/3/nsubj was~be/AUX/3/aux hit/VERB/7/ccomp/Tense=Past;VerbForm=Part ,/PUNCT/7/punct the/DET/6/det general/NOUN/3/obl said~say/VERB/0/root | general: It was hit (said) ASSERTS
            with no comma          | It/PRON/3/nsubj was~be/AUX/3/aux hit/VERB/7/ccomp/Tense=Past;VerbForm=Part by/ADP/6/case the/DET/6/det general/NOUN/3/obl said~say/VERB/7/dep | -
            of a later clause      | Said~say/VERB/0/root :/PUNCT/1/punct it/PRON/5/nsubj was~be/AUX/5/aux hit/VERB/1/ccomp/Tense=Past;VerbForm=Part ,/PUNCT/5/punct the/DET/8/det general/NOUN/5/obl | -
            """)
    void whoSaysIt(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> Sayings.in(tree, new Clause(tree))))
                .isEqualTo(sayings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            quoting an official   | Agency~agency/NOUN/6/nsubj ,/PUNCT/3/punct quoting~quote/VERB/6/advcl officials~official/NOUN/3/obj ,/PUNCT/3/punct said~say/VERB/0/root rebels/NOUN/8/nsubj fled~flee/VERB/6/ccomp | Agency: rebels fled (said) ASSERTS; officials: rebels fled (quoting) ASSERTS
            hung on the agency    | Agency~agency/NOUN/6/nsubj ,/PUNCT/3/punct quoting~quote/VERB/1/acl officials~official/NOUN/3/obj ,/PUNCT/3/punct said~say/VERB/0/root rebels/NOUN/8/nsubj fled~flee/VERB/6/ccomp | Agency: rebels fled (said) ASSERTS; officials: rebels fled (quoting) ASSERTS
            an agency, on its own | Agencies~agency/NOUN/0/root quoting~quote/VERB/1/acl officials~official/NOUN/2/obj | officials: Agencies (quoting) ASSERTS
            citing figures        | Agency~agency/NOUN/6/nsubj ,/PUNCT/3/punct citing~cite/VERB/6/advcl figures~figure/NOUN/3/obj ,/PUNCT/3/punct said~say/VERB/0/root rebels/NOUN/8/nsubj fled~flee/VERB/6/ccomp | Agency: rebels fled (said) ASSERTS
            citing, no verb       | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/2/punct citing~cite/VERB/2/advcl officials~official/NOUN/4/obj | officials: Rebels fled , (citing) ASSERTS
            praising              | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/2/punct praising~praise/VERB/2/advcl officials~official/NOUN/4/obj | -
            quoted as saying      | Papers~paper/NOUN/2/nsubj quoted~quote/VERB/0/root officials~official/NOUN/2/obj as/SCONJ/5/mark saying~say/VERB/2/advcl rebels/NOUN/7/nsubj fled~flee/VERB/5/ccomp | officials: rebels fled (saying) ASSERTS; Papers: as saying rebels fled (quoted) ASSERTS
            reported as saying    | Papers~paper/NOUN/2/nsubj reported~report/VERB/0/root officials~official/NOUN/2/obj as/SCONJ/5/mark saying~say/VERB/2/advcl rebels/NOUN/7/nsubj fled~flee/VERB/5/ccomp | Papers: officials (reported) ASSERTS; officials: rebels fled (saying) ASSERTS; Papers: as saying rebels fled (reported) ASSERTS
            praised as saying     | Papers~paper/NOUN/2/nsubj praised~praise/VERB/0/root officials~official/NOUN/2/obj as/SCONJ/5/mark saying~say/VERB/2/advcl rebels/NOUN/7/nsubj fled~flee/VERB/5/ccomp | Papers: rebels fled (saying) ASSERTS
            quoted while saying   | Papers~paper/NOUN/2/nsubj quoted~quote/VERB/0/root officials~official/NOUN/2/obj while/SCONJ/5/mark saying~say/VERB/2/advcl rebels/NOUN/7/nsubj fled~flee/VERB/5/ccomp | Papers: rebels fled (saying) ASSERTS
            were quoted as saying | Officials~official/NOUN/3/nsubj were~be/AUX/3/aux quoted~quote/VERB/0/root/Tense=Past;VerbForm=Part by/ADP/5/case papers~paper/NOUN/3/obl as/SCONJ/7/mark saying~say/VERB/3/advcl rebels/NOUN/9/nsubj fled~flee/VERB/7/ccomp | Officials: rebels fled (saying) ASSERTS; papers: as saying rebels fled (quoted) ASSERTS
            """)
    void whoPassesItOn(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> Sayings.in(tree, new Clause(tree))))
                .isEqualTo(sayings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            owned up              | Turkey/PROPN/2/nsubj owned~own/VERB/0/root up/ADP/2/compound to/ADP/5/case raids/NOUN/2/obl | Turkey: to raids (owned up) CONFIRMS
            owned                 | Turkey/PROPN/2/nsubj owned~own/VERB/0/root up/ADP/4/case raids/NOUN/2/obl | -
            owned banks           | Turkey/PROPN/2/nsubj owned~own/VERB/0/root banks/NOUN/2/obj | -
            brushed it aside      | Turkey/PROPN/2/nsubj brushed~brush/VERB/0/root the/DET/4/det report/NOUN/2/obj aside/ADV/2/advmod | Turkey: the report (brushed) DENIES
            brushed aside         | Turkey/PROPN/2/nsubj brushed~brush/VERB/0/root aside/ADV/4/advmod the/DET/5/det report/NOUN/2/obj | Turkey: aside the report (brushed aside) DENIES
            brushed               | Turkey/PROPN/2/nsubj brushed~brush/VERB/0/root the/DET/4/det report/NOUN/2/obj | -
            as X put it           | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root as/SCONJ/5/mark Turkey/PROPN/5/nsubj put/VERB/2/advcl it/PRON/5/obj | Turkey: Rebels fled (put) ASSERTS
            as X put pressure     | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root as/SCONJ/5/mark Turkey/PROPN/5/nsubj put/VERB/2/advcl pressure/NOUN/5/obj | -
            denied, a wrong lemma | Turkey/PROPN/2/nsubj denied~denie/VERB/0/root raids/NOUN/2/obj | Turkey: raids (denied) DENIES
            denies, a wrong lemma | Turkey/PROPN/2/nsubj denies~denie/VERB/0/root raids/NOUN/2/obj | Turkey: raids (denies) DENIES
            insisted              | Turkey/PROPN/2/nsubj insisted~insiste/VERB/0/root rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp | Turkey: rebels fled (insisted) ASSERTS
            insists               | Turkey/PROPN/2/nsubj insists~insistt/VERB/0/root rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp | Turkey: rebels fled (insists) ASSERTS
            argued                | Turkey/PROPN/2/nsubj argued~argu/VERB/0/root rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp | Turkey: rebels fled (argued) ASSERTS
            stated, a noun        | Turkey/PROPN/2/nsubj denied~denie/ADJ/0/root rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp | -
            """)
    void wordsOfSaying(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> Sayings.in(tree, new Clause(tree))))
                .isEqualTo(sayings);
    }
}
