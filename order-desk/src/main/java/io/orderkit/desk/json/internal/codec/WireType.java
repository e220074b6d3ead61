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
 * @param formerly its earlier wire names, oldest first
 * @param schema the schema number under which it is written
 * @param type the type
 * @param codec its codec
 */
public record WireType(String name, List<String> formerly, int schema, Class<?> type, Codec codec) {
    /**
     * Returns the codec of an object.
     *
     * @throws IllegalArgumentException when it is not an object, and so cannot have a tag
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

    /** The schema of its texts; those of events do not say their number. */
    public WireNode schema(SchemaBook book) {
        return isEvent() ? object().unnumberedSchema(book) : codec.schema(book);
    }

    /** The schema of its texts that say their name. */
    public WireNode taggedSchema(SchemaBook book) {
        return object().taggedSchema(name, book);
    }

    /** Returns the name under which the first release wrote it. */
    public String firstName() {
        return formerly.isEmpty() ? name : formerly.get(0);
    }

    private boolean isCommand() {
        return OrderCommand.class.isAssignableFrom(type);
    }

    /** Returns whether it is an event. Only events have an envelope, which contains their schema number. */
    private boolean isEvent() {
        return OrderEvent.class.isAssignableFrom(type);
    }

    /** Writes it as a separate text. */
    public void write(Object value, JsonOut out) {
        if (isEvent()) {
            codec.writeUnnumbered(value, out);
        } else {
            codec.write(value, out);
        }
    }

    /** Reads a separate text; an event must have the current schema. */
    public Optional<Object> read(WireNode node, JsonPath at) {
        return isEvent() ? codec.readWritten(node, schema(), at, at) : codec.read(node, at);
    }

    /**
     * Reads a value that was written under a schema number; problems with the number itself are noted at its own place.
     */
    public Optional<Object> read(WireNode node, int written, JsonPath at, JsonPath schemaAt) {
        return codec.readWritten(node, written, isCommand() ? at.strict() : at, schemaAt);
    }
}
