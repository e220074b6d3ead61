package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/**
 * The codec for the values of all registered subtypes of a type such as {@code OrderEvent}. The wire name is in the
 * {@code type} field and, from schema 2 onwards, the schema number is in the {@code schema} field.
 */
public final class TaggedCodec implements Codec {
    public static final String SCHEMA = "schema";
    public static final List<String> TAGS = List.of(SealedCodec.TYPE, SCHEMA);

    private final Class<?> kind;
    private final WireTypes types;

    public TaggedCodec(Class<?> kind, WireTypes types) {
        this.kind = kind;
        this.types = types;
    }

    @Override
    public void write(Object value, JsonOut out) {
        WireType type = types.of(value);
        ObjectCodec codec = type.object();
        out.beginObject();
        out.name(SealedCodec.TYPE);
        out.text(out.isFirst() ? type.firstName() : type.name());
        codec.writeMembers(value, out);
        out.endObject();
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        if (!node.is(WireNode.Kind.OBJECT)) {
            return at.wrong(node, expected());
        }
        WireNode name = node.fields().get(SealedCodec.TYPE);
        if (name == null || !name.is(WireNode.Kind.TEXT)) {
            return at.field(SealedCodec.TYPE)
                    .wrong(name == null ? "nothing" : Excerpt.of(name), "a wire name", Optional.empty());
        }
        Optional<Object> schema = schema(node, at.field(SCHEMA));
        Optional<WireType> type = types.named(name.text(), kind, at.field(SealedCodec.TYPE));
        if (schema.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return type.get().read(node.without(TAGS), (int) schema.get(), at, at.field(SCHEMA));
    }

    private static Optional<Object> schema(WireNode node, JsonPath at) {
        WireNode number = node.fields().get(SCHEMA);
        return number == null ? Optional.of(1) : Scalars.INT.read(number, at);
    }

    @Override
    public String expected() {
        return "an object with the wire name of " + WireTypes.a(kind) + " as its type";
    }

    @Override
    public String form() {
        return "any " + WireNames.kebab(kind.getSimpleName());
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return book.named(
                WireNames.kebab(kind.getSimpleName()),
                this,
                () -> SchemaNodes.oneOf(types.typesOf(kind).stream()
                        .filter(WireType::isObject)
                        .map(type -> type.taggedSchema(book))
                        .toList()));
    }

    @Override
    public List<Codec> parts() {
        return types.ofKind(kind);
    }
}
