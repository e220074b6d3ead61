package io.orderkit.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value as it was read, before anyone says what it means. Numbers are kept as they were written: none is evaluated
 * before its form is checked.
 */
record Node(Kind kind, String text, List<Node> items, Map<String, Node> fields) {
    enum Kind {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    static Node scalar(Kind kind, String text) {
        return new Node(kind, text, List.of(), Map.of());
    }

    static Node array(List<Node> items) {
        return new Node(Kind.ARRAY, "", items, Map.of());
    }

    static Node object(Map<String, Node> fields) {
        return new Node(Kind.OBJECT, "", List.of(), fields);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    /** An object without some of its fields. */
    Node without(List<String> names) {
        Map<String, Node> rest = new LinkedHashMap<>(fields);
        names.forEach(rest::remove);
        return object(rest);
    }

    /** How it is named in a message. */
    String found() {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case TEXT -> Excerpt.quoted(text);
            case NUMBER, BOOLEAN, NULL -> Excerpt.of(text);
        };
    }
}
