package org.casus.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;

/** The states that the records know, by code and by name. */
public final class States {

    /** So many states are named as what may have been meant. */
    private static final int NEAREST = 4;

    private final Map<String, State> byCode;
    private final Map<String, State> byName = new LinkedHashMap<>();

    private States(Map<String, State> byCode) {
        this.byCode = byCode;
        for (State state : byCode.values()) {
            byName.put(key(state.name()), state);
            state.aliases().forEach(alias -> byName.putIfAbsent(key(alias), state));
        }
    }

    /** The table that comes with the program. */
    public static States load() {
        return of(TsvTable.load(
                States.class, "states.tsv", "code", "name", "aliases", "from", "to", "successor", "predecessor"));
    }

    static States of(TsvTable table) {
        Map<String, State> states = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String code = row.text("code");
            if (!code.matches("[A-Z]{3}")) {
                throw row.error("'" + code + "' is no code of three capitals");
            }
            State state = new State(
                    code,
                    row.text("name"),
                    row.list("aliases", '|'),
                    row.optionalDay("from"),
                    row.optionalDay("to"),
                    row.optional("successor"),
                    row.optional("predecessor"));
            if (states.put(code, state) != null) {
                throw row.error("'" + code + "' stands twice");
            }
        }
        return new States(states);
    }

    /** All states, in the order of their codes. */
    public Collection<State> all() {
        return byCode.values();
    }

    /** The state with this code, if there is one. */
    public Optional<State> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The name of a state; the code itself if it is unknown. */
    public String name(String code) {
        return find(code).map(State::name).orElse(code);
    }

    /**
     * Reads a code or a name, in any case.
     *
     * @throws QuestionException if there is no such state
     */
    public State read(String text) {
        return lookUp(text)
                .orElseThrow(() -> new QuestionException(
                        "no state has the code '" + text.strip() + "'; the nearest is " + nearest(text.strip())));
    }

    /** The state with this code or name, in any case, if there is one. */
    public Optional<State> lookUp(String text) {
        String word = text.strip();
        return find(word.toUpperCase(Locale.ROOT)).or(() -> Optional.ofNullable(byName.get(key(word))));
    }

    /** Codes of the states in a list, as it is given; the same state twice is an error. */
    public List<String> readAll(Collection<String> texts) {
        List<String> codes = new ArrayList<>();
        for (String text : texts) {
            if (text.isBlank()) {
                continue;
            }
            String code = read(text).code();
            if (codes.contains(code)) {
                throw new QuestionException(code + " is named twice; name each state once");
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }

    /**
     * Refuses a state that had ended by that day.
     *
     * @throws QuestionException naming who took its place
     */
    public void checkExists(String code, LocalDate day) {
        State state = find(code).orElseThrow();
        if (state.to().filter(end -> !day.isBefore(end)).isPresent()) {
            String instead = state.successor().map(s -> "; use " + s).orElse("");
            throw new QuestionException(
                    code + " (" + state.name() + ") ended on " + state.to().get() + instead);
        }
    }

    /**
     * Refuses a state that began only after that day.
     *
     * @throws QuestionException naming whose territory it was
     */
    public void checkBegun(String code, LocalDate day) {
        State state = find(code).orElseThrow();
        if (state.predecessor().isPresent()
                && state.from().filter(day::isBefore).isPresent()) {
            throw new QuestionException(code + " (" + state.name() + ") began on "
                    + state.from().get() + "; before, it was territory of "
                    + state.predecessor().get() + "; use "
                    + state.predecessor().get());
        }
    }

    private String nearest(String word) {
        Map<String, State> known = word.length() <= 3 ? byCode : byName;
        return Nearest.all(word, known.keySet(), NEAREST).stream()
                .map(known::get)
                .map(s -> s.code() + " (" + s.name() + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
