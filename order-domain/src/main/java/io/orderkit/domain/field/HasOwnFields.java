package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import java.util.Map;
import java.util.Optional;

/** A type to which a company can add fields, such as an order's content or a line. */
public interface HasOwnFields {
    /** Returns the values of the company's own fields, by field name. */
    Map<FormField, FieldValue> more();

    /** Returns the number of the line; empty for the order as a whole. */
    Optional<Integer> lineNumber();

    /** Returns the value of one of the company's own fields; empty if the field has no value. */
    default <T> Optional<T> get(OwnField<T> field) {
        return field.in(more());
    }
}
