package org.casus.engine;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.casus.ingest.Ingested;
import org.casus.ingest.InputFormat;

/**
 * Messages of Kafka: one JSON object each, with the fields of a line of JSONL. An article without an id goes by topic,
 * partition and offset. A message without a value, which marks a deletion, is skipped.
 */
final class StoryMessages implements KafkaRecordDeserializationSchema<Story> {

    private static final long serialVersionUID = 1;

    private final Reading reading;
    private final int root;

    /** @param root number of inputs that are read before messages */
    StoryMessages(Reading reading, int root) {
        this.root = root;
        this.reading = reading.format() == null ? reading.of(InputFormat.JSONL) : reading;
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Story> out) {
        byte[] value = message.value();
        if (value == null) {
            return;
        }
        String partition = message.topic() + "-" + message.partition();
        String name = partition + "@" + message.offset();
        try (Stream<Ingested> articles =
                reading.ingest().file(name, "message " + name, () -> new ByteArrayInputStream(value))) {
            long record = 0;
            for (Iterator<Ingested> all = articles.iterator(); all.hasNext(); record++) {
                out.collect(Story.of(all.next(), root, partition, message.offset(), record));
            }
        }
    }

    @Override
    public TypeInformation<Story> getProducedType() {
        return TypeInformation.of(Story.class);
    }
}
