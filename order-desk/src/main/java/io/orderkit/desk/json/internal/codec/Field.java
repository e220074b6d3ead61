package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.wire.WireNode;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A component of a record, or an attribute of an Immutable. Immutable and thread-safe. */
public final class Field {
    /** A placeholder for an absent value, for which the owner has a default. */
    public static final Object DEFAULT = new Object();

    private final String name;
    private final Codec codec;
    private final Method get;
    private final WireShape.Presence presence;

    /** The value that an absent field has; empty if the field is mandatory. */
    private final Optional<Object> absent;

    /**
     * Creates a field.
     *
     * @param name the name of the field, in Java and in JSON
     * @param codec the codec of the field's value
     * @param get the method that reads the field's value from its owner
     * @param presence the rule for writing the field, and the meaning of its absence
     */
    public Field(String name, Codec codec, Method get, WireShape.Presence presence) {
        this.name = name;
        this.codec = codec;
        this.get = get;
        this.presence = presence;
        this.absent = switch (presence) {
            case DEFAULTED -> Optional.of(DEFAULT);
            // A later field that is neither Optional nor a collection is a boolean, and false if absent.
            case LATER -> codec.whenAbsent().or(() -> Optional.of(false));
            case MANDATORY, OPTIONAL, COLLECTION -> codec.whenAbsent();
        };
    }

    /** Returns the name of the field. */
    public String name() {
        return name;
    }

    /** Returns the codec of the field's value. */
    public Codec codec() {
        return codec;
    }

    /** Writes the name and value of the field, unless the value may be omitted. */
    public void write(Object owner, JsonOut out) {
        Object value = Members.read(get, owner);
        Objects.requireNonNull(value, () -> name + " of " + owner.getClass().getSimpleName() + " is null");
        if (isWritten(value)) {
            out.identifier(name);
            codec.write(value, out);
        }
    }

    private boolean isWritten(Object value) {
        return presence == WireShape.Presence.LATER ? !value.equals(absent.orElseThrow()) : codec.isWritten(value);
    }

    /** Reads the field from a JSON object. */
    public Optional<Object> read(WireNode object, JsonPath at) {
        WireNode node = object.fields().get(name);
        if (node != null) {
            return codec.read(node, at.field(name));
        }
        return absent.isPresent() ? absent : at.field(name).wrong("nothing", codec.expected(), Optional.empty());
    }

    /** Adds the schema of this field to those of its owner's fields, and returns whether the field is required. */
    boolean describe(SchemaBook book, Map<String, WireNode> properties) {
        properties.put(name, codec.schema(book));
        return switch (presence) {
            case MANDATORY -> true;
            case COLLECTION, DEFAULTED -> !book.isSent();
            case OPTIONAL, LATER -> false;
        };
    }

    /** Returns the description of this field for the comparison of releases. */
    public WireShape.Member member() {
        return WireShape.Member.field(name, codec.form(), presence);
    }
}
