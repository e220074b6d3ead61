package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/** A codec for the values of one type. A codec is immutable once all types have been visited. */
public interface Codec {
    void write(Object value, JsonOut out);

    /** Writes a value without its schema number. An event's schema number is stored in its envelope instead. */
    default void writeUnnumbered(Object value, JsonOut out) {
        write(value, out);
    }

    /** Reads a value; the result is empty if a problem was recorded. */
    Optional<Object> read(WireNode node, JsonPath at);

    /**
     * Reads a value whose schema number is stored outside the value's JSON. A problem with the schema number is
     * recorded at the path of that number.
     */
    default Optional<Object> readWritten(WireNode node, int written, JsonPath at, JsonPath schemaAt) {
        return written == 1 ? read(node, at) : SchemaUpgrade.none(form()).unknown(written, schemaAt);
    }

    /** Returns a description of a valid value for use in messages, such as "a whole number". */
    String expected();

    /**
     * Returns a description of the JSON form of a value, such as "list of" followed by a type, for comparisons between
     * releases.
     */
    String form();

    /** Returns the JSON Schema for a value, for clients that do not use this library. */
    WireNode schema(SchemaBook book);

    /** Returns the codecs for the parts of a value. */
    default List<Codec> parts() {
        return List.of();
    }

    /** Returns whether a field with this value must be written; an empty value may be omitted. */
    default boolean isWritten(Object value) {
        return true;
    }

    /** Returns the value of an absent field; empty if the field is mandatory. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }
}
