package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineCommandTest {

    private static final int WRONG = 2;

    @TempDir
    private Path directory = Path.of("");

    private static int run(String... arguments) {
        return Engine.run(StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration()), arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--out results",
                "--out results --kafka localhost:9092",
                "--out results --topic news",
                "--out results --watch 5 news",
                "--out results --mode streaming --watch -1 news",
                "--out results --window 0 news",
                "--out results --refresh 0 news",
                "--out results --checkpoint 0 news",
                "--out results --lateness -1 news",
                "--out results --max-chars 0 news",
                "news",
                "--out results nowhere/to/be/found",
                "--out results --actors nowhere.tsv ."
            })
    void whatMakesNoRunIsRefused(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(WRONG);
    }

    @Test
    void aCheckpointOvertakesNoArticleWhereAGroupRemembersThePlace() {
        assertThat(Engine.overtaking(true).get(CheckpointingOptions.ENABLE_UNALIGNED))
                .isFalse();
        assertThat(Engine.overtaking(false).get(CheckpointingOptions.ENABLE_UNALIGNED))
                .isTrue();
    }

    @Test
    void aRunThatFailsIsTold() throws IOException {
        Path blocked = Files.writeString(directory.resolve("file"), "no directory");
        Path news = Files.writeString(directory.resolve("a.jsonl"), line("w", "Chile"));
        assertThat(run("--out", blocked.toString(), news.toString())).isEqualTo(1);
    }

    @Test
    void ofAnArchiveTheFirstArticleWithAnIdCounts() throws IOException {
        Path news = Files.createDirectories(directory.resolve("news/b"));
        Files.writeString(directory.resolve("news/c.jsonl"), line("x", "Iran"));
        Files.writeString(news.resolve("z.jsonl"), line("y", "Peru") + line("x", "Kenya"));
        Files.writeString(directory.resolve("news/a.jsonl"), line("w", "Chile"));
        Path out = directory.resolve("out");
        assertThat(run("--out", out.toString(), directory.resolve("news").toString()))
                .isZero();
        Results results = new Results(out);
        assertThat(results.actors()).containsExactly("Chile", "Kenya", "Peru");
        assertThat(results.rejected()).containsExactly("x CAS010");
    }

    @ParameterizedTest
    @CsvSource({"--capture-date, month=2016-10", "--window=7, month=undated"})
    void theDayOfCaptureIsADateOnlyIfItIsAskedFor(String option, String month) throws IOException {
        String text = "Chile expelled the ambassador of Norway on Monday, the foreign ministry in Santiago said.";
        Path archive = Files.writeString(
                directory.resolve("a.warc"),
                String.join(
                        "\r\n",
                        "WARC/1.0",
                        "WARC-Type: conversion",
                        "WARC-Target-URI: http://a.example/1",
                        "WARC-Date: 2016-10-12T08:00:00Z",
                        "WARC-Record-ID: <urn:uuid:0e7a1f52-6c1b-4c53-9c36-3f0c7c4a9b10>",
                        "Content-Type: text/plain",
                        "Content-Length: " + text.length(),
                        "",
                        text,
                        "",
                        ""));
        Path out = directory.resolve("out");
        assertThat(run("--out", out.toString(), option, archive.toString())).isZero();
        assertThat(out.resolve("events").resolve(month)).isDirectory();
    }

    @Test
    void actorsInAnotherEncodingAreRefused() throws IOException {
        Path actors = Files.write(directory.resolve("own.tsv"), new byte[] {'M', (byte) 0xFC, '\n'});
        Path news = Files.writeString(directory.resolve("a.jsonl"), line("w", "Chile"));
        StringWriter told = new StringWriter();
        int code = Engine.command(StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration()))
                .setErr(new PrintWriter(told, true))
                .execute("--out", directory.resolve("out").toString(), "--actors", actors.toString(), news.toString());
        assertThat(code).isEqualTo(WRONG);
        assertThat(told.toString()).contains(actors + ": it is not written in UTF-8; convert it and try again");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void messagesAndFilesCanBeReadTogether(boolean archive) {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration());
        Settings.Kafka kafka = new Settings.Kafka("localhost:9092", List.of("news", "wire"), "casus");
        new EngineJob(new Settings(
                        archive,
                        List.of(directory.toUri().toString()),
                        Reading.DEFAULT,
                        directory.resolve("out").toUri().toString(),
                        archive ? 0 : 10,
                        kafka,
                        List.of(),
                        7,
                        2,
                        60,
                        null,
                        ""))
                .build(env);
        assertThat(env.getExecutionPlan()).contains("read Kafka", "read files", "find acts");
    }

    private static String line(String id, String state) {
        return "{\"id\":\"" + id + "\",\"date\":\"2024-03-05\",\"text\":\"" + state
                + " expelled the ambassador of Norway on Monday.\"}\n";
    }
}
