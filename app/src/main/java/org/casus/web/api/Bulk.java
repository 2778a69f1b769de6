package org.casus.web.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.casus.coder.EventCoder;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.ingest.InputFormat;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.service.Desk;
import org.casus.store.Store;
import org.casus.text.Sha256;
import org.casus.web.access.Caller;
import org.casus.web.access.Meter;
import org.casus.web.access.Scope;

/**
 * Files articles: a JSON object a line comes in, a result a line goes out as soon as it is known, and a last line sums
 * up. Without that last line the request did not end; sent again it files what is missing.
 */
final class Bulk {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    /** Lines of a request that may wait for one before them. */
    private static final int AHEAD = 64;

    private final Desk desk;
    private final Meter meter;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /** Threads that code, as many as there are processors, for all requests together. */
    private final ExecutorService coding;

    Bulk(Desk desk, Meter meter) {
        this.desk = desk;
        this.meter = meter;
        AtomicInteger numbers = new AtomicInteger();
        coding = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            Thread thread = new Thread(work, "bulk-" + numbers.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.post(
                "/articles",
                Scope.WRITE,
                Reply.NDJSON,
                List.of(Reply.NDJSON, "application/jsonl", Reply.JSON),
                this::post));
    }

    private void post(Context context) throws IOException {
        Asked.only(context);
        Limits.pace(context, meter);
        Optional<String> key = key(context);
        byte[] body = Limits.body(context, Limits.BULK_BYTES);
        if (key.isEmpty()) {
            file(context, body, OutputStream.nullOutputStream());
            return;
        }
        if (!underWay.add(key.get())) {
            throw new ApiException(
                    Fault.UNDER_WAY, "A request with this " + KEY + " is being done; ask again when it is over.");
        }
        try {
            String hash = Sha256.hex(body);
            Optional<String> answered = desk.store().answered(key.get(), hash);
            if (answered.isPresent()) {
                context.header("Idempotency-Replayed", "true");
                context.contentType(Reply.NDJSON);
                context.result(answered.get());
                return;
            }
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            file(context, body, kept);
            desk.store().answer(key.get(), hash, kept.toString(StandardCharsets.UTF_8));
        } finally {
            underWay.remove(key.get());
        }
    }

    /** The key, apart from those of other callers. */
    private static Optional<String> key(Context context) {
        Optional<String> given = Optional.ofNullable(context.header(KEY)).map(String::strip);
        given.ifPresent(key -> {
            if (key.isEmpty() || key.length() > LONGEST_KEY) {
                throw new ApiException(Fault.REQUEST, KEY + " has " + key.length() + " characters; it has 1 to 200.");
            }
        });
        String caller = Caller.of(context)
                .filter(Caller::signed)
                .map(c -> c.name() + "/")
                .orElse("");
        return given.map(key -> caller + key);
    }

    /** What became of the lines so far. */
    private static final class Sums {
        private final Map<Store.Filed, Integer> filed = new EnumMap<>(Store.Filed.class);
        private int rejected;
    }

