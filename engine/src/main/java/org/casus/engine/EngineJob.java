package org.casus.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.casus.output.EventTable;
import org.casus.output.ParquetTable.Column;

/**
 * The program: read, refuse what has an id that was used before, code, find copies, find acts, write. Archives and feeds
 * differ in when it ends and in what is forgotten, not in what is done.
 */
final class EngineJob {

    private static final RowCodec COPIES = new RowCodec(ActTable.COPIES);

    private final Settings settings;

    EngineJob(Settings settings) {
        this.settings = settings;
    }

    /** Puts the program into an environment, which runs it. */
    void build(StreamExecutionEnvironment env) {
        env.setRuntimeMode(settings.archive() ? RuntimeExecutionMode.BATCH : RuntimeExecutionMode.STREAMING);
        Configuration settled = new Configuration();
        settled.set(PipelineOptions.GENERIC_TYPES, false);
        settled.set(PipelineOptions.OBJECT_REUSE, true);
        // Flink would give little data few workers; but little text is much work.
        settled.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
        env.configure(settled, EngineJob.class.getClassLoader());

        SingleOutputStreamOperator<Mark> coded = stories(env)
                .keyBy(story -> story.id)
                .process(new FirstOfId(settings.archive(), settings.window()), Types.STORY)
                .uid("first-of-id")
                .name("first of its id")
                .transform("code", Types.MARK, new CodeOperator(settings))
                .uid("code");
        table("events", EventTable.COLUMNS, coded.getSideOutput(CodeOperator.EVENTS));
        coded.getSideOutput(CodeOperator.REJECTED)
                .sinkTo(lines("rejected"))
                .uid("rejected")
                .name("write rejected");

        across(coded);
    }

    /** What is found across articles. */
    void across(DataStream<Mark> coded) {
        SingleOutputStreamOperator<Mark> marks =
                coded.assignTimestampsAndWatermarks(watermarks()).uid("days").name("days");
        DataStream<Label> labels = marks.flatMap(new Bands())
                .returns(Types.BANDED)
                .uid("bands")
                .name("bands")
                .keyBy(banded -> banded.key)
                .process(new PairFinder(settings.window()), Types.PAIR)
                .uid("pairs")
                .name("find pairs of copies")
                .keyBy(pair -> 0)
                .process(new CopyFinder(settings), Types.LABEL)
                .setParallelism(1)
                .uid("copies")
                .name("find groups of copies");
        table("copies", ActTable.COPIES, copies(labels));
        table("acts", ActTable.ACTS, acts(marks, labels));
    }

    private DataStream<Story> stories(StreamExecutionEnvironment env) {
        List<DataStream<Story>> all = new ArrayList<>();
        if (!settings.inputs().isEmpty()) {
            List<Path> inputs = settings.inputs().stream().map(Path::new).toList();
            FileSource.FileSourceBuilder<Story> files = FileSource.forBulkFileFormat(
                            new StoryFormat(settings.reading(), inputs), inputs.toArray(Path[]::new))
                    .setFileEnumerator(StoryFiles::new);
            if (settings.watch() > 0) {
                files.monitorContinuously(Duration.ofSeconds(settings.watch()));
            }
            all.add(env.fromSource(files.build(), WatermarkStrategy.noWatermarks(), "read files", Types.STORY)
                    .uid("files"));
        }
        Settings.Kafka kafka = settings.kafka();
        if (kafka != null) {
            all.add(env.fromSource(messages(kafka), WatermarkStrategy.noWatermarks(), "read Kafka", Types.STORY)
                    .uid("kafka"));
        }
        DataStream<Story> first = all.get(0);
        return all.size() == 1 ? first : first.union(all.get(1));
    }

    /** From where the group stopped, else from the beginning; of an archive as far as the topic goes now. */
    @SuppressWarnings("deprecation") // the connector asks for the older of the two classes of this name
    private KafkaSource<Story> messages(Settings.Kafka kafka) {
        KafkaSourceBuilder<Story> source = KafkaSource.<Story>builder()
                .setBootstrapServers(kafka.servers())
                .setTopics(kafka.topics())
                .setGroupId(kafka.group())
                .setStartingOffsets(OffsetsInitializer.committedOffsets(
                        org.apache.kafka.clients.consumer.OffsetResetStrategy.EARLIEST))
                .setDeserializer(
                        new StoryMessages(settings.reading(), settings.inputs().size()));
        if (settings.archive()) {
            source.setBounded(OffsetsInitializer.latest());
        }
        return source.build();
    }

    private WatermarkStrategy<Mark> watermarks() {
        return WatermarkStrategy.<Mark>forBoundedOutOfOrderness(Duration.ofDays(settings.lateness()))
                .withTimestampAssigner((mark, before) -> mark.time)
                .withIdleness(Duration.ofMinutes(1));
    }

    private static DataStream<Row> copies(DataStream<Label> labels) {
        return labels.filter(label -> label.version > 1 || !label.article.equals(label.original))
                .setParallelism(1)
                .uid("copies-only")
                .name("copies only")
                .map(label -> {
                    LocalDate day = label.day == Days.UNKNOWN ? null : LocalDate.ofEpochDay(label.day);
                    return Row.of(
                            Partitions.month(Optional.ofNullable(day)),
                            COPIES.encode(label.article, day, label.original, label.version));
                })
                .returns(Types.ROW)
                .setParallelism(1)
                .uid("copy-rows")
                .name("rows of copies");
    }

    private DataStream<Row> acts(DataStream<Mark> marks, DataStream<Label> labels) {
        return marks.filter(mark -> mark.facts.length > 0)
                .uid("with-facts")
                .name("with facts")
                .keyBy(mark -> mark.article)
                .connect(labels.keyBy(label -> label.article))
                .process(new Labeler(settings.window()), Types.FACT)
                .uid("label")
                .name("events with copies")
                .keyBy(fact -> fact.key)
                .process(new ActFinder(settings), Types.ROW)
                .uid("acts")
                .name("find acts");
    }

    private void table(String name, List<Column> columns, DataStream<Row> rows) {
        FileSink<Row> sink = FileSink.forBulkFormat(new Path(settings.out(), name), new TableFiles(columns))
                .withBucketAssigner(new Partitions())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(files(".parquet"))
                .build();
        rows.sinkTo(sink).uid("write-" + name).name("write " + name);
    }

    private FileSink<String> lines(String name) {
        return FileSink.forRowFormat(new Path(settings.out(), name), new SimpleStringEncoder<String>("UTF-8"))
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(files(".jsonl"))
                .build();
    }

    private static OutputFileConfig files(String suffix) {
        return OutputFileConfig.builder().withPartSuffix(suffix).build();
    }
}
