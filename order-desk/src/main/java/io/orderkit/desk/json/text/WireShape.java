package io.orderkit.desk.json.text;

import java.util.List;

/**
 * The JSON shape of a type, on which readers of stored JSON depend. Class names, packages and the sequence of members
 * are not part of the shape.
 *
 * @param kind the kind of type
 * @param name the wire name of the type or, if it has none, its simple name and those of its enclosing classes, in
 *     kebab-case
 * @param formerly the former wire names of the type, oldest first
 * @param schema the schema number with which values are written
 * @param members the fields, enum constants or permitted types
 */
public record WireShape(Kind kind, String name, List<String> formerly, int schema, List<Member> members) {
    public WireShape {
        formerly = List.copyOf(formerly);
        members = List.copyOf(members);
    }

    /** The kinds of types. */
    public enum Kind {
        /** A command type, written as a JSON object. */
        COMMAND,
        /** An event type, written as a JSON object. */
        EVENT,
        /** Any other object. */
        TYPE,
        /** An enum type, written as the name of a constant. */
        ENUM,
        /** A sealed interface, written as an object that contains the name of its actual type. */
        CHOICE
    }

    /** The rule that determines when a field is written, and how an absent field is read. */
    public enum Presence {
        /** The field is always written and must be present. */
        MANDATORY,
        /** The field is written only if it has a value; an absent field has no value. */
        OPTIONAL,
        /** The field is always written; an absent field is read as an empty collection. */
        COLLECTION,
        /** The field is always written; an absent field gets its default value. */
        DEFAULTED,
        /**
         * The field was added in a later release ({@link io.orderkit.domain.wire.Since Since}). Such a field is written
         * only if it is not empty; an absent field is read as empty.
         */
        LATER
    }

    /**
     * A field of an object, a constant of an enum, or a permitted type of a sealed interface.
     *
     * @param name the name of the member in JSON
     * @param form the JSON form of the field's value, with type names in angle brackets
     * @param presence the presence rule of the field; {@code MANDATORY} for constants and permitted types
     * @param formerly its earlier names
     */
    public record Member(String name, String form, Presence presence, List<String> formerly) {
        public Member {
            formerly = List.copyOf(formerly);
        }

        /** Returns the member for a field. */
        public static Member field(String name, String form, Presence presence) {
            return new Member(name, form, presence, List.of());
        }

        /** Returns the member for an enum constant. */
        public static Member constant(String name, List<String> formerly) {
            return new Member(name, "constant", Presence.MANDATORY, formerly);
        }

        /** Returns the member for a permitted type. */
        public static Member choice(String name, String form, List<String> formerly) {
            return new Member(name, form, Presence.MANDATORY, formerly);
        }
    }
}
