package io.orderkit.desk.json.internal.reading;

import io.orderkit.domain.wire.WireNode;

/** Excerpts of received JSON for use in messages: shortened, and on one line. */
public final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** Returns the beginning of a string, in quotation marks. */
    public static String quoted(String text) {
        return "\"" + of(text) + "\"";
    }

    /** Returns the beginning of a string, without quotation marks. */
    public static String of(String text) {
        boolean whole = text.length() <= LONGEST;
        StringBuilder excerpt = new StringBuilder();
        (whole ? text : text.substring(0, LONGEST))
                .codePoints()
                .map(point -> isPlain(point) ? point : '?')
                .forEach(excerpt::appendCodePoint);
        return whole ? excerpt.toString() : excerpt + "…";
    }

    /** Returns a JSON value in a form suitable for messages. */
    public static String of(WireNode node) {
        return switch (node.kind()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case TEXT -> quoted(node.text());
            case NUMBER, BOOLEAN, NULL -> of(node.text());
        };
    }

    private static boolean isPlain(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
