package io.orderkit.desk.json.text;

import java.util.Objects;

/**
 * A value of any registered type inside a view. The value is written with the wire name of its type in the
 * {@code type} field.
 *
 * @param value the value, whose type must be written as a JSON object
 */
public record AnyValue(Object value) {
    public AnyValue {
        Objects.requireNonNull(value, "value is null");
    }
}
