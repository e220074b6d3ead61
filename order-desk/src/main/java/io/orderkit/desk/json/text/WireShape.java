package io.orderkit.desk.json.text;

import java.util.List;

/**
 * A type as it stands in a text: what a reader of stored texts relies on. Classes, packages and the order of members play no part.
 *
 * @param kind what sort of type it is
 * @param name its wire name, or, where it has none, its class's simple name in kebab-case behind those of the classes around it
 * @param formerly its earlier wire names, the oldest first
 * @param schema the schema number that it is written under
 * @param members its fields, constants or choices
 */
public record WireShape(Kind kind, String name, List<String> formerly, int schema, List<Member> members) {
    public WireShape {
        formerly = List.copyOf(formerly);
        members = List.copyOf(members);
    }

    /** The sorts of types. */
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

    /** When a field is written, and what its absence means. */
    public enum Presence {
        /** It is always written and must be there. */
        MANDATORY,
        /** It is written when it has a value; absent means none. */
        OPTIONAL,
        /** It is always written; absent means empty. */
        COLLECTION,
        /** It is always written; absent means what its type says. */
        DEFAULTED,
        /** It joined later ({@link io.orderkit.domain.wire.Since}): it is written when it is not empty; absent means empty. */
        LATER
    }

    /**
     * A field, a constant or a choice.
     *
     * @param name its name in the text
     * @param form how its value is written; types stand in angle brackets: {@code list of <order-line>}
     * @param presence whether it may be absent; a constant or a choice never is
     * @param formerly its earlier names
     */
    public record Member(String name, String form, Presence presence, List<String> formerly) {
        public Member {
            formerly = List.copyOf(formerly);
        }

        public static Member field(String name, String form, Presence presence) {
            return new Member(name, form, presence, List.of());
        }

        public static Member constant(String name, List<String> formerly) {
            return new Member(name, "constant", Presence.MANDATORY, formerly);
        }

        public static Member choice(String name, String form, List<String> formerly) {
            return new Member(name, form, Presence.MANDATORY, formerly);
        }
    }
}
