package io.orderkit.desk.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Maps as objects, by the text of their keys, in the order of those texts; absent means empty. */
final class MapCodec implements Codec {
    private final ScalarCodec key;
    private final Codec value;

    MapCodec(ScalarCodec key, Codec value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public void write(Object map, JsonOut out) {
        Map<String, Object> byText = new TreeMap<>();
        ((Map<?, ?>) map).forEach((each, entry) -> byText.put(key.print(each), entry));
        out.object(inner -> byText.forEach((name, entry) -> {
            inner.name(name);
            value.write(entry, inner);
        }));
    }

    @Override
    public Optional<Object> read(Node node, Place at) {
        if (!node.is(Node.Kind.OBJECT)) {
            return at.wrong(node, expected());
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, Node> field : node.fields().entrySet()) {
            Place place = at.field(field.getKey());
            Optional<Object> name = key.parse(field.getKey(), place);
            Optional<Object> entry = value.read(field.getValue(), place);
            if (name.isEmpty() || entry.isEmpty()) {
                whole = false;
            } else if (map.put(name.get(), entry.get()) != null) {
                place.wrong("the same key twice", "each key once", Optional.empty());
                whole = false;
            }
        }
        return whole ? Optional.of(Collections.unmodifiableMap(map)) : Optional.empty();
    }

    @Override
    public String expected() {
        return "an object, each value " + value.expected();
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Map.of());
    }
}
