package io.orderkit.desk.json;

import java.lang.invoke.MethodHandle;
import java.util.Objects;
import java.util.Optional;

/**
 * A component of a record, or an attribute of an Immutable.
 *
 * @param name its name, in the program and in JSON
 * @param codec how its value is written
 * @param get reads it off its owner
 * @param byDefault whether its owner knows a value for it when nobody gives one
 */
record Field(String name, Codec codec, MethodHandle get, boolean byDefault) {
    /** Stands for what the owner knows by itself. */
    static final Object DEFAULT = new Object();

    void write(Object owner, JsonOut out) {
        Object value = Handles.call(get, owner);
        Objects.requireNonNull(value, () -> name + " of " + owner.getClass().getSimpleName() + " is null");
        if (codec.isWritten(value)) {
            out.name(name);
            codec.write(value, out);
        }
    }

    /** Reads it off the object that it is a field of. */
    Optional<Object> read(Node object, Place at) {
        Node node = object.fields().get(name);
        if (node != null) {
            return codec.read(node, at.field(name));
        }
        if (byDefault) {
            return Optional.of(DEFAULT);
        }
        Optional<Object> absent = codec.whenAbsent();
        return absent.isPresent() ? absent : at.field(name).wrong("nothing", codec.expected(), Optional.empty());
    }
}
