package org.casus.codebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.casus.model.EventCode;

/**
 * What can be coded, and what each code means.
 *
 * @param id name of the scheme
 * @param version version of the scheme and of our decisions on it
 * @param events in the scheme's order, from verbal cooperation to material conflict
 */
public record Codebook(
        String id,
        String version,
        List<EventType> events,
        List<Mode> modes,
        List<Context> contexts,
        List<Sector> sectors) {

    public Codebook {
        events = List.copyOf(events);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        sectors = List.copyOf(sectors);
    }

    /** PLOVER 2.0 with the decisions of docs/decisions. Reads it anew: keep the value. */
    public static Codebook plover() {
        return PloverTables.load();
    }

    /** Scheme and version in one word or two, as it stands beside every coded event. */
    public String label() {
        return id + " " + version;
    }

    public Optional<EventType> event(String code) {
        return events.stream().filter(e -> e.code().equals(code)).findFirst();
    }

    public Optional<Mode> mode(String event, String code) {
        return modes.stream()
                .filter(m -> m.event().equals(event) && m.code().equals(code))
                .findFirst();
    }

    public Optional<Context> context(String code) {
        return contexts.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Sector> sector(String code) {
        return sectors.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The modes of an event type, in the codebook's order; none if it has none or is unknown. */
    public List<Mode> modesOf(String event) {
        return modes.stream().filter(m -> m.event().equals(event)).toList();
    }

    /** Whether the event type exists and the mode, if there is one, belongs to it. */
    public boolean contains(EventCode code) {
        return event(code.event()).isPresent()
                && code.mode().map(m -> mode(code.event(), m).isPresent()).orElse(true);
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; empty if unknown. */
    public OptionalInt quad(String event) {
        return event(event).map(e -> OptionalInt.of(e.quad())).orElse(OptionalInt.empty());
    }

    /** Whether this event type is only coded with a recipient; false if it is unknown. */
    public boolean requiresRecipient(String event) {
        return event(event).map(EventType::requiresRecipient).orElse(false);
    }

    /** The mode's score, or the event type's if the mode has none; empty if the codebook lacks the code. */
    public OptionalDouble score(EventCode code) {
        if (!contains(code)) {
            return OptionalDouble.empty();
        }
        OptionalDouble ofMode =
                code.mode().flatMap(m -> mode(code.event(), m)).map(Mode::score).orElse(OptionalDouble.empty());
        return ofMode.isPresent()
                ? ofMode
                : OptionalDouble.of(event(code.event()).orElseThrow().score());
    }
}
