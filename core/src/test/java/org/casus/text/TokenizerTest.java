package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(Words.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Russia's envoy didn't go.             | Russia 's envoy did n't go .
            They cannot and won’t sign            | They can not and wo n’t sign
            the armies' guns                      | the armies ' guns
            Bashar al-Assad left Sana'a           | Bashar al - Assad left Sana'a
            O'Brien's pro-Western, non-aligned ex-minister | O'Brien 's pro-Western , non-aligned ex-minister
            a 20-year-old U.N.-backed plan        | a 20 - year - old U.N. - backed plan
            $5 million, US$4.5bn and 3.5%         | $ 5 million , US$ 4.5 bn and 3.5 %
            at 7pm, 7:30 a.m. or 5p.m.            | at 7 pm , 7:30 a.m. or 5 p.m.
            on Oct. 5, No. 10 and no.             | on Oct. 5 , No. 10 and no .
            the 1970s, the 80's, the 23rd of F-16s | the 1970s , the 80's , the 23rd of F - 16s
            10,000 on 9/11, 12/26/2004, 2016-10-08 | 10,000 on 9/11 , 12/26/2004 , 2016-10-08
            from 75-80 or 555-1234                | from 75 - 80 or 555-1234
            see https://example.org/a_b?c=d.      | see https://example.org/a_b?c=d .
            (www.example.org) or a.b@example.org, | ( www.example.org ) or a.b@example.org ,
            Lt. Gen. J. K. Doe Jr. of Foo Inc.    | Lt. Gen. J. K. Doe Jr. of Foo Inc.
            Austin, Tex. and a Mass.              | Austin , Tex. and a Mass .
            Plan B. The end                       | Plan B . The end
            “Stop!” he said... then—nothing       | “ Stop ! ” he said ... then — nothing
            He asked: "Why?!"                     | He asked : " Why ?! "
            and/or w/o the AT&T deal              | and / or w/o the AT&T deal
            #Klow @envoy #1                       | #Klow @envoy # 1
            he left.The army                      | he left . The army
            in '98 and the '90s, 'em              | in '98 and the '90s , 'em
            Ph.D. from D.C. and the U.S           | Ph.D. from D.C. and the U.S
            Erdoğan visited São Tomé              | Erdoğan visited São Tomé
            price .04 and +5                      | price .04 and +5
            (习近平) spoke                         | ( 习近平 ) spoke
            👍🏽 yes 👩‍👩‍👧                           | 👍🏽 yes 👩‍👩‍👧
            ‘’Stop’’, he said: im off              | ‘’ Stop ’’ , he said : i m off
            tanks, etc. The list.doc :(           | tanks , etc . The list.doc :(
            Its not its army, its a mob           | It s not its army , it s a mob
            guns, etc. for J. van Dam of Plan B.  | guns , etc. for J. van Dam of Plan B .
            ``Stop'' he said                      | `` Stop '' he said
            Why so late.? Dont know...?           | Why so late .? Do nt know ... ?
            We lost.the guard left for repubblica.it | We lost . the guard left for repubblica.it
            if your a guest, your keys            | if you r a guest , your keys
            mail mailto:a@b.org or Ana@BORD_HQ    | mail mailto:a@b.org or Ana@BORD_HQ
            a@ö.org is no address                 | a @ ö.org is no address
            on 02-11-2004 call 202/555-0143 or 555/7 | on 02-11-2004 call 202/555-0143 or 555/7
            Klow 20180-1234 has 50Hz and 20percent | Klow 20180-1234 has 50 Hz and 20 percent
            Yahoo! and I. Not I. Jones            | Yahoo! and I . Not I. Jones
            """)
    void tokens(String text, String expected) {
        Tokens tokens = TOKENIZER.tokens(text, 0, text.length());
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        assertThat(forms).containsExactly(expected.split(" "));
    }
}
