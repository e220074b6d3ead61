package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.domain.wire.WireNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The codec for maps, which are JSON objects sorted by the JSON text of their keys. An absent map is read as empty. */
public final class MapCodec implements Codec {
    private final ScalarCodec key;
    private final Codec value;

    public MapCodec(ScalarCodec key, Codec value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public void write(Object map, JsonOut out) {
        Map<String, Object> byText = new TreeMap<>();
        ((Map<?, ?>) map).forEach((each, entry) -> byText.put(key.print(each, out), entry));
        out.beginObject();
        byText.forEach((name, entry) -> {
            out.name(name);
            value.write(entry, out);
        });
        out.endObject();
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        if (!node.is(WireNode.Kind.OBJECT)) {
            return at.wrong(node, expected());
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, WireNode> field : node.fields().entrySet()) {
            JsonPath place = at.field(field.getKey());
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
    public String form() {
        return "map of " + key.form() + " to " + value.form();
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return SchemaNodes.map(key.keySchema(book), value.schema(book));
    }

    @Override
    public List<Codec> parts() {
        return List.of(key, value);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Map.of());
    }
}
