package org.casus.store;

import java.util.Arrays;

/**
 * What queries filter events by, as numbers: one record is read for every event when a desk opens. Names stand
 * in the lists of the store: {@link Store#parties}, {@link Store#spots}, {@link Store#sources}, {@link Store#modes}.
 *
 * @param row number of the event in the store
 * @param article row of its article
 * @param source number of the publisher in {@link Store#sources}, -1 if unknown
 * @param first first day as days since 1970-01-01, {@link Integer#MIN_VALUE} if unknown
 * @param last last day, likewise
 * @param type ordinal of the event type in the codebook's order, 0 to 15
 * @param mode number in {@link Store#modes}, -1 if none
 * @param quad quad class 1 to 4, 0 if none
 * @param status ordinal of {@link org.casus.model.Status}
 * @param confidence in hundredths, 0 to 100
 * @param place number in {@link Store#spots}, -1 if none is resolved
 * @param actors numbers in {@link Store#parties}
 * @param recipients numbers in {@link Store#parties}
 * @param speakers numbers in {@link Store#parties} of those who speak about it, whatever they say
 * @param disputed whether somebody denies or retracts it
 */
@SuppressWarnings("ArrayRecordComponent") // one for each event: arrays are what fits in memory
public record Facets(
        long row,
        long article,
        int source,
        int first,
        int last,
        int type,
        int mode,
        int quad,
        int status,
        boolean historical,
        int confidence,
        int place,
        int[] actors,
        int[] recipients,
        int[] speakers,
        boolean disputed) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Facets that
                && row == that.row
                && article == that.article
                && source == that.source
                && first == that.first
                && last == that.last
                && type == that.type
                && mode == that.mode
                && quad == that.quad
                && status == that.status
                && historical == that.historical
                && confidence == that.confidence
                && place == that.place
                && disputed == that.disputed
                && Arrays.equals(actors, that.actors)
                && Arrays.equals(recipients, that.recipients)
                && Arrays.equals(speakers, that.speakers);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row);
    }
}
