package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.codebook.Codebook;
import org.casus.codebook.TsvTable;
import org.casus.codebook.WordClasses;
import org.casus.model.EventCode;
import org.casus.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActLexiconTest {

    private static final Codebook CODEBOOK = Codebook.plover();

    private static final ActLexicon LEXICON = ActLexicon.load(CODEBOOK);
    private static final WordClasses ACT_CLASSES = WordClasses.load(ActLexicon.class, "classes.tsv");

    private static List<TsvTable.Row> rows() {
        return TsvTable.load(ActLexicon.class, "acts.tsv", "event", "mode", "pos", "trigger", "when", "roles")
                .rows();
    }

    @Test
    void everyRowHasACodeOfTheCodebook() {
        for (TsvTable.Row row : rows()) {
            String mode = row.text("mode");
            Optional<String> named = Optional.of(mode).filter(m -> !m.equals("-") && !m.equals("*"));
            assertThat(CODEBOOK.contains(new EventCode(row.text("event"), named)))
                    .as("acts.tsv:%d", row.line())
                    .isTrue();
        }
    }

    @Test
    void everyRowHasAPartOfSpeechConditionsAndRolesThatParse() {
        for (TsvTable.Row row : rows()) {
            assertThat(row.text("pos")).as("acts.tsv:%d", row.line()).isIn("v", "n", "a");
            assertThat(Condition.parse(row.text("when"), ACT_CLASSES))
                    .as("acts.tsv:%d", row.line())
                    .hasSize(row.text("when").equals("-") ? 0 : row.text("when").split(" +").length);
            assertThat(Roles.parse(row.text("roles"))).isNotNull();
        }
    }

    @Test
    void everyTypeOfEventCanBeTold() {
        Set<String> told = new TreeSet<>();
        rows().forEach(row -> told.add(row.text("event")));
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "ACCUSE",
                        "AGREE",
                        "AID",
                        "ASSAULT",
                        "COERCE",
                        "CONCEDE",
                        "CONSULT",
                        "COOPERATE",
                        "MOBILIZE",
                        "PROTEST",
                        "REJECT",
                        "REQUEST",
                        "RETREAT",
                        "SANCTION",
                        "SUPPORT",
                        "THREATEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia called off the visit.                 | called     | REJECT
            Hollande called Putin.                       | called     | CONSULT
            Russia called the talks a success.           | called     | -
            Russia pulled the troops out.                | pulled     | RETREAT
            Iran met Turkey.                             | met        | CONSULT
            Police arrested protesters.                  | arrested   | COERCE
            Iran gave Syria weapons.                     | gave       | AID
            Russia carried out airstrikes on Aleppo.     | airstrikes | ASSAULT
            Iran threatened to attack Turkey.            | threatened | THREATEN
            Protesters marched in Paris.                 | marched    | PROTEST
            Prices rose again.                           | rose       | -
            The war went on.                             | went       | -
            """)
    void theRowThatFitsBest(String sentence, String word, String event) {
        Scene scene = Scenes.of(sentence);
        Optional<Act> act = LEXICON.match(scene, Scenes.token(scene, word));
        assertThat(act.map(a -> a.code().event()).orElse("-")).isEqualTo(event);
    }

    @Test
    void moreConditionsAndAParticleWeighMore() {
        Act plain = act("", List.of());
        Act narrow = act("", Condition.parse("obj active", ACT_CLASSES));
        Act withParticle = act("off", List.of());
        assertThat(plain.weight()).isLessThan(narrow.weight());
        assertThat(plain.weight()).isLessThan(withParticle.weight());
    }

    @Test
    void aParticleIsNeeded() {
        Scene off = Scenes.of("Russia called off the visit.");
        Scene plain = Scenes.of("Hollande called Putin.");
        assertThat(act("off", List.of()).fits(off, Scenes.token(off, "called"))).isTrue();
        assertThat(act("off", List.of()).fits(plain, Scenes.token(plain, "called")))
                .isFalse();
    }

    private static Act act(String particle, List<Condition> conditions) {
        EventCode code = new EventCode("REJECT", Optional.empty());
        return new Act(code, false, 'v', "call", particle, conditions, Roles.parse("subj>obj"), 1);
    }

    @ParameterizedTest
    @CsvSource({"REQUEST,withdraw,yield", "REQUEST,talk,meet", "REJECT,resolution,yield", "THREATEN,sanction,restrict"})
    void theContentOfAnActGivesItsMode(String event, String lemma, String mode) {
        assertThat(LEXICON.modeOf(event, lemma)).contains(mode);
    }

    @Test
    void anyOtherWordGivesNoMode() {
        assertThat(LEXICON.modeOf("REQUEST", "banana")).isEmpty();
        assertThat(LEXICON.modeOf("CONSULT", "talk")).isEmpty();
    }

    @Test
    void everyContentModeIsInTheCodebook() {
        for (TsvTable.Row row : TsvTable.load(ActLexicon.class, "contents.tsv", "event", "mode", "words")
                .rows()) {
            assertThat(CODEBOOK.contains(new EventCode(row.text("event"), Optional.of(row.text("mode")))))
                    .as("contents.tsv:%d", row.line())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia bombed Aleppo.                          | bombed     | obj            | true
            Civilians fled.                                | fled       | obj            | false
            Civilians fled.                                | fled       | !obj           | true
            Russia bombed Aleppo.                          | bombed     | passive        | false
            Aleppo was bombed by Russia and Iran.          | bombed     | passive        | true
            Aleppo was bombed by Russia and Iran.          | bombed     | 'active|obj'   | true
            Russia bombed Aleppo.                          | bombed     | obj subj       | true
            Civilians fled.                                | fled       | obj subj       | false
            Iran rejected a ceasefire.                     | rejected   | obj=@truce     | true
            Iran rejected a ceasefire.                     | rejected   | obj=treaty,ceasefire | true
            Iran rejected a ceasefire.                     | rejected   | obj=treaty     | false
            Russia did not attack Turkey.                  | attack     | neg            | true
            Russia will not meet Turkey.                   | meet       | wontdo         | true
            Russia did not attack Turkey.                  | attack     | wontdo         | false
            Turkey should attack Syria.                    | attack     | duty           | true
            Iran said Turkey must leave Syria.             | leave      | duty           | true
            Iran said Turkey must leave Syria.             | leave      | otherspeaker   | true
            Iran said Turkey must leave Syria.             | leave      | speech         | true
            Turkey should attack Syria.                    | attack     | otherspeaker   | false
            Russia pulled the troops out.                  | pulled     | out            | true
            Russia carried out airstrikes on Aleppo.       | airstrikes | on             | true
            Russia carried out airstrikes on Aleppo.       | airstrikes | lightverb      | true
            Russia carried out airstrikes on Aleppo.       | airstrikes | plural         | true
            Russia carried out airstrikes on Aleppo.       | airstrikes | agent          | true
            Russia spoke of no attack on Syria.            | attack     | lightverb      | false
            Iran threatened sanctions against Turkey.      | sanctions  | against        | true
            The case was referred to the court by France.  | referred   | to=court       | true
            Rebels attacked Aleppo in Syria on Friday.     | attacked   | place.obj      | true
            Rebels attacked Aleppo in Syria on Friday.     | attacked   | armed          | true
            Protesters marched in Paris.                   | marched    | civil          | true
            Russia bombed Aleppo.                          | bombed     | civil          | false
            Police arrested protesters.                    | arrested   | agentsubj agentobj | true
            The team won the match after a goal in the final of the league and the cup. | won | agentsubj | false
            Turkey wants to attack Syria.                  | wants      | xcomp          | true
            Turkey wants to attack Syria.                  | wants      | comp=attack    | true
            Russia rejected a possible attack on Syria.    | rejected   | mod.obj=possible | true
            Iran requested the release of prisoners.       | requested  | obj.of=prisoner | true
            Russia rejected a possible attack on Syria.    | attack     | mod=possible   | true
            Russia spoke of no attack on Syria.            | attack     | case=of        | true
            Russia bombed Aleppo.                          | bombed     | subj=turkey    | false
            Russia bombed Aleppo.                          | bombed     | political      | true
            Turkey withdrew its troops.                    | withdrew   | partyobj       | true
            Iran rejected a ceasefire.                     | rejected   | partyobj       | false
            Its president, Jana Holub, resigned.           | resigned   | predicate      | false
            Civilians fled.                                | fled       | -              | true
            """)
    void whatAConditionAsks(String sentence, String word, String when, boolean holds) {
        Scene scene = Scenes.of(sentence);
        Token token = Scenes.token(scene, word);
        assertThat(Condition.parse(when, ACT_CLASSES).stream().allMatch(c -> c.holds(scene, token)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Obj", "obj.2", "a_b", "obj=@nosuchclass", "!OBJ", "obj|Nonsense"})
    void whatIsNotACondition(String when) {
        assertThatThrownBy(() -> Condition.parse(when, ACT_CLASSES)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Russia bombed Aleppo.                              ; bombed     ; subj       ; Russia
            Russia bombed Aleppo.                              ; bombed     ; obj        ; Aleppo
            Iran gave Syria weapons.                           ; gave       ; iobj       ; Syria
            France urged Russia to withdraw its troops.        ; urged      ; comp.obj   ; troops
            Turkey's decision to attack Syria angered Iran.    ; decision   ; poss       ; Turkey
            Russia carried out airstrikes on Aleppo.           ; airstrikes ; lightsubj  ; Russia
            Turkey planned talks with Iran.                    ; planned    ; obj.with   ; Iran
            France proposed the resolution drafted by Turkey.  ; proposed   ; obj.sponsor ; Turkey
            Iran rejected a ceasefire.                         ; rejected   ; obj.with   ; -
            Iran rejected a ceasefire.                         ; rejected   ; speaker    ; -
            """)
    void whereAPathLeads(String sentence, String word, String path, String tokens) {
        Scene scene = Scenes.of(sentence);
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, word), path)))
                .isEqualTo(tokens);
    }

    @Test
    void rolesListAlternativesAndWhatBelongsTogether() {
        assertThat(Roles.parse("subj+with|poss>"))
                .isEqualTo(new Roles(List.of(List.of("subj", "with"), List.of("poss")), List.of()));
        assertThat(Roles.parse("subj>comp.obj|to"))
                .isEqualTo(new Roles(List.of(List.of("subj")), List.of(List.of("comp.obj"), List.of("to"))));
        assertThatThrownBy(() -> Roles.parse("subj"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subj");
    }

    @ParameterizedTest
    @CsvSource({"denies,deny", "denied,deny", "stopped,stop", "withdrawing,withdraw", "ceases,cease", "Bombed,bomb"})
    void theLemmasThatAFormCouldHave(String form, String lemma) {
        assertThat(VerbForms.lemmas(form)).contains(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"met", "is", "red", "as"})
    void shortFormsAreLeftAlone(String form) {
        assertThat(VerbForms.lemmas(form)).isEmpty();
    }
}
