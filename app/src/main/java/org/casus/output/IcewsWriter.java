package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Span;

/** The twenty columns of ICEWS event data, with their header. */
final class IcewsWriter implements CodedWriter {

    private static final List<String> HEADER = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private final Writer out;
    private final Codes codes;
    private boolean started;

    /** @param headed whether the header is still to be written */
    IcewsWriter(Writer out, Codes codes, boolean headed) {
        this.out = out;
        this.codes = codes;
        started = !headed;
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        start();
        for (Event event : coded.events()) {
            for (Dyad dyad : Dyad.of(event)) {
                out.write(Rows.tsv(row(coded, event, dyad)));
            }
        }
    }

    @Override
    public void finish() throws IOException {
        start();
    }

    private void start() throws IOException {
        if (!started) {
            out.write(Rows.tsv(HEADER));
            started = true;
        }
    }

    private List<String> row(CodedArticle coded, Event event, Dyad dyad) {
        Optional<Place> place = Facts.place(event);
        boolean town = place.filter(
                        p -> p.precision() == PlacePrecision.CITY || p.precision() == PlacePrecision.SUB_CITY)
                .isPresent();
        boolean district =
                place.filter(p -> p.precision() == PlacePrecision.DISTRICT).isPresent();
        boolean province =
                place.filter(p -> p.precision() == PlacePrecision.PROVINCE).isPresent();
        String name = place.map(Place::name).orElse("");
        return List.of(
                event.id(),
                Facts.date(event).map(Object::toString).orElse(""),
                dyad.actor().map(Facts::name).orElse(""),
                dyad.actor().flatMap(Facts::sector).orElse(""),
                dyad.actor().map(IcewsWriter::country).orElse(""),
                Facts.trigger(coded.article(), event),
                codes.cameo(event.code()).orElse(""),
                CsvWriter.score(codes, event),
                dyad.recipient().map(Facts::name).orElse(""),
                dyad.recipient().flatMap(Facts::sector).orElse(""),
                dyad.recipient().map(IcewsWriter::country).orElse(""),
                coded.id(),
                String.valueOf(sentence(coded, event.mentions().get(0).sentence())),
                coded.article().source().orElse(""),
                town ? name : "",
                district ? name : "",
                province ? name : place.flatMap(Place::province).orElse(""),
                place.flatMap(Place::country).map(IcewsWriter::country).orElse(""),
                place.flatMap(Place::pin).map(p -> Words.number(p.latitude())).orElse(""),
                place.flatMap(Place::pin).map(p -> Words.number(p.longitude())).orElse(""));
    }

    private static String country(Participant participant) {
        return Facts.country(participant).map(IcewsWriter::country).orElse("");
    }

    /** ICEWS writes countries by name. */
    private static String country(String alpha3) {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(alpha2).build();
            if (locale.getISO3Country().equals(alpha3)) {
                return locale.getDisplayCountry(Locale.ENGLISH);
            }
        }
        return alpha3;
    }

    /** 1-based. */
    private static int sentence(CodedArticle coded, Span span) {
        for (int i = 0; i < coded.sentences().size(); i++) {
            if (coded.sentences().get(i).overlaps(span)) {
                return i + 1;
            }
        }
        return 1;
    }
}
