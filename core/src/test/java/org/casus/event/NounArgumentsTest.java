package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose act a noun tells, and who suffers it. */
class NounArgumentsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Turkey's            | Turkey/PROPN/3/nmod 's/PART/1/case raid/NOUN/4/nsubj failed~fail/VERB/0/root | raid | Turkey
            the rebels'         | Rebels/NOUN/3/nmod '/PART/1/case raid/NOUN/4/nsubj failed~fail/VERB/0/root | raid | Rebels
            with a curly sign   | Rebels/NOUN/3/nmod ’/PART/1/case raid/NOUN/4/nsubj failed~fail/VERB/0/root | raid | Rebels
            in Turkey           | In/ADP/2/case Turkey/PROPN/3/nmod raids/NOUN/4/nsubj failed~fail/VERB/0/root | raids | -
            home                | Home/NOUN/2/nmod raids/NOUN/3/nsubj failed~fail/VERB/0/root | raids | -
            its                 | Its/PRON/2/nmod/Poss=Yes raid/NOUN/3/nsubj failed~fail/VERB/0/root | raid | Its
            Russian             | Russian/ADJ/2/amod raids/NOUN/3/nsubj failed~fail/VERB/0/root | raids | Russian
            army                | The/DET/4/det heavy/ADJ/4/amod army/NOUN/4/compound raids/NOUN/5/nsubj failed~fail/VERB/0/root | raids | -
            behind it           | Raids/NOUN/4/nsubj Turkey/PROPN/1/nmod 's/PART/2/case failed~fail/VERB/0/root | Raids | -
            US-led              | A/DET/5/det US/PROPN/4/compound -/PUNCT/4/punct led~lead/VERB/5/amod raid/NOUN/6/nsubj failed~fail/VERB/0/root | raid | US
            newly led           | A/DET/4/det newly/ADV/3/advmod led~lead/VERB/4/amod raid/NOUN/5/nsubj failed~fail/VERB/0/root | raid | -
            led, behind         | Raids/NOUN/5/nsubj led~lead/VERB/1/acl by/ADP/4/case Turkey/PROPN/2/obl failed~fail/VERB/0/root | Raids | -
            US-made             | A/DET/5/det rebel/NOUN/4/compound -/PUNCT/4/punct made~make/VERB/5/amod raid/NOUN/6/nsubj failed~fail/VERB/0/root | raid | -
            its X and Y         | Its/PRON/2/nmod/Poss=Yes praise/NOUN/5/nsubj and/CCONJ/4/cc blame/NOUN/2/conj failed~fail/VERB/0/root | blame | Its
            its X and the Y     | Its/PRON/2/nmod/Poss=Yes praise/NOUN/6/nsubj and/CCONJ/5/cc the/DET/5/det blame/NOUN/2/conj failed~fail/VERB/0/root | blame | -
            its X and harsh Y   | Its/PRON/2/nmod/Poss=Yes praise/NOUN/6/nsubj and/CCONJ/5/cc harsh/ADJ/5/amod blame/NOUN/2/conj failed~fail/VERB/0/root | blame | Its
            X's Y and harsh Z   | Turkey/PROPN/3/nmod 's/PART/1/case praise/NOUN/7/nsubj and/CCONJ/6/cc harsh/ADJ/6/amod blame/NOUN/3/conj failed~fail/VERB/0/root | blame | Turkey
            Iraqi X and heavy Y | Iraqi/ADJ/2/amod raids/NOUN/6/nsubj and/CCONJ/5/cc heavy/ADJ/5/amod fire/NOUN/2/conj failed~fail/VERB/0/root | fire | -
            Iraqi X and Y       | Iraqi/ADJ/2/amod raids/NOUN/5/nsubj and/CCONJ/4/cc fire/NOUN/2/conj failed~fail/VERB/0/root | fire | Iraqi
            Iraqi X and a name  | Iraqi/ADJ/2/amod raids/NOUN/5/nsubj and/CCONJ/4/cc Putin/PROPN/2/conj failed~fail/VERB/0/root | Putin | -
            on Turkey, heavy    | Iraqi/ADJ/2/amod raids/NOUN/8/nsubj on/ADP/4/case Turkey/PROPN/2/nmod and/CCONJ/7/cc heavy/ADJ/7/amod fire/NOUN/2/conj failed~fail/VERB/0/root | fire | -
            """)
    void whoseItIs(String name, String sketch, String noun, String who) {
        assertThat(who(sketch, noun, NounArguments::possessors)).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            scheduled          | Turkey/PROPN/2/nsubj scheduled~schedule/VERB/0/root raids/NOUN/2/obj | raids | Turkey
            scheduled in       | Turkey/PROPN/2/nsubj scheduled~schedule/VERB/0/root tests/NOUN/2/obj in/ADP/5/case raids/NOUN/2/obl | raids | -
            were scheduled by  | Raids/NOUN/3/nsubj were~be/AUX/3/aux scheduled~schedule/VERB/0/root/Tense=Past;VerbForm=Part by/ADP/5/case Turkey/PROPN/3/obl | Raids | Turkey
            scheduled others   | Raids/NOUN/2/nsubj scheduled~schedule/VERB/0/root tests/NOUN/2/obj | Raids | -
            called off         | Turkey/PROPN/2/nsubj called~call/VERB/0/root off/ADP/2/compound raids/NOUN/2/obj | raids | Turkey
            called             | Turkey/PROPN/2/nsubj called~call/VERB/0/root late/ADV/2/advmod raids/NOUN/2/obj | raids | -
            carried out        | Turkey/PROPN/2/nsubj carried~carry/VERB/0/root out/ADP/2/compound raids/NOUN/2/obj | raids | Turkey
            saw                | Turkey/PROPN/2/nsubj saw~see/VERB/0/root raids/NOUN/2/obj | raids | -
            carried out both   | Turkey/PROPN/2/nsubj carried~carry/VERB/0/root tests/NOUN/2/obj and/CCONJ/5/cc raids/NOUN/3/conj | raids | Turkey
            raids carry        | Raids/NOUN/2/nsubj carry/VERB/0/root risks/NOUN/2/obj | Raids | -
            with more to come  | Turkey/PROPN/2/nsubj planned~plan/VERB/0/root rallies/NOUN/2/obj with/ADP/5/case raids/NOUN/2/obl | raids | -
            began with         | Turkey/PROPN/2/nsubj began~begin/VERB/0/root with/ADP/4/case raids/NOUN/2/obl | raids | Turkey
            planned X at       | Turkey/PROPN/2/nsubj planned~plan/VERB/0/root rallies/NOUN/2/obj at/ADP/5/case talks/NOUN/2/obl | talks | Turkey
            implicated in      | Men/NOUN/5/nsubj implicated~implicate/VERB/1/acl in/ADP/4/case torture/NOUN/2/obl fled~flee/VERB/0/root | torture | Men
            were implicated in | Men/NOUN/3/nsubj were~be/AUX/3/aux implicated~implicate/VERB/0/root/Tense=Past;VerbForm=Part in/ADP/5/case torture/NOUN/3/obl | torture | Men
            implicated it      | Men/NOUN/2/nsubj implicated~implicate/VERB/0/root torture/NOUN/2/obj | torture | -
            responsible for    | Men/NOUN/3/nsubj are~be/AUX/3/cop responsible/ADJ/0/root for/ADP/5/case torture/NOUN/3/obl | torture | Men
            sorry for          | Men/NOUN/3/nsubj are~be/AUX/3/cop sorry/ADJ/0/root for/ADP/5/case torture/NOUN/3/obl | torture | -
            """)
    void whoDoesWhatIsDoneWithIt(String name, String sketch, String noun, String who) {
        assertThat(who(sketch, noun, NounArguments::lightSubjects)).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            with the help of    | With/ADP/3/case the/DET/3/det help/NOUN/7/obl of/ADP/5/case Kenya/PROPN/3/nmod Turkey/PROPN/7/nsubj won~win/VERB/0/root | help | Turkey
            with help           | With/ADP/2/case help/NOUN/4/obl Turkey/PROPN/4/nsubj won~win/VERB/0/root | help | -
            despite the help of | Despite/ADP/3/case the/DET/3/det help/NOUN/7/obl of/ADP/5/case Kenya/PROPN/3/nmod Turkey/PROPN/7/nsubj won~win/VERB/0/root | help | -
            after talks         | After/ADP/2/case talks/NOUN/4/obl Turkey/PROPN/4/nsubj left~leave/VERB/0/root | talks | Turkey
            a thing, after      | Turkey/PROPN/2/nsubj won~win/VERB/0/root talks/NOUN/2/obj | talks | -
            is at the head of   | He/PRON/5/nsubj is~be/AUX/5/cop at/ADP/5/case the/DET/5/det head/NOUN/0/root of/ADP/7/case calls/NOUN/5/nmod | calls | He
            the head of         | He/PRON/2/nsubj saw~see/VERB/0/root the/DET/4/det head/NOUN/2/obj of/ADP/6/case calls/NOUN/4/nmod | calls | -
            """)
    void whomTheClauseIsAbout(String name, String sketch, String noun, String who) {
        assertThat(who(sketch, noun, NounArguments::outerSubjects)).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            died in          | She/PRON/2/nsubj died~die/VERB/0/root in/ADP/4/case raids/NOUN/2/obl | raids | She
            were killed in   | Men/NOUN/3/nsubj were~be/AUX/3/aux killed~kill/VERB/0/root/Tense=Past;VerbForm=Part in/ADP/5/case raids/NOUN/3/obl | raids | Men
            killed others in | Turkey/PROPN/2/nsubj killed~kill/VERB/0/root men/NOUN/2/obj in/ADP/5/case raids/NOUN/2/obl | raids | men
            slept in         | She/PRON/2/nsubj slept~sleep/VERB/0/root in/ADP/4/case raids/NOUN/2/obl | raids | -
            raids killed     | Raids/NOUN/2/nsubj killed~kill/VERB/0/root men/NOUN/2/obj | Raids | -
            victims of       | Victims~victim/NOUN/4/nsubj of/ADP/3/case torture/NOUN/1/nmod fled~flee/VERB/0/root | torture | Victims
            was a victim of  | She/PRON/4/nsubj was~be/AUX/4/cop a/DET/4/det victim/NOUN/0/root of/ADP/6/case torture/NOUN/4/nmod | torture | She
            books of         | Books~book/NOUN/4/nsubj of/ADP/3/case torture/NOUN/1/nmod fell~fall/VERB/0/root | torture | -
            torture, alone   | Torture/NOUN/0/root | Torture | -
            """)
    void whoSuffersIt(String name, String sketch, String noun, String who) {
        assertThat(who(sketch, noun, NounArguments::sufferers)).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            carried out by | Raids/NOUN/5/nsubj carried~carry/VERB/1/acl/Tense=Past;VerbForm=Part by/ADP/4/case Turkey/PROPN/2/obl failed~fail/VERB/0/root | Raids | Turkey
            seen by        | Raids/NOUN/5/nsubj seen~see/VERB/1/acl/Tense=Past;VerbForm=Part by/ADP/4/case Turkey/PROPN/2/obl failed~fail/VERB/0/root | Raids | -
            leading        | Raids/NOUN/4/nsubj leading~lead/VERB/1/acl/Tense=Pres;VerbForm=Part nowhere/ADV/2/advmod failed~fail/VERB/0/root | Raids | -
            """)
    void whoCarriesItOut(String name, String sketch, String noun, String who) {
        assertThat(who(sketch, noun, NounArguments::leaders)).isEqualTo(who);
    }

    private static String who(String sketch, String noun, BiFunction<NounArguments, Token, List<Token>> asked) {
        DependencyTree tree = Sketch.tree(sketch);
        return Scenes.forms(asked.apply(new Clause(tree).nouns(), Sketch.word(tree, noun)));
    }
}
