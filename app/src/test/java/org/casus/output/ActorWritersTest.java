package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.casus.Sample;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Success;
import org.junit.jupiter.api.Test;

class ActorWritersTest {

    private static Mention mention(int id, String words, MentionKind kind, Optional<Integer> antecedent) {
        int at = Sample.TEXT.indexOf(words);
        Optional<EntityType> type = kind == MentionKind.NAME ? Optional.of(EntityType.LOC) : Optional.empty();
        return new Mention(id, 0, new Span(at, at + words.length()), id, id + 1, id, kind, type, antecedent);
    }

    private static Success coded() {
        Success sample = Sample.code(Sample.article());
        Actor france = new Actor("France", Optional.of("FRA"), "GOV", Optional.of("republic"));
        List<Mention> mentions = List.of(
                mention(0, "France", MentionKind.NAME, Optional.empty()),
                mention(1, "talks", MentionKind.NOMINAL, Optional.empty()),
                mention(2, "Paris", MentionKind.NAME, Optional.of(0)),
                mention(3, "Karsk", MentionKind.NAME, Optional.empty()),
                mention(4, "Rell", MentionKind.NAME, Optional.empty()));
        List<Resolution<Actor>> actors = List.of(
                new Resolution.Resolved<>(france, 0.9, "'France' is France"),
                new Resolution.Unresolved<>("'talks' is no agent"),
                new Resolution.Unresolved<>("unknown name Paris"),
                new Resolution.Ambiguous<>(
                        List.of(france, new Actor("Karsk Front", Optional.empty(), "REB", Optional.empty())), "two"),
                new Resolution.Unresolved<>("unknown name Rell"));
        Marked marked = new Marked(sample.resolved().marked().read(), mentions, List.of());
        Resolved resolved = new Resolved(marked, sample.resolved().published(), actors, List.of(), List.of());
        return new Success(resolved, List.of(), List.of(), sample.provenance());
    }

    private static String table(boolean all, boolean explain) throws IOException {
        StringWriter out = new StringWriter();
        ActorTableWriter writer = new ActorTableWriter(out, all, new OutputOptions(false, explain, false, 120));
        writer.write(coded());
        writer.finish();
        return out.toString();
    }

    @Test
    void theTableHasALineForEachMentionWithItsChain() throws IOException {
        assertThat(table(false, false)).isEqualTo("""
                sample.txt
                actors as of 2016-10-11

                entity  start-end  words   stands for                                             office
                1       0-6        France  France (FRA GOV)                                       republic
                1       22-27      Paris   France (FRA GOV)                                       republic
                2       33-38      Karsk   ambiguous: France (FRA GOV) or Karsk Front (REB)       -
                3       56-60      Rell    unresolved: unknown name Rell                          -

                4 mentions in 1 article, 2 resolved
                """.replace(
                        "stands for                                             office",
                        "stands for                                        office")
                .replace(
                        "(FRA GOV)                                       republic",
                        "(FRA GOV)                                  republic")
                .replace("Front (REB)       -", "Front (REB)  -")
                .replace("name Rell                          -", "name Rell                     -"));
    }

    @Test
    void explainedItSaysWhyAndAllKeepsWhatIsNoActor() throws IOException {
        assertThat(table(true, true))
                .contains("    'France' is France\n", "unresolved: 'talks' is no agent", "5 mentions");
    }

    @Test
    void jsonHasWordsActorAndChain() throws IOException {
        StringWriter out = new StringWriter();
        new ActorJsonWriter(out, false).write(coded());
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(4);
        JsonNode paris = new ObjectMapper().readTree(lines.get(1));
        assertThat(paris.path("text").asText()).isEqualTo("Paris");
        assertThat(paris.path("entity").asInt()).isEqualTo(1);
        assertThat(paris.path("identity").path("text").asText()).isEqualTo("France");
        assertThat(paris.path("code").asText()).isEqualTo("FRA");
        assertThat(paris.path("office").asText()).isEqualTo("republic");
        assertThat(paris.path("resolution").asText()).isEqualTo("resolved");
        JsonNode karsk = new ObjectMapper().readTree(lines.get(2));
        assertThat(karsk.path("code").isNull()).isTrue();
        assertThat(karsk.path("candidates")).hasSize(2);
        assertThat(karsk.path("reason").asText()).isEqualTo("two");
        assertThat(new ObjectMapper().readTree(lines.get(3)).path("resolution").asText())
                .isEqualTo("unresolved");
    }
}
