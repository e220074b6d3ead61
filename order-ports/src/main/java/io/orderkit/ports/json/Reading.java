package io.orderkit.ports.json;

import java.util.Optional;
import java.util.function.BiFunction;

/** One text, read once. */
final class Reading {
    private Reading() {}

    /** @throws JsonInvalid with every problem of text and values */
    static Object of(String json, boolean strict, BiFunction<Node, Place, Optional<Object>> reader) {
        Problems problems = new Problems();
        Place root = Place.root(problems, strict);
        Optional<Object> value = reader.apply(JsonText.parse(json, root), root);
        problems.raise();
        return value.orElseThrow();
    }
}
