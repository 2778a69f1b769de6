package org.casus.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.flink.streaming.api.TimerService;

/** Days as event time. */
final class Days {

    /** An article whose day of publication is not known comes after all others. */
    static final long UNKNOWN = Long.MAX_VALUE;

    /** Event time of an article whose day is not known: it moves no watermark. */
    static final long NEVER = Long.MIN_VALUE;

    static final long MILLIS = Duration.ofDays(1).toMillis();

    private Days() {}

    static long of(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(UNKNOWN);
    }

    /** Start of the day in UTC. */
    static long millis(long day) {
        return day == UNKNOWN ? NEVER : day * MILLIS;
    }

    /** Whether two days of publication are at most so many days apart; an unknown one may be any. */
    static boolean near(long first, long last, long day, int most) {
        return day == UNKNOWN || first == UNKNOWN || last == UNKNOWN || (day >= first - most && day <= last + most);
    }

    /**
     * Until when what came at this event time is kept: the days of the window after it or, if it came late, after the
     * watermark. Whole days, so that few timers are needed.
     */
    static long until(long time, long watermark, int window) {
        long from = Math.max(0, Math.max(time, watermark));
        long whole = from / MILLIS + 1 + window;
        return whole >= Long.MAX_VALUE / MILLIS ? Long.MAX_VALUE : whole * MILLIS;
    }

    /** Timers that fire when the watermark moves next, and at the next full stretch of so many seconds by the clock. */
    static void soon(TimerService timers, int seconds) {
        long watermark = timers.currentWatermark();
        timers.registerEventTimeTimer(watermark == Long.MAX_VALUE ? watermark : watermark + 1);
        long stretch = Math.max(1, seconds) * 1000L;
        timers.registerProcessingTimeTimer((timers.currentProcessingTime() / stretch + 1) * stretch);
    }
}
