package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/** How the values of one type are written and read. Immutable once the walk through the types is over. */
public interface Codec {
    void write(Object value, JsonOut out);

    /** Writes a value whose schema number stands elsewhere: in the envelope of an event. */
    default void writeUnnumbered(Object value, JsonOut out) {
        write(value, out);
    }

    /** The value; empty when a problem was noted. */
    Optional<Object> read(WireNode node, JsonPath at);

    /** Reads what was written under a schema number that stands elsewhere; problems with the number are noted at its own place. */
    default Optional<Object> readWritten(WireNode node, int written, JsonPath at, JsonPath schemaAt) {
        return written == 1 ? read(node, at) : SchemaSteps.none(form()).unknown(written, schemaAt);
    }

    /** What stands here when all is well, for messages: {@code "a whole number"}. */
    String expected();

    /** How a value stands in a text, the same from release to release: {@code list of <order-line>}. */
    String form();

    /** The schema of its values, for those who read them without this library. */
    WireNode schema(SchemaBook book);

    /** The codecs of what its values contain. */
    default List<Codec> parts() {
        return List.of();
    }

    /** Whether a field with this value is written at all. */
    default boolean isWritten(Object value) {
        return true;
    }

    /** What a field holds that is not there; empty when it must be there. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }
}