    private void file(Context context, byte[] body, OutputStream kept) throws IOException {
        context.contentType(Reply.NDJSON);
        OutputStream out = context.res().getOutputStream();
        Sums sums = new Sums();
        Set<String> seen = new HashSet<>();
        // Articles are coded side by side; what is known of a line waits for the lines before it.
        Deque<Future<Line>> waiting = new ArrayDeque<>();
        int number = 0;
        int start = 0;
        while (start < body.length) {
            int end = start;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            number++;
            byte[] line = Arrays.copyOfRange(body, start, end);
            if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
                waiting.add(work(number, line, seen));
                if (waiting.size() > AHEAD) {
                    put(told(waiting.remove(), sums), out, kept);
                }
            }
            start = end + 1;
        }
        while (!waiting.isEmpty()) {
            put(told(waiting.remove(), sums), out, kept);
        }
        put(
                Reply.json(json -> {
                    json.writeObjectFieldStart("sum");
                    for (Store.Filed what : Store.Filed.values()) {
                        json.writeNumberField(Asked.label(what), sums.filed.getOrDefault(what, 0));
                    }
                    json.writeNumberField("rejected", sums.rejected);
                    json.writeEndObject();
                }),
                out,
                kept);
    }

    private static void put(byte[] line, OutputStream out, OutputStream kept) throws IOException {
        for (OutputStream each : List.of(out, kept)) {
            each.write(line);
            each.write('\n');
        }
        out.flush();
    }

    /** What is known of a line: its article coded and not filed yet, or already stored, or rejected. */
    private record Line(int number, String id, Desk.Coding coding) {}

    /** Files the article of a line, and answers. Lines are filed in their order, whichever was coded first. */
    private byte[] told(Future<Line> work, Sums sums) {
        Line line;
        try {
            line = work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles are coded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("an article could not be coded", e);
        }
        Desk.Coding coding = desk.file(line.coding());
        if (coding.problem().isPresent()) {
            sums.rejected++;
            String[] problem = coding.problem().orElseThrow().split(" ", 2);
            return rejected(line, problem[0], problem.length > 1 ? problem[1] : "");
        }
        Store.Filed filed = coding.filed().orElseThrow();
        sums.filed.merge(filed, 1, Integer::sum);
        return filed(line, filed);
    }

    /** Reads a line at once, so that the first of two with one id counts, and codes its article when there is a thread. */
    private Future<Line> work(int number, byte[] line, Set<String> seen) {
        Ingested read = Coded.read(line, InputFormat.JSONL, IngestOptions.DEFAULT_LIMIT);
        if (read instanceof Ingested.Refused refused) {
            return refused(
                    number,
                    refused.id().startsWith("stdin#") ? "" : refused.id(),
                    refused.rejected().problem(),
                    Coded.said(refused.rejected().message(), "line " + number));
        }
        Article article = named(((Ingested.Accepted) read).article());
        if (!seen.add(article.id())) {
            return refused(
                    number,
                    article.id(),
                    Problem.DUPLICATE_ID,
                    "line " + number + ": " + Problem.DUPLICATE_ID.meaning() + "; give every article an id of its own");
        }
        return coding.submit(() -> new Line(number, article.id(), coded(article)));
    }

    private static Future<Line> refused(int number, String id, Problem problem, String message) {
        Desk.Coding coding =
                new Desk.Coding(Optional.empty(), Optional.empty(), Optional.of(problem.id() + " " + message));
        return CompletableFuture.completedFuture(new Line(number, id, coding));
    }

    private Desk.Coding coded(Article article) {
        return desk.store().holds(article, EventCoder.versions())
                ? new Desk.Coding(Optional.empty(), Optional.of(Store.Filed.UNCHANGED), Optional.empty())
                : desk.code(article);
    }

    /** An article that nobody named is named after what it says, so that it is the same when it is sent again. */
    private static Article named(Article article) {
        if (!article.id().startsWith("stdin#")) {
            return article;
        }
        String all = article.url().orElse("") + "\n" + article.title().orElse("") + "\n" + article.text();
        return article.withId("text-" + Sha256.hex(all).substring(0, 24));
    }

    private static byte[] filed(Line line, Store.Filed filed) {
        return Reply.json(json -> {
            json.writeNumberField("line", line.number());
            json.writeStringField("id", line.id());
            json.writeStringField("result", Asked.label(filed));
        });
    }

    private static byte[] rejected(Line line, String problem, String message) {
        return Reply.json(json -> {
            json.writeNumberField("line", line.number());
            Reply.text(json, "id", Optional.of(line.id()).filter(i -> !i.isEmpty()));
            json.writeStringField("result", "rejected");
            json.writeStringField("problem", problem);
            json.writeStringField("message", message);
        });
    }
}
