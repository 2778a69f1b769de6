package org.casus.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.ContextMention;
import org.casus.model.PublicationDate;
import org.casus.model.Span;

/** The small lists of an article as JSON, readable by hand. */
final class ArticleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ArticleJson() {}

    /** Starts and ends in turn: {@code [0,21,22,85]}. */
    static String sentences(List<Span> sentences) {
        ArrayNode offsets = MAPPER.createArrayNode();
        sentences.forEach(s -> offsets.add(s.start()).add(s.end()));
        return offsets.toString();
    }

    static List<Span> sentences(String json) {
        JsonNode offsets = read(json);
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i + 1 < offsets.size(); i += 2) {
            sentences.add(new Span(offsets.get(i).asInt(), offsets.get(i + 1).asInt()));
        }
        return sentences;
    }

    static String contexts(List<ContextMention> contexts) {
        ArrayNode all = MAPPER.createArrayNode();
        for (ContextMention context : contexts) {
            ObjectNode one = all.addObject();
            one.put("code", context.code()).put("weight", context.weight());
            ArrayNode words = one.putArray("words");
            context.words().forEach(w -> words.add(w.start()).add(w.end()));
        }
        return all.toString();
    }

    static List<ContextMention> contexts(String json) {
        List<ContextMention> contexts = new ArrayList<>();
        for (JsonNode one : read(json)) {
            contexts.add(new ContextMention(
                    one.path("code").asText(),
                    one.path("weight").asInt(),
                    sentences(one.path("words").toString())));
        }
        return contexts;
    }

    /** {@code given}, {@code inferred} or {@code unknown}. */
    static String how(PublicationDate published) {
        return published.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The origin, the reasons, or why it is not known. */
    static String why(PublicationDate published) {
        ArrayNode why = MAPPER.createArrayNode();
        if (published instanceof PublicationDate.Given given) {
            why.add(given.origin());
        } else if (published instanceof PublicationDate.Inferred inferred) {
            inferred.reasons().forEach(why::add);
        } else if (published instanceof PublicationDate.Unknown unknown) {
            why.add(unknown.reason());
        }
        return why.toString();
    }

    static PublicationDate published(Optional<String> day, String how, String json) {
        List<String> why = new ArrayList<>();
        read(json).forEach(w -> why.add(w.asText()));
        String first = why.isEmpty() ? "" : why.get(0);
        if (day.isEmpty()) {
            return new PublicationDate.Unknown(first);
        }
        LocalDate date = LocalDate.parse(day.get());
        return how.equals("given") ? new PublicationDate.Given(date, first) : new PublicationDate.Inferred(date, why);
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new StoreException("a list of the desk is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
