package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/**
 * A registered type.
 *
 * @param name its wire name
 * @param formerly the former wire names of the type, oldest first
 * @param schema the schema number with which values are written
 * @param type the type
 * @param codec its codec
 */
public record WireType(String name, List<String> formerly, int schema, Class<?> type, Codec codec) {
    /**
     * Returns the codec that writes this type as a JSON object.
     *
     * @throws IllegalArgumentException if the type is not written as an object, and so cannot include its wire name
     */
    public ObjectCodec object() {
        if (codec instanceof ObjectCodec object) {
            return object;
        }
        throw new IllegalArgumentException(type.getName() + " is not written as an object of its own; it has no tag");
    }

    boolean isObject() {
        return codec instanceof ObjectCodec;
    }

    /** Returns the schema of this type's values. The schema of an event has no field for the schema number. */
    public WireNode schema(SchemaBook book) {
        return isEvent() ? object().unnumberedSchema(book) : codec.schema(book);
    }

    /** Returns the schema of this type's values, including their wire name. */
    public WireNode taggedSchema(SchemaBook book) {
        return object().taggedSchema(name, book);
    }

    /** Returns the wire name that this type had in the release that introduced it. */
    public String firstName() {
        return formerly.isEmpty() ? name : formerly.get(0);
    }

    private boolean isCommand() {
        return OrderCommand.class.isAssignableFrom(type);
    }

    /** Returns whether this type is an event. Only an event has an envelope, which contains its schema number. */
    private boolean isEvent() {
        return OrderEvent.class.isAssignableFrom(type);
    }

    /** Writes a value as a separate JSON text. */
    public void write(Object value, JsonOut out) {
        if (isEvent()) {
            codec.writeUnnumbered(value, out);
        } else {
            codec.write(value, out);
        }
    }

    /** Reads a value from a separate JSON text. The JSON of an event must follow the current schema. */
    public Optional<Object> read(WireNode node, JsonPath at) {
        return isEvent() ? codec.readWritten(node, schema(), at, at) : codec.read(node, at);
    }

    /**
     * Reads a value that was written with a given schema number. A problem with the schema number is recorded at the
     * path of that number.
     */
    public Optional<Object> read(WireNode node, int written, JsonPath at, JsonPath schemaAt) {
        return codec.readWritten(node, written, isCommand() ? at.strict() : at, schemaAt);
    }
}
