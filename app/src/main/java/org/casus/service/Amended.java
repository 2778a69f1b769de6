package org.casus.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.casus.codebook.Codebook;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.PlaceUse;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.store.Correction;
import org.casus.store.Facets;
import org.casus.store.Party;
import org.casus.store.StoredEvent;

/**
 * An event that a reader of the desk set right.
 *
 * @param coded as it was coded
 * @param shown as lists, counts and exports have it: its last reason says who changed what
 * @param facets of what is shown
 */
record Amended(StoredEvent coded, StoredEvent shown, Facets facets) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Between several actors or recipients. */
    private static final String NEXT = ";";

    private static final int UNKNOWN_SENTENCE = -1;

    /** The event with the fields of a correction, which {@link Fix#check} let pass, in place of its own. */
    static StoredEvent shown(StoredEvent stored, Correction fix, Names.View names) {
        JsonNode fields = read(fix);
        Event event = stored.event();
        EventCode code = code(event.code(), fields);
        Event right = new Event(
                event.id(),
                code,
                code.event().equals(event.code().event()) ? event.promised() : Optional.empty(),
                fields.has("actor")
                        ? side("actor", fields.path("actor").asText(), event.actors(), stored, names)
                        : event.actors(),
                fields.has("recipient")
                        ? side("recipient", fields.path("recipient").asText(), event.recipients(), stored, names)
                        : event.recipients(),
                fields.has("date")
                        ? Days.expression(fields.path("date").asText()).map(e -> new EventTime(e, Optional.empty()))
                        : event.time(),
                fields.has("place") ? place(fields.path("place").asText(), stored, names) : event.place(),
                fields.has("status") ? Status.of(fields.path("status").asText()) : event.status(),
                event.historical(),
                event.mentions(),
                event.claims(),
                event.confidence(),
                reasons(event, fix, fields),
                event.contexts());
        OptionalInt quad = Vocabulary.plover().codebook().quad(code.event());
        return new StoredEvent(
                stored.row(),
                right,
                stored.article(),
                stored.title(),
                stored.source(),
                stored.url(),
                stored.published(),
                stored.sentence(),
                stored.sentenceStart(),
                quad,
                stored.provenance());
    }

    private static JsonNode read(Correction fix) {
        try {
            return JSON.readTree(fix.fields().orElse("{}"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("correction " + fix.number() + " is no JSON", e);
        }
    }

    /** A mode that the type does not have falls away with the type that had it. */
    private static EventCode code(EventCode coded, JsonNode fields) {
        Codebook codebook = Vocabulary.plover().codebook();
        String type = fields.path("event").asText(coded.event());
        Optional<String> mode = fields.has("mode")
                ? told(fields.path("mode").asText())
                : coded.mode().filter(m -> codebook.mode(type, m).isPresent());
        return new EventCode(type, mode);
    }

    private static Optional<String> told(String value) {
        return Optional.of(value.strip()).filter(v -> !v.isEmpty() && !v.equals(Fix.NONE));
    }

    private static List<Participant> side(
            String field, String written, List<Participant> coded, StoredEvent stored, Names.View names) {
        List<Participant> side = new ArrayList<>();
        if (told(written).isPresent()) {
            for (String one : written.split(NEXT, -1)) {
                if (!one.isBlank()) {
                    side.add(participant(field, one.strip(), coded, stored, names));
                }
            }
        }
        return side;
    }

    private static Participant participant(
            String field, String name, List<Participant> coded, StoredEvent stored, Names.View names) {
        Span span = found(name, stored)
                .orElseGet(() -> coded.isEmpty()
                        ? stored.event().trigger()
                        : coded.get(0).span());
        String reason = "set right by hand";
        Resolution<Actor> actor = actor(field, name, names)
                .<Resolution<Actor>>map(known -> new Resolution.Resolved<>(known, 1, reason))
                .orElseGet(() -> new Resolution.Unresolved<>(reason + "; no event names them otherwise"));
        return new Participant(span, name, actor, Optional.empty());
    }

    /** A country, a sector of it, or somebody whom other events of the desk name; a country alone is its government. */
    private static Optional<Actor> actor(String field, String name, Names.View names) {
        Vocabulary words = Vocabulary.plover();
        String value;
        try {
            value = words.party(field, name);
        } catch (QueryException e) {
            value = name;
        }
        if (words.isCountry(value)) {
            return Optional.of(new Actor(words.country(value), Optional.of(value), "GOV", Optional.empty()));
        }
        if (words.isBoth(value)) {
            String country = value.substring(0, value.indexOf('/'));
            String sector = value.substring(value.indexOf('/') + 1);
            return Optional.of(new Actor(words.partyLabel(value), Optional.of(country), sector, Optional.empty()));
        }
        if (words.isSector(value)) {
            return Optional.of(new Actor(words.partyLabel(value), Optional.empty(), value, Optional.empty()));
        }
        String folded = Vocabulary.fold(value);
        for (int i = 0; i < names.parties().length; i++) {
            Party party = names.parties()[i];
            if (names.partyNames()[i].equals(folded) && party.isKnown()) {
                return Optional.of(new Actor(
                        party.name(),
                        Optional.of(party.country()).filter(c -> !c.isEmpty()),
                        party.sector(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** A country, or a place of the desk; another name is a place without a pin. */
    private static Optional<PlaceMention> place(String written, StoredEvent stored, Names.View names) {
        return told(written).map(name -> {
            Span span = found(name, stored)
                    .or(() -> stored.event().place().map(PlaceMention::span))
                    .orElseGet(() -> stored.event().trigger());
            return new PlaceMention(
                    UNKNOWN_SENTENCE,
                    span,
                    span,
                    PlaceUse.PLACE,
                    new Resolution.Resolved<>(place(name, names), 1, "set right by hand"));
        });
    }

    private static Place place(String name, Names.View names) {
        Vocabulary words = Vocabulary.plover();
        String value = words.place(name);
        if (words.isCountry(value)) {
            return new Place(
                    words.country(value),
                    Optional.of(value),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    PlacePrecision.COUNTRY);
        }
        int known = Arrays.asList(names.spotNames()).indexOf(Vocabulary.fold(value));
        return known >= 0
                ? names.spots()[known].place()
                : new Place(
                        value,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        PlacePrecision.CITY);
    }

    /** Where the sentence has these words. */
    private static Optional<Span> found(String words, StoredEvent stored) {
        int at = stored.sentence().indexOf(words);
        int start = stored.sentenceStart() + at;
        return at < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    private static List<String> reasons(Event event, Correction fix, JsonNode fields) {
        StringJoiner what = new StringJoiner(", ");
        fields.properties()
                .forEach(f -> what.add(f.getKey() + " is " + f.getValue().asText()));
        List<String> reasons = new ArrayList<>(event.explanation());
        reasons.add("set right by " + fix.author() + ": " + what
                + (fix.reason().isBlank() ? "" : ", because " + fix.reason().strip()));
        return reasons;
    }
}
