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
            """)
    void theTreeTellsWhichWayTheClausePoints(Direction expected, int time, String tokens) {
        assertThat(direction(tokens, time)).isEqualTo(expected);
    }
}
