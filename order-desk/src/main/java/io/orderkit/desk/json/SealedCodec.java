package io.orderkit.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed choice: the object of the type that it is, with that type's name in the field {@code type}. */
final class SealedCodec implements Codec {
    static final String TYPE = "type";

    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final Map<String, ObjectCodec> codecs = new LinkedHashMap<>();

    /** Adds a choice while the types are walked through. */
    boolean add(String name, Class<?> type, ObjectCodec codec) {
        types.put(name, type);
        return codecs.put(name, codec) == null;
    }

    @Override
    public void write(Object value, JsonOut out) {
        String name = types.entrySet().stream()
                .filter(each -> each.getValue().isInstance(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(value.getClass().getName() + " is none of " + types.keySet()));
        out.object(inner -> {
            inner.name(TYPE);
            inner.text(name);
            choice(name).orElseThrow().writeFields(value, inner);
        });
    }

    @Override
    public Optional<Object> read(Node node, Place at) {
        Node name = node.fields().get(TYPE);
        if (name == null || !name.is(Node.Kind.TEXT)) {
            return name == null && node.is(Node.Kind.OBJECT)
                    ? at.field(TYPE).wrong("nothing", oneOf(), Optional.empty())
                    : name == null ? at.wrong(node, expected()) : at.field(TYPE).wrong(name, oneOf());
        }
        Optional<ObjectCodec> codec = choice(name.text());
        return codec.isPresent()
                ? codec.get().read(node.without(List.of(TYPE)), at)
                : at.field(TYPE).wrong(name.found(), oneOf(), at.nearest(name.text(), codecs.keySet()));
    }

    private Optional<ObjectCodec> choice(String name) {
        return Optional.ofNullable(codecs.get(name));
    }

    private String oneOf() {
        return "one of " + String.join(", ", codecs.keySet());
    }

    @Override
    public String expected() {
        return "an object whose type is " + oneOf();
    }
}
