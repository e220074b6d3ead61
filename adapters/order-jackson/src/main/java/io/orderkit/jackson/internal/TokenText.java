package io.orderkit.jackson.internal;

/**
 * A builder that turns a parser's tokens back into JSON text. The text keeps every digit and every duplicate name, so
 * the library reads exactly what the parser read. Not thread-safe.
 */
public final class TokenText {
    private static final String HEX = "0123456789abcdef";
    private static final String OPENING = "{[:";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Begins an object or an array. */
    public void open(char bracket) {
        separated().append(bracket);
        depth++;
    }

    /** Ends an object or an array. */
    public void close(char bracket) {
        text.append(bracket);
        depth--;
    }

    public void name(String name) {
        quoted(name);
        text.append(':');
    }

    public void string(String value) {
        quoted(value);
    }

    /** Adds a number, a boolean or null. */
    public void plain(String value) {
        separated().append(value);
    }

    /** Returns whether the tokens added so far form one complete JSON value. */
    public boolean isWhole() {
        return depth == 0;
    }

    private StringBuilder separated() {
        boolean first = text.isEmpty() || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
        return first ? text : text.append(',');
    }

    private void quoted(String value) {
        separated().append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
