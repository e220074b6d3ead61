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

/** A component of a record, or an attribute of an Immutable, as a JSON field. Immutable and thread-safe. */
public final class Field {
    /** A placeholder for an absent value. The object's builder then uses the default value. */
    public static final Object DEFAULT = new Object();

    private final String name;
    private final Codec codec;
    private final Method get;
    private final String label;
    private final WireShape.Presence presence;

    /** The value of an absent field; empty if the field is mandatory. */
    private final Optional<Object> absent;

    /**
     * Creates a field.
     *
     * @param name the name of the field, in Java and in JSON
     * @param codec the codec for the field's value
     * @param get the method that reads the field's value from its owner
     * @param presence the rule that determines when the field is written, and how an absent field is read
     */
    public Field(String name, Codec codec, Method get, WireShape.Presence presence) {
        this.name = name;
        this.codec = codec;
        this.get = get;
        this.label = '"' + name + "\":";
        this.presence = presence;
        this.absent = switch (presence) {
            case DEFAULTED -> Optional.of(DEFAULT);
            // A field that was added later is an Optional, a collection, or a boolean that is false if absent.
            case LATER -> codec.whenAbsent().or(() -> Optional.of(false));
            case MANDATORY, OPTIONAL, COLLECTION -> codec.whenAbsent();
        };
    }

    /** Returns the name of the field. */
    public String name() {
        return name;
    }

    /** Returns the codec for the field's value. */
    public Codec codec() {
        return codec;
    }

    /** Writes the name and value of the field, unless the value may be omitted. */
    public void write(Object owner, JsonOut out) {
        Object value = PublicMembers.read(get, owner);
        Objects.requireNonNull(value, () -> name + " of " + owner.getClass().getSimpleName() + " is null");
        if (isWritten(value)) {
            out.name(name, label);
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

    /** Adds the schema of this field to the other fields' schemas, and returns whether the field is required. */
    boolean describe(SchemaBook book, Map<String, WireNode> properties) {
        properties.put(name, codec.schema(book));
        return switch (presence) {
            case MANDATORY -> true;
            case COLLECTION, DEFAULTED -> !book.isSent();
            case OPTIONAL, LATER -> false;
        };
    }

    /** Returns the description of this field for comparisons between releases. */
    public WireShape.Member member() {
        return WireShape.Member.field(name, codec.form(), presence);
    }
}
