package org.casus.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.court.JurisdictionAnswer;
import org.casus.model.Span;

/** Something that a report tells and that law or record has an answer to. */
public sealed interface RecordNote {

    /** The words that tell it. */
    Span words();

    /** The sentence they stand in. */
    Span sentence();

    /** Whether report and record agree. */
    enum Verdict {
        /** The record says the same. */
        AGREES,
        /** The record says the same of some of it. */
        IN_PART,
        /** The record says otherwise. */
        DIFFERS,
        /** The record has nothing to hold it against. */
        UNKNOWN
    }

    /**
     * One thing told of one member, or of the Council as a whole.
     *
     * @param member code, or Council
     * @param told how it is told to have voted: yes, no, abstain, veto; of the Council, adopted or rejected
     * @param record what the record says, in words
     */
    record CastCheck(String member, String told, Verdict verdict, String record) {}

    /**
     * Votes or vetoes in the Security Council.
     *
     * @param event id of the event, if one was coded
     * @param date the day told; empty if the words tell of votes before
     * @param topics states that the draft concerns by the words around, by code
     * @param votes those of the record that are meant: of the day, or the vetoed ones before on the same topic
     */
    record VoteNote(
            Span words,
            Span sentence,
            Optional<String> event,
            Optional<LocalDate> date,
            List<String> topics,
            List<RecordedVote> votes,
            List<CastCheck> checks,
            Verdict verdict,
            String summary)
            implements RecordNote {
        public VoteNote {
            topics = List.copyOf(topics);
            votes = List.copyOf(votes);
            checks = List.copyOf(checks);
        }
    }

    /**
     * An act that may be a crime of the Statute, or an accusation that names one, with the question of jurisdiction filled in.
     *
     * @param event id of the event
     * @param because why the act may be a crime, with the article
     * @param filled where each part of the question was taken from
     */
    record CrimeNote(
            Span words,
            Span sentence,
            String event,
            String because,
            List<String> filled,
            String command,
            JurisdictionAnswer answer)
            implements RecordNote {
        public CrimeNote {
            filled = List.copyOf(filled);
        }
    }

    /**
     * A sentence that says who is a member.
     *
     * @param body of what: the Court or the Council
     * @param states by code
     * @param told whether it says that they are members
     * @param asOf the day that it is held against
     * @param records for each state what the record says
     */
    record MemberNote(
            Span words,
            Span sentence,
            String body,
            List<String> states,
            boolean told,
            LocalDate asOf,
            List<String> records,
            Verdict verdict)
            implements RecordNote {
        public MemberNote {
            states = List.copyOf(states);
            records = List.copyOf(records);
        }
    }
}
