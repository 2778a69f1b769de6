package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.model.ReadSentence;
import org.casus.reader.Conllu;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    private static final TimeTagger TAGGER = TimeTagger.load();

    private static Direction direction(String tokens, int time) {
        StringBuilder conllu = new StringBuilder();
        int index = 0;
        for (String token : tokens.split(" ")) {
            String[] part = token.split("/");
            conllu.append(++index)
                    .append('\t')
                    .append(part[0])
                    .append('\t')
                    .append(part[1])
                    .append('\t');
            conllu.append(part[2])
                    .append("\t_\t")
                    .append(part[5].replace('+', '|'))
                    .append('\t')
                    .append(part[3])
                    .append('\t');
            conllu.append(part[4]).append("\t_\t_\n");
        }
        ReadSentence sentence = Conllu.parse("t", conllu + "\n").sentences().get(0);
        return TAGGER.direction(sentence, time, time + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BACK  | 2 | He/he/PRON/2/nsubj/_ spoke/speak/VERB/0/root/Tense=Past Monday/Monday/PROPN/2/obl/_
            AHEAD | 3 | He/he/PRON/3/nsubj/_ will/will/AUX/3/aux/_ speak/speak/VERB/0/root/_ Monday/Monday/PROPN/3/obl/_
            AHEAD | 5 | He/he/PRON/3/nsubj/_ was/be/AUX/3/cop/Tense=Past due/due/ADJ/0/root/_ to/to/PART/5/mark/_ leave/leave/VERB/3/xcomp/_ Monday/Monday/PROPN/5/obl/_
            AHEAD | 5 | He/he/PRON/2/nsubj/_ left/leave/VERB/0/root/Tense=Past talks/talk/NOUN/2/obj/_ set/set/VERB/3/acl/Tense=Past+VerbForm=Part for/for/ADP/6/case/_ Monday/Monday/PROPN/4/obl/_
            AHEAD | 5 | He/he/PRON/2/nsubj/_ said/say/VERB/0/root/Tense=Past they/they/PRON/5/nsubj/_ will/will/AUX/5/aux/_ meet/meet/VERB/2/ccomp/_ Monday/Monday/PROPN/5/obl/_
            BACK  | 3 | The/the/DET/2/det/_ talks/talk/NOUN/4/nsubj/_ were/be/AUX/4/aux/Tense=Past Monday/Monday/PROPN/0/root/_
            BACK  | 5 | It/it/PRON/3/nsubj/_ was/be/AUX/3/aux/Tense=Past set/set/VERB/0/root/Tense=Past+VerbForm=Part on/on/ADP/5/case/_ fire/fire/NOUN/3/obl/_ Monday/Monday/PROPN/3/obl/_
            AHEAD | 2 | Talks/talk/NOUN/2/nsubj/_ end/end/VERB/0/root/Tense=Pres Monday/Monday/PROPN/2/obl/_
            OPEN  | 2 | He/he/PRON/2/nsubj/_ says/say/VERB/0/root/Tense=Pres Monday/Monday/PROPN/2/obl/_
            OPEN  | 3 | It/it/PRON/2/nsubj/_ condemns/condemn/VERB/0/root/Tense=Pres Monday/Monday/PROPN/4/nmod:poss/_ raids/raid/NOUN/2/obj/_
            AHEAD | 4 | Talks/talk/NOUN/3/nsubj/_ should/should/AUX/3/aux/_ end/end/VERB/0/root/VerbForm=Inf on/on/ADP/5/case/_ Monday/Monday/PROPN/3/obl/_
            BACK  | 5 | Talks/talk/NOUN/4/nsubj/_ should/should/AUX/4/aux/_ have/have/AUX/4/aux/_ ended/end/VERB/0/root/Tense=Past+VerbForm=Part on/on/ADP/6/case/_ Monday/Monday/PROPN/4/obl/_
            OPEN  | 4 | He/he/PRON/4/nsubj/_ would/would/AUX/4/aux/_ not/not/PART/4/advmod/_ comment/comment/VERB/0/root/VerbForm=Inf Monday/Monday/PROPN/4/obl/_
            AHEAD | 4 | Talks/talk/NOUN/2/nsubj/_ are/be/VERB/0/root/Tense=Pres to/to/PART/4/mark/_ end/end/VERB/2/xcomp/VerbForm=Inf Monday/Monday/PROPN/4/obl/_
            BACK  | 4 | It/it/PRON/3/nsubj/_ was/be/AUX/3/aux/Tense=Past agreed/agree/VERB/0/root/Tense=Past+VerbForm=Part on/on/ADP/5/case/_ Monday/Monday/PROPN/3/obl/_
            BACK  | 6 | Talks/talk/NOUN/3/nsubj/_ will/will/AUX/3/aux/_ follow/follow/VERB/0/root/_ the/the/DET/5/det/_ attack/attack/NOUN/3/obj/_ on/on/ADP/7/case/_ Monday/Monday/PROPN/5/nmod/_
            AHEAD | 6 | Talks/talk/NOUN/3/nsubj/_ will/will/AUX/3/aux/_ follow/follow/VERB/0/root/_ the/the/DET/5/det/_ visit/visit/NOUN/3/obj/_ on/on/ADP/7/case/_ Monday/Monday/PROPN/5/nmod/_
            AHEAD | 4 | He/he/PRON/4/nsubj/_ would/would/AUX/4/aux/_ soon/soon/ADV/4/advmod/_ leave/leave/VERB/0/root/_ Monday/Monday/PROPN/4/obl/_
            BACK  | 7 | He/he/PRON/3/nsubj/_ was/be/AUX/3/cop/Tense=Past head/head/NOUN/0/root/_ of/of/ADP/7/case/_ the/the/DET/7/det/_ upcoming/upcoming/ADJ/7/amod/_ talks/talk/NOUN/3/nmod/_ Monday/Monday/PROPN/3/obl/_
            BACK  | 5 | He/he/PRON/2/nsubj/_ left/leave/VERB/0/root/Tense=Past the/the/DET/5/det/_ upcoming/upcoming/ADJ/5/amod/_ talks/talk/NOUN/2/obj/_ Monday/Monday/PROPN/2/obl/_
            BACK  | 8 | He/he/PRON/2/nsubj/_ says/say/VERB/0/root/Tense=Pres that/that/SCONJ/5/mark/_ they/they/PRON/5/nsubj/_ ended/end/VERB/2/ccomp/Tense=Past the/the/DET/8/det/_ upcoming/upcoming/ADJ/8/amod/_ talks/talk/NOUN/5/obj/_ Monday/Monday/PROPN/5/obl/_
            """)
    void theTreeTellsWhichWayTheClausePoints(Direction expected, int time, String tokens) {
        assertThat(direction(tokens, time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AHEAD | 3 | The/the/DET/2/det/_ fair/fair/NOUN/3/nsubj/_ ends/end/VERB/0/root/Tense=Pres Monday/Monday/PROPN/3/obl/_
            AHEAD | 2 | Talks/talk/NOUN/2/nsubj/_ end/end/VERB/0/root/Tense=Pres Monday/Monday/PROPN/2/advmod/_
            AHEAD | 4 | Talks/talk/NOUN/2/nsubj/_ end/end/VERB/0/root/Tense=Pres in/in/ADP/4/case/_ Klow/Klow/PROPN/2/obl/_ Monday/Monday/PROPN/4/nmod/_
            AHEAD | 4 | Talks/talk/NOUN/2/nsubj/_ end/end/VERB/0/root/Tense=Pres at/at/ADP/4/case/_ noon/noon/NOUN/2/obl/_ Monday/Monday/PROPN/4/nmod/_
            OPEN  | 4 | Talks/talk/NOUN/2/nsubj/_ end/end/VERB/0/root/Tense=Pres in/in/ADP/4/case/_ silence/silence/NOUN/2/obl/_ Monday/Monday/PROPN/4/nmod/_
            OPEN  | 3 | He/he/PRON/2/nsubj/_ leads/lead/VERB/0/root/Tense=Pres Syldavia/Syldavia/PROPN/2/obj/_ Monday/Monday/PROPN/3/nmod/_
            OPEN  | 0 | Monday/Monday/PROPN/2/nsubj/_ ends/end/VERB/0/root/Tense=Pres badly/badly/ADV/2/advmod/_
            OPEN  | 2 | Talks/talk/NOUN/2/nsubj/_ froze/freeze/VERB/0/root/Tense=Pres Monday/Monday/PROPN/2/obl/_
            BACK  | 3 | They/they/PRON/2/nsubj/_ beat/beat/VERB/0/root/Tense=Pres Borduria/Borduria/PROPN/2/obj/_ Monday/Monday/PROPN/2/obl/_
            """)
    void thePresentTellsOfWhatIsScheduled(Direction expected, int time, String tokens) {
        assertThat(direction(tokens, time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AHEAD | 4 | He/he/PRON/2/nsubj/_ left/leave/VERB/0/root/Tense=Past talks/talk/NOUN/2/obj/_ planned/plan/VERB/3/acl/Tense=Past+VerbForm=Part Monday/Monday/PROPN/4/obl/_
            AHEAD | 4 | He/he/PRON/2/nsubj/_ left/leave/VERB/0/root/Tense=Past talks/talk/NOUN/2/obj/_ due/due/ADJ/3/amod/_ Monday/Monday/PROPN/4/obl/_
            AHEAD | 0 | Monday/Monday/PROPN/4/obl/_ talks/talk/NOUN/4/nsubj/_ are/be/AUX/4/cop/Tense=Pres due/due/ADJ/0/root/_
            AHEAD | 5 | He/he/PRON/2/nsubj/_ left/leave/VERB/0/root/Tense=Past talks/talk/NOUN/2/obj/_ forthcoming/forthcoming/ADJ/3/amod/_ by/by/ADP/6/case/_ Monday/Monday/PROPN/4/obl/_
            AHEAD | 5 | He/he/PRON/2/nsubj/_ met/meet/VERB/0/root/Tense=Past envoys/envoy/NOUN/2/obj/_ invited/invite/VERB/3/acl/Tense=Past+VerbForm=Part for/for/ADP/6/case/_ Monday/Monday/PROPN/4/obl/_
            BACK  | 3 | He/he/PRON/2/nsubj/_ planned/plan/VERB/0/root/Tense=Past talks/talk/NOUN/2/obj/_ Monday/Monday/PROPN/2/obl/_
            BACK  | 4 | He/he/PRON/3/nsubj/_ has/have/AUX/3/aux/_ planned/plan/VERB/0/root/Tense=Past+VerbForm=Part talks/talk/NOUN/3/obj/_ Monday/Monday/PROPN/3/obl/_
            AHEAD | 5 | The/the/DET/2/det/_ truce/truce/NOUN/5/nsubj/_ was/be/AUX/5/aux/Tense=Past to/to/PART/5/mark/_ begin/begin/VERB/0/root/_ Monday/Monday/PROPN/5/obl/_
            AHEAD | 0 | Monday/Monday/PROPN/5/obl/_ talks/talk/NOUN/5/nsubj/_ are/be/AUX/5/aux/Tense=Pres to/to/PART/5/mark/_ end/end/VERB/0/root/_
            BACK  | 0 | Monday/Monday/PROPN/6/obl/_ the/the/DET/3/det/_ aim/aim/NOUN/6/nsubj/_ was/be/AUX/6/aux/Tense=Past to/to/PART/6/mark/_ stay/stay/VERB/0/root/_
            BACK  | 5 | He/he/PRON/2/nsubj/_ began/begin/VERB/0/root/Tense=Past to/to/PART/5/mark/_ be/be/AUX/5/aux/_ heard/hear/VERB/2/xcomp/Tense=Past+VerbForm=Part Monday/Monday/PROPN/5/obl/_
            BACK  | 4 | He/he/PRON/2/nsubj/_ began/begin/VERB/0/root/Tense=Past to/to/PART/4/mark/_ speak/speak/VERB/2/xcomp/_ Monday/Monday/PROPN/4/obl/_
            BACK  | 4 | It/it/PRON/2/nsubj/_ was/be/VERB/0/root/Tense=Past to/to/PART/4/mark/_ please/please/VERB/2/advcl/_ Monday/Monday/PROPN/4/obl/_
            """)
    void whatIsArrangedOrToBeLooksAhead(Direction expected, int time, String tokens) {
        assertThat(direction(tokens, time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN  | 5 | The vote failed ; talks Monday
            BACK  | 3 | They left ( Monday )
            BACK  | 1 | met Monday
            AHEAD | 0 | Monday will do
            AHEAD | 4 | Talks will be held Monday
            OPEN  | 3 | They need papers Monday
            BACK  | 4 | They were set on Monday
            BACK  | 3 | They waited until Monday night
            AHEAD | 3 | The siege until Monday night
            """)
    void withoutATreeTheNearestWordTells(Direction expected, int time, String words) {
        String tokens = words.replaceAll("(\\S+)", "$1/$1/X/0/dep/_");
        assertThat(direction(tokens, time)).isEqualTo(expected);
    }
}
