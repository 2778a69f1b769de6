package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.casus.Sample;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.model.Article;
import org.junit.jupiter.api.Test;

class ThreadWritersTest {

    private final StringWriter out = new StringWriter();

    private String table(Article article, boolean disputed) throws IOException {
        ThreadTableWriter writer = new ThreadTableWriter(out, new OutputOptions(false, false, false, 100), disputed);
        writer.write(Sample.code(article));
        writer.finish();
        return out.toString();
    }

    @Test
    void theTableSaysWhoSaysWhatAndHowItStands() throws IOException {
        assertThat(table(Sample.article(), false)).isEqualTo("""
                        sample.txt

                        when        who                did                to whom         where        status
                        2016-10-10  France (FRA GOV),  refuses a meeting  Ada Rell (IGO)  Paris (FRA)  actual
                                    "Karsk"
                            says        Arvenia  \u201CParis and "Karsk" refused to meet Rell on Monday, Arvenia said.\u201D
                            Said by Arvenia; nobody disputes it.

                        1 thread in 1 article, 0 disputed
                        """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() throws IOException {
        assertThat(table(Sample.article(), false).lines()).allMatch(line -> Columns.width(line) <= 100);
    }

    @Test
    void whereNobodyDeniesAnythingTheTableSaysSo() throws IOException {
        assertThat(table(Sample.article(), true))
                .contains("Nobody denies anything that is claimed here.")
                .endsWith("0 threads in 1 article, 0 disputed\n");
    }

    @Test
    void whereNobodyClaimsAnythingTheTableSaysSo() throws IOException {
        assertThat(table(Article.of("quiet.txt", "It rained."), false))
                .contains("Nobody claims or denies anything that is coded here.");
    }

    @Test
    void oneObjectAThread() throws IOException {
        Codebook codebook = Codebook.plover();
        Codes codes = Codes.of(codebook, CameoMap.load(codebook));
        new ThreadJsonWriter(out, codes, false).write(Sample.code(Sample.article()));

        JsonNode thread = new ObjectMapper().readTree(out.toString());
        assertThat(thread.path("event").asText()).isEqualTo("REJECT");
        assertThat(thread.path("events").get(0).asText()).isEqualTo("e1");
        assertThat(thread.path("disputed").asBoolean()).isFalse();
        assertThat(thread.path("denies")).isEmpty();
        JsonNode voice = thread.path("asserts").get(0);
        assertThat(voice.path("speaker").path("text").asText()).isEqualTo("Arvenia");
        assertThat(voice.path("cue").path("text").asText()).isEqualTo("said");
        assertThat(voice.path("quote").asText())
                .isEqualTo(Sample.TEXT.substring(
                        voice.path("start").asInt(), voice.path("end").asInt()));
    }

    @Test
    void onlyDisputedThreadsIfAsked() throws IOException {
        Codebook codebook = Codebook.plover();
        new ThreadJsonWriter(out, Codes.of(codebook, CameoMap.load(codebook)), true)
                .write(Sample.code(Sample.article()));
        assertThat(out.toString()).isEmpty();
    }
}
