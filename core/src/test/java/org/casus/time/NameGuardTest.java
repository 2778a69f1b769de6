package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.model.ReadSentence;
import org.casus.reader.Conllu;
import org.casus.reader.DependencyTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and numbers that look like times, and the word of a time that its sentence hangs it by. */
class NameGuardTest {

    /** Words with the tag of a name after a slash, if they are part of one: "April/B-PER Novak/I-PER said". */
    private static ReadSentence names(String words) {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (String word : words.split(" ")) {
            int slash = word.indexOf('/');
            String form = slash < 0 ? word : word.substring(0, slash);
            rows.append(++number).append('\t').append(form).append("\t_\tX\t_\t_\t_\t_\t_\t");
            rows.append(slash < 0 ? "_" : "NER=" + word.substring(slash + 1)).append('\n');
        }
        return Conllu.parse("test", rows.toString()).sentences().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June/B-PER Ellis/I-PER left                       | MONTH   | 0 | 1 | false
            the Friday/B-ORG Group/I-ORG met                  | WEEKDAY | 1 | 2 | false
            the Friday/B-ORG Group/I-ORG met                  | YEAR    | 1 | 2 | true
            on Friday/B-ORG they met                          | WEEKDAY | 1 | 2 | true
            she met Friday/B-PER there                        | WEEKDAY | 2 | 3 | false
            in March/B-LOC Airport/I-LOC they met             | MONTH   | 1 | 2 | true
            the old/B-ORG Friday/I-ORG met                    | WEEKDAY | 2 | 3 | false
            the old/B-ORG Friday met                          | WEEKDAY | 2 | 3 | true
            on Good/B-OTH Friday/I-OTH they met               | HOLIDAY | 1 | 3 | true
            the Good/B-ORG Friday/I-ORG Agreement/I-ORG holds | HOLIDAY | 1 | 3 | false
            the Easter/B-OTH Rising/I-OTH began               | HOLIDAY | 1 | 2 | false
            April Novak said                                  | MONTH   | 0 | 1 | false
            met April Novak there                             | MONTH   | 1 | 2 | true
            Then April Novak said                             | MONTH   | 1 | 2 | false
            April rains fell                                  | MONTH   | 0 | 1 | true
            they left in April                                | MONTH   | 3 | 4 | true
            April 5 Monday                                    | MONTH   | 0 | 2 | true
            Friday Novak said                                 | WEEKDAY | 0 | 1 | true
            the 1500 soldiers left                            | YEAR    | 1 | 2 | false
            the 1900 year mark                                | YEAR    | 1 | 2 | false
            the 1900 men left                                 | YEAR    | 1 | 2 | true
            the 1900 Games began                              | YEAR    | 1 | 2 | true
            the 1991 elections failed                         | YEAR    | 1 | 2 | true
            it was built in 1900                              | YEAR    | 4 | 5 | true
            from 1800 1900 soldiers                           | YEAR    | 1 | 3 | true
            """)
    void aTimeOrAName(String words, Rule.Kind kind, int first, int end, boolean time) {
        assertThat(new NameGuard(names(words)).admits(kind, first, end)).isEqualTo(time);
    }

    /** Words as form/tag/head, heads counted from 1. */
    private static DependencyTree tree(String words) {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            rows.append(++number).append('\t').append(parts[0]).append("\t_\t").append(parts[1]);
            rows.append("\t_\t_\t").append(parts[2]).append("\tdep\t_\t_\n");
        }
        return new DependencyTree(
                Conllu.parse("test", rows.toString()).sentences().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They/PRON/2 left/VERB/0 on/ADP/4 Friday/PROPN/2        | 2 | 4 | 3
            They/PRON/2 left/VERB/0 in/ADP/2 March/PROPN/2 2016/NUM/4 | 2 | 5 | 3
            They/PRON/2 left/VERB/0 Friday/PROPN/2 night/NOUN/2    | 2 | 4 | 3
            Friday/PROPN/3 ,/PUNCT/3 came/VERB/0                   | 0 | 2 | 0
            They/PRON/2 left/VERB/0 since/SCONJ/2 then/ADV/3       | 2 | 4 | 2
            They/PRON/2 left/VERB/0 on/ADP/2 ./PUNCT/2             | 2 | 4 | 2
            Friday/PROPN/0 night/NOUN/1                            | 0 | 2 | 0
            It/PRON/3 is/AUX/3 Friday/PROPN/0 they/PRON/5 left/VERB/3 | 2 | 3 | 2
            """)
    void theWordThatATimeHangsBy(String words, int first, int end, int head) {
        assertThat(Attachment.head(tree(words), first, end)).isEqualTo(head);
    }
}
