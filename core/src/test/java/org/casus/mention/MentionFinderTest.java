package org.casus.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.Treebank;
import org.casus.model.EntityType;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Span;
import org.casus.reader.Conllu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French President Francois Hollande met Iran's foreign minister Javad Zarif. | French President Francois Hollande
            French President Francois Hollande met Iran's foreign minister Javad Zarif. | Iran
            The population of Aleppo fled the city.      | population of Aleppo
            The population of Aleppo fled the city.      | Aleppo
            The population of Aleppo fled the city.      | city
            Russian airstrikes hit the UN convoy.        | Russian
            Russian airstrikes hit the UN convoy.        | UN
            Its president, Jana Holub, resigned.         | Jana Holub
            Its president, Jana Holub, resigned.         | Its
            The Syrian Democratic Forces advanced.       | Syrian Democratic Forces
            Turkey withdrew its troops.                  | its
            """)
    void theWordsAReaderWouldUnderline(String sentence, String mention) {
        assertThat(Marks.of(sentence).mentions()).contains(mention);
    }

    @Test
    void kindsAndEntitiesOfMentions() {
        assertThat(Marks.of("Turkey withdrew its troops.").marked().mentions())
                .containsExactly(
                        new Mention(
                                0,
                                0,
                                new Span(0, 6),
                                0,
                                1,
                                0,
                                MentionKind.NAME,
                                Optional.of(EntityType.LOC),
                                Optional.empty()),
                        new Mention(
                                1, 0, new Span(16, 19), 2, 3, 2, MentionKind.PRONOUN, Optional.empty(), Optional.of(0)),
                        new Mention(
                                2,
                                0,
                                new Span(20, 26),
                                3,
                                4,
                                3,
                                MentionKind.NOMINAL,
                                Optional.empty(),
                                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Francois Hollande spoke. // Hollande left.               | Hollande      | Francois Hollande
            Hollande left. // Francois Hollande spoke.               | Hollande      | Francois Hollande
            French President Francois Hollande met Iran's foreign minister Javad Zarif. // Francois Hollande spoke. | Francois Hollande | French President Francois Hollande
            Francois Hollande spoke. // Francois left.               | Francois      | Francois Hollande
            Francois Hollande spoke. // Lena Marsh spoke. // Francois Hollande spoke. | Francois Hollande | Francois Hollande
            Hillary Clinton met Bill Clinton.                        | Bill Clinton  | -
            Francois Hollande spoke. // Clinton left.                | Clinton       | -
            Hillary Clinton met Bill Clinton. // Clinton left.       | Clinton       | Hillary Clinton
            The Syrian Democratic Forces advanced. // The SDF withdrew. | SDF        | Syrian Democratic Forces
            Turkey attacked the rebels, killing civilians. // The SDF withdrew. | SDF | -
            """)
    void aShortNameStandsForTheFullestOne(String sentences, String name, String antecedent) {
        assertThat(Marks.of(sentences).antecedent(name)).isEqualTo(antecedent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Putin met Hollande. // He left.                          | He      | Putin
            Queen Margrethe met Putin. // He left.                   | He      | Putin
            Russia criticised Turkey. // It denied the claim.        | It      | Russia
            Putin met Hollande. // It denied the claim.              | It      | -
            Russia criticised Turkey. // He left.                    | He      | -
            The rebels left. // They returned.                       | They    | rebels
            The rebels left. // He left.                             | He      | -
            Putin criticised him.                                    | him     | -
            Putin praised himself.                                   | himself | Putin
            Hollande left. // Putin criticised him.                  | him     | Hollande
            Turkey withdrew its troops.                              | its     | Turkey
            A man killed his brother.                                | his     | man
            Putin met Hollande. // The war went on. // He left.      | He      | Putin
            Putin met Hollande. // The war went on. // Prices rose again. // He left. | He | -
            Rebels who attacked the town fled.                       | who     | Rebels
            The town that the rebels seized is in Syria.             | that    | town
            Russia, which had attacked Turkey, met Iran.             | which   | Russia
            Putin met Hollande. // The war went on. // He left. // Prices rose again. // He left. | He | He
            Lena Marsh spoke. // She left. // She left. // He left.  | He      | -
            Lena Marsh spoke. // She left. // He left.               | He      | Lena Marsh
            Putin met Hollande. // Speaking from the town where he is held, Hollande criticised Putin. | he | Hollande
            The boys returned before the coalition attacked Syria. // They returned. | They | boys
            "We will not leave," Putin said.                         | We      | Putin
            We will not leave.                                       | We      | -
            """)
    void whatAPronounStandsFor(String sentences, String pronoun, String antecedent) {
        assertThat(Marks.of(sentences).antecedent(pronoun)).isEqualTo(antecedent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Its president, Jana Holub, resigned.                                  | president        | Jana Holub
            Foreign Minister Jana Holub arrived. // The minister left.            | minister         | Foreign Minister Jana Holub
            French Foreign Minister Jean Morel arrived. // The Russian minister left. | Russian minister | -
            Its president, Jana Holub, resigned. // The president left.           | president        | Jana Holub
            Their mother, Lena Marsh, returned. // Their mother returned.         | mother           | Lena Marsh
            Their mother returned. // Lena Marsh spoke.                           | mother           | -
            The two boys left. // The boys returned.                              | boys             | two boys
            The boys returned. // The two boys left.                              | two boys         | -
            A Briton has fled the war. // Lena Marsh spoke.                       | Briton           | Lena Marsh
            A Briton has fled the war. // The war went on. // Lena Marsh spoke.   | Briton           | -
            The minister left.                                                    | minister         | -
            """)
    void whoATitleStandsFor(String sentences, String nominal, String antecedent) {
        assertThat(Marks.of(sentences).antecedent(nominal)).isEqualTo(antecedent);
    }

    @Test
    void aRelativeInTheLeadIsTheOneNamedLater() {
        Marked marked = Marks.of("Their mother returned. // Their mother, Lena Marsh, returned.")
                .marked();
        assertThat(marked.identity(marked.mentions().get(1)).entity()).contains(EntityType.PER);
    }

    @Test
    void chainsEndAtAMentionWithAnIdentity() {
        Marks marks = Marks.of("French President Francois Hollande met Iran's foreign minister Javad Zarif."
                + " // Francois Hollande spoke. // Hollande left. // He left.");
        Marked marked = marks.marked();
        assertThat(marks.text(marked.identity(marks.last("He")))).isEqualTo("French President Francois Hollande");
        for (Mention mention : marked.mentions()) {
            assertThat(marked.identity(mention).antecedent()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            Russia said Iran attacked Turkey.            | Russia said: Iran attacked Turkey
            Turkey said that Russia attacked Syria.      | Turkey said: that Russia attacked Syria
            Iran attacked Turkey, Putin told reporters.  | Putin told: Iran attacked Turkey
            Russia denied that Iran attacked Turkey.     | Russia denied: that Iran attacked Turkey
            Russia denied bombing Aleppo.                | Russia denied: bombing Aleppo
            "We will not leave," Putin said.             | Putin said directly: "We will not leave,"
            """)
    void whoSaysWhat(String sentence, String quote) {
        assertThat(Marks.of(sentence).quotes()).containsExactly(quote);
    }

    @Test
    void aSentenceOfOnlyAQuotationGoesToTheLastSpeaker() {
        assertThat(Marks.of("\"We will not leave,\" Putin said. // \"They killed civilians.\"")
                        .quotes())
                .containsExactly(
                        "Putin said directly: \"We will not leave,\"",
                        "Putin said directly: \"They killed civilians.\"");
        assertThat(Marks.of("Russia attacked the town. // \"They killed civilians.\"")
                        .quotes())
                .as("nobody spoke before")
                .isEmpty();
    }

    @Test
    void aQuotationRunsOverSentences() {
        assertThat(Marks.of("Putin said: \"We want peace. // Turkey attacked the town.\"")
                        .quotes())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Putin said directly: ")
                .contains("\"We want peace");
        assertThat(Marks.of("Putin said: \"We want peace. // Turkey attacked the town.\"")
                        .quotes())
                .last()
                .isEqualTo("Putin said directly: Turkey attacked the town.\"");
    }

    @Test
    void quotationsSpanSentencesAndEndWithTheirParagraph() {
        assertThat(Quotation.in(Treebank.paragraph("Putin said: \"We want peace.", "Turkey attacked the town.\"")))
                .containsExactly(new Quotation(new Span(12, 54), List.of(0, 1)));
        assertThat(Quotation.in(Treebank.paragraphs("Putin said: \"We want peace.", "Russia attacked the town.")))
                .as("never closed")
                .containsExactly(new Quotation(new Span(12, 27), List.of(0)));
        assertThat(Quotation.in(Treebank.paragraph("Russia attacked the town.")))
                .isEmpty();
    }

    @Test
    void aMarkThatOpensASentenceGoesOnWithTheSpeech() {
        assertThat(Quotation.in(Treebank.paragraph(
                        "Putin said: \u201CWe want peace.", "\u201CTurkey attacked the town.\u201D")))
                .containsExactly(new Quotation(new Span(12, 55), List.of(0, 1)));
    }

    @Test
    void nothingToMention() {
        Marked marked = new MentionFinder().apply(Conllu.parse("test", ""));
        assertThat(marked.mentions()).isEmpty();
        assertThat(marked.quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"say,true,false", "deny,true,true", "bomb,false,false"})
    void reportingVerbs(String lemma, boolean reports, boolean denies) {
        assertThat(ReportingVerbs.reports(lemma)).isEqualTo(reports);
        assertThat(ReportingVerbs.denies(lemma)).isEqualTo(denies);
    }
}
