package org.casus.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.store.StoredEvent;

/** What the views of a query show. */
public final class Views {

    /** The filters whose most frequent values are counted, by their names in a query. */
    public static final List<String> FACETS = List.of(
            "actor",
            "recipient",
            "involving",
            "type",
            "mode",
            "status",
            "speaker",
            "place",
            "source",
            "quad",
            "verdict");

    private Views() {}

    /** The order of a list. Ties are broken by the row of the event; what has no date comes last. */
    public enum Order {
        NEWEST,
        OLDEST,
        /** Least sure first: for review. */
        DOUBTFUL,
        /** Most corroborated first. */
        CORROBORATED
    }

    /**
     * A stretch of the list.
     *
     * @param total how many events the query has: as many as an export writes
     * @param next cursor of what follows; empty at the end
     */
    public record Page(long total, List<Line> lines, Optional<String> next) {}

    /**
     * One event of a list.
     *
     * @param corroboration independent sources that tell the act, this one included; copies count once; 0 while it is
     *     not known, in the first seconds after a large desk was opened
     * @param stored as it was set right, if a reader of the desk did that
     * @param verdict newest correction, if any
     * @param coded the event as it was coded, if it was set right
     */
    public record Line(StoredEvent stored, int corroboration, Optional<String> verdict, Optional<StoredEvent> coded) {

        /** A line that nobody decided on. */
        public Line(StoredEvent stored, int corroboration, Optional<String> verdict) {
            this(stored, corroboration, verdict, Optional.empty());
        }
    }

    /** How wide the bars of a timeline are. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * @param bars in order of time, without holes
     * @param undated events without a date, which no bar holds
     */
    public record Timeline(Unit unit, List<Bar> bars, long undated) {

        /** Events of the query. */
        public long total() {
            return undated + bars.stream().mapToLong(b -> b.byQuad().total()).sum();
        }
    }

    /** Numbers of events by quad class. */
    public record QuadCounts(
            long none, long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {

        public long total() {
            return none + verbalCooperation + materialCooperation + verbalConflict + materialConflict;
        }
    }

    /** Events that begin in a unit of time. */
    public record Bar(LocalDate start, QuadCounts byQuad) {}

    /**
     * What a map shows. An event is in one of the three.
     *
     * @param countries events whose place is known to a country or a province only
     * @param spots events whose place is known to a district or closer, by place, those with most events first
     * @param nowhere events without a place, or in one across states or at sea that has no pin
     */
    public record MapView(List<CountryCount> countries, List<SpotCount> spots, long nowhere) {

        /** Events of the query. */
        public long total() {
            return nowhere
                    + countries.stream().mapToLong(CountryCount::events).sum()
                    + spots.stream().mapToLong(SpotCount::events).sum();
        }
    }

    public record CountryCount(String country, long events, QuadCounts byQuad) {}

    /** @param precision label: sub-city, city or district; degrees are WGS84 */
    public record SpotCount(
            String name,
            String country,
            String precision,
            double latitude,
            double longitude,
            long events,
            QuadCounts byQuad) {}

    /** Events from one to another. {@code from} and {@code to} are values for the filters of actors and recipients. */
    public record DyadCount(String from, String to, long events, QuadCounts byQuad) {}

    /** @param dyads the most frequent first; events without one of the two sides are in none */
    public record Dyads(Level level, List<DyadCount> dyads) {}

    /** What the sides of dyads are. */
    public enum Level {
        COUNTRY,
        ACTOR
    }

    /** A value of a filter with the number of events it would leave. */
    public record Count(String value, String label, long events) {}

    /** Something to complete what is typed: {@code parameter} is the filter it belongs to. */
    public record Suggestion(String parameter, String value, String label, long events) {}

    /**
     * Events of several articles that are one act.
     *
     * @param members one an event, the earliest article first
     * @param sources independent sources, copies counted once
     * @param reasons why they are one, for people
     */
    public record Cluster(String id, List<Member> members, int sources, List<String> reasons) {}

    /** @param copyOf id of the article that this one repeats, if it is a copy */
    public record Member(StoredEvent stored, Optional<String> copyOf) {}
}
