package org.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageOutputTest {

    private static String written(PageOutput output) throws IOException {
        return new String(output.stream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Élysée · × ±", "Киев → 北京", "a 🕊 dove", "🕊"})
    void whatIsWrittenIsUtf8(String text) throws IOException {
        PageOutput output = new PageOutput();
        output.writeContent("<");
        output.writeContent(text);
        output.writeContent("x" + text + "x", 1, 1 + text.length());

        assertThat(written(output)).isEqualTo("<" + text + text);
    }

    @Test
    void halfAPairIsAQuestionMarkAsElsewhere() throws IOException {
        PageOutput output = new PageOutput();
        output.writeContent("a\uD83D");
        output.writeContent("\uDD4Ab\uD83Dc");

        assertThat(written(output)).isEqualTo("a??b?c");
    }

    @Test
    void aLongPageGrows() throws IOException {
        PageOutput output = new PageOutput();
        String part = "→ 123456789 ".repeat(1000);
        for (int i = 0; i < 50; i++) {
            output.writeContent(part);
        }

        assertThat(written(output)).isEqualTo(part.repeat(50));
    }
}
