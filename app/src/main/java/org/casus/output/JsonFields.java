package org.casus.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, for objects of a dozen fields that are read and dropped: a list of events reads a thousand of
 * them, and a tree of nodes with a table each takes longer to make than the text to read.
 */
final class JsonFields {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int SHOWN = 80;

    private String[] names = new String[12];
    private @Nullable Object[] values = new @Nullable Object[names.length];
    private int size;

    private JsonFields() {}

    /**
     * Reads these fields of an object, and of the text no more than holds them.
     *
     * @throws IllegalArgumentException if it is no object
     */
    static JsonFields read(String text, Set<String> wanted) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object: " + shorten(text));
            }
            JsonFields fields = new JsonFields();
            while (fields.size < wanted.size()) {
                String name = parser.nextFieldName();
                if (name == null) {
                    break;
                }
                parser.nextToken();
                if (wanted.contains(name)) {
                    fields.add(name, value(parser));
                } else {
                    parser.skipChildren();
                }
            }
            return fields;
        }
    }

    private static JsonFields object(JsonParser parser) throws IOException {
        JsonFields fields = new JsonFields();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            fields.add(name, value(parser));
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> all = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object value = value(parser);
                    all.add(value == null ? "" : value);
                }
                yield all;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private void add(String name, @Nullable Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
    }

    private @Nullable Object get(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    Optional<String> text(String name) {
        return get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** @throws IllegalArgumentException if there is no such text */
    String required(String name) {
        if (get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no " + name + " in " + this);
    }

    Optional<JsonFields> object(String name) {
        return get(name) instanceof JsonFields fields ? Optional.of(fields) : Optional.empty();
    }

    Optional<Number> number(String name) {
        return get(name) instanceof Number number ? Optional.of(number) : Optional.empty();
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    /** The objects of a list; none if there is no list. */
    <T> List<T> objects(String name, Function<JsonFields, T> one) {
        return list(name, JsonFields.class, one);
    }

    /** The texts of a list; none if there is no list. */
    List<String> texts(String name) {
        return list(name, String.class, text -> text);
    }

    private <V, T> List<T> list(String name, Class<V> kind, Function<V, T> one) {
        if (!(get(name) instanceof List<?> list)) {
            return List.of();
        }
        List<T> all = new ArrayList<>(list.size());
        for (Object value : list) {
            if (!kind.isInstance(value)) {
                throw new IllegalArgumentException("in the list " + name + " stands " + shorten(String.valueOf(value)));
            }
            all.add(one.apply(kind.cast(value)));
        }
        return all;
    }

    @Override
    public String toString() {
        return shorten("fields " + Arrays.asList(names).subList(0, size));
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 3)) + "...";
    }
}
