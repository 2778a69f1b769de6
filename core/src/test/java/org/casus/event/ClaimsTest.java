package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says, denies, confirms and takes back what a report tells, the nearest first, and whose act it is. */
class ClaimsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a country, a topic     | Syria/PROPN/0/root :/PUNCT/1/punct rebels/NOUN/4/nsubj attacked~attack/VERB/1/parataxis civilians/NOUN/4/obj | ASSAULT SYR > SYR actual
            a state of a name      | Syria/PROPN/0/root :/PUNCT/1/punct Russia/PROPN/4/nsubj attacked~attack/VERB/1/parataxis civilians/NOUN/4/obj | ASSAULT RUS > SYR actual, ASSERTS Syria
            a city                 | Paris/PROPN/0/root :/PUNCT/1/punct Russia/PROPN/4/nsubj attacked~attack/VERB/1/parataxis civilians/NOUN/4/obj | ASSAULT RUS > FRA actual
            a person               | Putin/PROPN/0/root :/PUNCT/1/punct rebels/NOUN/4/nsubj attacked~attack/VERB/1/parataxis civilians/NOUN/4/obj | ASSAULT REB > CVL actual, ASSERTS Putin
            a name as object       | Syria/PROPN/0/root :/PUNCT/1/punct rebels/NOUN/4/nsubj attacked~attack/VERB/1/parataxis Russia/PROPN/4/obj | ASSAULT SYR > RUS actual
            through another        | Turkey/PROPN/2/nsubj said~say/VERB/0/root Iran/PROPN/4/nsubj reported~report/VERB/2/ccomp that/SCONJ/7/mark rebels/NOUN/7/nsubj attacked~attack/VERB/4/ccomp civilians/NOUN/7/obj | ASSAULT REB > CVL actual, ASSERTS Iran through Turkey
            denied by another      | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root Iran/PROPN/5/nmod 's/PART/3/case claim/NOUN/2/obj that/SCONJ/8/mark rebels/NOUN/8/nsubj attacked~attack/VERB/5/acl civilians/NOUN/8/obj | ASSAULT REB > CVL negated, ASSERTS Iran, DENIES Turkey
            taken back by another  | Turkey/PROPN/2/nsubj withdrew~withdraw/VERB/0/root Iran/PROPN/5/nmod 's/PART/3/case claim/NOUN/2/obj that/SCONJ/8/mark rebels/NOUN/8/nsubj attacked~attack/VERB/5/acl civilians/NOUN/8/obj | ASSAULT REB > CVL cancelled, ASSERTS Iran, RETRACTS Turkey
            denied, denied         | Turkey/PROPN/2/nsubj denied~deny/VERB/0/root that/SCONJ/5/mark Iran/PROPN/5/nsubj denied~deny/VERB/2/ccomp that/SCONJ/8/mark rebels/NOUN/8/nsubj attacked~attack/VERB/5/ccomp civilians/NOUN/8/obj | ASSAULT REB > CVL actual, DENIES Iran through Turkey
            of nobody              | Rebels/NOUN/3/nsubj allegedly/ADV/3/advmod attacked~attack/VERB/0/root civilians/NOUN/3/obj | ASSAULT REB > CVL actual, ASSERTS nobody
            an aside               | Rebels/NOUN/2/nsubj attacked~attack/VERB/0/root civilians/NOUN/2/obj ,/PUNCT/7/punct which/PRON/7/obj Turkey/PROPN/7/nsubj denies~deny/VERB/2/advcl | ASSAULT REB > CVL actual, DENIES Turkey
            answered               | Turkey/PROPN/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj attacked~attack/VERB/2/ccomp civilians/NOUN/4/obj ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, ASSERTS Turkey, DENIES Iran
            answered by itself     | Turkey/PROPN/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj attacked~attack/VERB/2/ccomp civilians/NOUN/4/obj ./PUNCT/2/punct // Turkey/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, ASSERTS Turkey
            taken back             | Turkey/PROPN/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj attacked~attack/VERB/2/ccomp civilians/NOUN/4/obj ./PUNCT/2/punct // Turkey/PROPN/2/nsubj retracted~retract/VERB/0/root the/DET/4/det claim/NOUN/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, RETRACTS Turkey, ASSERTS Turkey
            taken back by others   | Turkey/PROPN/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj attacked~attack/VERB/2/ccomp civilians/NOUN/4/obj ./PUNCT/2/punct // Iran/PROPN/2/nsubj retracted~retract/VERB/0/root the/DET/4/det claim/NOUN/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, ASSERTS Turkey
            confirmed              | Rebels/NOUN/2/nsubj attacked~attack/VERB/0/root civilians/NOUN/2/obj ./PUNCT/2/punct // Iran/PROPN/2/nsubj confirmed~confirm/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, CONFIRMS Iran
            of an aside, answered  | Rebels/NOUN/2/nsubj attacked~attack/VERB/0/root civilians/NOUN/2/obj ,/PUNCT/7/punct which/PRON/7/obj Turkey/PROPN/7/nsubj denies~deny/VERB/2/advcl ./PUNCT/2/punct // Iran/PROPN/2/nsubj confirmed~confirm/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, DENIES Turkey, CONFIRMS Iran
            of nobody, answered    | Rebels/NOUN/3/nsubj allegedly/ADV/3/advmod attacked~attack/VERB/0/root civilians/NOUN/3/obj ./PUNCT/3/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, ASSERTS nobody, DENIES Iran
            answered late          | Rebels/NOUN/2/nsubj attacked~attack/VERB/0/root civilians/NOUN/2/obj ./PUNCT/2/punct // Prices/NOUN/2/nsubj rose~rise/VERB/0/root ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual, DENIES Iran
            answered too late      | Rebels/NOUN/2/nsubj attacked~attack/VERB/0/root civilians/NOUN/2/obj ./PUNCT/2/punct // Prices/NOUN/2/nsubj rose~rise/VERB/0/root ./PUNCT/2/punct // Prices/NOUN/2/nsubj fell~fall/VERB/0/root ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual
            another speaks before  | Rebels/NOUN/2/nsubj attacked~attack/VERB/0/root civilians/NOUN/2/obj ./PUNCT/2/punct // Turkey/PROPN/2/nsubj said~say/VERB/0/root prices/NOUN/4/nsubj rose~rise/VERB/2/ccomp ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual
            another act before     | Rebels/NOUN/2/nsubj attacked~attack/VERB/0/root civilians/NOUN/2/obj ./PUNCT/2/punct // Police/NOUN/2/nsubj arrested~arrest/VERB/0/root protesters/NOUN/2/obj ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ASSAULT REB > CVL actual; COERCE/arrest COP > CVL actual, DENIES Iran
            accused                | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root Iran/PROPN/2/obj of/ADP/5/case bias/NOUN/2/obl ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ACCUSE/allege TUR > IRN actual, DENIES Iran
            accused of an act      | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root Iran/PROPN/2/obj of/SCONJ/5/mark attacking~attack/VERB/2/advcl civilians/NOUN/5/obj ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ACCUSE/allege TUR > IRN actual; ASSAULT IRN > CVL actual, ASSERTS Turkey, DENIES Iran
            accused, confirmed     | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root Iran/PROPN/2/obj of/ADP/5/case bias/NOUN/2/obl ./PUNCT/2/punct // Iran/PROPN/2/nsubj confirmed~confirm/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ACCUSE/allege TUR > IRN actual
            accused, denied itself | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root Iran/PROPN/2/obj of/ADP/5/case bias/NOUN/2/obl ./PUNCT/2/punct // Turkey/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ACCUSE/allege TUR > IRN actual
            accused, taken back    | Turkey/PROPN/2/nsubj accused~accuse/VERB/0/root Iran/PROPN/2/obj of/ADP/5/case bias/NOUN/2/obl ./PUNCT/2/punct // Turkey/PROPN/2/nsubj retracted~retract/VERB/0/root the/DET/4/det charge/NOUN/2/obj ./PUNCT/2/punct | ACCUSE/allege TUR > IRN actual, RETRACTS Turkey
            criticised, denied     | Turkey/PROPN/2/nsubj criticised~criticise/VERB/0/root Iran/PROPN/2/obj ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | ACCUSE/disapprove TUR > IRN actual
            urged, denied          | Turkey/PROPN/2/nsubj urged~urge/VERB/0/root Iran/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp/VerbForm=Inf Syria/PROPN/5/obj ./PUNCT/2/punct // Iran/PROPN/2/nsubj denied~deny/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct | REQUEST/yield TUR > IRN actual
            in marks, said before  | Putin/PROPN/2/nsubj waited~wait/VERB/0/root ./PUNCT/2/punct // "/PUNCT/3/punct Rebels/NOUN/3/nsubj attacked~attack/VERB/0/root civilians/NOUN/3/obj ./PUNCT/3/punct "/PUNCT/3/punct | ASSAULT REB > CVL actual, ASSERTS Putin in marks
            in marks, inside       | Putin/PROPN/2/nsubj waited~wait/VERB/0/root ./PUNCT/2/punct // Hollande/PROPN/2/nsubj smiled~smile/VERB/0/root ,/PUNCT/2/punct "/PUNCT/6/punct rebels/NOUN/6/nsubj attacked~attack/VERB/2/dep civilians/NOUN/6/obj "/PUNCT/6/punct | ASSAULT REB > CVL actual, ASSERTS Hollande in marks
            in marks, said         | Putin/PROPN/2/nsubj said~say/VERB/0/root :/PUNCT/2/punct "/PUNCT/6/punct Rebels/NOUN/6/nsubj attacked~attack/VERB/2/ccomp civilians/NOUN/6/obj "/PUNCT/6/punct | ASSAULT REB > CVL actual, ASSERTS Putin in marks
            in marks, its own      | Turkey/PROPN/2/nsubj said~say/VERB/0/root :/PUNCT/2/punct "/PUNCT/6/punct We/PRON/6/nsubj urge/VERB/2/ccomp Iran/PROPN/6/obj to/PART/9/mark leave/VERB/6/xcomp/VerbForm=Inf "/PUNCT/6/punct | REQUEST/yield TUR > IRN actual, ASSERTS Turkey in marks
            a man who said         | Putin/PROPN/9/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj said~say/VERB/1/acl rebels/NOUN/6/nsubj attacked~attack/VERB/4/ccomp civilians/NOUN/6/obj ,/PUNCT/4/punct left~leave/VERB/0/root | ASSAULT REB > CVL actual, ASSERTS Putin
            """)
    void whoSaysSo(String name, String sentences, String events) {
        assertThat(Scenes.claims(sentences)).isEqualTo(events);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            its army            | Turkey/PROPN/3/nmod 's/PART/1/case army/NOUN/4/nsubj attacked~attack/VERB/0/root rebels/NOUN/4/obj | ASSAULT TUR > REB actual
            an army of nobody   | The/DET/2/det army/NOUN/3/nsubj attacked~attack/VERB/0/root rebels/NOUN/3/obj | ASSAULT MIL > REB actual
            an army of rebels   | Rebels/NOUN/3/nmod '/PART/1/case army/NOUN/4/nsubj attacked~attack/VERB/0/root civilians/NOUN/4/obj | ASSAULT MIL > CVL actual
            rebel shelling      | The/DET/3/det rebel/NOUN/3/compound shelling/NOUN/4/nsubj killed~kill/VERB/0/root civilians/NOUN/4/obj | ASSAULT/heavy-weapons REB > - actual
            army shelling       | The/DET/3/det army/ADJ/3/amod shelling/NOUN/4/nsubj killed~kill/VERB/0/root civilians/NOUN/4/obj | ASSAULT/heavy-weapons MIL > - actual
            night shelling      | The/DET/3/det night/NOUN/3/compound shelling/NOUN/4/nsubj killed~kill/VERB/0/root civilians/NOUN/4/obj | ASSAULT/heavy-weapons - > - actual
            shelling, a rebel   | The/DET/2/det shelling/NOUN/4/nsubj rebel/NOUN/2/compound killed~kill/VERB/0/root civilians/NOUN/4/obj | ASSAULT/heavy-weapons - > - actual
            civilian shelling   | The/DET/3/det protesters/NOUN/3/compound shelling/NOUN/4/nsubj killed~kill/VERB/0/root civilians/NOUN/4/obj | ASSAULT/heavy-weapons - > - actual
            shelling by an army | Shelling~shelling/NOUN/4/nsubj by/ADP/3/case rebels/NOUN/1/nmod killed~kill/VERB/0/root civilians/NOUN/4/obj | ASSAULT/heavy-weapons REB > - actual; ASSAULT REB > CVL actual
            """)
    void aForceHasTheCountryOfWhomItBelongsTo(String name, String sentence, String events) {
        assertThat(Scenes.claims(sentence)).isEqualTo(events);
    }
}
