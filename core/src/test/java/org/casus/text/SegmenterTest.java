package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.casus.model.Article;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    private static final Segmenter SEGMENTER = Segmenter.load();

    private static Segmented segment(String text) {
        return SEGMENTER.apply(Article.of("a", text));
    }

    private static List<String> kinds(String text) {
        return segment(text).paragraphs().stream()
                .map(p ->
                        p.kind() + (p.repeats().isPresent() ? "=" + p.repeats().getAsInt() : ""))
                .toList();
    }

    private static List<String> sentences(String text) {
        return segment(text).sentences().stream()
                .map(s -> s.span().of(text).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void aScrapedArticleIsTakenApart() {
        String caption = "Residents clear rubble outside the harbour office in Tarvos, Borduria, March 3, 2019.";
        String text = "Borduria Recalls Its Envoy From Syldavia\n\nBy Ana Petrova\n\nFriday, March 8, 2019\n\n"
                + "Borduria recalled its envoy on Thursday.\n" + caption + "\n\n" + caption + "\n\n"
                + "“We cannot accept this. We will answer,” its foreign minister said.\n"
                + "“Our patience has an end.”\nShare this: Facebook Twitter\n";
        assertThat(kinds(text))
                .containsExactly(
                        "HEADLINE",
                        "BOILERPLATE",
                        "BOILERPLATE",
                        "BODY",
                        "CAPTION",
                        "CAPTION=4",
                        "BODY",
                        "QUOTE",
                        "BOILERPLATE");
        assertThat(sentences(text))
                .containsExactly(
                        "Borduria Recalls Its Envoy From Syldavia",
                        "Borduria recalled its envoy on Thursday.",
                        caption,
                        "“We cannot accept this.",
                        "We will answer,” its foreign minister said.",
                        "“Our patience has an end.”");
    }

    @Test
    void linesWrappedAtAColumnAreOneParagraph() {
        String text = """
                The foreign minister of Syldavia left the talks on Tuesday after
                three hours and told reporters that his government would not sign
                a text that says nothing about the prisoners. Talks go on today in
                the capital of Borduria, where both sides keep their delegations.

                A second round is planned for May, mediators said, if the two armies
                keep to the truce that they signed at the border crossing in March.
                """;
        assertThat(kinds(text)).containsExactly("BODY", "BODY");
        assertThat(sentences(text)).hasSize(3);
    }

    @Test
    void oneLineAParagraphStaysSo() {
        String text = "Syldavia closed its border.\r\nBorduria protested.\r\nTalks failed.\r\n";
        assertThat(kinds(text)).containsExactly("BODY", "BODY", "BODY");
    }

    @Test
    void aLineThatGoesOnInLowerCaseIsJoined() {
        assertThat(sentences("The envoy, who had arrived on Monday\nto meet the king, left."))
                .containsExactly("The envoy, who had arrived on Monday to meet the king, left.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers stand guard near the bridge, Tarvos, Borduria, Oct. 1, 2016.         | CAPTION
            FILE - The prime minister speaks to parliament in Klow, Jan. 5, 2020.         | CAPTION
            Protesters shout slogans in the main square (AP Photo/Jan Kowal)              | CAPTION
            Photo: Ministry of Defence of Borduria                                        | CAPTION
            The president signed the treaty in Klow, Syldavia, on Oct. 1, 2016.           | BODY
            He was killed in Tarvos, Borduria, Oct. 1, 2016.                              | BODY
            Two armies fought over the damaged bridge.                                    | BODY
            Read more: the long road to peace                                             | BOILERPLATE
            Share                                                                         | BOILERPLATE
            Friday, July 21, 2017                                                         | BOILERPLATE
            21 July 2017, 10:15 GMT                                                       | BOILERPLATE
            Oct. 5, 2016 5:00 p.m. EDT                                                    | BOILERPLATE
            2017-07-21                                                                    | BOILERPLATE
            By Ana Petrova and Jan Kowal                                                  | BOILERPLATE
            By JAN KOWAL, Associated Press                                                | BOILERPLATE
            By Tuesday, the two armies had left the city.                                 | BODY
            KLOW, March 5 (Reuters) -                                                     | BOILERPLATE
            (Reporting by Ana Petrova; Editing by Jan Kowal)                              | BOILERPLATE
            © 2020 The Klow Herald. All rights reserved.                                  | BOILERPLATE
            “We will not sign.”                                                           | QUOTE
            “We will not sign,” he said. “Never.”                                         | BODY
            “We will not sign, and here is why.                                           | QUOTE
            * * *                                                                         | BOILERPLATE
            """)
    void kindsOfParagraphs(String paragraph, ParagraphKind kind) {
        List<Paragraph> found = segment("Borduria sent troops to the border.\n\n" + paragraph + "\n")
                .paragraphs();
        assertThat(found.get(1).kind()).isEqualTo(kind);
    }

    @Test
    void theGivenTitleIsTheHeadlineAlsoWithAFullStop() {
        Article plain = Article.of("a", "Borduria has fallen.\nKlow mourns.\n");
        Article article = new Article(
                plain.id(),
                plain.source(),
                plain.url(),
                java.util.Optional.of("Borduria has fallen"),
                plain.published(),
                plain.language(),
                plain.text(),
                plain.alignment());
        assertThat(SEGMENTER.apply(article).paragraphs().get(0).kind()).isEqualTo(ParagraphKind.HEADLINE);
        assertThat(SEGMENTER.apply(plain).paragraphs().get(0).kind()).isEqualTo(ParagraphKind.BODY);
    }

    @Test
    void aHeadlineOfSeveralSentencesIsSplit() {
        assertThat(sentences("Who will pay for this? Nobody knows it yet\n\nBorduria sent a bill."))
                .containsExactly("Who will pay for this?", "Nobody knows it yet", "Borduria sent a bill.");
        assertThat(sentences("War? No thanks\n\nBorduria sent a bill."))
                .containsExactly("War? No thanks", "Borduria sent a bill.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we waited for hours. nobody came.                      | we waited for hours. / nobody came.
            is it safe? we do not know                             | is it safe? / we do not know
            He ran 3 mi. from the fort.                            | He ran 3 mi. from the fort.
            I did not get it...Can you send it again?              | I did not get it... / Can you send it again?
            Dear Ms. Kowal, We got your bill.                      | Dear Ms. Kowal, / We got your bill.
            Thank you, Ana Petrova We hope to hear from you.       | Thank you, / Ana Petrova / We hope to hear from you.
            Ana Petrova 05/06/2001 07:08 PM The bill is attached.  | Ana Petrova / 05/06/2001 07:08 PM / The bill is attached.
            See it. http://example.org/a The list is long.         | See it. / http://example.org/a / The list is long.
            That is all. ========== The end came soon.             | That is all. / ========== / The end came soon.
            Great place :) We will be back.                        | Great place :) / We will be back.
            I got the bill yesterday It was wrong.                 | I got the bill yesterday / It was wrong.
            Our office is in Klow Please call first.               | Our office is in Klow / Please call first.
            See the list (page 20) The price is on it.             | See the list (page 20) / The price is on it.
            It rained again. (the third day in a row) we left.     | It rained again. / (the third day in a row) we left.
            They met in Klow 2004. they never met again.           | They met in Klow 2004. / they never met again.
            He promised 1. that he would go and 2. that he could.  | He promised 1. that he would go and 2. that he could.
            The terms are as follows: Half is paid now.            | The terms are as follows: / Half is paid now.
            I have two wishes: 1. Peace. 2. Rain.                  | I have two wishes: / 1. Peace. / 2. Rain.
            Call me. Ana PS Bring the key.                         | Call me. / Ana / PS Bring the key.
            I agree. Ana Petrova 15/06/2001 19:08 They came late.  | I agree. / Ana Petrova / 15/06/2001 19:08 / They came late.
            Thanks, Ana Ana Petrova is away.                       | Thanks, / Ana / Ana Petrova is away.
            See http://example.org/a Nobody read it.               | See http://example.org/a / Nobody read it.
            Thanks Ana I need it today.                            | Thanks Ana / I need it today.
            Ana Petrova Dr. Kowal: I got the key.                  | Ana Petrova / Dr. Kowal: I got the key.
            Best, Ana Kowal Kowal, the key is here.                | Best, / Ana Kowal / Kowal, the key is here.
            Day: Monday Time: noon Place: Klow.                    | Day: Monday / Time: noon / Place: Klow.
            Mail: a@b.org Nobody reads it.                         | Mail: a@b.org / Nobody reads it.
            They were late. *** Ana - could you call?              | They were late. / *** Ana - could you call?
            """)
    void sentencesOfLettersAndOfWritersWithoutMarks(String paragraph, String expected) {
        String text = paragraph + "\n\nAn end.";
        List<String> found = sentences(text);
        assertThat(found.subList(0, found.size() - 1)).containsExactly(expected.split(" / "));
    }

    @Test
    void anAddressLongerThanTheLinesDoesNotHideThatTheyAreWrapped() {
        String text = """
                The foreign minister of Syldavia left the talks on Tuesday after
                three hours and told reporters that his government would not sign
                a text that says nothing about the prisoners. It can be read here:
                http://www.example.org/texts/of/the/ministry/of/foreign/affairs/and/of/its/many/departments/of/nothing
                """;
        assertThat(kinds(text)).containsExactly("BODY");
    }

    @Test
    void aRepeatIsFoundWhateverItsCaseSpacingAndMarks() {
        String text = """
                The two governments agreed to exchange 40 prisoners.

                THE TWO GOVERNMENTS  agreed to exchange 40 prisoners!
                """;
        assertThat(kinds(text)).containsExactly("BODY", "BODY=0");
        assertThat(segment(text).sentences()).hasSize(1);
    }

    @Test
    void shortParagraphsMayBeSaidTwice() {
        assertThat(kinds("No comment.\n\nNo comment.\n")).containsExactly("BODY", "BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Borduria Recalls Its Envoy

                By Ana Petrova

                * * *

                Borduria recalled its envoy; it didn't say why.

                Borduria recalled its envoy; it didn't say why!

                Share this: Facebook Twitter
                """,
                "Share\u00A0this\u2003now,\u2028and\u0085then\u200B \u202Egone\uFEFF\r\n\t(c) 2020 \uD83D\uDE00\uD83D\uDE00 :-)",
                "\u0000\u0007 a\uD800b \uDC00\n***\n===\n\n---",
                "can't cannot it's $5m, 3-4% http://a.b/c?d=e. U.S. \u4E2D\u6587\u0627\u0644"
            })
    void everythingMeansThatEachCharacterIsInOneToken(String text) {
        Segmented all = Segmenter.everything().apply(Article.of("a", text));
        int[] tokens = new int[text.length()];
        all.sentences()
                .forEach(s -> s.tokens().forEach(t -> {
                    for (int i = t.start(); i < t.end(); i++) {
                        tokens[i]++;
                    }
                }));
        for (int i = 0; i < tokens.length; i++) {
            boolean space = Chars.isSpace(text.charAt(i)) || Chars.isLineEnd(text.charAt(i));
            assertThat(tokens[i]).as("tokens at %s", i).isBetween(space ? 0 : 1, 1);
        }
        assertThat(all.paragraphs()).isEqualTo(segment(text).paragraphs());
        assertThat(all.sentences())
                .extracting(Sentence::paragraph)
                .containsAll(IntStream.range(0, all.paragraphs().size()).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u00A0\u2003\r\n"})
    void nothingToReadIsNothing(String text) {
        assertThat(segment(text)).isEqualTo(new Segmented(Article.of("a", text), List.of(), List.of()));
    }

    @Test
    void aSentenceThatIsNoneIsCutAtItsBestPlaces() {
        String text = "one, two three ".repeat(4_000);
        assertThat(segment(text).sentences())
                .allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(Sentences.LONGEST));
        assertThat(sentences(text).get(0)).endsWith(",");
    }

    @Test
    void aMillionLettersAreOneToken() {
        String text = "a".repeat(1_000_000);
        assertThat(segment(text).sentences())
                .singleElement()
                .satisfies(s -> assertThat(s.tokens()).hasSize(1));
    }
}
