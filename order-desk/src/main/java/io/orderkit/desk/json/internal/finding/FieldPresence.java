package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.OptionalCodec;
import io.orderkit.desk.json.text.WireShape;

/**
 * A helper that chooses a field's presence rule according to the field's type and annotation. It reports a defect if a
 * field is marked as added later but its type has no empty value.
 */
public final class FieldPresence {
    private final CodecFinder finder;
    private final String trail;

    public FieldPresence(CodecFinder finder, String trail) {
        this.finder = finder;
        this.trail = trail;
    }

    /**
     * Returns the presence rule of a field.
     *
     * @param type the field's class
     * @param since whether an annotation marks the field as added later
     * @param byDefault whether the type that declares the field provides a default value
     */
    public WireShape.Presence of(Codec codec, Class<?> type, boolean since, boolean byDefault) {
        if (since) {
            return later(codec, type, byDefault);
        }
        if (byDefault) {
            return WireShape.Presence.DEFAULTED;
        }
        if (codec.whenAbsent().isEmpty()) {
            return WireShape.Presence.MANDATORY;
        }
        return codec instanceof OptionalCodec ? WireShape.Presence.OPTIONAL : WireShape.Presence.COLLECTION;
    }

    private WireShape.Presence later(Codec codec, Class<?> type, boolean byDefault) {
        boolean canBeEmpty = codec.whenAbsent().isPresent() || type == boolean.class || type == Boolean.class;
        if (byDefault) {
            finder.defect(trail, "@Since on an attribute with a default; expected one that is empty when absent");
        } else if (!canBeEmpty) {
            finder.defect(
                    trail,
                    "@Since on a type that is never empty; expected Optional, List, Set, Log, Map or boolean, or a higher"
                            + " schema number with an upcaster");
        }
        return WireShape.Presence.LATER;
    }
}
