package io.orderkit.desk.json.internal.schema;

import io.orderkit.domain.wire.WireNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The building blocks of JSON Schemas. */
public final class SchemaNodes {
    /** The schema that accepts every value. */
    public static final WireNode EMPTY = WireNode.object(Map.of());

    public static final WireNode BOOLEAN = of("type", WireNode.text("boolean"));
    public static final WireNode TEXT = of("type", WireNode.text("string"));

    private static final WireNode NULL = of("type", WireNode.text("null"));

    private SchemaNodes() {}

    /** Returns a JSON object with a single field. */
    public static WireNode of(String name, WireNode value) {
        return EMPTY.with(name, value);
    }

    public static WireNode texts(Collection<String> values) {
        return WireNode.array(values.stream().map(WireNode::text).toList());
    }

    /** Returns the schema for strings that match a regular expression. */
    public static WireNode pattern(String regularExpression) {
        return TEXT.with("pattern", WireNode.text(regularExpression));
    }

    public static WireNode described(WireNode schema, String words) {
        return schema.with("description", WireNode.text(words));
    }

    /** Returns the schema for whole numbers. */
    public static WireNode whole(String format) {
        return of("type", WireNode.text("integer")).with("format", WireNode.text(format));
    }

    public static WireNode constants(Collection<String> names) {
        return TEXT.with("enum", texts(names));
    }

    public static WireNode constant(WireNode value) {
        return of("const", value);
    }

    public static WireNode arrayOf(WireNode item) {
        return of("type", WireNode.text("array")).with("items", item);
    }

    /**
     * Returns the schema for objects.
     *
     * @param properties the schemas of the object's fields, by name
     * @param required the names of the required fields
     */
    public static WireNode object(Map<String, WireNode> properties, List<String> required) {
        WireNode object = of("type", WireNode.text("object")).with("properties", WireNode.object(properties));
        return required.isEmpty() ? object : object.with("required", texts(required));
    }

    /** Returns the schema for objects with arbitrary field names. */
    public static WireNode map(WireNode names, WireNode values) {
        return of("type", WireNode.text("object")).with("propertyNames", names).with("additionalProperties", values);
    }

    public static WireNode closed(WireNode object) {
        return object.with("additionalProperties", WireNode.truth(false));
    }

    public static WireNode oneOf(List<WireNode> choices) {
        return of("oneOf", WireNode.array(choices));
    }

    /** Returns the schema for values that can also be {@code null}. */
    public static WireNode orNull(WireNode... values) {
        return of(
                "anyOf",
                WireNode.array(Stream.concat(Stream.of(values), Stream.of(NULL)).toList()));
    }
}
