package org.casus.event;

import java.util.Optional;
import org.casus.model.EventCode;
import org.casus.model.EventTime;
import org.casus.model.PlaceMention;
import org.casus.model.Span;
import org.casus.model.Status;

/**
 * An act that a sentence tells, with all that the sentence says of it, before the report's acts are seen together.
 *
 * @param found who takes part by the words of the sentence
 * @param who who takes part; more than {@code found} once the rest of the report has been asked
 */
record Occurrence(
        Scene scene,
        Candidate candidate,
        Participants found,
        Participants who,
        Verdict verdict,
        Conventions convention,
        boolean background,
        Optional<EventTime> time,
        Optional<PlaceMention> place) {

    Occurrence with(Participants parties) {
        return new Occurrence(scene, candidate, found, parties, verdict, convention, background, time, place);
    }

    EventCode code() {
        return convention.code();
    }

    String type() {
        return code().event();
    }

    Status status() {
        return convention.status();
    }

    Span words() {
        return candidate.words();
    }

    String lemma() {
        return candidate.token().lemma();
    }

    boolean isNoun() {
        return candidate.act().pos() == 'n';
    }
}
