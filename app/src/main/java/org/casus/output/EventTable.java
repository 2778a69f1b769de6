package org.casus.output;

import static org.casus.output.ParquetTable.Type.DAY;
import static org.casus.output.ParquetTable.Type.NUMBER;
import static org.casus.output.ParquetTable.Type.TEXT;
import static org.casus.output.ParquetTable.Type.TEXTS;
import static org.casus.output.ParquetTable.Type.TRUTH;
import static org.casus.output.ParquetTable.Type.WHOLE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.output.ParquetTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the CSV form with types: days are dates, numbers numbers, participants and contexts lists, what is not
 * known is null.
 */
public final class EventTable {

    public static final List<Column> COLUMNS = List.of(
            required("id", TEXT),
            required("article", TEXT),
            column("date", DAY),
            column("enddate", DAY),
            column("date_precision", TEXT),
            required("event", TEXT),
            column("mode", TEXT),
            column("cameo", TEXT),
            column("quad_code", WHOLE),
            column("event_scale", NUMBER),
            column("contexts", TEXTS),
            column("actor", TEXTS),
            column("actor_code", TEXTS),
            column("actor_sector", TEXTS),
            column("recipient", TEXTS),
            column("recipient_code", TEXTS),
            column("recipient_sector", TEXTS),
            required("status", TEXT),
            required("historical", TRUTH),
            column("place", TEXT),
            column("country_code", TEXT),
            column("lat", NUMBER),
            column("lon", NUMBER),
            column("speaker", TEXTS),
            column("denied_by", TEXTS),
            required("confidence", NUMBER),
            required("mentions", WHOLE),
            required("trigger", TEXT),
            required("trigger_start", WHOLE),
            required("trigger_end", WHOLE),
            required("text", TEXT),
            column("source", TEXT),
            column("url", TEXT),
            column("publication_date", DAY),
            required("coder", TEXT),
            required("model", TEXT),
            required("codebook", TEXT));

    private EventTable() {}

    private static Column column(String name, ParquetTable.Type type) {
        return new Column(name, type, false);
    }

    private static Column required(String name, ParquetTable.Type type) {
        return new Column(name, type, true);
    }

    /** The values of an event, in the order of {@link #COLUMNS}. */
    public static @Nullable Object[] row(CodedArticle coded, Event event, Codes codes) {
        Article article = coded.article();
        Optional<Place> place = Facts.place(event);
        OptionalInt quad = codes.quad(event.code());
        OptionalDouble score = codes.score(event.code());
        Span trigger = article.alignment().published(event.trigger());
        return new @Nullable Object[] {
            event.id(),
            article.id(),
            Facts.date(event).orElse(null),
            Facts.endDate(event).orElse(null),
            event.time().map(t -> t.value().precision()).orElse(null),
            event.code().event(),
            event.code().mode().orElse(null),
            codes.cameo(event.code()).orElse(null),
            quad.isPresent() ? quad.getAsInt() : null,
            score.isPresent() ? score.getAsDouble() : null,
            event.contexts().stream().map(ContextMention::code).toList(),
            list(event.actors(), Facts::name),
            list(event.actors(), p -> Facts.country(p).orElse("")),
            list(event.actors(), p -> Facts.sector(p).orElse("")),
            list(event.recipients(), Facts::name),
            list(event.recipients(), p -> Facts.country(p).orElse("")),
            list(event.recipients(), p -> Facts.sector(p).orElse("")),
            event.status().label(),
            event.historical(),
            Facts.placeName(article, event).orElse(null),
            place.flatMap(Place::country).orElse(null),
            place.flatMap(Place::pin).map(Place.Point::latitude).orElse(null),
            place.flatMap(Place::pin).map(Place.Point::longitude).orElse(null),
            Facts.vouching(event),
            Facts.speakers(event, Stance.DENIES),
            event.confidence(),
            event.mentions().size(),
            Facts.trigger(article, event),
            trigger.start(),
            trigger.end(),
            Facts.sentence(article, event),
            article.source().orElse(null),
            article.url().orElse(null),
            Facts.published(coded).orElse(null),
            coded.provenance().coder(),
            coded.provenance().model(),
            coded.provenance().codebook()
        };
    }

    private static List<String> list(List<Participant> side, Function<Participant, String> value) {
        return side.stream().map(value).toList();
    }
}
