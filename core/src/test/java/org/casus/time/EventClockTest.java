package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.TimeMention;
import org.casus.model.Token;
import org.casus.reader.Conllu;
import org.casus.reader.DependencyTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventClockTest {

    private static final EventClock CLOCK = EventClock.load();
    private static final TimeTagger TAGGER = TimeTagger.load();
    private static final PublicationDate REPORT = new PublicationDate.Given(LocalDate.of(2016, 10, 11), "test");

    /** Tokens as {@code form/upos/head/relation}, the lemma after a second slash of the form if it differs. */
    private static Read tree(String tokens) {
        StringBuilder conllu = new StringBuilder();
        int index = 0;
        for (String token : tokens.strip().split("\\s+")) {
            String[] part = token.split("/");
            String[] word = part[0].split("~");
            index++;
            conllu.append(index).append('\t').append(word[0]).append('\t').append(word[word.length > 1 ? 1 : 0]);
            conllu.append('\t').append(part[1]).append("\t_\t").append(part.length > 4 ? part[4] : "_");
            conllu.append('\t').append(part[2]).append('\t').append(part[3]).append("\t_\t_\n");
        }
        return Conllu.parse("t", conllu + "\n");
    }

    private static String timeOf(String tokens, String trigger) {
        Read read = tree(tokens);
        List<TimeMention> times = TAGGER.tag(read, REPORT);
        DependencyTree tree = new DependencyTree(read.sentences().get(0));
        int index = read.sentences().get(0).tokens().stream()
                .filter(t -> t.form().equals(trigger))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        return CLOCK.timeOf(tree, index, times)
                .map(m -> m.span().of(read.article().text()))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            blocked | Saturday | On/ADP/2/case Saturday/PROPN/4/obl Syldavia/PROPN/4/nsubj blocked/VERB/0/root a/DET/6/det resolution/NOUN/4/obj
            said    | Tuesday  | She/PRON/2/nsubj said~say/VERB/0/root Tuesday/PROPN/2/obl he/PRON/5/nsubj resigned/VERB/2/ccomp on/ADP/7/case Monday/PROPN/5/obl
            resigned | Monday  | She/PRON/2/nsubj said~say/VERB/0/root Tuesday/PROPN/2/obl he/PRON/5/nsubj resigned/VERB/2/ccomp on/ADP/7/case Monday/PROPN/5/obl
            resigned | none    | She/PRON/2/nsubj said~say/VERB/0/root Tuesday/PROPN/2/obl he/PRON/5/nsubj resigned/VERB/2/ccomp
            condemned | none   | Klow/PROPN/2/nsubj condemned~condemn/VERB/0/root Monday/PROPN/5/nmod 's/PART/3/case attack/NOUN/2/obj
            attack  | Monday   | Klow/PROPN/2/nsubj condemned~condemn/VERB/0/root Monday/PROPN/5/nmod 's/PART/3/case attack/NOUN/2/obj
            attack  | none     | Klow/PROPN/2/nsubj condemned~condemn/VERB/0/root the/DET/4/det attack/NOUN/2/obj on/ADP/6/case Monday/PROPN/2/obl
            attack  | Monday   | The/DET/2/det attack/NOUN/3/nsubj began~begin/VERB/0/root on/ADP/5/case Monday/PROPN/3/obl
            said    | Tuesday  | He/PRON/2/nsubj said~say/VERB/0/root in/ADP/5/case a/DET/5/det speech/NOUN/2/obl Tuesday/PROPN/5/nmod that/SCONJ/9/mark it/PRON/9/nsubj ended/VERB/2/ccomp
            met     | Monday   | They/PRON/2/nsubj met~meet/VERB/0/root in/ADP/4/case Klow/PROPN/2/obl on/ADP/6/case Monday/PROPN/4/nmod
            blocked | Monday   | They/PRON/2/nsubj blocked/VERB/0/root a/DET/4/det law/NOUN/2/obj on/ADP/6/case Monday/PROPN/4/nmod
            cancelled | none   | He/PRON/2/nsubj cancelled/VERB/0/root a/DET/4/det visit/NOUN/2/obj planned/VERB/4/acl/VerbForm=Part for/ADP/7/case Friday/PROPN/5/obl
            travel  | October 19 | He/PRON/3/nsubj was/AUX/3/cop due/ADJ/0/root to/PART/5/mark travel/VERB/3/xcomp to/ADP/7/case Klow/PROPN/5/obl October/PROPN/5/obl 19/NUM/8/nummod
            withdraw | Monday  | On/ADP/2/case Monday/PROPN/4/obl they/PRON/4/nsubj began~begin/VERB/0/root to/PART/6/mark withdraw/VERB/4/xcomp
            signed  | Monday   | On/ADP/2/case Monday/PROPN/4/obl they/PRON/4/nsubj met~meet/VERB/0/root and/CCONJ/6/cc signed/VERB/4/conj a/DET/8/det pact/NOUN/6/obj
            met     | none     | They/PRON/2/nsubj met~meet/VERB/0/root and/CCONJ/4/cc signed/VERB/2/conj a/DET/6/det pact/NOUN/4/obj on/ADP/8/case Monday/PROPN/4/obl
            killing | Monday   | Jets/NOUN/2/nsubj struck~strike/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl ,/PUNCT/6/punct killing/VERB/2/advcl/VerbForm=Ger ten/NUM/6/obj
            ruled   | 2014     | He/PRON/2/nsubj ruled/VERB/0/root for/ADP/5/case three/NUM/5/nummod years/NOUN/2/obl from/ADP/7/case 2014/NUM/2/obl
            fled    | none     | They/PRON/2/nsubj fled~flee/VERB/0/root
            blocked | Monday   | They/PRON/2/nsubj blocked/VERB/0/root a/DET/4/det law/NOUN/2/obj of/ADP/6/case Sunday/PROPN/4/nmod on/ADP/8/case Monday/PROPN/2/obl
            blocked | Monday   | They/PRON/2/nsubj blocked/VERB/0/root a/DET/4/det law/NOUN/2/obj of/ADP/6/case Sunday/PROPN/4/nmod in/ADP/8/case Klow/PROPN/2/obl on/ADP/10/case Monday/PROPN/8/nmod
            blocked | Tuesday  | They/PRON/2/nsubj blocked/VERB/0/root a/DET/4/det law/NOUN/2/obj in/ADP/7/case a/DET/7/det vote/NOUN/4/nmod Tuesday/PROPN/7/nmod
            met     | Monday   | On/ADP/2/case Sunday/PROPN/4/obl they/PRON/4/nsubj met~meet/VERB/0/root Monday/PROPN/4/obl
            killed  | none     | The/DET/2/det attack/NOUN/4/nsubj Monday/PROPN/2/nmod killed/VERB/0/root ten/NUM/4/obj
            signed  | none     | They/PRON/2/nsubj met~meet/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl and/CCONJ/6/cc signed/VERB/2/conj a/DET/8/det pact/NOUN/6/obj
            backed  | Monday   | He/PRON/2/nsubj fell~fall/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl ,/PUNCT/6/punct backed/VERB/2/advcl/VerbForm=Part by/ADP/8/case few/NOUN/6/obl
            fled    | none     | He/PRON/2/nsubj fell~fall/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl they/PRON/6/nsubj fled~flee/VERB/2/advcl/VerbForm=Fin
            attack  | none     | They/PRON/2/nsubj met~meet/VERB/0/root after/ADP/5/case the/DET/5/det attack/NOUN/2/obl on/ADP/7/case Monday/PROPN/2/obl
            attack  | Monday   | They/PRON/2/nsubj died~die/VERB/0/root in/ADP/5/case the/DET/5/det attack/NOUN/2/obl on/ADP/7/case Monday/PROPN/2/obl
            """)
    void theTimeOfTheTriggersOwnClauseIsChosen(String trigger, String expected, String tokens) {
        assertThat(timeOf(tokens, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vetoes   | Oct. 8 , 2016
            demanded | none
            bombing  | none
            """)
    void theDateThatEndsACaptionIsThatOfTheMainAct(String trigger, String expected) {
        String caption = """
                The/DET/2/det envoy/NOUN/3/nsubj vetoes~veto/VERB/0/root a/DET/5/det draft/NOUN/3/obj
                that/PRON/7/nsubj demanded~demand/VERB/5/acl an/DET/9/det end/NOUN/7/obj to/ADP/11/case bombing/NOUN/9/nmod
                in/ADP/13/case Klow/PROPN/11/nmod ,/PUNCT/15/punct Oct./PROPN/13/appos 8/NUM/15/nummod ,/PUNCT/18/punct
                2016/NUM/15/nummod ./PUNCT/3/punct
                """;
        assertThat(timeOf(caption, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 October 2016 | ,/PUNCT/6/punct 8/NUM/7/nummod October/PROPN/3/appos 2016/NUM/7/nummod
            none           | ,/PUNCT/6/punct 8/NUM/7/nummod October/PROPN/3/appos
            none           | ,/PUNCT/6/punct 8/NUM/7/nummod October/PROPN/3/appos 2016/NUM/7/nummod in/ADP/10/case Klow/PROPN/3/nmod
            """)
    void onlyAFullDateAtTheVeryEndIsThatOfTheCaption(String expected, String end) {
        assertThat(timeOf("Envoys/NOUN/2/nsubj veto/VERB/0/root drafts/NOUN/2/obj again/ADV/2/advmod " + end, "veto"))
                .isEqualTo(expected);
    }
}
