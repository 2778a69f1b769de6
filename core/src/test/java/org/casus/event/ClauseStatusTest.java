package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What auxiliaries, conditions and days say of an act: the status, and whether somebody wants it so. */
class ClauseStatusTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a battle that       | It/PRON/5/nsubj is~be/AUX/5/cop not/PART/5/advmod a/DET/5/det battle/NOUN/0/root that/PRON/8/obj they/PRON/8/nsubj lost~lose/VERB/5/acl | battle | actual
            a battle            | It/PRON/5/nsubj is~be/AUX/5/cop not/PART/5/advmod a/DET/5/det battle/NOUN/0/root | battle | negated
            not armed           | They/PRON/4/nsubj are~be/AUX/4/cop not/PART/4/advmod armed/ADJ/0/root waiting~wait/VERB/4/acl | armed | negated
            before they could   | Turkey/PROPN/2/nsubj won~win/VERB/0/root before/SCONJ/6/mark rebels/NOUN/6/nsubj could/AUX/6/aux leave/VERB/2/advcl | leave | negated
            could not have, had | Rebels/NOUN/5/nsubj could/AUX/5/aux not/PART/5/advmod have/AUX/5/aux left~leave/VERB/0/root had/AUX/9/aux Turkey/PROPN/9/nsubj not/PART/9/advmod helped~help/VERB/5/advcl | left | actual
            could have, had     | Rebels/NOUN/4/nsubj could/AUX/4/aux have/AUX/4/aux left~leave/VERB/0/root had/AUX/8/aux Turkey/PROPN/8/nsubj not/PART/8/advmod helped~help/VERB/4/advcl | left | hypothetical
            could not have, if  | Rebels/NOUN/5/nsubj could/AUX/5/aux not/PART/5/advmod have/AUX/5/aux left~leave/VERB/0/root if/SCONJ/8/mark Turkey/PROPN/8/nsubj helped~help/VERB/5/advcl | left | hypothetical
            could not, had      | Rebels/NOUN/4/nsubj could/AUX/4/aux not/PART/4/advmod leave/VERB/0/root had/AUX/8/aux Turkey/PROPN/8/nsubj not/PART/8/advmod helped~help/VERB/4/advcl | leave | hypothetical
            could not have, as  | Rebels/NOUN/5/nsubj could/AUX/5/aux not/PART/5/advmod have/AUX/5/aux left~leave/VERB/0/root as/SCONJ/9/mark Turkey/PROPN/9/nsubj had/AUX/9/aux helped~help/VERB/5/advcl | left | hypothetical
            cannot              | Rebels/NOUN/4/nsubj can/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | negated
            could not           | Rebels/NOUN/4/nsubj could/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | hypothetical
            can                 | Rebels/NOUN/3/nsubj can/AUX/3/aux leave/VERB/0/root | leave | hypothetical
            can no longer       | Rebels/NOUN/5/nsubj can/AUX/5/aux no/DET/4/det longer/ADV/5/advmod leave/VERB/0/root | leave | negated
            could no longer     | Rebels/NOUN/5/nsubj could/AUX/5/aux no/DET/4/det longer/ADV/5/advmod leave/VERB/0/root | leave | negated
            may no longer       | Rebels/NOUN/5/nsubj may/AUX/5/aux no/DET/4/det longer/ADV/5/advmod leave/VERB/0/root | leave | hypothetical
            longer              | Longer/ADV/2/advmod left~leave/VERB/0/root | left | actual
            should have         | Rebels/NOUN/4/nsubj should/AUX/4/aux have/AUX/4/aux left~leave/VERB/0/root | left | negated
            should not have     | Rebels/NOUN/5/nsubj should/AUX/5/aux not/PART/5/advmod have/AUX/5/aux left~leave/VERB/0/root | left | actual
            will                | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root | leave | future by will
            will not            | Rebels/NOUN/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | negated by will
            will no longer      | Rebels/NOUN/5/nsubj will/AUX/5/aux no/DET/4/det longer/ADV/5/advmod leave/VERB/0/root | leave | cancelled by will
            not after all       | Rebels/NOUN/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root after/ADP/6/case all/PRON/4/obl | leave | cancelled by will
            not before all      | Rebels/NOUN/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root before/ADP/6/case all/PRON/4/obl | leave | negated by will
            not after dark      | Rebels/NOUN/4/nsubj will/AUX/4/aux not/PART/4/advmod leave/VERB/0/root after/ADP/6/case dark/NOUN/4/obl | leave | negated by will
            will after all      | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root after/ADP/5/case all/PRON/3/obl | leave | future by will
            would               | Rebels/NOUN/3/nsubj would/AUX/3/aux leave/VERB/0/root | leave | hypothetical
            would not           | Rebels/NOUN/4/nsubj would/AUX/4/aux not/PART/4/advmod leave/VERB/0/root | leave | negated by will
            would no longer     | Rebels/NOUN/5/nsubj would/AUX/5/aux no/DET/4/det longer/ADV/5/advmod leave/VERB/0/root | leave | cancelled by will
            would not after all | Rebels/NOUN/4/nsubj would/AUX/4/aux not/PART/4/advmod leave/VERB/0/root after/ADP/6/case all/PRON/4/obl | leave | cancelled by will
            would not have      | Rebels/NOUN/5/nsubj would/AUX/5/aux not/PART/5/advmod have/AUX/5/aux left~leave/VERB/0/root had/AUX/9/aux Turkey/PROPN/9/nsubj not/PART/9/advmod helped~help/VERB/5/advcl | left | actual
            a claim, would      | The/DET/2/det claim/NOUN/7/nsubj that/SCONJ/6/mark they/PRON/6/nsubj would/AUX/6/aux leave/VERB/2/acl spread/VERB/0/root | leave | future by will
            those who would     | The/DET/2/det rebels/NOUN/6/nsubj who/PRON/5/nsubj/PronType=Rel would/AUX/5/aux leave/VERB/2/acl won~win/VERB/0/root | leave | hypothetical
            said they would     | Turkey/PROPN/2/nsubj said~say/VERB/0/root rebels/NOUN/5/nsubj would/AUX/5/aux leave/VERB/2/ccomp | leave | future by will
            said, would have    | Turkey/PROPN/2/nsubj said~say/VERB/0/root rebels/NOUN/6/nsubj would/AUX/6/aux have/AUX/6/aux left~leave/VERB/2/ccomp | left | hypothetical
            said, would if      | Turkey/PROPN/2/nsubj said~say/VERB/0/root rebels/NOUN/5/nsubj would/AUX/5/aux leave/VERB/2/ccomp if/SCONJ/8/mark Iran/PROPN/8/nsubj helped~help/VERB/5/advcl | leave | hypothetical
            a name              | Theresa/PROPN/3/nsubj May/AUX/3/aux met~meet/VERB/0/root Iran/PROPN/3/obj | met | actual
            no name             | May/AUX/3/aux they/PRON/3/nsubj meet/VERB/0/root | meet | hypothetical
            a title             | Turkey/PROPN/3/nsubj May/AUX/3/aux Meet~meet/VERB/0/root Iran/PROPN/3/obj | Meet | hypothetical
            """)
    void auxiliaries(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            is to             | Turkey/PROPN/4/nsubj is~be/AUX/4/aux to/PART/4/mark leave/VERB/0/root ./PUNCT/4/punct | leave | future by will
            is not to         | Turkey/PROPN/5/nsubj is~be/AUX/5/aux not/PART/5/advmod to/PART/5/mark leave/VERB/0/root ./PUNCT/5/punct | leave | negated by will
            is no longer to   | Turkey/PROPN/6/nsubj is~be/AUX/6/aux no/DET/4/det longer/ADV/6/advmod to/PART/6/mark leave/VERB/0/root ./PUNCT/6/punct | leave | cancelled by will
            was to have       | Turkey/PROPN/5/nsubj was~be/AUX/5/aux to/PART/5/mark have/AUX/5/aux left~leave/VERB/0/root ./PUNCT/5/punct | left | cancelled by will
            the aim is to     | The/DET/2/det aim/NOUN/5/nsubj is~be/AUX/5/cop to/PART/5/mark leave/VERB/0/root ./PUNCT/5/punct | leave | hypothetical
            the plan is to    | The/DET/2/det plan/NOUN/5/nsubj is~be/AUX/5/cop to/PART/5/mark leave/VERB/0/root ./PUNCT/5/punct | leave | hypothetical
            to win is to      | To/PART/2/mark win/VERB/5/csubj is~be/AUX/5/cop to/PART/5/mark leave/VERB/0/root ./PUNCT/5/punct | leave | hypothetical
            a headline        | Turkey/PROPN/3/nsubj to/PART/3/mark leave/VERB/0/root Syria/PROPN/3/obj | leave | future by will
            no headline       | Turkey/PROPN/3/nsubj to/PART/3/mark leave/VERB/0/root Syria/PROPN/3/obj ./PUNCT/3/punct | leave | actual
            a headline, for   | Iran/PROPN/2/nsubj plays~play/VERB/0/root for/ADP/6/mark Turkey/PROPN/6/nsubj to/PART/6/mark leave/VERB/2/ccomp | leave | actual
            a headline, ccomp | Iran/PROPN/2/nsubj sees~see/VERB/0/root Turkey/PROPN/5/nsubj to/PART/5/mark leave/VERB/2/ccomp | leave | future by will
            a headline, xcomp | Iran/PROPN/2/nsubj gets~get/VERB/0/root Turkey/PROPN/5/nsubj to/PART/5/mark leave/VERB/2/xcomp | leave | actual
            a headline, advcl | Iran/PROPN/2/nsubj waits~wait/VERB/0/root Turkey/PROPN/5/nsubj to/PART/5/mark leave/VERB/2/advcl | leave | hypothetical
            has to            | Turkey/PROPN/4/nsubj has~have/AUX/4/aux to/PART/4/mark leave/VERB/0/root | leave | actual
            to have           | Turkey/PROPN/4/nsubj to/PART/4/mark have/AUX/4/aux left~leave/VERB/0/root | left | cancelled by will
            nobody to         | To/PART/2/mark leave/VERB/0/root Syria/PROPN/2/obj | leave | actual
            """)
    void whatIsToBe(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            provided that     | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root provided~provide/VERB/3/advcl that/SCONJ/7/mark Turkey/PROPN/7/nsubj helps~help/VERB/4/ccomp | leave | hypothetical
            provided food     | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root provided~provide/VERB/3/advcl with/ADP/6/case food/NOUN/4/obl | leave | future by will
            saying that       | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root saying~say/VERB/3/advcl that/SCONJ/7/mark Turkey/PROPN/7/nsubj helps~help/VERB/4/ccomp | leave | future by will
            in case           | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root in/ADP/7/mark case/NOUN/4/fixed Turkey/PROPN/7/nsubj helps~help/VERB/3/advcl | leave | hypothetical
            in time           | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root in/ADP/7/mark time/NOUN/4/fixed Turkey/PROPN/7/nsubj helps~help/VERB/3/advcl | leave | future by will
            by case           | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root by/ADP/7/mark case/NOUN/4/fixed Turkey/PROPN/7/nsubj helps~help/VERB/3/advcl | leave | future by will
            in, at the end    | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root helped~help/VERB/3/advcl in/ADP/4/mark | leave | future by will
            if                | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root if/SCONJ/6/mark Turkey/PROPN/6/nsubj helps~help/VERB/3/advcl | leave | hypothetical
            what it hangs on  | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root if/SCONJ/6/mark Turkey/PROPN/6/nsubj helps~help/VERB/3/advcl | helps | hypothetical
            as if             | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root as/SCONJ/7/mark if/SCONJ/7/mark Turkey/PROPN/7/nsubj helped~help/VERB/3/advcl | leave | future by will
            should X help     | Should/AUX/3/aux Turkey/PROPN/3/nsubj help/VERB/6/advcl rebels/NOUN/6/nsubj will/AUX/6/aux leave/VERB/0/root | leave | hypothetical
            X should help     | Turkey/PROPN/3/nsubj should/AUX/3/aux help/VERB/6/advcl rebels/NOUN/6/nsubj will/AUX/6/aux leave/VERB/0/root | leave | future by will
            did X help        | Did~do/AUX/3/aux Turkey/PROPN/3/nsubj help/VERB/6/advcl rebels/NOUN/6/nsubj will/AUX/6/aux leave/VERB/0/root | leave | future by will
            had X, a question | Had~have/AUX/3/aux Turkey/PROPN/3/nsubj helped~help/VERB/0/root | helped | actual
            of the next verb  | Rebels/NOUN/3/nsubj will/AUX/3/aux begin/VERB/0/root leaving~leave/VERB/3/xcomp if/SCONJ/7/mark Turkey/PROPN/7/nsubj helps~help/VERB/4/advcl | begin | hypothetical
            on condition that | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root on/ADP/5/case condition/NOUN/3/obl that/SCONJ/8/mark Turkey/PROPN/8/nsubj helps~help/VERB/5/acl | leave | hypothetical
            on conditions     | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root on/ADP/5/case condition/NOUN/3/obl | leave | future by will
            by condition that | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root by/ADP/5/case condition/NOUN/3/obl that/SCONJ/8/mark Turkey/PROPN/8/nsubj helps~help/VERB/5/acl | leave | future by will
            on grounds that   | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/0/root on/ADP/5/case grounds~ground/NOUN/3/obl that/SCONJ/8/mark Turkey/PROPN/8/nsubj helps~help/VERB/5/acl | leave | future by will
            unless, he said   | Unless/SCONJ/3/mark Turkey/PROPN/3/nsubj helps~help/VERB/8/advcl rebels/NOUN/6/nsubj will/AUX/6/aux leave/VERB/8/ccomp he/PRON/8/nsubj said~say/VERB/0/root | leave | hypothetical
            when, he said     | When/SCONJ/3/mark Turkey/PROPN/3/nsubj helped~help/VERB/8/advcl rebels/NOUN/6/nsubj will/AUX/6/aux leave/VERB/8/ccomp he/PRON/8/nsubj said~say/VERB/0/root | leave | future by will
            he said, if       | Rebels/NOUN/3/nsubj will/AUX/3/aux leave/VERB/5/ccomp he/PRON/5/nsubj said~say/VERB/0/root if/SCONJ/8/mark Turkey/PROPN/8/nsubj asked~ask/VERB/5/advcl | leave | future by will
            if asked, he said | If/SCONJ/2/mark asked~ask/VERB/4/advcl he/PRON/4/nsubj said~say/VERB/0/root rebels/NOUN/7/nsubj will/AUX/7/aux leave/VERB/4/ccomp | leave | future by will
            """)
    void conditions(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            due to             | Rebels/NOUN/4/nsubj due/ADJ/4/mark to/PART/4/mark leave/VERB/0/root ./PUNCT/4/punct | leave | future by will
            soon               | Rebels/NOUN/3/nsubj soon/ADV/3/advmod left~leave/VERB/0/root ./PUNCT/3/punct | left | actual
            soon to            | Rebels/NOUN/4/nsubj soon/ADV/4/advmod to/PART/4/mark leave/VERB/0/root ./PUNCT/4/punct | leave | future by will
            had been due to    | Rebels/NOUN/6/nsubj had~have/AUX/6/aux been~be/AUX/6/aux due/ADJ/6/mark to/PART/6/mark leave/VERB/0/root ./PUNCT/6/punct | leave | cancelled by will
            has been due to    | Rebels/NOUN/6/nsubj has~have/AUX/6/aux been~be/AUX/6/aux due/ADJ/6/mark to/PART/6/mark leave/VERB/0/root ./PUNCT/6/punct | leave | future by will
            how they left      | They/PRON/2/nsubj know/VERB/0/root how/ADV/5/advmod rebels/NOUN/5/nsubj left~leave/VERB/2/ccomp | left | hypothetical
            is leaving         | Turkey/PROPN/3/nsubj is~be/AUX/3/aux/Tense=Pres leaving~leave/VERB/0/root on/ADP/5/case Monday/PROPN/3/obl | leaving | future by will
            is leaving, no day | Turkey/PROPN/3/nsubj is~be/AUX/3/aux/Tense=Pres leaving~leave/VERB/0/root | leaving | actual
            was leaving        | Turkey/PROPN/3/nsubj was~be/AUX/3/aux/Tense=Past leaving~leave/VERB/0/root on/ADP/5/case Monday/PROPN/3/obl | leaving | actual
            has been leaving   | Turkey/PROPN/4/nsubj has~have/AUX/4/aux is~be/AUX/4/aux/Tense=Pres leaving~leave/VERB/0/root on/ADP/6/case Monday/PROPN/4/obl | leaving | actual
            is left            | Turkey/PROPN/3/nsubj is~be/AUX/3/aux/Tense=Pres left~leave/VERB/0/root on/ADP/5/case Monday/PROPN/3/obl | left | actual
            keeps leaving      | Turkey/PROPN/3/nsubj does~do/AUX/3/aux/Tense=Pres leaving~leave/VERB/0/root on/ADP/5/case Monday/PROPN/3/obl | leaving | actual
            leaves on          | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin on/ADP/4/case Monday/PROPN/2/obl | leaves | future by will
            leaves before      | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin before/ADP/4/case Monday/PROPN/2/obl | leaves | actual
            leaves on foot     | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin on/ADP/4/case foot/NOUN/2/obl | leaves | actual
            leaves on the 25th | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin on/ADP/5/case the/DET/5/det 25th/NOUN/2/obl | leaves | future by will
            left on            | Turkey/PROPN/2/nsubj left~leave/VERB/0/root/Tense=Past;VerbForm=Fin on/ADP/4/case Monday/PROPN/2/obl | left | actual
            leaves tomorrow    | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin tomorrow/ADV/2/advmod | leaves | future by will
            leaves today       | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin today/ADV/2/advmod | leaves | actual
            a day ahead        | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin by/ADP/4/case Sunday/PROPN/2/obl | leaves | future by will
            a day past         | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin by/ADP/4/case Friday/PROPN/2/obl | leaves | actual
            ahead, of another  | Turkey/PROPN/2/nsubj leaves~leave/VERB/0/root/Tense=Pres;VerbForm=Fin while/SCONJ/5/mark Iran/PROPN/5/nsubj waits~wait/VERB/2/advcl for/ADP/7/case Sunday/PROPN/5/obl | leaves | actual
            a visit ahead      | A/DET/2/det visit/NOUN/5/nsubj by/ADP/4/case Sunday/PROPN/2/nmod worries~worry/VERB/0/root Iran/PROPN/5/obj | visit | future by will
            a visit, a clause  | A/DET/2/det visit/NOUN/6/nsubj lasting~last/VERB/2/acl until/ADP/5/case Sunday/PROPN/3/obl worries~worry/VERB/0/root Iran/PROPN/6/obj | visit | future by will
            a visit others see | A/DET/2/det visit/NOUN/7/nsubj Iran/PROPN/4/nsubj sees~see/VERB/2/acl by/ADP/6/case Sunday/PROPN/4/obl worries~worry/VERB/0/root Turkey/PROPN/7/obj | visit | actual
            """)
    void days(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }
}
