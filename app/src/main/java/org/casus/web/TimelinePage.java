package org.casus.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.service.Views;

/**
 * The timeline of a query as bars on a sheet.
 *
 * @param top the number that the highest rule stands for
 */
public record TimelinePage(List<Column> columns, List<Tick> ticks, List<Tick> rules, long top) {

    static final double WIDTH = 960;
    static final double HEIGHT = 240;
    private static final double LEFT = 44;
    private static final double FLOOR = 212;
    private static final double CEILING = 12;

    public TimelinePage {
        columns = List.copyOf(columns);
        ticks = List.copyOf(ticks);
        rules = List.copyOf(rules);
    }

    /**
     * One unit of time.
     *
     * @param from first day
     * @param to last day
     */
    public record Column(
            LocalDate from,
            LocalDate to,
            String label,
            double x,
            double width,
            Views.QuadCounts counts,
            List<Part> parts) {

        /** A number as SVG wants it. */
        public String at(double value) {
            return TimelinePage.at(value);
        }
    }

    /** A quad class in a bar. */
    public record Part(String style, double y, double height) {

        /** A number as SVG wants it. */
        public String at(double value) {
            return TimelinePage.at(value);
        }
    }

    /** A label at a position. */
    public record Tick(String label, double at) {

        /** The position as SVG wants it. */
        public String place() {
            return TimelinePage.at(at);
        }
    }

    static String at(double value) {
        return Text.tenths(value);
    }

    static TimelinePage of(Views.Timeline timeline) {
        List<Views.Bar> bars = timeline.bars();
        long most = Math.max(
                1, bars.stream().mapToLong(b -> b.byQuad().total()).max().orElse(1));
        long top = round(most);
        double step = (WIDTH - LEFT) / Math.max(1, bars.size());
        List<Column> columns = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (int) Math.ceil(bars.size() / 9.0));
        for (int i = 0; i < bars.size(); i++) {
            Views.Bar bar = bars.get(i);
            double x = LEFT + i * step;
            columns.add(new Column(
                    bar.start(),
                    next(bar.start(), timeline.unit()).minusDays(1),
                    label(bar.start(), timeline.unit()),
                    x,
                    Math.max(0.7, step * 0.82),
                    bar.byQuad(),
                    parts(bar.byQuad(), top)));
            if (i % every == 0) {
                ticks.add(new Tick(label(bar.start(), timeline.unit()), x));
            }
        }
        List<Tick> rules = new ArrayList<>();
        for (int i = 0; i <= 2; i++) {
            rules.add(new Tick(Text.number(top * i / 2), FLOOR - (FLOOR - CEILING) * i / 2));
        }
        return new TimelinePage(columns, ticks, rules, top);
    }

    /** Conflict below, so that the heavy end of the scale stands on the floor. */
    private static List<Part> parts(Views.QuadCounts counts, long top) {
        long[] all = {
            counts.materialConflict(),
            counts.verbalConflict(),
            counts.materialCooperation(),
            counts.verbalCooperation(),
            counts.none()
        };
        String[] styles = {"s-mx", "s-vx", "s-mc", "s-vc", "s-0"};
        List<Part> parts = new ArrayList<>();
        double y = FLOOR;
        for (int i = 0; i < all.length; i++) {
            double height = (FLOOR - CEILING) * all[i] / top;
            y -= height;
            if (all[i] > 0) {
                parts.add(new Part(styles[i], y, height));
            }
        }
        return parts;
    }

    /** The next even number of the form 2, 4, 10, 20, 40, 100, ... */
    private static long round(long most) {
        long step = 2;
        for (int i = 0; step < most; i++) {
            step = step * (i % 3 == 0 ? 2 : i % 3 == 1 ? 5 : 4) / (i % 3 == 1 ? 2 : i % 3 == 2 ? 2 : 1);
        }
        return step;
    }

    private static LocalDate next(LocalDate day, Views.Unit unit) {
        return switch (unit) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }

    private static String label(LocalDate day, Views.Unit unit) {
        return switch (unit) {
            case DAY, WEEK -> Text.day(day);
            case MONTH ->
                DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH).format(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
