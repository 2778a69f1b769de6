package org.casus.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A cluster of processes on this machine: a JobManager and workers with one slot each. */
final class Cluster implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path directory;
    private final int port;
    private final Process master;
    private final Map<String, Process> workers = new LinkedHashMap<>();

    Cluster(Path directory, int size) throws IOException {
        this.directory = directory;
        port = Processes.freePort();
        Files.createDirectories(directory.resolve("conf"));
        Files.writeString(directory.resolve("conf/config.yaml"), configuration(port, Processes.freePort(), directory));
        master = start(
                "master",
                List.of("-Xmx256m"),
                "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
        for (int i = 1; i <= size; i++) {
            String name = "worker" + i;
            workers.put(name, worker(name));
        }
    }

    int port() {
        return port;
    }

    private static String configuration(int rest, int rpc, Path directory) {
        return """
                jobmanager.rpc.address: localhost
                jobmanager.rpc.port: %d
                jobmanager.bind-host: localhost
                jobmanager.memory.process.size: 700m
                rest.address: localhost
                rest.port: %d
                taskmanager.host: localhost
                taskmanager.bind-host: localhost
                taskmanager.numberOfTaskSlots: 1
                state.backend.type: hashmap
                execution.checkpointing.storage: filesystem
                execution.checkpointing.dir: %s
                restart-strategy.type: fixed-delay
                restart-strategy.fixed-delay.attempts: 10
                restart-strategy.fixed-delay.delay: 1 s
                heartbeat.interval: 500
                heartbeat.timeout: 4000
                taskmanager.network.sort-shuffle.min-buffers: 64
                """.formatted(rpc, rest, directory.resolve("checkpoints").toUri());
    }

    private Process worker(String name) throws IOException {
        List<String> settings = List.of(
                "taskmanager.resource-id=" + name,
                "taskmanager.cpu.cores=1",
                "taskmanager.memory.task.heap.size=512m",
                "taskmanager.memory.task.off-heap.size=512m",
                "taskmanager.memory.framework.heap.size=64m",
                "taskmanager.memory.framework.off-heap.size=64m",
                "taskmanager.memory.network.min=64m",
                "taskmanager.memory.network.max=64m",
                "taskmanager.memory.managed.size=32m",
                "taskmanager.memory.jvm-metaspace.size=192m",
                "taskmanager.memory.jvm-overhead.min=64m",
                "taskmanager.memory.jvm-overhead.max=64m");
        List<String> arguments = new ArrayList<>();
        settings.forEach(setting -> arguments.addAll(List.of("-D", setting)));
        return start(
                name,
                List.of("-Xmx576m"),
                "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
                arguments.toArray(String[]::new));
    }

    private Process start(String name, List<String> machine, String main, String... arguments) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("--configDir", directory.resolve("conf").toString()));
        all.addAll(List.of(arguments));
        return Processes.start(directory.resolve(name + ".log"), machine, main, all);
    }

    /** Waits until so many workers have reported. */
    void await(int size) throws InterruptedException {
        for (int i = 0; i < 240; i++) {
            if (taskManagers().size() >= size) {
                return;
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("the cluster did not come up: see " + directory);
    }

    /** Ends a worker that is at work, as the kernel does. */
    String killOneAtWork() throws InterruptedException {
        for (JsonNode worker : taskManagers()) {
            String name = worker.path("id").asText();
            Process process = workers.get(name);
            if (worker.path("freeSlots").asInt() == 0 && process != null) {
                process.destroyForcibly().waitFor();
                return name;
            }
        }
        throw new IllegalStateException("no worker is at work");
    }

    private JsonNode taskManagers() {
        URI address = URI.create("http://localhost:" + port + "/taskmanagers");
        try (InputStream answer = address.toURL().openStream()) {
            return MAPPER.readTree(answer).path("taskmanagers");
        } catch (IOException e) {
            return MAPPER.createArrayNode();
        }
    }

    @Override
    public void close() {
        workers.values().forEach(Process::destroyForcibly);
        master.destroyForcibly();
        workers.values().forEach(process -> process.onExit().join());
        master.onExit().join();
    }
}
