package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.domain.wire.WireNode;
import java.util.Optional;
import java.util.function.BiFunction;

/** Functions that read one JSON text and report all of its problems together. */
public final class Reading {
    private Reading() {}

    /**
     * Reads a received text. Unknown fields are rejected, and sealed strings are not opened.
     *
     * @throws JsonInvalid if the JSON has problems; the exception contains all of them
     */
    public static Object of(String json, BiFunction<WireNode, JsonPath, Optional<Object>> reader) {
        return of(json, JsonPath.root(new Problems(), true), reader);
    }

    /**
     * Reads a stored text. Unknown fields are ignored, and sealed strings are opened.
     *
     * @throws JsonInvalid if the JSON has problems; the exception contains all of them
     */
    public static Object ofKept(
            String json, Optional<PersonalSeal> opening, BiFunction<WireNode, JsonPath, Optional<Object>> reader) {
        return of(json, JsonPath.kept(new Problems(), opening), reader);
    }

    private static Object of(String json, JsonPath root, BiFunction<WireNode, JsonPath, Optional<Object>> reader) {
        Optional<Object> value = reader.apply(JsonText.parse(json, root), root);
        root.raise();
        return value.orElseThrow();
    }
}
