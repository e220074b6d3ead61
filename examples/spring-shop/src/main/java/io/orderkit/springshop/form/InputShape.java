package io.orderkit.springshop.form;

import java.util.List;
import java.util.Optional;

/**
 * The shape of an input.
 *
 * @param kind the kind of the input
 * @param type the wire name of the input's type, for example {@code order-line}
 * @param members the members of a group; empty for other kinds
 * @param names the permitted names of a choice or of check boxes; empty for other kinds
 */
public record InputShape(InputKind kind, String type, List<Member> members, List<String> names) {
    public InputShape {
        members = List.copyOf(members);
        names = List.copyOf(names);
    }

    /**
     * A member of a group, or the content of each row of a list.
     *
     * @param name the name of the member; empty for the content of a row
     * @param presence the rule that determines whether the member is written
     * @param shape the shape of the member's input
     */
    public record Member(String name, Presence presence, InputShape shape) {
        /** Returns whether the member can be left empty. */
        public boolean isOptional() {
            return presence == Presence.OPTIONAL;
        }
    }

    /** The rules that determine whether a member is written to the JSON. */
    public enum Presence {
        /** The member is written only if it has a value. */
        OPTIONAL,
        /** The member is always written. */
        ALWAYS
    }

    /** Returns the shape of an input for a value. */
    public static InputShape of(InputKind kind, String type) {
        return new InputShape(kind, type, List.of(), List.of());
    }

    static InputShape named(InputKind kind, String type, List<String> names) {
        return new InputShape(kind, type, List.of(), names);
    }

    /** Returns the shape of a group of inputs. */
    public static InputShape group(String type, List<Member> members) {
        return new InputShape(InputKind.GROUP, type, members, List.of());
    }

    static InputShape list(InputShape row) {
        return new InputShape(InputKind.LIST, row.type(), List.of(new Member("", Presence.ALWAYS, row)), List.of());
    }

    /** Returns the shape of each row; empty if this is not the shape of a list. */
    public Optional<InputShape> row() {
        return kind == InputKind.LIST ? Optional.of(members.get(0).shape()) : Optional.empty();
    }

    /** Returns whether this is a group without any inputs. */
    public boolean isEmpty() {
        return kind == InputKind.GROUP && members.isEmpty();
    }
}
