package io.orderkit.desk.json.internal.reading;

import java.util.Optional;

/** Functions that quote strings, with JSON escapes where necessary. */
final class JsonQuoting {
    private static final String HEX = "0123456789ABCDEF";

    private JsonQuoting() {}

    /** Appends a string in quotation marks. If a flaw prevents the string from being written, the flaw is returned. */
    static Optional<Limits.Flaw> append(String text, StringBuilder out) {
        if (text.length() <= Limits.TEXT && isPlain(text)) {
            out.append('"').append(text).append('"');
            return Optional.empty();
        }
        Optional<Limits.Flaw> flaw = Limits.text(text);
        if (flaw.isEmpty()) {
            appendEscaped(text, out);
        }
        return flaw;
    }

    /** Appends a string of any length in quotation marks, with the necessary escapes. */
    static void appendEscaped(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), out);
        }
        out.append('"');
    }

    /** Returns whether a string needs no escapes and contains no surrogates. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
