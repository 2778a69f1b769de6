package org.casus.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Status;

/** A query while it is read, value by value. Whatever means nothing is a {@link QueryException}. */
final class Draft {

    /** Every parameter, in the order in which a URL has them. */
    static final List<String> PARAMETERS = List.of(
            "q",
            "actor",
            "recipient",
            "involving",
            "type",
            "mode",
            "quad",
            "status",
            "history",
            "speaker",
            "place",
            "box",
            "from",
            "to",
            "confidence",
            "source",
            "article",
            "disputed",
            "verdict");

    /** Short for one actor and one recipient. */
    static final String DYAD = "dyad";

    private static final Map<String, Boolean> YES_NO =
            Map.of("true", true, "yes", true, "1", true, "only", true, "false", false, "no", false, "0", false);

    private final Vocabulary vocabulary = Vocabulary.plover();
    private String words = "";
    private final List<String> actors = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> involving = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> modes = new ArrayList<>();
    private final List<Integer> quads = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private Optional<Boolean> history = Optional.empty();
    private final List<String> speakers = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private Optional<Query.Box> box = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private double confidence;
    private final List<String> sources = new ArrayList<>();
    private Optional<String> article = Optional.empty();
    private boolean disputed;
    private final List<Verdict> verdicts = new ArrayList<>();
    private boolean dyad;

    /** A value, and whether it stood in quotation marks and so is to be taken by the letter. */
    record Value(String text, boolean literal) {}

    /** Whether a parameter holds a list. */
    static boolean isList(String parameter) {
        return switch (parameter) {
            case "q", "history", "box", "from", "to", "confidence", "article", "disputed", DYAD -> false;
            default -> true;
        };
    }

    void addWords(String more) {
        words = (words + " " + more).strip();
    }

    void add(String parameter, Value value) {
        String text = value.text();
        switch (parameter) {
            case "q" -> addWords(text);
            case "actor" -> actors.add(party(parameter, value));
            case "recipient" -> recipients.add(party(parameter, value));
            case "involving" -> involving.add(party(parameter, value));
            case "speaker" -> speakers.add(party(parameter, value));
            case "place" -> places.add(value.literal() ? text : vocabulary.place(text));
            case "type" -> types.add(vocabulary.type(text));
            case "mode" -> modes.add(vocabulary.mode(text));
            case "quad" -> quads.add(quad(text));
            case "status" -> statuses.add(status(text));
            case "history" -> history = Optional.of(yes(parameter, text));
            case "box" -> box = Optional.of(Boxes.parse(text));
            case "from" -> from = Optional.of(Days.first(parameter, text));
            case "to" -> to = Optional.of(Days.last(parameter, text));
            case "confidence" -> confidence = confidence(text);
            case "source" -> sources.add(text);
            case "article" -> article = Optional.of(text);
            case "disputed" -> disputed = yes(parameter, text);
            case "verdict" -> verdict(text);
            case DYAD -> dyad(text);
            default -> throw Vocabulary.unknown(parameter, "no filter", parameter, names());
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(PARAMETERS);
        names.add(DYAD);
        return names;
    }

    Query query() {
        if (dyad && (actors.size() > 1 || recipients.size() > 1)) {
            throw new QueryException(
                    DYAD, "dyad stands for one actor and one recipient; use it alone, or actor and recipient");
        }
        if (from.isPresent() && to.isPresent() && from.orElseThrow().isAfter(to.orElseThrow())) {
            throw new QueryException(
                    "to", "to: " + to.orElseThrow() + " lies before " + from.orElseThrow() + ", where it begins");
        }
        return new Query(
                words,
                actors,
                recipients,
                involving,
                types,
                modes,
                quads,
                statuses,
                history,
                speakers,
                places,
                box,
                from,
                to,
                confidence,
                sources,
                article,
                disputed,
                verdicts);
    }

    private String party(String parameter, Value value) {
        return value.literal() ? value.text() : vocabulary.party(parameter, value.text());
    }

    private void dyad(String text) {
        String[] sides = text.split("->|[>\u2192]", -1);
        if (dyad || sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new QueryException(DYAD, "dyad: one pair is asked for, as in RUS>FRA, not '" + text + "'");
        }
        dyad = true;
        Lists.split(sides[0]).forEach(v -> add("actor", v));
        Lists.split(sides[1]).forEach(v -> add("recipient", v));
    }

    private static int quad(String text) {
        for (int quad = 1; quad <= 4; quad++) {
            if (text.strip().equals(Integer.toString(quad))
                    || text.strip().replace('-', ' ').equalsIgnoreCase(Vocabulary.quadLabel(quad))) {
                return quad;
            }
        }
        throw new QueryException(
                "quad",
                "quad: there is no class '" + text + "'; 1 is verbal cooperation, 2 material cooperation, 3 verbal"
                        + " conflict, 4 material conflict");
    }

    private void verdict(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        if (asked.equals(Verdict.ANY)) {
            verdicts.addAll(List.of(Verdict.values()));
            return;
        }
        if (!Verdict.labels().contains(asked)) {
            List<String> can = new ArrayList<>(Verdict.labels());
            can.add(Verdict.ANY);
            throw Vocabulary.unknown("verdict", "no verdict", text, can);
        }
        verdicts.add(Verdict.valueOf(asked.toUpperCase(Locale.ROOT)));
    }

    private static Status status(String text) {
        for (Status status : Status.values()) {
            if (status.label().equalsIgnoreCase(text.strip())) {
                return status;
            }
        }
        throw Vocabulary.unknown(
                "status",
                "no status",
                text,
                Arrays.stream(Status.values()).map(Status::label).toList());
    }

    private static boolean yes(String parameter, String text) {
        Boolean value = YES_NO.get(text.strip().toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new QueryException(parameter, parameter + ": true or false is asked for, not '" + text + "'");
        }
        return value;
    }

    private static double confidence(String text) {
        String number = text.strip();
        // Plain decimals only: Double.parseDouble also takes "NaN", "0x1p-1" and "1d".
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,20})?|\\.[0-9]{1,20}") || Double.parseDouble(number) > 1) {
            throw new QueryException(
                    "confidence", "confidence: a number from 0 to 1 is asked for, as in 0.75, not '" + text + "'");
        }
        return Double.parseDouble(number);
    }
}
