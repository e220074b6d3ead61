package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * The problem that is reported for invalid JSON syntax. The message is this library's own; Jackson's exception is the
 * cause.
 */
public final class SyntaxProblem {
    private static final int BEFORE = 12;
    private static final int AFTER = 8;

    private SyntaxProblem() {}

    /** Returns the exception for invalid syntax, with the position at which the parser stopped. */
    public static JsonInvalid at(String json, JacksonException why) {
        TokenStreamLocation location = why.getLocation();
        return new JsonInvalid(
                location == null
                        ? problem("", "something else", "JSON")
                        : problem(place(location), around(json, location.getCharOffset()), "JSON"),
                why);
    }

    /** Returns the exception for content that follows the JSON value. */
    public static JsonInvalid trailing(String json, TokenStreamLocation location) {
        return new JsonInvalid(
                List.of(problem(place(location), around(json, location.getCharOffset()), "the end of the text")));
    }

    private static JsonProblem problem(String path, String found, String expected) {
        return new JsonProblem(path, found, expected, Optional.empty());
    }

    private static String place(TokenStreamLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String around(String json, long offset) {
        int at = (int) Math.max(0, Math.min(offset, json.length()));
        String before = json.substring(Math.max(0, at - BEFORE), at);
        String after = json.substring(at, Math.min(json.length(), at + AFTER));
        return after.isBlank() ? "the end after " + Excerpt.quoted(before) : Excerpt.quoted(before + after);
    }
}
