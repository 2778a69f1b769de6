package org.casus.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is English: by its script, then by the share of words that are among the commonest of English and of
 * other languages. Short texts pass, for a headline may hold no common word at all.
 */
final class LanguageCheck {

    private static final String TABLE = "stopwords.tsv";
    /** The s of a genitive is no word of its own; in Czech or Polish it would be. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]s(?!\\p{L}))?");

    /** A script shows in a few letters, a language only in many. */
    private static final int ENOUGH_FOR_SCRIPT = 10;

    private static final int ENOUGH_FOR_WORDS = 60;
    private static final int SAMPLE = 20_000;
    /** A running text in a language has at least this share of that language's commonest words. */
    private static final double COMMON = 0.08;

    private final List<String> languages = new ArrayList<>();
    /** Index into {@code languages} of each language a word is common in. */
    private final Map<String, List<Integer>> words = new HashMap<>();

    private LanguageCheck() {}

    /** Reads the table when it is first asked for. */
    private static final class Loaded {
        static final LanguageCheck ONLY = load();
    }

    /** With the table of common words that comes with the program, read once: a server asks it for every text. */
    static LanguageCheck shared() {
        return Loaded.ONLY;
    }

    private static LanguageCheck load() {
        LanguageCheck check = new LanguageCheck();
        try (InputStream in = LanguageCheck.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + TABLE + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number > 1 && !line.startsWith("#")) {
                    check.add(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return check;
    }

    private void add(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[1].isBlank()) {
            throw new IllegalStateException(TABLE + ":" + number + ": a language and its words are expected");
        }
        languages.add(columns[0]);
        for (String word : columns[1].split(" ")) {
            words.computeIfAbsent(word, w -> new ArrayList<>()).add(languages.size() - 1);
        }
    }

    /** What speaks against English, if anything does; {@code declared} is the document's own word for it, or empty. */
    Optional<String> foreign(String text, String declared) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        long letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters >= ENOUGH_FOR_SCRIPT) {
            Optional<String> script = foreignScript(sample, letters);
            if (script.isPresent()) {
                return script;
            }
        }
        if (letters >= ENOUGH_FOR_WORDS) {
            return foreignWords(sample);
        }
        return declared.isEmpty() || declared.toLowerCase(Locale.ROOT).startsWith("en")
                ? Optional.empty()
                : Optional.of("its language is given as '" + Acceptance.shorten(declared) + "'");
    }

    private static Optional<String> foreignScript(String sample, long letters) {
        Map<UnicodeScript, Long> scripts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(UnicodeScript.of(c), 1L, Long::sum));
        if (scripts.getOrDefault(UnicodeScript.LATIN, 0L) * 2 >= letters) {
            return Optional.empty();
        }
        scripts.remove(UnicodeScript.LATIN);
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> "most of its letters are " + name(e.getKey()));
    }

    /** CYRILLIC as Cyrillic. */
    private static String name(UnicodeScript script) {
        String upper = script.name();
        return upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Optional<String> foreignWords(String sample) {
        int[] hits = new int[languages.size()];
        int english = languages.indexOf("English");
        int count = 0;
        Matcher matcher = WORD.matcher(sample);
        while (matcher.find()) {
            // Capitalised words may belong to names: La Paz, Van der Berg.
            count++;
            List<Integer> common = words.getOrDefault(matcher.group(), List.of());
            // What is common in English too, as "to" or "a" are, speaks for no other language.
            for (int language : common.contains(english) ? List.of(english) : common) {
                hits[language]++;
            }
        }
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        if (hits[best] > hits[english] && hits[best] >= COMMON * count && hits[best] >= 3) {
            return Optional.of("it seems to be in " + languages.get(best) + " (" + hits[best] + " of its " + count
                    + " words are common there alone, " + hits[english] + " are in English)");
        }
        return Optional.empty();
    }
}
