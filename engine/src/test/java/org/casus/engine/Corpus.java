package org.casus.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Short reports as an archive might hold them: acts that several papers tell, copies with another first word, ids that were
 * used before, records that cannot be read. Always the same for the same seed.
 */
final class Corpus {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate START = LocalDate.of(2024, 2, 12);
    private static final int DAYS = 40;

    private static final List<String> STATES = List.of(
            "France", "Kenya", "Turkey", "Iran", "Japan", "Brazil", "Egypt", "Poland", "Chile", "Norway", "Ghana",
            "Nepal");
    private static final List<String> CITIES =
            List.of("Geneva", "Nairobi", "Ankara", "Cairo", "Warsaw", "Oslo", "Accra", "Santiago", "Tokyo", "Lyon");
    private static final List<String> PAPERS =
            List.of("Harbour Post", "Daily Ledger", "North Wire", "The Lantern", "Valley News", "Evening Mirror");
    private static final List<String> TEMPLATES = List.of(
            "The foreign minister of %1$s met his colleague from %2$s in %3$s on %4$s to speak about the shared border.",
            "Soldiers of %1$s shelled a village held by %2$s near %3$s on %4$s, the ministry of defence said.",
            "%1$s imposed sanctions on %2$s on %4$s after the talks about the dam had failed in %3$s.",
            "Thousands marched through %3$s on %4$s to protest against the government of %1$s and its new tax on bread.",
            "%1$s sent food and medicine to %2$s on %4$s, where the floods had driven families from their homes.",
            "The president of %1$s threatened %2$s with war on %4$s if its ships did not leave the bay at once.",
            "%1$s and %2$s signed an agreement on trade in grain in %3$s on %4$s, officials of both states said.",
            "Police in %3$s arrested two journalists of a paper from %2$s on %4$s, the interior ministry of %1$s said.",
            "%1$s expelled three diplomats of %2$s on %4$s and accused them of spying on the harbour of %3$s.",
            "The parliament of %1$s called on %2$s on %4$s to withdraw its troops from the valley.");

    private final Random random;
    private final List<List<String>> files = new ArrayList<>();
    private final List<List<ObjectNode>> told = new ArrayList<>();

    private Corpus(long seed) {
        random = new Random(seed);
    }

    /** Writes so many records into files below a directory. */
    static void write(Path directory, int records, int files, long seed) {
        Corpus corpus = new Corpus(seed);
        for (int i = 0; i < files; i++) {
            corpus.files.add(new ArrayList<>());
            corpus.told.add(new ArrayList<>());
        }
        for (int i = 0; i < records; i++) {
            int file = corpus.random.nextInt(files);
            corpus.files.get(file).add(corpus.record(i, file));
        }
        try {
            for (int i = 0; i < files; i++) {
                Path file = directory.resolve(i % 3 == 0 ? "part-" + i + ".jsonl" : "more/part-" + i + ".jsonl");
                Files.createDirectories(file.getParent());
                Files.write(file, corpus.files.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String record(int number, int file) {
        int kind = random.nextInt(100);
        if (kind == 0) {
            return "{\"id\":\"bad-" + number + "\",\"text\":";
        }
        if (kind == 1) {
            return article(number, LocalDate.EPOCH, " ").toString();
        }
        if (kind == 2 && !told.get(file).isEmpty()) {
            // Of two files that are read at the same time, none is the first.
            return any(told.get(file))
                    .deepCopy()
                    .put("text", "Nobody reads what stands under an id that was used before.")
                    .toString();
        }
        if (kind < 25 && number > 100) {
            return copy(number).toString();
        }
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        String text = any(TEMPLATES)
                .formatted(any(STATES), any(STATES), any(CITIES), weekday(day.minusDays(random.nextInt(2))));
        ObjectNode article = article(number, day, random.nextInt(4) == 0 ? text + " " + aside(number) : text);
        told.get(file).add(article);
        return article.toString();
    }

    /** Another paper prints what one has told, under a word of its own. */
    private ObjectNode copy(int number) {
        ObjectNode original = any(any(told));
        ObjectNode copy = original.deepCopy();
        copy.put("id", "a-" + number);
        copy.put("source", any(PAPERS));
        copy.put(
                "text",
                random.nextBoolean()
                        ? original.path("text").asText()
                        : "Update: " + original.path("text").asText());
        if (random.nextInt(3) == 0) {
            copy.put(
                    "date",
                    LocalDate.parse(original.path("date").asText()).plusDays(1).toString());
        }
        return copy;
    }

    private ObjectNode article(int number, LocalDate day, String text) {
        ObjectNode article = MAPPER.createObjectNode();
        article.put("id", "a-" + number);
        if (random.nextInt(8) > 0) {
            article.put("source", any(PAPERS));
        }
        article.put("date", day.toString());
        return article.put("text", text);
    }

    private static String aside(int number) {
        return "A reader wrote letter " + number + " to the paper about it.";
    }

    private static String weekday(LocalDate day) {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
