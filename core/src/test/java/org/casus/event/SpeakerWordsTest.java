package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words for a speaker begin and end. */
class SpeakerWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a pronoun           | He/PRON/2/nsubj said~say/VERB/0/root | He | He
            some of them        | Some/PRON/4/nsubj of/ADP/3/case rebels/NOUN/1/nmod said~say/VERB/0/root | Some | Some of rebels
            a title and a name  | The/DET/2/det historian/NOUN/5/nsubj Ann/PROPN/5/nsubj Lee/PROPN/3/flat said~say/VERB/0/root | historian | The historian Ann Lee
            two nouns           | The/DET/2/det historian/NOUN/4/nsubj aides/NOUN/4/nsubj said~say/VERB/0/root | historian | The historian
            a name as object    | The/DET/2/det historian/NOUN/4/nsubj Ann/PROPN/4/obj told~tell/VERB/0/root | historian | The historian
            of another verb     | Told~tell/VERB/0/root the/DET/3/det historian/NOUN/1/nsubj Ann/PROPN/5/nsubj left~leave/VERB/1/ccomp | historian | the historian
            two names           | Ann/PROPN/3/nsubj Lee/PROPN/3/nsubj said~say/VERB/0/root | Ann | Ann
            a name at the end   | Said~say/VERB/0/root the/DET/3/det historian/NOUN/1/nsubj Ann/PROPN/1/nsubj | historian | the historian Ann
            a title at the end  | Said~say/VERB/0/root the/DET/3/det historian/NOUN/1/nsubj | historian | the historian
            both                | Both/CCONJ/2/cc sides/NOUN/3/nsubj said~say/VERB/0/root | sides | Both sides
            but                 | But/CCONJ/2/cc sides/NOUN/3/nsubj said~say/VERB/0/root | sides | sides
            both, behind        | Sides/NOUN/3/nsubj both/CCONJ/1/cc said~say/VERB/0/root | Sides | Sides
            a comma before      | Yesterday/NOUN/3/nmod ,/PUNCT/3/punct aides/NOUN/4/nsubj said~say/VERB/0/root | aides | aides
            a colon before      | Yesterday/NOUN/3/nmod :/PUNCT/3/punct aides/NOUN/4/nsubj said~say/VERB/0/root | aides | aides
            a semicolon before  | Yesterday/NOUN/3/nmod ;/PUNCT/3/punct aides/NOUN/4/nsubj said~say/VERB/0/root | aides | aides
            a mark before       | Yesterday/NOUN/3/nmod "/PUNCT/3/punct aides/NOUN/4/nsubj said~say/VERB/0/root | aides | aides
            a list              | The/DET/5/det tall/ADJ/5/amod ,/PUNCT/5/punct quiet/ADJ/5/amod man/NOUN/6/nsubj said~say/VERB/0/root | man | The tall , quiet man
            no list             | A/DET/3/det tall/ADJ/3/amod aide/NOUN/6/nmod ,/PUNCT/6/punct quiet/ADJ/6/amod man/NOUN/7/nsubj said~say/VERB/0/root | man | quiet man
            of another noun     | The/DET/6/det city/NOUN/6/nmod big/ADJ/2/amod ,/PUNCT/6/punct quiet/ADJ/6/amod man/NOUN/7/nsubj said~say/VERB/0/root | man | quiet man
            a comma at the edge | ,/PUNCT/2/punct old/ADJ/3/amod men/NOUN/4/nsubj said~say/VERB/0/root | men | old men
            of a state          | Envoys/NOUN/4/nsubj of/ADP/3/case Russia/PROPN/1/nmod said~say/VERB/0/root | Envoys | Envoys of Russia
            on a day            | Envoys/NOUN/4/nsubj on/ADP/3/case Friday/PROPN/1/nmod said~say/VERB/0/root | Envoys | Envoys
            on a state          | Envoys/NOUN/4/nsubj on/ADP/3/case Syria/PROPN/1/nmod said~say/VERB/0/root | Envoys | Envoys on Syria
            on a thing          | Envoys/NOUN/4/nsubj on/ADP/3/case tanks/NOUN/1/nmod said~say/VERB/0/root | Envoys | Envoys
            under a state       | Envoys/NOUN/4/nsubj under/ADP/3/case Syria/PROPN/1/nmod said~say/VERB/0/root | Envoys | Envoys
            in a year           | Envoys/NOUN/4/nsubj in/ADP/3/case 2014/NUM/1/nmod said~say/VERB/0/root | Envoys | Envoys
            of one, of another  | Envoys/NOUN/6/nsubj of/ADP/3/case courts/NOUN/1/nmod in/ADP/5/case Paris/PROPN/3/nmod said~say/VERB/0/root | Envoys | Envoys of courts in Paris
            after a comma       | Envoys/NOUN/5/nsubj ,/PUNCT/4/punct of/ADP/4/case Russia/PROPN/1/nmod said~say/VERB/0/root | Envoys | Envoys
            two of them         | Putin/PROPN/4/nsubj and/CCONJ/3/cc Hollande/PROPN/1/conj said~say/VERB/0/root | Putin | Putin and Hollande
            two nouns, joined   | Aides/NOUN/4/nsubj and/CCONJ/3/cc envoys/NOUN/1/conj said~say/VERB/0/root | Aides | Aides and envoys
            three of them       | Iran/PROPN/6/nsubj ,/PUNCT/3/punct Turkey/PROPN/1/conj and/CCONJ/5/cc Syria/PROPN/1/conj said~say/VERB/0/root | Iran | Iran , Turkey and Syria
            joined with a verb  | Putin/PROPN/4/nsubj and/CCONJ/3/cc waiting~wait/VERB/1/conj said~say/VERB/0/root | Putin | Putin
            joined by a colon   | Iran/PROPN/4/nsubj :/PUNCT/3/punct Turkey/PROPN/1/conj said~say/VERB/0/root | Iran | Iran
            close to            | Sources/NOUN/5/nsubj close/ADJ/1/amod to/ADP/4/case Putin/PROPN/2/obl said~say/VERB/0/root | Sources | Sources close to Putin
            happy with          | Sources/NOUN/5/nsubj happy/ADJ/1/amod with/ADP/4/case Putin/PROPN/2/obl said~say/VERB/0/root | Sources | Sources
            calling itself      | A/DET/2/det group/NOUN/6/nsubj calling~call/VERB/2/acl itself/PRON/3/obj Cell/PROPN/3/xcomp said~say/VERB/0/root | group | A group calling itself Cell
            calling themselves  | The/DET/2/det men/NOUN/6/nsubj calling~call/VERB/2/acl themselves~they/PRON/3/obj Cell/PROPN/3/xcomp said~say/VERB/0/root | men | The men calling themselves Cell
            calling others      | A/DET/2/det group/NOUN/6/nsubj calling~call/VERB/2/acl rebels/NOUN/3/obj thugs/NOUN/3/xcomp said~say/VERB/0/root | group | A group
            seeing itself       | A/DET/2/det group/NOUN/6/nsubj seeing~see/VERB/2/acl itself/PRON/3/obj win/VERB/3/xcomp said~say/VERB/0/root | group | A group
            first and last      | Ann/PROPN/3/nsubj Lee/PROPN/1/flat said~say/VERB/0/root | Ann | Ann Lee
            who it is, comma    | Ann/PROPN/5/nsubj ,/PUNCT/4/punct an/DET/4/det aide/NOUN/1/appos said~say/VERB/0/root | Ann | Ann
            who it is           | Ministers/NOUN/4/nsubj Ann/PROPN/1/appos Lee/PROPN/2/flat said~say/VERB/0/root | Ministers | Ministers Ann Lee
            up to a bracket     | Ann/PROPN/6/nsubj Lee/PROPN/1/flat (/PUNCT/4/punct MP/NOUN/2/appos )/PUNCT/4/punct said~say/VERB/0/root | Ann | Ann Lee
            up to a dash        | Al/PROPN/4/nsubj -/PUNCT/3/punct Assad/PROPN/1/flat said~say/VERB/0/root | Al | Al
            a name and a state  | Ann/PROPN/5/nsubj Lee/PROPN/1/flat of/ADP/4/case Russia/PROPN/1/nmod said~say/VERB/0/root | Ann | Ann Lee of Russia
            who said            | Men/NOUN/4/nsubj who/PRON/3/nsubj left~leave/VERB/1/acl said~say/VERB/0/root | Men | Men
            """)
    void fromDeterminerToTheLastPhrase(String name, String sketch, String head, String words) {
        DependencyTree tree = Sketch.tree(sketch);
        Span speaker = SpeakerWords.of(tree, Sketch.word(tree, head));
        assertThat(tree.sentence().tokens().stream()
                        .filter(t -> speaker.contains(t.span()))
                        .map(Token::form)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }
}
