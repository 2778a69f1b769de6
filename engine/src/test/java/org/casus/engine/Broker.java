package org.casus.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker of Kafka in a process of its own, which is its own controller. */
final class Broker implements AutoCloseable {

    private final int port = Processes.freePort();
    private final Path directory;
    private final Process process;

    /** Starts it and waits until it has made a topic. */
    Broker(Path directory, String topic, int partitions) throws IOException, InterruptedException {
        this.directory = Files.createDirectories(directory);
        Path settings = Files.writeString(directory.resolve("server.properties"), settings());
        List<String> format =
                List.of("format", "--cluster-id", Uuid.randomUuid().toString());
        int formatted = java("kafka.tools.StorageTool", format, "--config", settings.toString())
                .waitFor();
        if (formatted != 0) {
            throw new IllegalStateException("no broker: see " + log());
        }
        process = java("kafka.Kafka", List.of(), settings.toString());
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("no topic: see " + log(), e);
        }
    }

    private Path log() {
        return directory.resolve("log");
    }

    private Process java(String main, List<String> first, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(first);
        arguments.addAll(List.of(more));
        return Processes.start(log(), List.of("-Xmx256m"), main, arguments);
    }

    private String settings() throws IOException {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                """.formatted(port, Processes.freePort(), directory.resolve("data"));
    }

    /** What {@code --kafka} takes. */
    String servers() {
        return "localhost:" + port;
    }

    /** Sends a message for each entry and returns when the broker has them all. */
    void send(String topic, List<Map.Entry<String, String>> messages) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class);
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(settings)) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Map.Entry<String, String> message : messages) {
                sent.add(
                        producer.send(new ProducerRecord<>(topic, bytes(message.getKey()), bytes(message.getValue()))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    /** How many messages of a topic lie behind the place of a group. */
    long unread(String topic, String group) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetAndMetadata> places = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (TopicDescription described :
                    admin.describeTopics(List.of(topic)).allTopicNames().get().values()) {
                for (TopicPartitionInfo partition : described.partitions()) {
                    ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest());
                }
            }
            long unread = 0;
            for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                    admin.listOffsets(ends).all().get().entrySet()) {
                OffsetAndMetadata place = places.get(end.getKey());
                unread += end.getValue().offset() - (place == null ? 0 : place.offset());
            }
            return unread;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
