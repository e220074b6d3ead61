package io.orderkit.springshop.form;

import java.util.List;
import java.util.Optional;

/**
 * The shape of an input.
 *
 * @param kind its kind
 * @param type the name of its type in texts, for example {@code order-line}
 * @param members the members of a group; empty for other kinds
 * @param names the possible names of a choice or of check boxes; empty for other kinds
 */
public record InputShape(InputKind kind, String type, List<Member> members, List<String> names) {
    public InputShape {
        members = List.copyOf(members);
        names = List.copyOf(names);
    }

    /**
     * A member of a group, or the content of each row of a list.
     *
     * @param name its name; empty for the content of a row
     * @param presence when it is written
     * @param shape its shape
     */
    public record Member(String name, Presence presence, InputShape shape) {
        /** Returns whether it may be left empty. */
        public boolean isOptional() {
            return presence == Presence.OPTIONAL;
        }
    }

    /** The rules when a member is written. */
    public enum Presence {
        /** It is written when it has a value. */
        OPTIONAL,
        /** It is always written. */
        ALWAYS
    }

    /** Returns the shape of a value. */
    public static InputShape of(InputKind kind, String type) {
        return new InputShape(kind, type, List.of(), List.of());
    }

    static InputShape named(InputKind kind, String type, List<String> names) {
        return new InputShape(kind, type, List.of(), names);
    }

    /** Returns the shape of a group. */
    public static InputShape group(String type, List<Member> members) {
        return new InputShape(InputKind.GROUP, type, members, List.of());
    }

    static InputShape list(InputShape row) {
        return new InputShape(InputKind.LIST, row.type(), List.of(new Member("", Presence.ALWAYS, row)), List.of());
    }

    /** Returns the content of each row; empty for a shape that is no list. */
    public Optional<InputShape> row() {
        return kind == InputKind.LIST ? Optional.of(members.get(0).shape()) : Optional.empty();
    }

    /** Returns whether it has no inputs at all. */
    public boolean isEmpty() {
        return kind == InputKind.GROUP && members.isEmpty();
    }
}
