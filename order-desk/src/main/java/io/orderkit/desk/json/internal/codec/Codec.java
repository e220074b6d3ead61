package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/** A codec for the values of one type. A codec is immutable after all types have been visited. */
public interface Codec {
    void write(Object value, JsonOut out);

    /** Writes a value without its schema number, because an event's number is stored in its envelope. */
    default void writeUnnumbered(Object value, JsonOut out) {
        write(value, out);
    }

    /** Reads a value; the result is empty if a problem was noted. */
    Optional<Object> read(WireNode node, JsonPath at);

    /**
     * Reads a value whose schema number is stored elsewhere. Problems with the number are noted at the number's own
     * place.
     */
    default Optional<Object> readWritten(WireNode node, int written, JsonPath at, JsonPath schemaAt) {
        return written == 1 ? read(node, at) : SchemaSteps.none(form()).unknown(written, schemaAt);
    }

    /** Returns the description of a valid value for messages, such as "a whole number". */
    String expected();

    /** Returns the JSON form of a value for the comparison of releases, such as "list of" followed by a type. */
    String form();

    /** Returns the JSON Schema of a value, for clients that do not use this library. */
    WireNode schema(SchemaBook book);

    /** Returns the codecs of the values that a value contains. */
    default List<Codec> parts() {
        return List.of();
    }

    /** Returns whether a field with this value is written; an empty value may be omitted. */
    default boolean isWritten(Object value) {
        return true;
    }

    /** Returns the value that an absent field has; empty if the field is mandatory. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }
}
