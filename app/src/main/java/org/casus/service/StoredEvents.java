package org.casus.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.casus.store.Store;
import org.casus.store.StoreException;

/** The events of a desk as they were filed. */
public final class StoredEvents implements EventPile {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SOME = 500;

    private final Store store;

    /** @param store is closed with this */
    public StoredEvents(Store store) {
        this.store = store;
    }

    @Override
    public void each(Sink sink) throws IOException {
        long[] rows = rows();
        for (int from = 0; from < rows.length; from += SOME) {
            List<Long> some = new ArrayList<>();
            for (int i = from; i < Math.min(rows.length, from + SOME); i++) {
                some.add(rows[i]);
            }
            Map<Long, String> documents = store.documents(some);
            for (long row : some) {
                Optional<String> document = Optional.ofNullable(documents.get(row));
                if (document.isPresent()) {
                    sink.event(article(document.get()), row);
                }
            }
        }
    }

    private long[] rows() {
        LongStream.Builder rows = LongStream.builder();
        store.facets(0, facets -> rows.add(facets.row()));
        return rows.build().toArray();
    }

    private static String article(String document) {
        try {
            return MAPPER.readTree(document).path("article").asText();
        } catch (JsonProcessingException e) {
            throw new StoreException("an event of the desk is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public String document(long place) {
        return Optional.ofNullable(store.documents(List.of(place)).get(place))
                .orElseThrow(() -> new StoreException(
                        "an event was taken from the desk while it was compared; nobody may load meanwhile"));
    }

    @Override
    public void close() {
        store.close();
    }
}
