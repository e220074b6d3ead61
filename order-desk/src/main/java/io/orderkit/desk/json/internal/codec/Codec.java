package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/** A codec for the values of one type. Immutable once the walk through the types has finished. */
public interface Codec {
    void write(Object value, JsonOut out);

    /** Writes a value whose schema number is stored elsewhere: in the envelope of an event. */
    default void writeUnnumbered(Object value, JsonOut out) {
        write(value, out);
    }

    /** Returns the value; empty when a problem was noted. */
    Optional<Object> read(WireNode node, JsonPath at);

    /** Reads a value whose schema number is stored elsewhere; problems with the number are noted at its own place. */
    default Optional<Object> readWritten(WireNode node, int written, JsonPath at, JsonPath schemaAt) {
        return written == 1 ? read(node, at) : SchemaSteps.none(form()).unknown(written, schemaAt);
    }

    /** Returns a description of a valid value, for messages: {@code "a whole number"}. */
    String expected();

    /** Returns the form of a value in a text, the same in every release: {@code list of <order-line>}. */
    String form();

    /** The schema of its values, for those who read them without this library. */
    WireNode schema(SchemaBook book);

    /** Returns the codecs of the contained values. */
    default List<Codec> parts() {
        return List.of();
    }

    /** Returns whether a field with this value is written at all. */
    default boolean isWritten(Object value) {
        return true;
    }

    /** Returns the value of an absent field; empty when it is mandatory. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }
}
