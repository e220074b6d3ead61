package io.orderkit.desk.json.text;

import java.util.List;

/**
 * The shape of a type in a text, on which readers of stored texts depend. Classes, packages and the order of members
 * are not part of it.
 *
 * @param kind the kind of type
 * @param name its wire name or, where it has none, the simple names of its enclosing classes and itself in kebab-case
 * @param formerly its earlier wire names, oldest first
 * @param schema the schema number under which it is written
 * @param members its fields, constants or choices
 */
public record WireShape(Kind kind, String name, List<String> formerly, int schema, List<Member> members) {
    public WireShape {
        formerly = List.copyOf(formerly);
        members = List.copyOf(members);
    }

    /** The kinds of types. */
    public enum Kind {
        /** An object that is a command. */
        COMMAND,
        /** An object that is an event. */
        EVENT,
        /** Any other object. */
        TYPE,
        /** Constants, written as their names. */
        ENUM,
        /** A sealed interface, written as one of its types with that type's name. */
        CHOICE
    }

    /** The rules when a field is written, and the meaning of its absence. */
    public enum Presence {
        /** The field is always written and must be present. */
        MANDATORY,
        /** The field is written when it has a value; absent means none. */
        OPTIONAL,
        /** The field is always written; absent means empty. */
        COLLECTION,
        /** The field is always written; absent means the default of its type. */
        DEFAULTED,
        /**
         * The field was added later ({@link io.orderkit.domain.wire.Since}): it is written when it is not empty; absent
         * means empty.
         */
        LATER
    }

    /**
     * A field, a constant or a choice.
     *
     * @param name its name in the text
     * @param form the form of its value; types are in angle brackets: {@code list of <order-line>}
     * @param presence whether it may be absent; a constant or a choice never is
     * @param formerly its earlier names
     */
    public record Member(String name, String form, Presence presence, List<String> formerly) {
        public Member {
            formerly = List.copyOf(formerly);
        }

        /** Returns the shape of a field. */
        public static Member field(String name, String form, Presence presence) {
            return new Member(name, form, presence, List.of());
        }

        /** Returns the shape of an enum constant. */
        public static Member constant(String name, List<String> formerly) {
            return new Member(name, "constant", Presence.MANDATORY, formerly);
        }

        /** Returns the shape of a choice. */
        public static Member choice(String name, String form, List<String> formerly) {
            return new Member(name, form, Presence.MANDATORY, formerly);
        }
    }
}
