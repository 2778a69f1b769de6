package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Participant;
import org.casus.model.Place;

/**
 * The sixty-one columns of GDELT 2.0 events, without a header. What GDELT has and Casus has not is left empty: tone, its
 * group, ethnic and religion codes, the places of the actors, and FIPS and GNS identifiers of places.
 */
final class GdeltWriter implements CodedWriter {

    private final Writer out;
    private final Codes codes;

    GdeltWriter(Writer out, Codes codes) {
        this.out = out;
        this.codes = codes;
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        for (Event event : coded.events()) {
            for (Dyad dyad : Dyad.of(event)) {
                out.write(Rows.tsv(row(coded, event, dyad)));
            }
        }
    }

    private List<String> row(CodedArticle coded, Event event, Dyad dyad) {
        List<String> row = new ArrayList<>(61);
        row.add(event.id());
        days(row, Facts.date(event));
        actor(row, dyad.actor());
        actor(row, dyad.recipient());
        String cameo = codes.cameo(event.code()).orElse("");
        row.add(event.mentions().stream().anyMatch(m -> early(coded, m)) ? "1" : "0");
        row.add(cameo);
        row.add(cameo.substring(0, Math.min(3, cameo.length())));
        row.add(cameo.substring(0, Math.min(2, cameo.length())));
        row.add(CsvWriter.quad(codes, event));
        row.add(CsvWriter.score(codes, event));
        row.add(String.valueOf(event.mentions().size()));
        row.add("1");
        row.add("1");
        row.add("");
        row.addAll(Collections.nCopies(16, ""));
        place(row, Facts.place(event));
        row.add(Facts.published(coded)
                .map(d -> d.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000")
                .orElse(""));
        row.add(coded.article().url().orElse(coded.id()));
        return row;
    }

    private static void days(List<String> row, Optional<LocalDate> date) {
        row.add(date.map(d -> d.format(DateTimeFormatter.BASIC_ISO_DATE)).orElse(""));
        row.add(date.map(d -> String.format(Locale.ROOT, "%04d%02d", d.getYear(), d.getMonthValue()))
                .orElse(""));
        row.add(date.map(d -> String.format(Locale.ROOT, "%04d", d.getYear())).orElse(""));
        // GDELT's own fraction: every month has thirty days.
        row.add(date.map(d -> String.format(
                        Locale.ROOT, "%.4f", d.getYear() + (d.getMonthValue() * 30 + d.getDayOfMonth()) / 365.0))
                .orElse(""));
    }

    private static void actor(List<String> row, Optional<Participant> participant) {
        String country = participant.flatMap(Facts::country).orElse("");
        String sector = participant.flatMap(Facts::sector).orElse("");
        row.add(country + sector);
        row.add(participant.map(Facts::name).orElse("").toUpperCase(Locale.ROOT));
        row.add(country);
        row.addAll(List.of("", "", "", ""));
        row.addAll(List.of(sector, "", ""));
    }

    /** GDELT's root events are those told in the lead: the headline or the first two sentences. */
    private static boolean early(CodedArticle coded, EventMention mention) {
        return coded.sentences().stream().limit(2).anyMatch(s -> s.overlaps(mention.sentence()));
    }

    private static void place(List<String> row, Optional<Place> place) {
        boolean american = place.flatMap(Place::country).filter("USA"::equals).isPresent();
        row.add(place.map(p -> type(p, american)).orElse("0"));
        row.add(place.map(Place::name).orElse(""));
        row.addAll(List.of("", "", ""));
        row.add(place.flatMap(Place::pin).map(p -> Words.number(p.latitude())).orElse(""));
        row.add(place.flatMap(Place::pin).map(p -> Words.number(p.longitude())).orElse(""));
        row.add("");
    }

    /** 1 country, 2 and 3 state and city of the United States, 4 and 5 city and province elsewhere. */
    private static String type(Place place, boolean american) {
        return switch (place.precision()) {
            case COUNTRY -> "1";
            case PROVINCE, DISTRICT -> american ? "2" : "5";
            case CITY, SUB_CITY -> american ? "3" : "4";
        };
    }
}
