package io.orderkit.desk.json;

import java.util.Optional;

/** How the values of one type are written and read. Immutable once the walk through the types is over. */
interface Codec {
    void write(Object value, JsonOut out);

    /** The value; empty when a problem was noted. */
    Optional<Object> read(Node node, Place at);

    /** What stands here when all is well, for messages: {@code "a whole number"}. */
    String expected();

    /** Whether a field with this value is written at all. */
    default boolean isWritten(Object value) {
        return true;
    }

    /** What a field holds that is not there; empty when it must be there. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }
}
