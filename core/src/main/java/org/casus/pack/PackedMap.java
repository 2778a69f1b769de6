package org.casus.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts by keys. A text is made when it is first asked for, and kept. Safe to share between threads. */
public final class PackedMap {

    private final PackedKeys keys;
    private final PackedLines values;
    private final @Nullable String[] made;

    private PackedMap(PackedKeys keys, PackedLines values) {
        this.keys = keys;
        this.values = values;
        this.made = new String[values.size()];
    }

    /** Keeps the order of the map, which must be the same each time if the bytes are to be. */
    public static PackedMap of(Map<String, String> map) {
        return new PackedMap(PackedKeys.of(map.keySet()), PackedLines.of(List.copyOf(map.values())));
    }

    public static PackedMap read(PackReader in) {
        PackedMap map = new PackedMap(PackedKeys.read(in), PackedLines.read(in));
        if (map.keys.size() != map.values.size()) {
            throw in.error("has texts that do not fit its keys");
        }
        return map;
    }

    public void write(PackWriter out) {
        keys.write(out);
        values.write(out);
    }

    public int size() {
        return keys.size();
    }

    public boolean has(String key) {
        return keys.find(key) != PackedKeys.NONE;
    }

    public Optional<String> get(String key) {
        int at = keys.find(key);
        return at == PackedKeys.NONE ? Optional.empty() : Optional.of(value(at));
    }

    private String value(int number) {
        String known = made[number];
        if (known != null) {
            return known;
        }
        String value = values.line(number);
        made[number] = value;
        return value;
    }
}
