package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.reader.DependencyTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom in trees as the reader gets them wrong, and in those that only look so. */
class ClauseRepairsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a full sentence is active    | Rebels/NOUN/2/nsubj hit/VERB/0/root/Tense=Past;VerbForm=Part;Voice=Pass troops/NOUN/2/obj ./PUNCT/2/punct | hit | false
            a headline may be passive    | Rebels/NOUN/2/nsubj hit/VERB/0/root/Tense=Past;VerbForm=Part;Voice=Pass in/ADP/4/case Aleppo/PROPN/2/obl | hit | true
            so is one with an auxiliary  | Rebels/NOUN/3/nsubj were~be/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part;Voice=Pass ./PUNCT/3/punct | hit | true
            a clause in a sentence       | They/PRON/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj hit/VERB/2/ccomp/Voice=Pass ./PUNCT/2/punct | hit | false
            an attached clause           | They/PRON/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj hit/VERB/2/parataxis/Voice=Pass ./PUNCT/2/punct | hit | false
            a clause of circumstance     | They/PRON/2/nsubj said~say/VERB/0/root rebels/NOUN/4/nsubj hit/VERB/2/advcl/Voice=Pass ./PUNCT/2/punct | hit | true
            without a subject            | Hit/VERB/0/root/Voice=Pass on/ADP/3/case Friday/PROPN/1/obl ./PUNCT/1/punct | Hit | true
            be makes a passive           | Rebels/NOUN/3/nsubj were~be/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/3/punct | hit | true
            get makes a passive          | Rebels/NOUN/3/nsubj got~get/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/3/punct | hit | true
            have does not                | Rebels/NOUN/3/nsubj have/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part ./PUNCT/3/punct | hit | false
            a present participle is none | Rebels/NOUN/3/nsubj were~be/AUX/3/aux hitting~hit/VERB/0/root/Tense=Pres;VerbForm=Part ./PUNCT/3/punct | hitting | false
            a clause cut down            | The/DET/2/det rebels/NOUN/4/nsubj hit/VERB/2/acl/Tense=Past;VerbForm=Part left~leave/VERB/0/root | hit | true
            one with an object           | The/DET/2/det rebels/NOUN/5/nsubj hit/VERB/2/acl/Tense=Past;VerbForm=Part troops/NOUN/3/obj left~leave/VERB/0/root | hit | false
            one with a subject           | The/DET/2/det rebels/NOUN/5/nsubj they/PRON/4/nsubj hit/VERB/2/acl/Tense=Past;VerbForm=Part left~leave/VERB/0/root | hit | false
            a conjunct of a passive      | Rebels/NOUN/3/nsubj were~be/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part and/CCONJ/5/cc killed~kill/VERB/3/conj/Tense=Past;VerbForm=Fin | killed | true
            a conjunct of an active      | Rebels/NOUN/2/nsubj came~come/VERB/0/root and/CCONJ/4/cc killed~kill/VERB/2/conj/Tense=Past;VerbForm=Part;Voice=Pass | killed | false
            a conjunct in the present    | Rebels/NOUN/3/nsubj were~be/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part and/CCONJ/5/cc leave/VERB/3/conj/Tense=Pres;VerbForm=Fin | leave | false
            a conjunct with a subject    | Rebels/NOUN/3/nsubj were~be/AUX/3/aux hit/VERB/0/root/Tense=Past;VerbForm=Part and/CCONJ/6/cc they/PRON/6/nsubj left~leave/VERB/3/conj/Tense=Past;VerbForm=Fin | left | false
            """)
    void voice(String name, String sketch, String verb, boolean passive) {
        DependencyTree tree = Sketch.tree(sketch);
        assertThat(new Clause(tree).isPassive(Sketch.word(tree, verb))).isEqualTo(passive);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a nominative called object  | They/PRON/2/obj/Case=Nom hit/VERB/0/root troops/NOUN/2/obj | hit | They | troops
            a nominative after the verb | Hit/VERB/0/root they/PRON/1/obj/Case=Nom | Hit | - | they
            two subjects, not joined    | France/PROPN/4/nsubj and/CCONJ/4/cc Iran/PROPN/4/nsubj signed~sign/VERB/0/root | signed | Iran | -
            two subjects, joined        | France/PROPN/4/nsubj and/CCONJ/3/cc Iran/PROPN/4/nsubj signed~sign/VERB/0/root pacts/NOUN/4/obj | signed | France Iran | pacts
            by hung on a phrase         | Cases/NOUN/3/nsubj were~be/AUX/3/aux sent~send/VERB/0/root/Tense=Past;VerbForm=Part to/ADP/5/case courts/NOUN/3/obl by/ADP/7/case France/PROPN/5/nmod | sent | France | Cases
            of hung on a phrase         | Cases/NOUN/3/nsubj were~be/AUX/3/aux sent~send/VERB/0/root/Tense=Past;VerbForm=Part to/ADP/5/case courts/NOUN/3/obl of/ADP/7/case France/PROPN/5/nmod | sent | - | Cases
            by before the verb          | In/ADP/2/case books/NOUN/6/obl by/ADP/4/case France/PROPN/2/nmod were~be/AUX/6/aux told~tell/VERB/0/root/Tense=Past;VerbForm=Part | told | - | -
            a subject hung elsewhere    | They/PRON/2/nsubj said~say/VERB/0/root rebels/NOUN/2/obj attacked~attack/VERB/2/ccomp/VerbForm=Fin | attacked | rebels | -
            no noun before it           | They/PRON/2/nsubj said~say/VERB/0/root then/ADV/4/advmod attacked~attack/VERB/2/ccomp/VerbForm=Fin | attacked | - | -
            a participle goes on        | We/PRON/2/nsubj deplore/VERB/0/root what/PRON/5/obj they/PRON/5/nsubj do/VERB/2/ccomp bombing~bomb/VERB/2/advcl/VerbForm=Part towns/NOUN/6/obj | bombing | they | towns
            one with its marker         | We/PRON/2/nsubj deplore/VERB/0/root what/PRON/5/obj they/PRON/5/nsubj do/VERB/2/ccomp while/SCONJ/7/mark bombing~bomb/VERB/2/advcl/VerbForm=Part towns/NOUN/7/obj | bombing | We | towns
            a verb that agrees          | Aides/NOUN/2/nsubj/Number=Plur said~say/VERB/0/root he/PRON/4/nsubj/Number=Sing won~win/VERB/2/ccomp and/CCONJ/7/cc are~be/AUX/7/aux/Number=Plur;VerbForm=Fin packing~pack/VERB/4/conj | packing | Aides | -
            a verb that agrees too      | Aides/NOUN/2/nsubj/Number=Plur said~say/VERB/0/root he/PRON/4/nsubj/Number=Sing won~win/VERB/2/ccomp and/CCONJ/7/cc is~be/AUX/7/aux/Number=Sing;VerbForm=Fin packing~pack/VERB/4/conj | packing | he | -
            a singular and a plural     | He/PRON/2/nsubj/Number=Sing said~say/VERB/0/root aides/NOUN/4/nsubj/Number=Plur won~win/VERB/2/ccomp and/CCONJ/7/cc is~be/AUX/7/aux/Number=Sing;VerbForm=Fin packing~pack/VERB/4/conj | packing | He | -
            in one main clause          | Aides/NOUN/2/nsubj/Number=Plur came~come/VERB/0/root and/CCONJ/5/cc is~be/AUX/5/aux/Number=Sing;VerbForm=Fin packing~pack/VERB/2/conj | packing | Aides | -
            ordered in a passive        | She/PRON/2/nsubj ordered~order/VERB/0/root that/SCONJ/6/mark passports/NOUN/6/nsubj be/AUX/6/aux revoked~revoke/VERB/2/ccomp/Tense=Past;VerbForm=Part | revoked | She | passports
            said in a passive           | She/PRON/2/nsubj said~say/VERB/0/root that/SCONJ/6/mark passports/NOUN/6/nsubj be/AUX/6/aux revoked~revoke/VERB/2/ccomp/Tense=Past;VerbForm=Part | revoked | - | passports
            """)
    void whoDoesItToWhom(String name, String sketch, String verb, String subjects, String objects) {
        DependencyTree tree = Sketch.tree(sketch);
        Clause clause = new Clause(tree);
        assertThat(Scenes.forms(clause.subjects(Sketch.word(tree, verb))))
                .as("subjects")
                .isEqualTo(subjects);
        assertThat(Scenes.forms(clause.objects(Sketch.word(tree, verb))))
                .as("objects")
                .isEqualTo(objects);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            after a particle            | They/PRON/2/nsubj called~call/VERB/0/root off/ADP/2/compound visits/NOUN/2/obl | called | visits
            without a particle          | They/PRON/2/nsubj called~call/VERB/0/root visits/NOUN/2/obl | called | -
            with a preposition          | They/PRON/2/nsubj called~call/VERB/0/root off/ADP/2/compound on/ADP/5/case Friday/NOUN/2/obl | called | -
            of the verb above           | They/PRON/2/nsubj denied~deny/VERB/0/root hitting~hit/VERB/2/xcomp troops/NOUN/2/obj | hitting | troops
            before the inner verb       | They/PRON/2/nsubj urged~urge/VERB/0/root troops/NOUN/2/obj hitting~hit/VERB/2/xcomp | hitting | -
            of two verbs side by side   | Police/NOUN/2/nsubj arrested~arrest/VERB/0/root and/CCONJ/4/cc deported~deport/VERB/2/conj reporters/NOUN/4/obj | arrested | reporters
            far from each other         | Police/NOUN/2/nsubj arrived~arrive/VERB/0/root late/ADV/2/advmod today/ADV/2/advmod and/CCONJ/6/cc deported~deport/VERB/2/conj reporters/NOUN/6/obj | arrived | -
            with a phrase of its own    | Police/NOUN/2/nsubj arrived~arrive/VERB/0/root there/ADV/2/obl and/CCONJ/5/cc deported~deport/VERB/2/conj reporters/NOUN/5/obj | arrived | -
            of a clause on a noun       | Towns/NOUN/4/nsubj rebels/NOUN/3/nsubj seized~seize/VERB/1/acl/VerbForm=Fin burn/VERB/0/root | seized | Towns
            of a clause with who        | Rebels/NOUN/4/nsubj who/PRON/3/nsubj/PronType=Rel came~come/VERB/1/acl/VerbForm=Fin won~win/VERB/0/root | came | -
            """)
    void whomItIsDoneTo(String name, String sketch, String verb, String objects) {
        DependencyTree tree = Sketch.tree(sketch);
        assertThat(Scenes.forms(new Clause(tree).objects(Sketch.word(tree, verb))))
                .isEqualTo(objects);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            its own                    | They/PRON/2/nsubj hit/VERB/0/root a/DET/4/det site/NOUN/2/obj of/ADP/6/case Iran/PROPN/4/nmod | site | of | Iran
            right after a noun         | They/PRON/2/nsubj came~come/VERB/0/root after/ADP/4/case strikes/NOUN/2/obl on/ADP/6/case towns/NOUN/2/obl | strikes | on | towns
            another preposition        | They/PRON/2/nsubj came~come/VERB/0/root after/ADP/4/case strikes/NOUN/2/obl in/ADP/6/case towns/NOUN/2/obl | strikes | on | -
            not right after the noun   | They/PRON/2/nsubj came~come/VERB/0/root after/ADP/4/case strikes/NOUN/2/obl late/ADV/2/advmod on/ADP/7/case towns/NOUN/2/obl | strikes | on | -
            of the verb of an adjective | They/PRON/2/nsubj stay/VERB/0/root ready/ADJ/2/xcomp for/ADP/5/case talks/NOUN/2/obl | ready | for | talks
            before the adjective       | For/ADP/2/case now/NOUN/4/obl they/PRON/4/nsubj stay/VERB/0/root ready/ADJ/4/xcomp | ready | for | -
            of a verb                  | They/PRON/2/nsubj went~go/VERB/0/root home/NOUN/2/obj on/ADP/5/case foot/NOUN/3/nmod | went | on | -
            """)
    void phrasesThatTheReaderHungHigher(String name, String sketch, String head, String preposition, String phrases) {
        DependencyTree tree = Sketch.tree(sketch);
        assertThat(Scenes.forms(new Clause(tree).obliques(Sketch.word(tree, head), preposition)))
                .isEqualTo(phrases);
    }
}
