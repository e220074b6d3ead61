package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.Make;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.DescribedType;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codec for a type that is defined by a description instead of a class. */
public final class DescribedCodec implements Codec {
    private final DescribedType type;
    private final Map<String, Codec> members;

    /**
     * Creates the codec for a described type.
     *
     * @param members the codecs for the members, by name
     */
    public DescribedCodec(DescribedType type, Map<String, Codec> members) {
        this.type = type;
        this.members = members;
    }

    @Override
    public void write(Object value, JsonOut out) {
        throw new IllegalStateException(type.name() + " is known only by description; it can be read, but not written");
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        if (!node.is(WireNode.Kind.OBJECT)) {
            return at.wrong(node, expected());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, Codec> member : members.entrySet()) {
            String name = member.getKey();
            WireNode found = node.fields().get(name);
            if (found != null) {
                Optional<Object> value = member.getValue().read(found, at.field(name));
                value.ifPresent(known -> values.put(name, known));
                whole &= value.isPresent();
            } else if (!type.optional().contains(name)) {
                at.field(name).wrong("nothing", member.getValue().expected(), Optional.empty());
                whole = false;
            }
        }
        whole &= hasNoOther(node, at);
        return whole ? Make.guarded(() -> type.maker().apply(values), at, "an object", expected()) : Optional.empty();
    }

    private boolean hasNoOther(WireNode node, JsonPath at) {
        List<String> unused = new ArrayList<>(members.keySet());
        unused.removeAll(node.fields().keySet());
        boolean known = true;
        for (String found : node.fields().keySet()) {
            if (at.isStrict() && !at.isFull() && !members.containsKey(found)) {
                at.field(found)
                        .wrong(
                                "an unknown field",
                                "one of " + String.join(", ", members.keySet()),
                                at.nearest(found, unused));
                known = false;
            }
        }
        return known;
    }

    @Override
    public String expected() {
        return "an object: " + type.name();
    }

    @Override
    public String form() {
        return "<" + type.name() + ">";
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return book.named(type.name(), this, () -> {
            Map<String, WireNode> properties = new LinkedHashMap<>();
            members.forEach((name, member) -> properties.put(name, member.schema(book)));
            List<String> required = members.keySet().stream()
                    .filter(name -> !type.optional().contains(name))
                    .toList();
            return SchemaNodes.object(properties, required);
        });
    }

    @Override
    public List<Codec> parts() {
        return List.copyOf(members.values());
    }
}
