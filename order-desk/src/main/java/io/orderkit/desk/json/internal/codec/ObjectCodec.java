package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.JsonText;
import io.orderkit.desk.json.internal.reading.Problems;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.wire.WireNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The codec for records and Immutables, which are JSON objects with fields in a fixed sequence. From schema 2 onwards,
 * every object contains its schema number in the {@code schema} field. Therefore the upcasters of a type work wherever
 * the type occurs. If there is no schema number, the object has schema 1.
 */
public final class ObjectCodec implements Codec {
    private final String name;
    private final String subject;
    private final SchemaUpgrade upgrade;
    private List<Field> fields = List.of();
    private List<String> names = List.of();
    private Function<Object[], Object> maker = values -> values;

    public ObjectCodec(Shape shape, SchemaUpgrade upgrade) {
        this.name = shape.raw().getSimpleName();
        this.subject = WireNames.subject(shape);
        this.upgrade = upgrade;
    }

    /** Sets the fields of the object. The fields are set after construction, because a type can contain itself. */
    public void is(List<Field> itsFields, Function<Object[], Object> itsMaker) {
        fields = List.copyOf(itsFields);
        names = fields.stream().map(Field::name).toList();
        maker = itsMaker;
    }

    /** Returns the names of the fields. */
    public List<String> names() {
        return names;
    }

    /** Returns the JSON shapes of the fields. */
    public List<WireShape.Member> members() {
        return fields.stream().map(Field::member).toList();
    }

    /** Returns the schema number and the upcasters of the type. */
    public SchemaUpgrade upgrade() {
        return upgrade;
    }

    @Override
    public void write(Object value, JsonOut out) {
        if (out.isFirst() && !upgrade.isFirst()) {
            out.node(first(value, out));
        } else {
            out.beginObject();
            writeMembers(value, out);
            out.endObject();
        }
    }

    /** Writes the schema number and the fields into an object that has already been opened. */
    public void writeMembers(Object value, JsonOut out) {
        if (out.isFirst() && !upgrade.isFirst()) {
            first(value, out).fields().forEach((field, node) -> {
                out.name(field);
                out.node(node);
            });
            return;
        }
        if (!upgrade.isFirst()) {
            out.name(TaggedCodec.SCHEMA);
            out.number(Integer.toString(upgrade.schema()));
        }
        writeFields(value, out);
    }

    @Override
    public void writeUnnumbered(Object value, JsonOut out) {
        out.beginObject();
        writeFields(value, out);
        out.endObject();
    }

    private void writeFields(Object value, JsonOut out) {
        for (Field field : fields) {
            field.write(value, out);
        }
    }

    /** Returns the JSON of a value in the form of schema 1. */
    private WireNode first(Object value, JsonOut out) {
        String today = out.part(inner -> writeUnnumbered(value, inner));
        return upgrade.first(JsonText.parse(today, JsonPath.root(new Problems(), true)));
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        WireNode number =
                names.contains(TaggedCodec.SCHEMA) ? null : node.fields().get(TaggedCodec.SCHEMA);
        if (number == null) {
            return readWritten(node, 1, at, at);
        }
        JsonPath schemaAt = at.field(TaggedCodec.SCHEMA);
        return Scalars.INT
                .read(number, schemaAt)
                .flatMap(written -> readWritten(node.without(TaggedCodec.SCHEMA), (int) written, at, schemaAt));
    }

    @Override
    public Optional<Object> readWritten(WireNode node, int written, JsonPath at, JsonPath schemaAt) {
        return upgrade.knows(written)
                ? readFields(upgrade.up(node, written, at), at)
                : upgrade.unknown(written, schemaAt);
    }

    private Optional<Object> readFields(WireNode node, JsonPath at) {
        if (!node.is(WireNode.Kind.OBJECT)) {
            return at.wrong(node, expected());
        }
        Object[] values = new Object[fields.size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            Optional<Object> value = fields.get(i).read(node, at);
            values[i] = value.orElse(Field.DEFAULT);
            whole &= value.isPresent();
        }
        if (at.isStrict()) {
            refuseUnknown(node, at);
        }
        return whole ? Make.guarded(() -> maker.apply(values), at, "an object", "a " + name) : Optional.empty();
    }

    private void refuseUnknown(WireNode node, JsonPath at) {
        if (names.containsAll(node.fields().keySet())) {
            return;
        }
        List<String> unused = new ArrayList<>(names);
        unused.removeAll(node.fields().keySet());
        for (String found : node.fields().keySet()) {
            if (!at.isFull() && !names.contains(found)) {
                at.field(found).wrong("an unknown field", expectedNames(), at.nearest(found, unused));
            }
        }
    }

    private String expectedNames() {
        return names.isEmpty() ? "no field" : "one of " + String.join(", ", names);
    }

    @Override
    public String expected() {
        return "an object: " + name;
    }

    @Override
    public String form() {
        return "<" + subject + ">";
    }

    @Override
    public WireNode schema(SchemaBook book) {
        return book.named(subject, this, () -> body(book, tags(Optional.empty(), upgrade.schema())));
    }

    /** Returns the schema for objects whose schema number is stored outside their JSON. */
    WireNode unnumberedSchema(SchemaBook book) {
        return upgrade.isFirst()
                ? schema(book)
                : book.named(subject, List.of(this, "unnumbered"), () -> body(book, tags(Optional.empty(), 1)));
    }

    /** Returns the schema for objects that contain their wire name. */
    WireNode taggedSchema(String tag, SchemaBook book) {
        return body(book, tags(Optional.of(tag), upgrade.schema()));
    }

    private static Map<String, WireNode> tags(Optional<String> tag, int schema) {
        Map<String, WireNode> tags = new LinkedHashMap<>();
        tag.ifPresent(type -> tags.put(SealedCodec.TYPE, SchemaNodes.constant(WireNode.text(type))));
        if (schema > 1) {
            tags.put(TaggedCodec.SCHEMA, SchemaNodes.constant(WireNode.number(Integer.toString(schema))));
        }
        return tags;
    }

    private WireNode body(SchemaBook book, Map<String, WireNode> tags) {
        Map<String, WireNode> properties = new LinkedHashMap<>(tags);
        List<String> required = new ArrayList<>(tags.keySet());
        for (Field field : fields) {
            if (field.describe(book, properties)) {
                required.add(field.name());
            }
        }
        WireNode object = SchemaNodes.object(properties, required);
        return book.isSent() ? SchemaNodes.closed(object) : object;
    }

    @Override
    public List<Codec> parts() {
        return fields.stream().map(Field::codec).toList();
    }
}
