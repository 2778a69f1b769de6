package org.casus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of an article, layer by layer: each fits the one before. */
class ReadTest {

    private static final String TEXT = "Rell met  Ana.\nShe left.";
    private static final Article ARTICLE = Article.of("a", TEXT);

    private static List<Token> tokens(int... offsets) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < offsets.length; i += 2) {
            Span span = new Span(offsets[i], offsets[i + 1]);
            String form = span.of(TEXT);
            tokens.add(new Token(i / 2, span, form, form, Upos.X, "_", i == 0 ? Token.ROOT : 0, "dep"));
        }
        return tokens;
    }

    private static ReadSentence sentence(int index, int paragraph, Entity entity, List<Token> tokens) {
        List<Span> spans = tokens.stream().map(Token::span).toList();
        Span whole = spans.get(0).union(spans.get(spans.size() - 1));
        return new ReadSentence(new Sentence(index, paragraph, whole, spans), tokens, List.of(entity));
    }

    private static final ReadSentence FIRST =
            sentence(0, 0, new Entity(new Span(10, 13), 2, 3, EntityType.PER), tokens(0, 4, 5, 8, 10, 13, 13, 14));
    private static final ReadSentence SECOND =
            sentence(1, 1, new Entity(new Span(15, 18), 0, 1, EntityType.PER), tokens(15, 18, 19, 23, 23, 24));
    private static final Segmented SEGMENTED = new Segmented(
            ARTICLE,
            List.of(
                    new Paragraph(new Span(0, 14), ParagraphKind.HEADLINE, OptionalInt.empty()),
                    new Paragraph(new Span(15, 24), ParagraphKind.BODY, OptionalInt.empty())),
            List.of(FIRST.sentence(), SECOND.sentence()));
    private static final Read READ = new Read(SEGMENTED, List.of(FIRST, SECOND));

    private static Mention mention(int id, int sentence, int first, MentionKind kind, @Nullable Integer antecedent) {
        return new Mention(
                id,
                sentence,
                new Span(0, 1),
                first,
                first + 2,
                first,
                kind,
                kind == MentionKind.NAME ? Optional.of(EntityType.PER) : Optional.empty(),
                Optional.ofNullable(antecedent));
    }

    @Test
    void aReadArticleKnowsItsTextAndParagraphs() {
        assertThat(READ.article()).isEqualTo(ARTICLE);
        assertThat(READ.paragraphOf(0).kind()).isEqualTo(ParagraphKind.HEADLINE);
        assertThat(READ.paragraphOf(1).kind()).isEqualTo(ParagraphKind.BODY);
    }

    @Test
    void nothingIsReadThatWasNotCut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Read(SEGMENTED, List.of(FIRST)))
                .withMessageContaining("1 sentences read of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadSentence(FIRST.sentence(), SECOND.tokens(), List.of()))
                .withMessageContaining("3 tokens read of 4");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, false"})
    void theEntityOfAToken(int token, boolean there) {
        assertThat(FIRST.entityAt(token).isPresent()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 4, 5, true", "0, 4, 3, 5, false", "0, 4, 5, 15, false", "0, 4, 4, 4, false"})
    void tokensStandInOrderInTheirSentence(int a, int b, int c, int d, boolean good) {
        List<Span> tokens = List.of(new Span(a, b), new Span(c, d));
        if (good) {
            assertThat(new Sentence(0, 0, new Span(0, 14), tokens).tokens()).hasSize(2);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Sentence(0, 0, new Span(0, 14), tokens))
                    .withMessageContaining("out of order");
        }
    }

    @Test
    void aTokenMayEndWithItsSentenceAndNotBeginBefore() {
        assertThat(new Sentence(0, 0, new Span(2, 4), List.of(new Span(2, 4))).tokens())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sentence(0, 0, new Span(2, 4), List.of(new Span(1, 4))));
    }

    @Test
    void aRunOfSpaceIsPrintedAsOne() {
        assertThat(Token.text(FIRST.tokens(), 0, 4)).isEqualTo("Rell met Ana.");
        assertThat(Token.text(FIRST.tokens(), 1, 2)).isEqualTo("met");
        assertThat(Token.text(FIRST.tokens(), 2, 4)).isEqualTo("Ana.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Tense=Past                     ; Tense    ; Past ; true
            Mood=Ind|Tense=Past|Voice=Pass ; Tense    ; Past ; true
            Mood=Ind|Tense=Past            ; Tense    ; Past ; true
            Mood=Ind|Tense=Past            ; Mood     ; Ind  ; true
            Mood=Ind|Tense=Past            ; Tense    ; Pas  ; false
            PronTense=Past                 ; Tense    ; Past ; false
            Tense=Pres                     ; Tense    ; Past ; false
            _                              ; Tense    ; Past ; false
            """)
    void featuresAreWholeOnes(String feats, String feature, String value, boolean has) {
        Token token = new Token(0, new Span(0, 4), "left", "leave", Upos.VERB, feats, Token.ROOT, "root");
        assertThat(token.has(feature, value)).isEqualTo(has);
        assertThat(token.is("root")).isTrue();
        assertThat(token.is("dep")).isFalse();
    }

    @Test
    void aMentionCoversItsTokens() {
        Mention mention = mention(0, 0, 2, MentionKind.NAME, null);
        assertThat(List.of(1, 2, 3, 4)).filteredOn(mention::covers).containsExactly(2, 3);
        assertThat(mention.is(EntityType.PER)).isTrue();
        assertThat(mention.is(EntityType.ORG)).isFalse();
        assertThat(mention(0, 0, 2, MentionKind.PRONOUN, null).is(EntityType.PER))
                .isFalse();
    }

    @Test
    void antecedentsAreFollowedToTheirEnd() {
        Mention name = mention(0, 0, 0, MentionKind.NAME, null);
        Mention office = mention(1, 1, 0, MentionKind.NOMINAL, 0);
        Mention pronoun = mention(2, 1, 3, MentionKind.PRONOUN, 1);
        Marked marked = new Marked(READ, List.of(name, office, pronoun), List.of());
        assertThat(marked.identity(pronoun)).isEqualTo(name);
        assertThat(marked.identity(name)).isEqualTo(name);
    }

    @Test
    void aCircleOfAntecedentsEnds() {
        Mention one = mention(0, 0, 0, MentionKind.PRONOUN, 1);
        Mention other = mention(1, 1, 0, MentionKind.PRONOUN, 0);
        assertThat(new Marked(READ, List.of(one, other), List.of()).identity(one))
                .isIn(one, other);
    }

    private static Resolution<Actor> actor(String name) {
        return new Resolution.Resolved<>(new Actor(name, Optional.of("SLD"), "GOV", Optional.empty()), 1, "the test");
    }

    private static final Resolution<Actor> NOBODY = new Resolution.Unresolved<>("not in the cast");

    private static Resolved resolved(List<Mention> mentions, List<Resolution<Actor>> actors) {
        return new Resolved(new Marked(READ, mentions, List.of()), ARTICLE.published(), actors, List.of(), List.of());
    }

    @Test
    void aPronounIsWhoeverItStandsFor() {
        List<Mention> both =
                List.of(mention(0, 0, 0, MentionKind.NAME, null), mention(1, 1, 0, MentionKind.PRONOUN, 0));
        Resolved known = resolved(both, List.of(actor("Rell"), actor("somebody")));
        assertThat(known.actorOf(both.get(1))).isEqualTo(actor("somebody"));
        assertThat(known.actorBehind(both.get(1))).isEqualTo(actor("Rell"));
        assertThat(known.actorBehind(both.get(0))).isEqualTo(actor("Rell"));
        // If the other is not known, the words' own meaning is more than nothing.
        assertThat(resolved(both, List.of(NOBODY, actor("somebody"))).actorBehind(both.get(1)))
                .isEqualTo(actor("somebody"));
    }

    @Test
    void aFamilyNameIsNotAnOfficialWhoSharesIt() {
        List<Mention> both = List.of(mention(0, 0, 0, MentionKind.NAME, null), mention(1, 1, 0, MentionKind.NAME, 0));
        assertThat(resolved(both, List.of(NOBODY, actor("the other Rell"))).actorBehind(both.get(1)))
                .isEqualTo(NOBODY);
    }

    @Test
    void thereIsOneActorForEachMention() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolved(List.of(), List.of(NOBODY)))
                .withMessageContaining("1 actors for 0 mentions");
    }

    @Test
    void whatIsKeptOfACodedArticle() {
        Resolved resolved = resolved(List.of(), List.of());
        Provenance provenance = new Provenance("1", "plover", "m");
        ContextMention context = new ContextMention("military", 2, List.of(new Span(0, 4)));
        Success success = new Success(resolved, List.of(), List.of(context), provenance);
        assertThat(success.source()).isEqualTo(ARTICLE);
        assertThat(success.article()).isEqualTo("a");
        assertThat(success.coded())
                .isEqualTo(new CodedArticle(
                        ARTICLE,
                        ARTICLE.published(),
                        List.of(new Span(0, 14), new Span(15, 24)),
                        List.of(),
                        List.of(context),
                        provenance));
        assertThat(success.coded().id()).isEqualTo("a");
    }

    @Test
    void anArticleChangedInOneThingKeepsTheOthers() {
        PublicationDate.Given given = new PublicationDate.Given(LocalDate.of(2016, 10, 8), "the test");
        Alignment page = new Alignment(List.of(new Alignment.Run(new Span(0, 4), new Span(3, 7))));
        Article full = new Article(
                "a", Optional.of("paper"), Optional.of("u"), Optional.of("t"), given, Optional.of("en"), TEXT, page);
        assertThat(full.withId("b").withId("a")).isEqualTo(full);
        assertThat(full.withId("b").id()).isEqualTo("b");
        assertThat(full.withSource("other").source()).contains("other");
        assertThat(full.withSource("other").withSource("paper")).isEqualTo(full);
        assertThat(full.withPublished(ARTICLE.published()).published().day()).isEmpty();
        assertThat(full.withPublished(ARTICLE.published()).withPublished(given)).isEqualTo(full);
        assertThat(full.readable().alignment()).isEqualTo(Alignment.IDENTITY);
        assertThat(full.readable().url()).contains("u");
        assertThat(ARTICLE.text()).isEqualTo(TEXT);
        assertThat(ARTICLE.source()).isEmpty();
    }
}
