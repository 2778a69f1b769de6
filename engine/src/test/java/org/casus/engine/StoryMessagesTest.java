package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryMessagesTest {

    private static List<Story> read(@Nullable String message) {
        return read(message, 71);
    }

    private static List<Story> read(@Nullable String message, long offset) {
        List<Story> read = new ArrayList<>();
        byte[] value = message == null ? null : message.getBytes(StandardCharsets.UTF_8);
        new StoryMessages(Reading.DEFAULT, 1)
                .deserialize(new ConsumerRecord<>("news", 3, offset, null, value), new ListCollector<>(read));
        return read;
    }

    @Test
    void aMessageIsAnArticle() {
        Story story = read("{\"id\":\"m1\",\"date\":\"2024-03-01\",\"text\":\"Kenya and Chile signed a treaty.\"}")
                .get(0);
        assertThat(story.article().id()).isEqualTo("m1");
        assertThat(story.day).isEqualTo("2024-03-01");
        assertThat(story.problem).isNull();
    }

    @Test
    void aMessageWithoutIdGoesByItsPlace() {
        assertThat(read("{\"text\":\"Kenya and Chile signed a treaty.\"}"))
                .extracting(s -> s.id)
                .containsExactly("news-3@71#1");
    }

    @Test
    void aMessageThatIsNoArticleIsRefusedByItsPlace() {
        Story story = read("{\"text\":").get(0);
        assertThat(story.problem).isEqualTo("MALFORMED");
        assertThat(story.message).startsWith("message news-3@71, line 1");
    }

    @Test
    void messagesAreInTheOrderOfTheirNumbers() {
        String article = "{\"text\":\"Kenya and Chile signed a treaty.\"}";
        Story early = read(article, 9).get(0);
        Story late = read(article, 10).get(0);
        assertThat(FirstOfId.ORDER.compare(early, late)).isNegative();
        assertThat(FirstOfId.ORDER.compare(late, early)).isPositive();
    }

    @Test
    void aFileThatIsNamedLikeAMessageIsStillAFile() {
        Story message =
                read("{\"text\":\"Kenya and Chile signed a treaty.\"}", 9).get(0);
        Story one = file("news-3@10");
        Story other = file("news-3@9");
        assertThat(FirstOfId.ORDER.compare(one, other)).isNegative();
        assertThat(FirstOfId.ORDER.compare(other, message)).isNegative();
    }

    private static Story file(String name) {
        Story story = new Story();
        story.file = name;
        return story;
    }

    @Test
    void aDeletionIsNoArticle() {
        assertThat(read(null)).isEmpty();
    }
}
