package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the word that an act hangs on makes of it, and the words around a noun: the status, and whether somebody wants it so. */
class GovernorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            plans for             | Turkey/PROPN/2/nsubj made~make/VERB/0/root plans~plan/NOUN/2/obj for/ADP/5/case raids~raid/NOUN/3/nmod | raids | future by will
            plans during          | Turkey/PROPN/2/nsubj made~make/VERB/0/root plans~plan/NOUN/2/obj during/ADP/5/case raids~raid/NOUN/3/nmod | raids | actual
            raid plans            | Turkey/PROPN/4/nsubj raid/NOUN/3/compound plans~plan/NOUN/4/obj made~make/VERB/0/root | raid | future by will
            plans of raiding      | Turkey/PROPN/2/nsubj made~make/VERB/0/root plans~plan/NOUN/2/obj of/SCONJ/5/mark raiding~raid/VERB/3/acl towns/NOUN/5/obj | raiding | future by will
            a plan they raided    | The/DET/2/det plan/NOUN/6/nsubj that/PRON/5/obj they/PRON/5/nsubj raided~raid/VERB/2/acl/VerbForm=Fin failed~fail/VERB/0/root | raided | actual
            plans raids           | Turkey/PROPN/2/nsubj plans~plan/VERB/0/root raids~raid/NOUN/2/obj | raids | future by will
            plans in talks        | Turkey/PROPN/2/nsubj plans~plan/VERB/0/root in/ADP/4/case talks~talk/NOUN/2/obl | talks | actual
            supposes raids        | Turkey/PROPN/2/nsubj supposes~suppose/VERB/0/root raids~raid/NOUN/2/obj | raids | actual
            is supposed to        | Troops/NOUN/3/nsubj are~be/AUX/3/aux/Tense=Pres;VerbForm=Fin supposed~suppose/VERB/0/root/Tense=Past;VerbForm=Part to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | future by will
            was supposed to       | Troops/NOUN/3/nsubj were~be/AUX/3/aux/Tense=Past;VerbForm=Fin supposed~suppose/VERB/0/root/Tense=Past;VerbForm=Part to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | cancelled by will
            had planned to        | Turkey/PROPN/3/nsubj had~have/AUX/3/aux planned~plan/VERB/0/root/Tense=Past;VerbForm=Part to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | cancelled by will
            has planned to        | Turkey/PROPN/3/nsubj has~have/AUX/3/aux planned~plan/VERB/0/root/Tense=Past;VerbForm=Part to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | future by will
            had planned raids     | Turkey/PROPN/3/nsubj had~have/AUX/3/aux planned~plan/VERB/0/root/Tense=Past;VerbForm=Part raids~raid/NOUN/3/obj | raids | future by will
            planned to have       | Turkey/PROPN/2/nsubj planned~plan/VERB/0/root/Tense=Past;VerbForm=Fin to/PART/5/mark have/AUX/5/aux left~leave/VERB/2/xcomp | left | cancelled by will
            had decided to        | Turkey/PROPN/3/nsubj had~have/AUX/3/aux decided~decide/VERB/0/root/Tense=Past;VerbForm=Part to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | future by will
            had gone to           | Turkey/PROPN/3/nsubj had~have/AUX/3/aux been/AUX/4/aux going~go/VERB/0/root to/PART/6/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | future by will
            called a meeting      | Turkey/PROPN/2/nsubj called~call/VERB/0/root a/DET/4/det meeting/NOUN/2/obj | meeting | future by will
            called it useless     | Turkey/PROPN/2/nsubj called~call/VERB/0/root a/DET/4/det meeting/NOUN/2/obj useless/ADJ/2/xcomp | meeting | actual
            promised talks        | Turkey/PROPN/2/nsubj promised~promise/VERB/0/root talks~talk/NOUN/2/obj | talks | future by will
            agreed on talks       | Turkey/PROPN/2/nsubj agreed~agree/VERB/0/root on/ADP/4/case talks~talk/NOUN/2/obl | talks | future by will
            agreed in talks       | Turkey/PROPN/2/nsubj agreed~agree/VERB/0/root in/ADP/4/case talks~talk/NOUN/2/obl | talks | actual
            a decision that       | The/DET/2/det decision/NOUN/6/nsubj that/SCONJ/5/mark they/PRON/5/nsubj leave/VERB/2/acl/VerbForm=Fin angered~anger/VERB/0/root Iran/PROPN/6/obj | leave | future by will
            a decision, with have | The/DET/2/det decision/NOUN/7/nsubj that/SCONJ/6/mark they/PRON/6/nsubj can/AUX/6/aux/VerbForm=Fin go/VERB/2/acl angered~anger/VERB/0/root Iran/PROPN/7/obj | go | hypothetical
            is going to           | Turkey/PROPN/3/nsubj is~be/AUX/3/aux going~go/VERB/0/root to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | future by will
            went to               | Turkey/PROPN/2/nsubj went~go/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | actual
            is certain to         | Turkey/PROPN/3/nsubj is~be/AUX/3/cop certain/ADJ/0/root to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | future by will
            is certain leaving    | Turkey/PROPN/3/nsubj is~be/AUX/3/cop certain/ADJ/0/root leaving~leave/VERB/3/xcomp | leaving | actual
            postponed by          | Turkey/PROPN/2/nsubj postponed~postpone/VERB/0/root talks~talk/NOUN/2/obj by/ADP/6/case a/DET/6/det week/NOUN/2/obl | talks | future by will
            postponed to a day    | Turkey/PROPN/2/nsubj postponed~postpone/VERB/0/root talks~talk/NOUN/2/obj to/ADP/5/case Friday/PROPN/2/obl | talks | future by will
            postponed on a day    | Turkey/PROPN/2/nsubj postponed~postpone/VERB/0/root talks~talk/NOUN/2/obj on/ADP/5/case Friday/PROPN/2/obl | talks | cancelled by will
            by a week, before     | By/ADP/3/case a/DET/3/det week/NOUN/5/obl Turkey/PROPN/5/nsubj postponed~postpone/VERB/0/root talks~talk/NOUN/5/obj | talks | cancelled by will
            postponed by phone    | Turkey/PROPN/2/nsubj postponed~postpone/VERB/0/root talks~talk/NOUN/2/obj by/ADP/5/case phone/NOUN/2/obl | talks | cancelled by will
            to what is put off    | Turkey/PROPN/2/nsubj moved~move/VERB/0/root to/ADP/5/case the/DET/5/det week/NOUN/2/obl | week | actual
            """)
    void whatIsPlanned(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            scrapped            | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root talks~talk/NOUN/2/obj | talks | cancelled by will
            scrapped in         | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root tanks/NOUN/2/obj in/ADP/5/case talks~talk/NOUN/2/obl | talks | actual
            were scrapped       | Talks~talk/NOUN/3/nsubj were~be/AUX/3/aux scrapped~scrap/VERB/0/root/Tense=Past;VerbForm=Part | Talks | cancelled by will
            were, no features   | Talks~talk/NOUN/3/nsubj were~be/AUX/3/aux scrapped~scrap/VERB/0/root | Talks | cancelled by will
            scrap other things  | Talks~talk/NOUN/2/nsubj scrapped~scrap/VERB/0/root tanks/NOUN/2/obj | Talks | actual
            cancellation of     | The/DET/2/det cancellation/NOUN/5/nsubj of/ADP/4/case talks~talk/NOUN/2/nmod angered~anger/VERB/0/root Iran/PROPN/5/obj | talks | cancelled by will
            are off             | Talks~talk/NOUN/3/nsubj are~be/AUX/3/cop off/ADV/0/root | Talks | cancelled by will
            a phrase, bare      | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root the/DET/4/det talks~talk/NOUN/2/obl | talks | cancelled by will
            a phrase, no det    | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root talks~talk/NOUN/2/obl | talks | actual
            a day, bare         | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root that/DET/4/det Friday/PROPN/2/obl | Friday | actual
            lifted its plan     | Turkey/PROPN/2/nsubj lifted~lift/VERB/0/root its/PRON/4/nmod/Poss=Yes plan/NOUN/2/obj | plan | cancelled by will
            lifted a decision   | Turkey/PROPN/2/nsubj lifted~lift/VERB/0/root a/DET/4/det commitment/NOUN/2/obj | commitment | cancelled by will
            lifted a bid        | Turkey/PROPN/2/nsubj lifted~lift/VERB/0/root a/DET/4/det bid/NOUN/2/obj | bid | cancelled by will
            lifted a decree     | Turkey/PROPN/2/nsubj lifted~lift/VERB/0/root a/DET/4/det decree/NOUN/2/obj | decree | cancelled by will
            lifted a prospect   | Turkey/PROPN/2/nsubj lifted~lift/VERB/0/root a/DET/4/det prospect/NOUN/2/obj | prospect | cancelled by will
            lifted a car        | Turkey/PROPN/2/nsubj lifted~lift/VERB/0/root a/DET/4/det car/NOUN/2/obj | car | actual
            reneged on          | Turkey/PROPN/2/nsubj reneged~renege/VERB/0/root on/ADP/5/case its/PRON/5/nmod/Poss=Yes decree/NOUN/2/obl | decree | cancelled by will
            reneged under       | Turkey/PROPN/2/nsubj reneged~renege/VERB/0/root under/ADP/5/case its/PRON/5/nmod/Poss=Yes decree/NOUN/2/obl | decree | actual
            pulled out of       | Turkey/PROPN/2/nsubj pulled~pull/VERB/0/root out/ADP/2/compound of/ADP/5/case talks~talk/NOUN/2/obl | talks | cancelled by will
            pulled out before   | Turkey/PROPN/2/nsubj pulled~pull/VERB/0/root out/ADP/2/compound before/ADP/5/case talks~talk/NOUN/2/obl | talks | actual
            backed out          | Turkey/PROPN/2/nsubj backed~back/VERB/0/root out/ADP/2/compound of/SCONJ/5/mark signing~sign/VERB/2/advcl | signing | cancelled by will
            backed out when     | Turkey/PROPN/2/nsubj backed~back/VERB/0/root out/ADP/2/compound when/SCONJ/6/mark they/PRON/6/nsubj signed~sign/VERB/2/advcl | signed | actual
            fell through        | Talks~talk/NOUN/2/nsubj fell~fall/VERB/0/root through/ADP/2/compound | Talks | cancelled by will
            fell through after  | Plans/NOUN/2/nsubj fell~fall/VERB/0/root through/ADP/2/compound after/ADP/5/case talks~talk/NOUN/2/obl | talks | actual
            no longer planned   | Talks~talk/NOUN/7/nsubj are~be/AUX/7/cop no/DET/4/det longer/ADV/7/advmod on/ADP/7/case the/DET/7/det agenda/NOUN/0/root | Talks | cancelled by will
            on the agenda       | Talks~talk/NOUN/6/nsubj are~be/AUX/6/cop now/ADV/6/advmod on/ADP/6/case the/DET/6/det agenda/NOUN/0/root | Talks | actual
            no longer friends   | Talks~talk/NOUN/7/nsubj are~be/AUX/7/cop no/DET/4/det longer/ADV/7/advmod on/ADP/7/case the/DET/7/det news/NOUN/0/root | Talks | actual
            no longer plans     | Turkey/PROPN/4/nsubj no/DET/3/det longer/ADV/4/advmod plans~plan/VERB/0/root to/PART/6/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | cancelled by will
            no longer urges     | Turkey/PROPN/4/nsubj no/DET/3/det longer/ADV/4/advmod urges~urge/VERB/0/root Iran/PROPN/4/obj to/PART/7/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | hypothetical
            may scrap           | Turkey/PROPN/3/nsubj may/AUX/3/aux scrap/VERB/0/root talks~talk/NOUN/3/obj | talks | hypothetical
            did not scrap       | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod scrap/VERB/0/root talks~talk/NOUN/4/obj | talks | future by will
            dropped a bid for   | Turkey/PROPN/2/nsubj dropped~drop/VERB/0/root its/PRON/4/nmod/Poss=Yes bid/NOUN/2/obj for/ADP/6/case talks~talk/NOUN/4/nmod | talks | cancelled by will
            dropped a plan to   | Turkey/PROPN/2/nsubj dropped~drop/VERB/0/root its/PRON/4/nmod/Poss=Yes plan/NOUN/2/obj to/PART/6/mark leave/VERB/4/acl/VerbForm=Inf | leave | cancelled by will
            may plan to         | Turkey/PROPN/3/nsubj may/AUX/3/aux plan/VERB/0/root to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | hypothetical
            does not plan to    | Turkey/PROPN/4/nsubj does~do/AUX/4/aux not/PART/4/advmod plan/VERB/0/root to/PART/6/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | negated by will
            scrapped a mission  | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root the/DET/4/det mission/NOUN/2/obj to/PART/6/mark leave/VERB/4/acl/VerbForm=Inf | leave | cancelled by will
            one that is going   | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root the/DET/4/det mission/NOUN/2/obj attacking~attack/VERB/4/acl | attacking | cancelled by will
            sent a mission      | Turkey/PROPN/2/nsubj sent~send/VERB/0/root the/DET/4/det mission/NOUN/2/obj to/PART/6/mark leave/VERB/4/acl/VerbForm=Inf | leave | hypothetical
            a mission they flew | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root the/DET/4/det mission/NOUN/2/obj they/PRON/6/nsubj flew~fly/VERB/4/acl | flew | actual
            tanks attacking     | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root the/DET/4/det tanks/NOUN/2/obj attacking~attack/VERB/4/acl | attacking | actual
            tanks to attack     | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root the/DET/4/det tanks/NOUN/2/obj to/PART/6/mark attack/VERB/4/acl/VerbForm=Inf | attack | cancelled by will
            scrapped to please  | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root tanks/NOUN/2/obj to/PART/5/mark please/VERB/2/advcl/VerbForm=Inf | please | hypothetical
            a ceremony where    | The/DET/2/det ceremony/NOUN/9/nsubj where/ADV/7/advmod they/PRON/7/nsubj were~be/AUX/7/aux to/PART/7/mark sign/VERB/2/acl was~be/AUX/9/aux postponed~postpone/VERB/0/root/Tense=Past;VerbForm=Part | sign | cancelled by will
            a ceremony held     | The/DET/2/det ceremony/NOUN/9/nsubj where/ADV/7/advmod they/PRON/7/nsubj were~be/AUX/7/aux to/PART/7/mark sign/VERB/2/acl was~be/AUX/9/aux praised~praise/VERB/0/root/Tense=Past;VerbForm=Part | sign | future by will
            """)
    void whatIsCalledOff(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            wants to           | Turkey/PROPN/2/nsubj wants~want/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | hypothetical
            does not want to   | Turkey/PROPN/4/nsubj does~do/AUX/4/aux not/PART/4/advmod want/VERB/0/root to/PART/6/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | negated by will
            does not urge      | Turkey/PROPN/4/nsubj does~do/AUX/4/aux not/PART/4/advmod urge/VERB/0/root Iran/PROPN/4/obj to/PART/7/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | hypothetical
            wants that         | Turkey/PROPN/2/nsubj wants~want/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj leave/VERB/2/ccomp | leave | hypothetical
            urged to           | Turkey/PROPN/2/nsubj urged~urge/VERB/0/root Iran/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | hypothetical
            called for         | Turkey/PROPN/2/nsubj called~call/VERB/0/root for/ADP/4/case talks~talk/NOUN/2/obl | talks | hypothetical
            urged in           | Turkey/PROPN/2/nsubj urged~urge/VERB/0/root Iran/PROPN/2/obj in/ADP/5/case talks~talk/NOUN/2/obl | talks | actual
            ordered it done    | She/PRON/2/nsubj ordered~order/VERB/0/root that/SCONJ/6/mark banks/NOUN/6/nsubj be/AUX/6/aux closed~close/VERB/2/ccomp | closed | actual
            ordered them to    | She/PRON/2/nsubj ordered~order/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj leave/VERB/2/ccomp | leave | hypothetical
            urged it be done   | She/PRON/2/nsubj urged~urge/VERB/0/root that/SCONJ/6/mark banks/NOUN/6/nsubj be/AUX/6/aux closed~close/VERB/2/ccomp | closed | hypothetical
            ordered, to be     | She/PRON/2/nsubj ordered~order/VERB/0/root banks/NOUN/2/obj to/PART/6/mark be/AUX/6/aux closed~close/VERB/2/xcomp | closed | hypothetical
            likely that        | It/PRON/3/nsubj is~be/AUX/3/cop likely/ADJ/0/root that/SCONJ/6/mark they/PRON/6/nsubj left~leave/VERB/3/ccomp/VerbForm=Fin | left | hypothetical
            likely, have       | It/PRON/3/nsubj is~be/AUX/3/cop likely/ADJ/0/root that/SCONJ/7/mark they/PRON/7/nsubj have/AUX/7/aux/VerbForm=Fin left~leave/VERB/3/ccomp | left | hypothetical
            told that          | Turkey/PROPN/2/nsubj told~tell/VERB/0/root Iran/PROPN/2/obj that/SCONJ/6/mark rebels/NOUN/6/nsubj left~leave/VERB/2/ccomp/VerbForm=Fin | left | actual
            warned that        | Turkey/PROPN/2/nsubj warned~warn/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj left~leave/VERB/2/ccomp/VerbForm=Fin | left | actual
            insisted on        | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root on/ADP/4/case talks~talk/NOUN/2/obl | talks | hypothetical
            insisted in        | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root in/ADP/4/case talks~talk/NOUN/2/obl | talks | actual
            insisted, leave    | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj leave/VERB/2/ccomp | leave | hypothetical
            insisted, left     | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj left~leave/VERB/2/ccomp | left | actual
            insisted, be freed | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj be/AUX/6/aux freed~free/VERB/2/ccomp | freed | hypothetical
            insisted, are      | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj are~be/AUX/6/aux freed~free/VERB/2/ccomp | freed | actual
            insisted, can      | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj do/AUX/6/aux leave/VERB/2/ccomp | leave | actual
            insisted, be a     | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root that/SCONJ/7/mark it/PRON/7/nsubj be/AUX/7/cop a/DET/7/det visit/NOUN/2/ccomp | visit | hypothetical
            insisted, a        | Turkey/PROPN/2/nsubj insisted~insist/VERB/0/root that/SCONJ/7/mark it/PRON/7/nsubj was~be/AUX/7/cop a/DET/7/det visit/NOUN/2/ccomp | visit | actual
            has to             | Turkey/PROPN/2/nsubj has~have/VERB/0/root/Tense=Pres to/PART/4/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | hypothetical
            had to             | Turkey/PROPN/2/nsubj had~have/VERB/0/root/Tense=Past to/PART/4/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | actual
            has them leaving   | Turkey/PROPN/2/nsubj has~have/VERB/0/root/Tense=Pres rebels/NOUN/2/obj leaving~leave/VERB/2/xcomp | leaving | actual
            fears that, will   | Turkey/PROPN/2/nsubj fears~fear/VERB/0/root rebels/NOUN/5/nsubj will/AUX/5/aux leave/VERB/2/ccomp | leave | hypothetical
            the fear that      | The/DET/2/det fear/NOUN/7/nsubj that/SCONJ/6/mark rebels/NOUN/6/nsubj will/AUX/6/aux leave/VERB/2/acl grows~grow/VERB/0/root | leave | hypothetical
            no fear that       | Nobody/PRON/2/nsubj has~have/VERB/0/root a/DET/4/det fear/NOUN/2/obj that/SCONJ/8/mark rebels/NOUN/8/nsubj will/AUX/8/aux leave/VERB/4/acl | leave | negated
            uncertain, will    | It/PRON/3/nsubj is~be/AUX/3/cop uncertain/ADJ/0/root that/SCONJ/7/mark rebels/NOUN/7/nsubj will/AUX/7/aux leave/VERB/3/csubj | leave | hypothetical
            worried, as        | Iran/PROPN/3/nsubj is~be/AUX/3/cop worried/ADJ/0/root that/SCONJ/7/mark rebels/NOUN/7/nsubj will/AUX/7/aux leave/VERB/3/advcl | leave | hypothetical
            not clear that     | It/PRON/4/nsubj is~be/AUX/4/cop not/PART/4/advmod clear/ADJ/0/root that/SCONJ/8/mark rebels/NOUN/8/nsubj will/AUX/8/aux leave/VERB/4/csubj | leave | hypothetical
            clear that         | It/PRON/3/nsubj is~be/AUX/3/cop clear/ADJ/0/root that/SCONJ/7/mark rebels/NOUN/7/nsubj will/AUX/7/aux leave/VERB/3/csubj | leave | future by will
            happy that         | It/PRON/3/nsubj is~be/AUX/3/cop good/ADJ/0/root that/SCONJ/7/mark rebels/NOUN/7/nsubj will/AUX/7/aux leave/VERB/3/csubj | leave | future by will
            could not confirm  | Turkey/PROPN/4/nsubj could/AUX/4/aux not/PART/4/advmod confirm/VERB/0/root raids~raid/NOUN/4/obj | raids | hypothetical
            not confirm that   | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod confirm/VERB/0/root that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/ccomp | fled | hypothetical
            confirmed that     | Turkey/PROPN/2/nsubj confirmed~confirm/VERB/0/root that/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/ccomp | fled | actual
            not confirm after  | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod confirm/VERB/0/root it/PRON/4/obj after/ADP/7/case raids~raid/NOUN/4/obl | raids | actual
            """)
    void whatIsWishedOrDoubted(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kept from           | Turkey/PROPN/2/nsubj kept~keep/VERB/0/root rebels/NOUN/2/obj from/SCONJ/5/mark leaving~leave/VERB/2/advcl | leaving | negated
            kept by             | Turkey/PROPN/2/nsubj kept~keep/VERB/0/root rebels/NOUN/2/obj by/SCONJ/5/mark leaving~leave/VERB/2/advcl | leaving | actual
            gained from         | Turkey/PROPN/2/nsubj won~win/VERB/0/root money/NOUN/2/obj from/SCONJ/5/mark leaving~leave/VERB/2/advcl | leaving | actual
            dismissed reports   | Turkey/PROPN/2/nsubj dismissed~dismiss/VERB/0/root reports~report/NOUN/2/obj of/ADP/5/case raids~raid/NOUN/3/nmod | raids | negated
            dismissed staff     | Turkey/PROPN/2/nsubj dismissed~dismiss/VERB/0/root staff/NOUN/2/obj of/ADP/5/case raids~raid/NOUN/3/nmod | raids | actual
            dismissed late      | Turkey/PROPN/2/nsubj dismissed~dismiss/VERB/0/root as/ADP/4/case fiction/NOUN/2/obl the/DET/6/det reports~report/NOUN/2/obl of/ADP/8/case raids~raid/NOUN/6/nmod | raids | negated
            dismissed in        | Turkey/PROPN/2/nsubj dismissed~dismiss/VERB/0/root staff/NOUN/2/obj in/ADP/5/case reports~report/NOUN/2/obl of/ADP/7/case raids~raid/NOUN/5/nmod | raids | actual
            dismissed raids     | Turkey/PROPN/2/nsubj dismissed~dismiss/VERB/0/root raids~raid/NOUN/2/obj | raids | actual
            read reports        | Turkey/PROPN/2/nsubj read/VERB/0/root reports~report/NOUN/2/obj of/ADP/5/case raids~raid/NOUN/3/nmod | raids | actual
            reports are untrue  | Reports~report/NOUN/5/nsubj of/ADP/3/case raids~raid/NOUN/1/nmod are~be/AUX/5/cop untrue/ADJ/0/root | raids | negated
            reports are new     | Reports~report/NOUN/5/nsubj of/ADP/3/case raids~raid/NOUN/1/nmod are~be/AUX/5/cop new/ADJ/0/root | raids | actual
            people are wrong    | Friends~friend/NOUN/5/nsubj of/ADP/3/case rebels/NOUN/1/nmod are~be/AUX/5/cop wrong/ADJ/0/root | Friends | actual
            untrue reports      | They/PRON/3/nsubj were~be/AUX/3/cop untrue/ADJ/0/root in/ADP/5/case reports~report/NOUN/3/obl of/ADP/7/case raids~raid/NOUN/5/nmod | raids | actual
            no evidence of      | Turkey/PROPN/2/nsubj has~have/VERB/0/root no/DET/4/det evidence/NOUN/2/obj of/ADP/6/case raids~raid/NOUN/4/nmod | raids | negated
            reports that        | Reports~report/NOUN/6/nsubj that/SCONJ/4/mark rebels/NOUN/4/nsubj fled~flee/VERB/1/acl are~be/AUX/6/cop untrue/ADJ/0/root | fled | negated
            reports they read   | The/DET/2/det reports~report/NOUN/6/nsubj they/PRON/4/nsubj wrote~write/VERB/2/acl are~be/AUX/6/cop untrue/ADJ/0/root | wrote | actual
            a raid report       | Raid~raid/NOUN/2/compound reports~report/NOUN/4/nsubj are~be/AUX/4/cop untrue/ADJ/0/root | Raid | negated
            the start of        | The/DET/2/det start/NOUN/6/nsubj of/ADP/4/case talks~talk/NOUN/2/nmod was~be/AUX/6/aux scrapped~scrap/VERB/0/root/Tense=Past;VerbForm=Part | talks | cancelled by will
            the hall of         | The/DET/2/det hall/NOUN/6/nsubj of/ADP/4/case talks~talk/NOUN/2/nmod was~be/AUX/6/aux scrapped~scrap/VERB/0/root/Tense=Past;VerbForm=Part | talks | actual
            the talks start     | The/DET/3/det talks~talk/NOUN/3/compound start/NOUN/5/nsubj was~be/AUX/5/aux scrapped~scrap/VERB/0/root/Tense=Past;VerbForm=Part | talks | actual
            has yet to          | Turkey/PROPN/2/nsubj has~have/VERB/0/root yet/ADV/2/advmod to/PART/5/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | negated
            has still to        | Turkey/PROPN/2/nsubj has~have/VERB/0/root still/ADV/2/advmod to/PART/5/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | hypothetical
            within an inch of   | Turkey/PROPN/2/nsubj came~come/VERB/0/root within/ADP/5/case an/DET/5/det inch/NOUN/2/obl of/SCONJ/7/mark signing~sign/VERB/5/acl | signing | negated
            won within          | Turkey/PROPN/2/nsubj won~win/VERB/0/root within/ADP/5/case an/DET/5/det inch/NOUN/2/obl of/SCONJ/7/mark signing~sign/VERB/5/acl | signing | actual
            came after an hour  | Turkey/PROPN/2/nsubj came~come/VERB/0/root after/ADP/5/case an/DET/5/det hour/NOUN/2/obl of/SCONJ/7/mark signing~sign/VERB/5/acl | signing | actual
            to leave is         | To/PART/2/mark leave/VERB/4/csubj/VerbForm=Inf is~be/AUX/4/cop impossible/ADJ/0/root | leave | negated
            talks are           | Talks~talk/NOUN/3/nsubj are~be/AUX/3/cop impossible/ADJ/0/root | Talks | negated
            it is to leave      | It/PRON/3/nsubj is~be/AUX/3/cop impossible/ADJ/0/root to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | negated
            it is in talks      | It/PRON/3/nsubj is~be/AUX/3/cop impossible/ADJ/0/root in/ADP/5/case talks~talk/NOUN/3/obl | talks | actual
            refused to          | Turkey/PROPN/2/nsubj refused~refuse/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp/VerbForm=Inf | leave | negated
            did not refuse to   | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod refuse/VERB/0/root to/PART/6/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | actual
            may refuse to       | Turkey/PROPN/3/nsubj may/AUX/3/aux refuse/VERB/0/root to/PART/5/mark leave/VERB/3/xcomp/VerbForm=Inf | leave | hypothetical
            refused in talks    | Turkey/PROPN/2/nsubj refused~refuse/VERB/0/root in/ADP/4/case talks~talk/NOUN/2/obl | talks | actual
            refused when        | Turkey/PROPN/2/nsubj refused~refuse/VERB/0/root when/SCONJ/5/mark rebels/NOUN/5/nsubj left~leave/VERB/2/advcl/VerbForm=Fin | left | actual
            refrained from      | Turkey/PROPN/2/nsubj refrained~refrain/VERB/0/root from/SCONJ/4/mark leaving~leave/VERB/2/advcl | leaving | negated
            talks failed        | Talks~talk/NOUN/2/nsubj failed~fail/VERB/0/root | Talks | actual
            talks were avoided  | Talks~talk/NOUN/3/nsubj were~be/AUX/3/aux avoided~avoid/VERB/0/root/Tense=Past;VerbForm=Part | Talks | negated
            would not rule out  | Turkey/PROPN/4/nsubj would/AUX/4/aux not/PART/4/advmod rule/VERB/0/root out/ADP/4/compound talks~talk/NOUN/4/obj | talks | hypothetical
            ruled out           | Turkey/PROPN/2/nsubj ruled~rule/VERB/0/root out/ADP/2/compound talks~talk/NOUN/2/obj | talks | negated
            not deny            | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod deny/VERB/0/root raids~raid/NOUN/4/obj | raids | actual
            not confirm or deny | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod confirm/VERB/0/root/VerbForm=Inf or/CCONJ/6/cc deny/VERB/4/conj/VerbForm=Inf raids~raid/NOUN/6/obj | raids | hypothetical
            not deny or confirm | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod deny/VERB/0/root/VerbForm=Inf or/CCONJ/6/cc confirm/VERB/4/conj/VerbForm=Inf raids~raid/NOUN/4/obj | raids | hypothetical
            """)
    void whatIsNotDone(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not but            | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod wait/VERB/0/root/VerbForm=Inf but/CCONJ/6/cc leave/VERB/4/conj/VerbForm=Inf | leave | actual
            not and            | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod wait/VERB/0/root/VerbForm=Inf and/CCONJ/6/cc leave/VERB/4/conj/VerbForm=Inf | leave | negated
            will but           | Turkey/PROPN/3/nsubj will/AUX/3/aux wait/VERB/0/root/VerbForm=Inf but/CCONJ/5/cc leave/VERB/3/conj/VerbForm=Inf | leave | future by will
            will and           | Turkey/PROPN/3/nsubj will/AUX/3/aux wait/VERB/0/root/VerbForm=Inf and/CCONJ/5/cc leave/VERB/3/conj/VerbForm=Inf | leave | future by will
            will, and did      | Turkey/PROPN/3/nsubj will/AUX/3/aux wait/VERB/0/root/VerbForm=Inf and/CCONJ/5/cc left~leave/VERB/3/conj/Tense=Past;VerbForm=Fin | left | actual
            will, and has      | Turkey/PROPN/3/nsubj will/AUX/3/aux wait/VERB/0/root/VerbForm=Inf and/CCONJ/6/cc has~have/AUX/6/aux left~leave/VERB/3/conj/VerbForm=Inf | left | actual
            will, and it left  | Turkey/PROPN/3/nsubj will/AUX/3/aux wait/VERB/0/root/VerbForm=Inf and/CCONJ/6/cc rebels/NOUN/6/nsubj leave/VERB/3/conj/VerbForm=Inf | leave | actual
            been waiting, left | Turkey/PROPN/4/nsubj may/AUX/4/aux be/AUX/4/aux waiting~wait/VERB/0/root/Tense=Pres;VerbForm=Part and/CCONJ/6/cc hit/VERB/4/conj/Tense=Past;VerbForm=Part | hit | actual
            other endings      | Turkey/PROPN/4/nsubj may/AUX/4/aux be/AUX/4/aux waiting~wait/VERB/0/root/VerbForm=Part and/CCONJ/6/cc leaving~leave/VERB/4/conj/VerbForm=Part | leaving | hypothetical
            other forms        | Turkey/PROPN/3/nsubj may/AUX/3/aux wait/VERB/0/root/VerbForm=Inf and/CCONJ/5/cc gone~go/VERB/3/conj/VerbForm=Part | gone | actual
            two nouns          | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root talks~talk/NOUN/2/obj and/CCONJ/5/cc visits~visit/NOUN/3/conj | visits | cancelled by will
            two of a refusal   | Turkey/PROPN/2/nsubj refused~refuse/VERB/0/root to/PART/4/mark wait/VERB/2/xcomp/VerbForm=Inf and/CCONJ/6/cc left~leave/VERB/4/conj/VerbForm=Fin | left | negated
            """)
    void whatIsCoordinated(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            came to            | Turkey/PROPN/2/nsubj came~come/VERB/0/root there/ADV/2/advmod to/PART/5/mark attack/VERB/2/advcl/VerbForm=Inf | attack | hypothetical
            was the first to   | Turkey/PROPN/4/nsubj was~be/AUX/4/cop the/DET/4/det first/ADJ/0/root to/PART/6/mark leave/VERB/4/acl/VerbForm=Inf | leave | actual
            the first state to | The/DET/3/det first/ADJ/3/amod state/NOUN/6/nsubj to/PART/5/mark leave/VERB/3/acl/VerbForm=Inf won~win/VERB/0/root | leave | actual
            the big state to   | The/DET/3/det big/ADJ/3/amod state/NOUN/6/nsubj to/PART/5/mark leave/VERB/3/acl/VerbForm=Inf won~win/VERB/0/root | leave | hypothetical
            """)
    void whatIsDoneForAPurpose(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            talks will begin    | Talks~talk/NOUN/3/nsubj will/AUX/3/aux begin/VERB/0/root | Talks | future by will
            talks will please   | Talks~talk/NOUN/3/nsubj will/AUX/3/aux please/VERB/0/root Iran/PROPN/3/obj | Talks | actual
            talks did not       | Talks~talk/NOUN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod begin/VERB/0/root | Talks | negated
            talks will not      | Talks~talk/NOUN/4/nsubj will/AUX/4/aux not/PART/4/advmod begin/VERB/0/root | Talks | cancelled by will
            there will be none  | There/PRON/4/expl will/AUX/4/aux not/PART/4/advmod be/VERB/0/root talks~talk/NOUN/4/nsubj | talks | negated by will
            will be carried out | Raids~raid/NOUN/4/nsubj will/AUX/4/aux be/AUX/4/aux carried~carry/VERB/0/root/Tense=Past;VerbForm=Part out/ADP/4/compound | Raids | future by will
            will be praised     | Raids~raid/NOUN/4/nsubj will/AUX/4/aux be/AUX/4/aux praised~praise/VERB/0/root/Tense=Past;VerbForm=Part | Raids | actual
            will carry          | Raids~raid/NOUN/3/nsubj will/AUX/3/aux carry/VERB/0/root risks/NOUN/3/obj | Raids | actual
            a raid would        | A/DET/2/det raid/NOUN/4/nsubj would/AUX/4/aux anger/VERB/0/root Iran/PROPN/4/obj | raid | hypothetical
            the raid would      | The/DET/2/det raid/NOUN/4/nsubj would/AUX/4/aux anger/VERB/0/root Iran/PROPN/4/obj | raid | actual
            its raid would      | Its/PRON/2/nmod/Poss=Yes raid/NOUN/4/nsubj would/AUX/4/aux anger/VERB/0/root Iran/PROPN/4/obj | raid | actual
            a raid on X would   | A/DET/2/det raid/NOUN/6/nsubj on/ADP/4/case Aleppo/PROPN/2/nmod would/AUX/6/aux anger/VERB/0/root Iran/PROPN/6/obj | raid | hypothetical
            a raid will         | A/DET/2/det raid/NOUN/4/nsubj will/AUX/4/aux anger/VERB/0/root Iran/PROPN/4/obj | raid | actual
            will see            | Turkey/PROPN/3/nsubj will/AUX/3/aux see/VERB/0/root raids~raid/NOUN/3/obj | raids | future by will
            will leave after    | Turkey/PROPN/3/nsubj will/AUX/3/aux leave/VERB/0/root after/ADP/5/case raids~raid/NOUN/3/obl | raids | actual
            will say that       | Turkey/PROPN/3/nsubj will/AUX/3/aux say/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/ccomp | fled | actual
            will begin that     | Turkey/PROPN/3/nsubj will/AUX/3/aux begin/VERB/0/root that/SCONJ/6/mark rebels/NOUN/6/nsubj flee/VERB/3/ccomp | flee | future by will
            not mention their   | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod mention/VERB/0/root their/PRON/6/nmod/Poss=Yes raids~raid/NOUN/4/obj | raids | actual
            not mention         | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod mention/VERB/0/root raids~raid/NOUN/4/obj | raids | negated
            not make their      | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod make/VERB/0/root their/PRON/6/nmod/Poss=Yes raids~raid/NOUN/4/obj | raids | negated
            not begin to        | Turkey/PROPN/4/nsubj did~do/AUX/4/aux not/PART/4/advmod begin/VERB/0/root its/PRON/7/nmod/Poss=Yes to/PART/7/mark leave/VERB/4/xcomp/VerbForm=Inf | leave | negated
            """)
    void whatTheVerbSaysOfSubjectsAndObjects(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            planned           | The/DET/3/det planned~plan/ADJ/3/amod visit/NOUN/4/nsubj angered~anger/VERB/0/root Iran/PROPN/4/obj | visit | future by will
            due               | The/DET/3/det due/ADJ/3/amod visit/NOUN/4/nsubj angered~anger/VERB/0/root Iran/PROPN/4/obj | visit | future by will
            possible          | The/DET/3/det possible/ADJ/3/amod visit/NOUN/4/nsubj angered~anger/VERB/0/root Iran/PROPN/4/obj | visit | hypothetical
            cancelled         | The/DET/3/det cancelled~cancel/ADJ/3/amod visit/NOUN/4/nsubj angered~anger/VERB/0/root Iran/PROPN/4/obj | visit | cancelled by will
            foiled            | The/DET/3/det foiled~foil/ADJ/3/amod raid/NOUN/4/nsubj angered~anger/VERB/0/root Iran/PROPN/4/obj | raid | negated
            would-be          | The/DET/5/det would/AUX/4/aux -/PUNCT/4/punct be/AUX/5/amod raid/NOUN/6/nsubj angered~anger/VERB/0/root Iran/PROPN/6/obj | raid | negated
            a be              | The/DET/3/det be/AUX/3/amod raid/NOUN/4/nsubj angered~anger/VERB/0/root Iran/PROPN/4/obj | raid | actual
            no                | No/DET/2/det raid/NOUN/3/nsubj angered~anger/VERB/0/root Iran/PROPN/3/obj | raid | negated
            no, a modifier    | No/ADV/2/advmod raid/NOUN/3/nsubj angered~anger/VERB/0/root Iran/PROPN/3/obj | raid | actual
            without           | Turkey/PROPN/2/nsubj left~leave/VERB/0/root without/ADP/4/case talks~talk/NOUN/2/obl | talks | negated
            instead of        | Turkey/PROPN/2/nsubj left~leave/VERB/0/root instead/ADP/5/case of/ADP/3/fixed talks~talk/NOUN/2/obl | talks | negated
            in lieu of        | Turkey/PROPN/2/nsubj left~leave/VERB/0/root lieu/ADP/5/case of/ADP/3/fixed talks~talk/NOUN/2/obl | talks | negated
            instead           | Turkey/PROPN/2/nsubj left~leave/VERB/0/root instead/ADP/4/case talks~talk/NOUN/2/obl | talks | actual
            out of            | Turkey/PROPN/2/nsubj left~leave/VERB/0/root out/ADP/5/case of/ADP/3/fixed talks~talk/NOUN/2/obl | talks | actual
            planned for       | The/DET/2/det visit/NOUN/6/nsubj planned~plan/VERB/2/acl/Tense=Past;VerbForm=Part for/ADP/5/case Friday/PROPN/3/obl angered~anger/VERB/0/root Iran/PROPN/6/obj | visit | future by will
            praised for       | The/DET/2/det visit/NOUN/6/nsubj praised~praise/VERB/2/acl/Tense=Past;VerbForm=Part on/ADP/5/case Friday/PROPN/3/obl angered~anger/VERB/0/root Iran/PROPN/6/obj | visit | actual
            that was planned  | The/DET/2/det visit/NOUN/6/nsubj that/PRON/5/nsubj was~be/AUX/5/aux planned~plan/VERB/2/acl/Tense=Past;VerbForm=Part angered~anger/VERB/0/root Iran/PROPN/6/obj | visit | actual
            to be held        | The/DET/2/det visit/NOUN/6/nsubj to/PART/5/mark be/AUX/5/aux made~make/VERB/2/acl/VerbForm=Inf;Voice=Pass angered~anger/VERB/0/root Iran/PROPN/6/obj | visit | future by will
            to please         | The/DET/2/det visit/NOUN/6/nsubj to/PART/4/mark please/VERB/2/acl/VerbForm=Inf them/PRON/4/obj angered~anger/VERB/0/root Iran/PROPN/6/obj | visit | actual
            while made        | The/DET/2/det visit/NOUN/5/nsubj while/SCONJ/4/mark made~make/VERB/2/acl/VerbForm=Inf;Voice=Pass angered~anger/VERB/0/root Iran/PROPN/5/obj | visit | actual
            ongoing, planned  | The/DET/4/det ongoing/ADJ/4/amod planned~plan/ADJ/4/amod visit/NOUN/5/nsubj angered~anger/VERB/0/root Iran/PROPN/5/obj | visit | actual
            ongoing, scrapped | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root the/DET/5/det ongoing/ADJ/5/amod visit/NOUN/2/obj | visit | cancelled by will
            long, planned     | The/DET/4/det long/ADJ/4/amod planned~plan/ADJ/4/amod visit/NOUN/5/nsubj angered~anger/VERB/0/root Iran/PROPN/5/obj | visit | future by will
            tomorrow          | Talks~talk/NOUN/3/nsubj tomorrow/ADV/1/advmod worry/VERB/0/root Iran/PROPN/3/obj | Talks | future by will
            held for tomorrow | Turkey/PROPN/2/nsubj held~hold/VERB/0/root/Tense=Past talks~talk/NOUN/2/obj tomorrow/ADV/3/advmod | talks | actual
            planned, began    | The/DET/3/det planned~plan/ADJ/3/amod visit/NOUN/4/nsubj began~begin/VERB/0/root/Tense=Past | visit | actual
            planned, begins   | The/DET/3/det planned~plan/ADJ/3/amod visit/NOUN/4/nsubj begins~begin/VERB/0/root/Tense=Pres | visit | future by will
            planned, ended    | The/DET/3/det planned~plan/ADJ/3/amod visit/NOUN/4/nsubj pleased~please/VERB/0/root/Tense=Past them/PRON/4/obj | visit | future by will
            planned, made     | Turkey/PROPN/2/nsubj made~make/VERB/0/root/Tense=Past the/DET/5/det planned~plan/ADJ/5/amod visit/NOUN/2/obj | visit | actual
            planned, scrapped | Turkey/PROPN/2/nsubj scrapped~scrap/VERB/0/root/Tense=Past the/DET/5/det planned~plan/ADJ/5/amod visit/NOUN/2/obj | visit | cancelled by will
            planned, in doubt | Turkey/PROPN/3/nsubj may/AUX/3/aux make/VERB/0/root the/DET/6/det planned~plan/ADJ/6/amod visit/NOUN/3/obj | visit | hypothetical
            will hold no      | Turkey/PROPN/3/nsubj will/AUX/3/aux hold/VERB/0/root no/DET/5/det talks~talk/NOUN/3/obj | talks | negated by will
            may hold no       | Turkey/PROPN/3/nsubj may/AUX/3/aux hold/VERB/0/root no/DET/5/det talks~talk/NOUN/3/obj | talks | hypothetical
            held no           | Turkey/PROPN/2/nsubj held~hold/VERB/0/root no/DET/4/det talks~talk/NOUN/2/obj | talks | negated
            """)
    void whatTheWordsAroundANounSay(String name, String sketch, String act, String told) {
        assertThat(Scenes.told(sketch, act)).isEqualTo(told);
    }
}
