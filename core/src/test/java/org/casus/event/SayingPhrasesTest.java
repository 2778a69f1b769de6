package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what where no verb says so: speaker, cue, words and stance, or a dash. */
class SayingPhrasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            according to        | According~accord/VERB/3/case to/ADP/1/fixed Turkey/PROPN/6/obl ,/PUNCT/3/punct rebels/NOUN/6/nsubj fled~flee/VERB/0/root ./PUNCT/6/punct | Turkey: rebels fled . (According to) ASSERTS
            according, a head   | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root according~accord/VERB/2/advcl to/ADP/5/case Turkey/PROPN/3/obl ./PUNCT/2/punct | Turkey: Rebels fled . (according to) ASSERTS
            according with      | According~accord/VERB/3/case with/ADP/1/fixed Turkey/PROPN/5/obl rebels/NOUN/5/nsubj fled~flee/VERB/0/root ./PUNCT/5/punct | -
            according to nobody | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root according~accord/VERB/2/advcl to/ADP/3/case | -
            within a phrase     | They/PRON/2/nsubj left~leave/VERB/0/root after/ADP/4/case raids/NOUN/2/obl that/PRON/9/nsubj according~accord/VERB/8/case to/ADP/6/fixed Turkey/PROPN/4/nmod failed~fail/VERB/4/acl | Turkey: They left after raids that failed (according to) ASSERTS
            after a comma       | They/PRON/2/nsubj knew~know/VERB/0/root rebels/NOUN/4/nsubj fled~flee/VERB/2/ccomp ,/PUNCT/8/punct according~accord/VERB/8/case to/ADP/6/fixed Turkey/PROPN/4/obl ./PUNCT/2/punct | Turkey: rebels fled (according to) ASSERTS
            at the end          | They/PRON/2/nsubj left~leave/VERB/0/root as/SCONJ/5/mark rebels/NOUN/5/nsubj fled~flee/VERB/2/advcl ,/PUNCT/5/punct according~accord/VERB/9/case to/ADP/7/fixed Turkey/PROPN/5/obl ./PUNCT/2/punct | Turkey: They left as rebels fled , . (according to) ASSERTS
            allegedly           | Rebels/NOUN/3/nsubj allegedly/ADV/3/advmod fled~flee/VERB/0/root | nobody: Rebels fled (allegedly) ASSERTS
            the alleged raid    | The/DET/4/det alleged/ADJ/4/amod tank/NOUN/4/compound raid/NOUN/5/nsubj failed~fail/VERB/0/root | nobody: tank raid (alleged) ASSERTS
            unconfirmed reports | Unconfirmed/ADJ/2/amod reports~report/NOUN/5/nsubj of/ADP/4/case raids/NOUN/2/nmod spread/VERB/0/root | nobody: of raids (Unconfirmed reports) ASSERTS
            X's claim that      | Turkey/PROPN/3/nmod/Case=Gen 's/PART/1/case claim/NOUN/7/nsubj that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/acl spread/VERB/0/root | Turkey: that rebels fled (claim) ASSERTS
            a denial            | Turkey/PROPN/3/nmod/Case=Gen 's/PART/1/case denial/NOUN/7/nsubj that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/acl spread/VERB/0/root | Turkey: that rebels fled (denial) DENIES
            a confirmation      | Turkey/PROPN/3/nmod/Case=Gen 's/PART/1/case confirmation/NOUN/7/nsubj that/SCONJ/6/mark rebels/NOUN/6/nsubj fled~flee/VERB/3/acl spread/VERB/0/root | Turkey: that rebels fled (confirmation) CONFIRMS
            a report of         | The/DET/2/det report/NOUN/5/nsubj of/ADP/4/case raids/NOUN/2/nmod spread/VERB/0/root | nobody: of raids (report) ASSERTS
            a report by X of    | A/DET/2/det report/NOUN/7/nsubj by/ADP/4/case Turkey/PROPN/2/nmod of/ADP/6/case raids/NOUN/2/nmod spread/VERB/0/root | Turkey: of raids (report) ASSERTS
            a Turkish report of | A/DET/3/det Turkish/ADJ/3/amod report/NOUN/6/nsubj of/ADP/5/case raids/NOUN/3/nmod spread/VERB/0/root | Turkish: of raids (report) ASSERTS
            a daily report of   | A/DET/3/det daily/ADJ/3/amod report/NOUN/6/nsubj of/ADP/5/case raids/NOUN/3/nmod spread/VERB/0/root | nobody: of raids (report) ASSERTS
            a report that fell  | The/DET/2/det report/NOUN/5/nsubj that/PRON/4/nsubj/PronType=Rel fell~fall/VERB/2/acl spread/VERB/0/root | -
            a report on         | The/DET/2/det report/NOUN/5/nsubj on/ADP/4/case raids/NOUN/2/nmod spread/VERB/0/root | -
            no secret of        | Turkey/PROPN/2/nsubj made~make/VERB/0/root no/DET/4/det secret/NOUN/2/obj of/ADP/6/case raids/NOUN/2/obl | Turkey: no secret of raids (made no secret) ASSERTS
            a secret of         | Turkey/PROPN/2/nsubj made~make/VERB/0/root a/DET/4/det secret/NOUN/2/obj of/ADP/6/case raids/NOUN/2/obl | -
            a name, a headline  | Kyiv/PROPN/0/root :/PUNCT/1/punct Border/NOUN/4/nsubj closed~close/VERB/1/parataxis | Kyiv: Border closed (colon) ASSERTS
            a sentence          | Kyiv/PROPN/0/root :/PUNCT/1/punct Border/NOUN/4/nsubj closed~close/VERB/1/parataxis ./PUNCT/1/punct | -
            no name             | Rain/NOUN/0/root :/PUNCT/1/punct Border/NOUN/4/nsubj closed~close/VERB/1/parataxis | -
            a source at the end | Border/NOUN/2/nsubj closed~close/VERB/0/root :/PUNCT/2/punct Ministry~ministry/NOUN/2/parataxis | Ministry: Border closed (colon) ASSERTS
            no source           | Border/NOUN/2/nsubj closed~close/VERB/0/root :/PUNCT/2/punct Rain~rain/NOUN/2/parataxis | -
            a clause            | Border/NOUN/2/nsubj closed~close/VERB/0/root :/PUNCT/2/punct Kyiv/PROPN/5/nsubj waits~wait/VERB/2/parataxis | -
            a dash              | Kyiv/PROPN/0/root -/PUNCT/1/punct Border/NOUN/4/nsubj closed~close/VERB/1/parataxis | -
            X denies            | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/6/punct which/PRON/6/obj Turkey/PROPN/6/nsubj denies~deny/VERB/2/advcl | Turkey: Rebels fled , (denies) DENIES
            X holds             | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/6/punct which/PRON/6/obj Turkey/PROPN/6/nsubj holds~hold/VERB/2/advcl | -
            which denies        | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/5/punct which/PRON/5/nsubj denies~deny/VERB/2/advcl | -
            kept no secret      | Turkey/PROPN/2/nsubj kept~keep/VERB/0/root no/DET/4/det secret/NOUN/2/obj | -
            a charge, disputed  | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root a/DET/4/det charge/NOUN/2/appos that/PRON/7/obj Turkey/PROPN/7/nsubj denies~deny/VERB/4/acl | Turkey: Rebels fled (denies) DENIES
            added loosely       | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root a/DET/4/det charge/NOUN/2/parataxis that/PRON/7/obj Turkey/PROPN/7/nsubj denies~deny/VERB/4/acl | Turkey: Rebels fled (denies) DENIES
            behind a comma      | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/2/punct a/DET/5/det charge/NOUN/2/obl that/PRON/8/obj Turkey/PROPN/8/nsubj denies~deny/VERB/5/acl | Turkey: Rebels fled , (denies) DENIES
            with its comma      | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/5/punct a/DET/5/det charge/NOUN/2/obl that/PRON/8/obj Turkey/PROPN/8/nsubj denies~deny/VERB/5/acl | Turkey: Rebels fled (denies) DENIES
            a charge as object  | They/PRON/2/nsubj read/VERB/0/root a/DET/4/det charge/NOUN/2/obj that/PRON/7/obj Turkey/PROPN/7/nsubj denies~deny/VERB/4/acl | -
            a charge at first   | A/DET/2/det charge/NOUN/6/nsubj that/PRON/5/obj Turkey/PROPN/5/nsubj denies~deny/VERB/2/acl spread/VERB/0/root | -
            which, on a noun    | Rebels/NOUN/2/nsubj made~make/VERB/0/root raids/NOUN/2/obj which/PRON/6/obj Turkey/PROPN/6/nsubj denies~deny/VERB/3/acl | Turkey: Rebels made raids (denies) DENIES
            which, added        | Rebels/NOUN/2/nsubj fled~flee/VERB/0/root ,/PUNCT/6/punct which/PRON/6/obj Turkey/PROPN/6/nsubj denies~deny/VERB/2/parataxis | Turkey: Rebels fled , (denies) DENIES
            which, complement   | They/PRON/2/nsubj know/VERB/0/root which/PRON/5/obj Turkey/PROPN/5/nsubj denies~deny/VERB/2/ccomp | -
            according, as root  | According~according/ADV/0/root to/ADP/3/case Turkey/PROPN/1/obl rebels/NOUN/5/nsubj fled~flee/VERB/1/dep | Turkey: rebels fled (According to) ASSERTS
            denied their claim  | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root their/PRON/4/nmod/Poss=Yes claim/NOUN/2/obj that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/acl | -
            heard their claim   | Turkey/PROPN/2/nsubj heard~hear/VERB/0/root their/PRON/4/nmod/Poss=Yes claim/NOUN/2/obj that/SCONJ/7/mark rebels/NOUN/7/nsubj fled~flee/VERB/4/acl | their: that rebels fled (claim) ASSERTS
            denied X's claim    | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root Iran/PROPN/5/nmod 's/PART/3/case claim/NOUN/2/obj that/SCONJ/8/mark rebels/NOUN/8/nsubj fled~flee/VERB/5/acl | Iran: that rebels fled (claim) ASSERTS
            a claim of, by      | A/DET/2/det claim/NOUN/7/nsubj of/ADP/4/case raids/NOUN/2/nmod by/ADP/6/case Turkey/PROPN/2/nmod spread/VERB/0/root | nobody: of raids (claim) ASSERTS
            a long label        | Ann/PROPN/0/root of/ADP/5/case the/DET/5/det big/ADJ/5/amod city/NOUN/1/nmod here/ADV/1/advmod :/PUNCT/1/punct Border/NOUN/9/nsubj closed~close/VERB/1/parataxis | Ann: Border closed (colon) ASSERTS
            too long a label    | Ann/PROPN/0/root of/ADP/6/case the/DET/6/det very/ADV/5/advmod big/ADJ/6/amod city/NOUN/1/nmod here/ADV/1/advmod :/PUNCT/1/punct Border/NOUN/10/nsubj closed~close/VERB/1/parataxis and/CCONJ/13/cc then/ADV/13/advmod opened~open/VERB/10/conj in/ADP/15/case May/PROPN/13/obl again/ADV/13/advmod | -
            first and last name | Ann/PROPN/0/root Lee/PROPN/1/flat :/PUNCT/1/punct Border/NOUN/5/nsubj closed~close/VERB/1/parataxis | Ann: Border closed (colon) ASSERTS
            officials of a city | Kyiv/PROPN/2/compound officials~official/NOUN/0/root :/PUNCT/2/punct Border/NOUN/5/nsubj closed~close/VERB/2/parataxis | officials: Border closed (colon) ASSERTS
            a ministry at last  | Border/NOUN/2/nsubj closed~close/VERB/0/root :/PUNCT/2/punct Health/PROPN/5/compound Ministry~ministry/NOUN/2/parataxis | Ministry: Border closed (colon) ASSERTS
            a verb in the label | Kyiv/PROPN/2/nsubj waits~wait/VERB/0/root :/PUNCT/2/punct Border/NOUN/5/nsubj closed~close/VERB/2/parataxis today/NOUN/5/obl in/ADP/8/case rain/NOUN/5/obl all/DET/10/det day/NOUN/5/obl | -
            """)
    void whoSaysWhat(String name, String sketch, String sayings) {
        assertThat(Sketch.sayings(sketch, tree -> new SayingPhrases(tree, new Clause(tree)).found()))
                .isEqualTo(sayings);
    }
}
